// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/check/Finding.h"
#include "core/domain/Deployment.h"

#include <QByteArray>
#include <QList>

namespace muster {

/// The number written before every saved value. A value saved under another number is discovered
/// again, never guessed.
inline constexpr quint32 valueFormat = 1;
/// The same for assessments; one saved under another number is left aside until the next check.
inline constexpr quint32 assessmentFormat = 2;

/// How many accounts go into one part, so that no part comes near the size that SQLite allows.
inline constexpr qsizetype accountsPerPart = 20'000;

/// All of a deployment but its accounts.
QByteArray packDeployment(const Deployment &deployment);
/// @errors  ProjectDamaged when the bytes are not what packDeployment wrote.
Result<Deployment> unpackDeployment(const QByteArray &bytes);

/// Accounts @p first to @p first + @p count of @p accounts.
QByteArray packAccounts(const QList<Account> &accounts, qsizetype first, qsizetype count);
/// Appends what packAccounts wrote to @p accounts.
/// @errors  ProjectDamaged.
Result<void> unpackAccounts(const QByteArray &bytes, QList<Account> &accounts);

/// All but the risk register, which the project keeps by itself.
QByteArray packAssessment(const Assessment &assessment);
/// @errors  ProjectDamaged.
Result<Assessment> unpackAssessment(const QByteArray &bytes);

} // namespace muster
