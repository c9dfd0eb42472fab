// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/JsonOutput.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QJsonValue enabledOf(AccountState state)
{
    switch (state) {
    case AccountState::Enabled:
        return true;
    case AccountState::Disabled:
    case AccountState::NeverEnabled:
        return false;
    case AccountState::Unknown:
        return {};
    }
    return {};
}

QJsonValue textOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue voiceOf(Tristate voice)
{
    return voice == Tristate::Unknown ? QJsonValue() : QJsonValue(voice == Tristate::Yes);
}

} // namespace

QJsonObject toJson(const Account &account)
{
    return {
        {u"sip"_s, account.sip.text()},
        {u"displayName"_s, account.displayName},
        {u"kind"_s, toWord(account.kind)},
        {u"pool"_s, textOf(account.pool.text())},
        {u"registrarPool"_s, textOf(account.registrarPool)},
        {u"enabled"_s, enabledOf(account.state)},
        {u"enterpriseVoice"_s, voiceOf(account.enterpriseVoice)},
        {u"lineUri"_s, textOf(account.lineUri)},
        {u"upn"_s, textOf(account.userPrincipalName)},
        {u"samAccountName"_s, textOf(account.samAccountName)},
        {u"distinguishedName"_s, textOf(account.distinguishedName)},
        {u"guid"_s, textOf(account.guid)},
        {u"hostingProvider"_s, textOf(account.hostingProvider)},
        {u"contactStore"_s, toWord(account.contactStore)},
    };
}

} // namespace muster
