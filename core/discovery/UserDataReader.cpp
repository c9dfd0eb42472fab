// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/UserDataReader.h"

#include "core/discovery/XmlStream.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr QLatin1StringView roamingPrefix("urn:lcd:");
constexpr QLatin1StringView conferencePrefix("urn:hcd:");

/// Counts what belongs to each user. Names are compared without namespace, for only readers by
/// third parties have told us of the format.
class UserDataHandler final : public XmlHandler
{
public:
    void startElement(const XmlName &name, const XmlAttributes &attributes) override;
    void endElement(const XmlName &name) override;
    void text(std::string_view) override {}

    [[nodiscard]] UserData take() { return std::move(m_data); }

private:
    void startRoot(std::string_view name);
    void startItem(const QString &itemName);
    ExportedUser &user(const QString &address);

    UserData m_data;
    QHash<QString, qsizetype> m_places; ///< By lower-cased address.
    qsizetype m_current = -1;           ///< The user whose document is open.
    int m_depth = 0;
    bool m_isLegacy = false; ///< Of DBImpExp.exe.
};

ExportedUser &UserDataHandler::user(const QString &address)
{
    const QString key = address.toLower();
    const auto known = m_places.constFind(key);
    m_current = known != m_places.constEnd() ? *known : m_data.users.size();
    if (m_current == m_data.users.size()) {
        m_places.insert(key, m_current);
        m_data.users.append({address, 0, 0, false, false});
    }
    return m_data.users[m_current];
}

void UserDataHandler::startRoot(std::string_view name)
{
    m_isLegacy = name == "HomedResources";
    if (!m_isLegacy && name != "DocItemSet") {
        refuse(ErrorCode::WrongKind, u"root element "_s + toText(name));
    }
}

void UserDataHandler::startItem(const QString &itemName)
{
    ++m_data.items;
    m_current = -1;
    if (itemName.startsWith(roamingPrefix, Qt::CaseInsensitive)) {
        user(itemName.mid(roamingPrefix.size())).hasRoamingData = true;
    } else if (itemName.startsWith(conferencePrefix, Qt::CaseInsensitive)) {
        user(itemName.mid(conferencePrefix.size())).hasConferenceData = true;
    }
}

void UserDataHandler::startElement(const XmlName &name, const XmlAttributes &attributes)
{
    constexpr int itemDepth = 2;
    ++m_depth;
    if (m_depth == 1) {
        startRoot(name.local);
    } else if (m_depth == itemDepth && m_isLegacy && name.local == "HomedResource") {
        ++m_data.items;
        user(attributes.text("UserAtHost")).hasRoamingData = true;
    } else if (m_depth == itemDepth && name.local == "DocItem") {
        startItem(attributes.text("Name"));
    } else if (m_current >= 0 && name.local == "Contact") {
        ++m_data.users[m_current].contacts;
    } else if (m_current >= 0 && name.local == "ContactGroup") {
        ++m_data.users[m_current].groups;
    }
}

void UserDataHandler::endElement(const XmlName &)
{
    --m_depth;
    if (m_depth == 1) {
        m_current = -1;
    }
}

} // namespace

Result<UserData> readUserData(QIODevice &device, const QString &subject, const JobContext &job)
{
    UserDataHandler handler;
    const Result<void> outcome = readXml(device, subject, handler, job);
    return outcome ? Result<UserData>(handler.take()) : fail(outcome.error());
}

} // namespace muster
