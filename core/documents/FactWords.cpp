// SPDX-License-Identifier: Apache-2.0
#include "core/documents/FactWords.h"

namespace muster {

using namespace Qt::StringLiterals;

QString toWord(AccountState state)
{
    switch (state) {
    case AccountState::Unknown:
        return u"unknown"_s;
    case AccountState::Enabled:
        return u"enabled"_s;
    case AccountState::Disabled:
        return u"disabled"_s;
    case AccountState::NeverEnabled:
        return u"neverEnabled"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Tristate state)
{
    switch (state) {
    case Tristate::Unknown:
        return u"unknown"_s;
    case Tristate::No:
        return u"no"_s;
    case Tristate::Yes:
        return u"yes"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Hosting hosting)
{
    switch (hosting) {
    case Hosting::Unknown:
        return u"unknown"_s;
    case Hosting::OnPremises:
        return u"onPremises"_s;
    case Hosting::Online:
        return u"online"_s;
    case Hosting::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(PrivateKeyState state)
{
    switch (state) {
    case PrivateKeyState::Absent:
        return u"absent"_s;
    case PrivateKeyState::Locked:
        return u"locked"_s;
    case PrivateKeyState::Matches:
        return u"matches"_s;
    case PrivateKeyState::Mismatch:
        return u"mismatch"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(SiteKind kind)
{
    return kind == SiteKind::Central ? u"central"_s : u"branch"_s;
}

QString toWord(AgeEvidence evidence)
{
    switch (evidence) {
    case AgeEvidence::Unknown:
        return u"unknown"_s;
    case AgeEvidence::Kit:
        return u"kit"_s;
    case AgeEvidence::FileTime:
        return u"fileTime"_s;
    case AgeEvidence::Content:
        return u"content"_s;
    case AgeEvidence::Asked:
        return u"asked"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Necessity necessity)
{
    switch (necessity) {
    case Necessity::Mandatory:
        return u"mandatory"_s;
    case Necessity::MandatoryIfUsed:
        return u"mandatoryIfUsed"_s;
    case Necessity::Recommended:
        return u"recommended"_s;
    case Necessity::Optional:
        return u"optional"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Usage usage)
{
    switch (usage) {
    case Usage::InUse:
        return u"inUse"_s;
    case Usage::NotInUse:
        return u"notInUse"_s;
    case Usage::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace muster
