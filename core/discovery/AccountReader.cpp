// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/AccountReader.h"

#include "core/discovery/AccountMapper.h"
#include "core/discovery/ClixmlObjects.h"
#include "core/discovery/CsvObjects.h"
#include "core/discovery/JsonObjects.h"
#include "core/discovery/StreamFailure.h"
#include "core/discovery/TextDecoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 headBytes = 4096;
constexpr qsizetype maximumNamed = 20; ///< Repeated accounts that are named one by one.

enum class Format
{
    Csv,
    Clixml,
    Json,
};

/// What an object is, for people who gave the wrong file.
QString descriptionOf(const ObjectView &root)
{
    if (!root.typeNames().isEmpty()) {
        return root.typeNames().first();
    }
    switch (root.type()) {
    case ValueType::Object: {
        QStringList names;
        root.forEachChild([&names](const ObjectView &child) {
            if (names.size() < 5) {
                names.append(QString::fromStdString(std::string(child.name())));
            }
        });
        return u"an object of "_s + names.join(u", "_s);
    }
    case ValueType::Text:
        return u"text"_s;
    case ValueType::Null:
        return u"null"_s;
    case ValueType::Boolean:
        return u"truth values"_s;
    default:
        return isInteger(root.type()) ? u"whole numbers"_s : u"single values"_s;
    }
}

/// Takes the accounts out of the objects as they come.
class Collector final : public ObjectVisitor
{
public:
    explicit Collector(const ObjectNames &names)
        : m_mapper(names)
    {
    }

    Result<void> visit(const ObjectRecord &record) override;
    Result<void> visitAgain(qint64 number) override;
    /// Moves all that was found into @p file.
    void finish(AccountsFile &file);

    [[nodiscard]] const QString &firstOther() const { return m_firstOther; }

private:
    void add(Account account, qint64 line);
    void noteRepeated(const Account &account, qint64 line);

    AccountMapper m_mapper;
    QList<Account> m_accounts;
    QHash<QString, qsizetype> m_bySip;
    QList<qsizetype> m_placeOfRecord; ///< -1 for an object that is no account.
    QMap<QString, int> m_others;      ///< Objects that are no accounts, by what they are.
    QString m_firstOther;
    QStringList m_repeated;
    qsizetype m_repeats = 0;
    qint64 m_repeatedLine = 0;
    int m_recognised = 0;
    int m_total = 0;
};

Result<void> Collector::visit(const ObjectRecord &record)
{
    ++m_total;
    std::optional<Account> account =
        record.root().type() == ValueType::Object ? m_mapper.map(record) : std::nullopt;
    m_placeOfRecord.append(account ? m_accounts.size() : -1);
    if (account) {
        ++m_recognised;
        add(*std::move(account), record.line());
        return {};
    }
    const QString what = descriptionOf(record.root());
    m_firstOther = m_firstOther.isEmpty() ? what : m_firstOther;
    if (m_others.contains(what) || m_others.size() < maximumNamed) {
        ++m_others[what];
    }
    return {};
}

Result<void> Collector::visitAgain(qint64 number)
{
    ++m_total;
    const qsizetype place = m_placeOfRecord.value(number, -1);
    if (place >= 0) {
        ++m_recognised;
        noteRepeated(m_accounts.at(place), 0);
    }
    return {};
}

void Collector::add(Account account, qint64 line)
{
    if (!account.sip.isEmpty()) {
        const QString key = account.sip.key();
        const auto known = m_bySip.constFind(key);
        if (known != m_bySip.constEnd()) {
            noteRepeated(account, line);
            if (m_accounts.at(*known) == account) {
                m_placeOfRecord.last() = *known;
                return;
            }
        } else {
            m_bySip.insert(key, m_accounts.size());
        }
    }
    m_accounts.append(std::move(account));
}

void Collector::noteRepeated(const Account &account, qint64 line)
{
    ++m_repeats;
    if (m_repeated.size() < maximumNamed) {
        m_repeated.append(account.sip.text());
    }
    m_repeatedLine = m_repeatedLine == 0 ? line : m_repeatedLine;
}

