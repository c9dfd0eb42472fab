// SPDX-License-Identifier: Apache-2.0
#include "core/documents/RiskFile.h"

#include "core/discovery/CsvObjects.h"
#include "core/discovery/InputFile.h"
#include "core/documents/CsvText.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QStringList columns{u"finding"_s, u"reason"_s,     u"owner"_s,       u"ticket"_s,
                          u"expires"_s, u"acceptedAt"_s, u"fingerprint"_s, u"state"_s};
const QStringList neededColumns{u"finding"_s, u"reason"_s, u"owner"_s, u"expires"_s};

/// Makes a line of the register of each row.
class RiskCollector final : public ObjectVisitor
{
public:
    RiskCollector(QString path, const Assessment &assessment, const QDateTime &now)
        : m_path(std::move(path))
        , m_assessment(assessment)
        , m_now(now)
    {
    }

    Result<void> visit(const ObjectRecord &record) override
    {
        AcceptedRisk risk;
        risk.finding = value(record, u"finding"_s).trimmed();
        risk.reason = value(record, u"reason"_s);
        risk.owner = value(record, u"owner"_s);
        risk.ticket = value(record, u"ticket"_s);
        risk.fingerprint = value(record, u"fingerprint"_s).trimmed();
        risk.expires = QDate::fromString(value(record, u"expires"_s).trimmed(), Qt::ISODate);
        const QString accepted = value(record, u"acceptedAt"_s).trimmed();
        risk.acceptedAt =
            accepted.isEmpty() ? m_now.toUTC() : QDateTime::fromString(accepted, Qt::ISODateWithMs);
        if (const QString wrong = wrongColumn(risk); !wrong.isEmpty()) {
            return fail(ErrorCode::RiskFileInvalid, m_path, wrong, record.line());
        }
        if (risk.fingerprint.isEmpty()) {
            risk.fingerprint = m_assessment.find(risk.finding)->fingerprint;
        }
        m_seen.insert(risk.finding);
        m_risks.append(risk);
        return {};
    }
    Result<void> visitAgain(qint64 /*number*/) override { return {}; } // CSV has no references.

    [[nodiscard]] const QList<AcceptedRisk> &risks() const { return m_risks; }

private:
    /// The value without the apostrophe that keeps a spreadsheet from running it.
    static QString value(const ObjectRecord &record, const QString &column)
    {
        const QString text = record.root().property(column.toStdString()).text();
        const QString note = record.root().property("neutralised").text();
        const bool isNeutralised = note.split(u' ').contains(column);
        return isNeutralised && text.startsWith(u'\'') ? text.mid(1) : text;
    }

    [[nodiscard]] QString wrongColumn(const AcceptedRisk &risk) const
    {
        const bool isFinding =
            m_assessment.find(risk.finding) != nullptr && !m_seen.contains(risk.finding);
        return !isFinding                        ? u"finding"_s
               : risk.reason.trimmed().isEmpty() ? u"reason"_s
               : risk.owner.trimmed().isEmpty()  ? u"owner"_s
               : !risk.expires.isValid()         ? u"expires"_s
               : !risk.acceptedAt.isValid()      ? u"acceptedAt"_s
                                                 : QString();
    }

    QString m_path;
    const Assessment &m_assessment;
    QDateTime m_now;
    QSet<QString> m_seen;
    QList<AcceptedRisk> m_risks;
};

} // namespace

QList<RiskEntry> entriesOf(const QList<AcceptedRisk> &risks)
{
    QList<RiskEntry> entries;
    for (const AcceptedRisk &risk : risks) {
        entries.append({risk, RiskState::None});
    }
    return entries;
}

QByteArray writeRisks(const QList<RiskEntry> &risks)
{
    QString text = QChar(0xFEFF) + csvHead(columns);
    for (const RiskEntry &entry : risks) {
        const AcceptedRisk &risk = entry.risk;
        text += csvRow(columns, {risk.finding, risk.reason, risk.owner, risk.ticket,
                                 risk.expires.toString(Qt::ISODate),
                                 risk.acceptedAt.toUTC().toString(Qt::ISODateWithMs),
                                 risk.fingerprint, toWord(entry.state)});
    }
    return text.toUtf8();
}

Result<QList<AcceptedRisk>> readRisks(const QString &path, const Assessment &assessment,
                                      const QDateTime &now, const JobContext &job)
{
    const Result<InputFile> input = InputFile::onDisk(path);
    if (!input) {
        return fail(input.error());
    }
    const Result<std::unique_ptr<QIODevice>> file = input->open(job);
    if (!file) {
        return fail(file.error());
    }
    ObjectNames names;
    RiskCollector collector(path, assessment, now);
    const Result<ObjectFile> read = readCsvObjects(**file, path, names, collector, job);
    // A missing column empties every row, so it is the better reason.
    for (const QString &column : neededColumns) {
        if (names.count() > 0 && names.find(column.toStdString()) < 0) {
            return fail(ErrorCode::RiskFileInvalid, path, column, 1);
        }
    }
    if (!read) {
        return fail(read.error());
    }
    return collector.risks();
}

} // namespace muster
