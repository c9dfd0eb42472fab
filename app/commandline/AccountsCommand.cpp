// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Quoted as RFC 4180 says. A value that a spreadsheet would run as a formula gets an apostrophe before it.
QString csvCell(QString text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    const bool isNumber = text.startsWith(u'+') && text.size() > 1 && text.at(1).isDigit();
    if (!text.isEmpty() && dangerous.contains(text.at(0)) && !isNumber) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        quoted.append(csvCell(cell));
    }
    return quoted.join(u',') + u"\r\n"_s;
}

QString cellOf(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    return value.toString();
}

const QStringList csvColumns{
    u"sip"_s,
    u"displayName"_s,
    u"kind"_s,
    u"pool"_s,
    u"registrarPool"_s,
    u"enabled"_s,
    u"enterpriseVoice"_s,
    u"lineUri"_s,
    u"upn"_s,
    u"samAccountName"_s,
    u"distinguishedName"_s,
    u"guid"_s,
    u"hostingProvider"_s,
    u"contactStore"_s,
};

void writeCsv(const QList<Account> &accounts, const Fqdn &pool, Terminal &terminal)
{
    terminal.write(csvLine(csvColumns));
    for (const Account &account : accounts) {
        if (!pool.isEmpty() && account.pool != pool) {
            continue;
        }
        const QJsonObject values = toJson(account);
        QStringList cells;
        for (const QString &column : csvColumns) {
            cells.append(cellOf(values.value(column)));
        }
        terminal.write(csvLine(cells));
    }
}

/// One object a line within one array, so that a million accounts need no memory of their own.
void writeJson(const QList<Account> &accounts, const Fqdn &pool, Terminal &terminal)
{
    QString separator = u"[\n"_s;
    for (const Account &account : accounts) {
        if (!pool.isEmpty() && account.pool != pool) {
            continue;
        }
        terminal.write(separator);
        terminal.write(
            QString::fromUtf8(QJsonDocument(toJson(account)).toJson(QJsonDocument::Compact)));
        separator = u",\n"_s;
    }
    terminal.write(separator == u"[\n"_s ? u"[]\n"_s : u"\n]\n"_s);
}

} // namespace

ExitCode runAccounts(const ParsedCommand &command, Engine &engine, const Knowledge & /*knowledge*/,
                     Terminal &terminal)
{
    const Result<ProjectState> state = openProjectOf(command, OpenMode::Existing, engine, terminal);
    if (!state) {
        return terminal.refuse(state.error());
    }
    const Result<Deployment> deployment = deploymentOf(*state);
    if (!deployment) {
        return terminal.refuse(deployment.error());
    }
    Fqdn pool;
    if (command.has(u"pool"_s)) {
        const QString wanted = command.value(u"pool"_s);
        const Result<Fqdn> parsed = Fqdn::parse(wanted);
        if (!parsed || deployment->findPool(*parsed) == nullptr) {
            return terminal.refuseUsage(
                wanted,
                QCoreApplication::translate("AccountsCommand", "The deployment has no pool %1.")
                    .arg(wanted),
                QCoreApplication::translate("AccountsCommand", "muster discover lists its pools."));
        }
        pool = *parsed;
    }
    if (command.value(u"format"_s, u"csv"_s) == u"json"_s) {
        writeJson(deployment->accounts, pool, terminal);
    } else {
        writeCsv(deployment->accounts, pool, terminal);
    }
    return ExitCode::Complete;
}

} // namespace muster