void Collector::finish(AccountsFile &file)
{
    file.accounts = std::move(m_accounts);
    file.recognised = m_recognised;
    file.total = m_total;
    file.warnings.append(m_mapper.warnings());
    if (m_repeats > 0) {
        file.warnings.append({WarningKind::DuplicateAccount, m_repeated.join(u", "_s),
                              QString::number(m_repeats), m_repeatedLine});
    }
    for (auto it = m_others.constBegin(); it != m_others.constEnd(); ++it) {
        file.warnings.append({WarningKind::UnknownItem, it.key(), QString::number(it.value())});
    }
}

Result<Format> formatOf(QIODevice &device, const QString &subject)
{
    const QByteArray raw = device.peek(headBytes);
    if (raw.isEmpty()) {
        // Also what a device shows that fails at once.
        char byte = 0;
        return device.read(&byte, 1) < 0 ? readFailure(device, subject)
                                         : fail(ErrorCode::EmptyFile, subject);
    }
    if (raw.startsWith("PK\x03\x04")) {
        return fail(ErrorCode::WrongKind, subject, u"a ZIP file"_s);
    }
    const QByteArray head = decodeHead(raw);
    if (head.contains('\0')) {
        return fail(ErrorCode::NotRecognised, subject, u"not a text"_s);
    }
    if (isFormattedText(head)) {
        return fail(ErrorCode::WrongKind, subject, u"text of Format-List or Format-Table"_s);
    }
    const QByteArray text = head.trimmed();
    if (text.startsWith('<')) {
        return Format::Clixml;
    }
    return text.startsWith('{') || text.startsWith('[') ? Format::Json : Format::Csv;
}

Result<ObjectFile> readObjects(Format format, QIODevice &device, const QString &subject,
                               ObjectNames &names, ObjectVisitor &visitor, const JobContext &job)
{
    switch (format) {
    case Format::Csv:
        return readCsvObjects(device, subject, names, visitor, job);
    case Format::Clixml:
        return readClixmlObjects(device, subject, names, visitor, job);
    case Format::Json:
        return readJsonObjects(device, subject, names, visitor, job);
    }
    return fail(ErrorCode::Internal, subject);
}

QString wordOf(Format format)
{
    switch (format) {
    case Format::Csv:
        return u"csvAccounts"_s;
    case Format::Clixml:
        return u"clixmlAccounts"_s;
    case Format::Json:
        return u"jsonAccounts"_s;
    }
    return {};
}

/// An error when the file holds objects, but no accounts.
Result<void> checkAccounts(Format format, const QString &subject, const ObjectFile &objects,
                           const AccountsFile &file, const QString &firstOther)
{
    if (format == Format::Csv && !AccountMapper::holdsAddresses(objects.columns)) {
        return fail(ErrorCode::CsvMissingColumn, subject,
                    u"no column SipAddress; there are %1"_s.arg(objects.columns.join(u", "_s)),
                    objects.columnsLine);
    }
    if (file.total > 0 && file.recognised == 0) {
        return fail(format == Format::Json ? ErrorCode::JsonNotAccounts
                                           : ErrorCode::ClixmlNotAccounts,
                    subject, firstOther);
    }
    return {};
}

} // namespace

bool isFormattedText(const QByteArray &head)
{
    static const QRegularExpression listLine(u"^[A-Za-z][A-Za-z0-9]* +: "_s);
    static const QRegularExpression ruler(u"^-+( +-+)* *$"_s);
    int seen = 0;
    for (const QByteArray &bytes : head.split('\n')) {
        const QString line = QString::fromUtf8(bytes).remove(u'\r');
        if (line.trimmed().isEmpty()) {
            continue;
        }
        if (seen == 0 && listLine.match(line).hasMatch()) {
            return true;
        }
        if (seen == 1) {
            return ruler.match(line).hasMatch();
        }
        ++seen;
    }
    return false;
}

Result<AccountsFile> readAccounts(QIODevice &device, const QString &subject, const JobContext &job)
{
    const Result<Format> format = formatOf(device, subject);
    if (!format) {
        return fail(format.error());
    }
    ObjectNames names;
    Collector collector(names);
    Result<ObjectFile> objects = readObjects(*format, device, subject, names, collector, job);
    if (!objects) {
        return fail(objects.error());
    }
    AccountsFile file;
    file.description = wordOf(*format);
    file.warnings = objects->warnings;
    collector.finish(file);
    if (const Result<void> checked =
            checkAccounts(*format, subject, *objects, file, collector.firstOther());
        !checked) {
        return fail(checked.error());
    }
    return file;
}

} // namespace muster
