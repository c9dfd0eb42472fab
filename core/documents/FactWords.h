// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Account.h"
#include "core/domain/Certificate.h"
#include "core/domain/Site.h"
#include "core/plan/BackupPlan.h"

#include <QString>

namespace muster {

/// The words of JSON and of tables, the same in every language.
QString toWord(AccountState state);    ///< `unknown`, `enabled`, `disabled`, `neverEnabled`.
QString toWord(Tristate state);        ///< `unknown`, `no`, `yes`.
QString toWord(Hosting hosting);       ///< `unknown`, `onPremises`, `online`, `none`.
QString toWord(PrivateKeyState state); ///< `absent`, `locked`, `matches`, `mismatch`.
QString toWord(SiteKind kind);         ///< `central`, `branch`.
QString toWord(AgeEvidence evidence);  ///< `unknown`, `kit`, `fileTime`, `content`, `asked`.
QString toWord(Necessity necessity);   ///< `mandatory`, `mandatoryIfUsed`, `recommended` …
QString toWord(Usage usage);           ///< `inUse`, `notInUse`, `unknown`.

} // namespace muster
