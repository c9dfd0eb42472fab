// SPDX-License-Identifier: Apache-2.0
#include "core/store/Retention.h"

#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Keeps the newest of each of @p count periods.
void keepPeriods(const QList<QDateTime> &newestFirst, int count, KeptFor reason,
                 const std::function<QString(const QDate &)> &periodOf, QList<QList<KeptFor>> &kept)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < newestFirst.size() && seen.size() < count; ++i) {
        const QString period = periodOf(newestFirst.at(i).toUTC().date());
        if (!seen.contains(period)) {
            seen.insert(period);
            kept[i].append(reason);
        }
    }
}

QString weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year); // A week at the turn of the year belongs to one year.
    return u"%1-%2"_s.arg(year).arg(week);
}

} // namespace

Result<KeepRule> KeepRule::parse(const QString &text)
{
    KeepRule rule;
    for (const QString &part : text.split(u',')) {
        const QString key = part.section(u'=', 0, 0).trimmed();
        bool isNumber = false;
        const int number = part.section(u'=', 1).toInt(&isNumber);
        int *count = key == u"last"      ? &rule.last
                     : key == u"daily"   ? &rule.daily
                     : key == u"weekly"  ? &rule.weekly
                     : key == u"monthly" ? &rule.monthly
                                         : nullptr;
        if (count == nullptr || *count != 0 || !isNumber || number < 1) {
            return fail(ErrorCode::Usage, part.isEmpty() ? text : part,
                        u"not one of last, daily, weekly, monthly with a number"_s);
        }
        *count = number;
    }
    return rule;
}

QString toWord(KeptFor reason)
{
    switch (reason) {
    case KeptFor::Last:
        return u"last"_s;
    case KeptFor::Daily:
        return u"daily"_s;
    case KeptFor::Weekly:
        return u"weekly"_s;
    case KeptFor::Monthly:
        return u"monthly"_s;
    case KeptFor::Pinned:
        return u"pinned"_s;
    case KeptFor::MigrationStart:
        return u"migrationStart"_s;
    case KeptFor::LastProved:
        return u"lastProved"_s;
    case KeptFor::NoNewerProved:
        return u"noNewerProved"_s;
    }
    return {};
}

QList<QList<KeptFor>> keptByRule(const QList<QDateTime> &newestFirst, const KeepRule &rule)
{
    QList<QList<KeptFor>> kept(newestFirst.size());
    for (qsizetype i = 0; i < std::min<qsizetype>(rule.last, newestFirst.size()); ++i) {
        kept[i].append(KeptFor::Last);
    }
    keepPeriods(
        newestFirst, rule.daily, KeptFor::Daily,
        [](const QDate &day) { return day.toString(Qt::ISODate); }, kept);
    keepPeriods(newestFirst, rule.weekly, KeptFor::Weekly, weekOf, kept);
    keepPeriods(
        newestFirst, rule.monthly, KeptFor::Monthly,
        [](const QDate &day) { return day.toString(u"yyyy-MM"_s); }, kept);
    return kept;
}

} // namespace muster
