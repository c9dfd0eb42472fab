// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/OutputReader.h"

#include "core/discovery/ClixmlObjects.h"
#include "core/discovery/CsvObjects.h"
#include "core/discovery/JsonObjects.h"
#include "core/discovery/ValueText.h"

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype maximumRows = 1'000'000;

/// A value that has no properties is kept under this name.
constexpr QStringView valueName = u"Value";

QString textOf(const ObjectView &value, std::string &buffer)
{
    const ValueText text = flatten(value, buffer);
    if (text.isNull) {
        return {};
    }
    return QString::fromUtf8(text.utf8.data(), static_cast<qsizetype>(text.utf8.size()));
}

/// Makes a property bag of each object.
class RowCollector final : public ObjectVisitor
{
public:
    explicit RowCollector(QString subject)
        : m_subject(std::move(subject))
    {
    }

    Result<void> visit(const ObjectRecord &record) override
    {
        if (m_rows.size() == maximumRows) {
            return fail(ErrorCode::TooLarge, m_subject, u"more objects than are kept"_s);
        }
        PropertyBag row(m_names);
        bool hasProperties = false;
        record.root().forEachChild([&](const ObjectView &child) {
            if (child.role() == NodeRole::Adapted || child.role() == NodeRole::Extended) {
                const std::string_view name = child.name();
                hasProperties = true;
                row.add(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                        textOf(child, m_buffer));
            }
        });
        if (!hasProperties) {
            row.add(valueName, textOf(record.root(), m_buffer));
        }
        m_rows.append(row);
        return {};
    }
    Result<void> visitAgain(qint64 number) override
    {
        if (number < m_rows.size()) {
            m_rows.append(m_rows.at(number));
        }
        return {};
    }
    [[nodiscard]] QList<PropertyBag> takeRows() { return std::move(m_rows); }

private:
    QString m_subject;
    std::shared_ptr<PropertyNames> m_names = std::make_shared<PropertyNames>(); ///< Of all rows.
    QList<PropertyBag> m_rows;
    std::string m_buffer;
};

struct Fingerprint
{
    QStringView command;
    std::array<QStringView, 2> properties;
};

constexpr std::array<Fingerprint, 14> fingerprints{{
    {u"Get-CsServerPatchVersion", {u"ComponentName", u"Version"}},
    {u"Get-CsManagementStoreReplicationStatus", {u"ReplicaFqdn", u"UpToDate"}},
    {u"Get-CsPoolBackupRelationship", {u"BackupPoolFqdn", u"BackupPoolFqdn"}},
    {u"Test-CsDatabase", {u"SqlServerFqdn", u"DatabaseName"}},
    {u"Get-CsHostingProvider", {u"ProxyFqdn", u"EnabledSharedAddressSpace"}},
    {u"Get-CsTenantFederationConfiguration", {u"SharedSipAddressSpace", u"AllowFederatedUsers"}},
    {u"Get-CsAccessEdgeConfiguration", {u"AllowOutsideUsers", u"RoutingMethod"}},
    {u"Get-CsCertificate", {u"Thumbprint", u"Use"}},
    {u"Get-CsVoiceRoute", {u"NumberPattern", u"PstnGatewayList"}},
    {u"Get-CsAddressBookConfiguration", {u"UseNormalizationRules", u"IgnoreGenericRules"}},
    {u"Get-CsWebServiceConfiguration",
     {u"ShowJoinUsingLegacyClientLink", u"ShowAlternateJoinOptionsExpanded"}},
    {u"Get-CimInstance", {u"CSName", u"BuildNumber"}},
    {u"Get-PhysicalDisk", {u"HealthStatus", u"OperationalStatus"}},
    {u"Get-WinEvent", {u"ProviderName", u"LogName"}},
}};

} // namespace

Result<CmdletOutput> readOutput(QIODevice &device, ContentKind kind, const QString &subject,
                                const JobContext &job)
{
    ObjectNames names;
    RowCollector rows(subject);
    const Result<ObjectFile> file =
        kind == ContentKind::Clixml ? readClixmlObjects(device, subject, names, rows, job)
        : kind == ContentKind::Json ? readJsonObjects(device, subject, names, rows, job)
                                    : readCsvObjects(device, subject, names, rows, job);
    if (!file) {
        return fail(file.error());
    }
    CmdletOutput output;
    output.rows = rows.takeRows();
    return output;
}

QString commandOf(const CmdletOutput &output)
{
    if (output.rows.isEmpty()) {
        return {};
    }
    const PropertyBag &row = output.rows.first();
    for (const Fingerprint &print : fingerprints) {
        if (!row.value(print.properties[0]).isNull() && !row.value(print.properties[1]).isNull()) {
            return print.command.toString();
        }
    }
    return {};
}

} // namespace muster
