// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verify/Evidence.h"

#include <QString>

namespace muster::ui {

/// What a proof found wrong, as one whole sentence.
[[nodiscard]] /// Who signed a snapshot, in a sentence.
QString
signatureText(const SignatureFacts &signature);
QString problemText(const ProofProblem &problem);
/// Why an item cannot be proved above its ceiling, from the stable word for it.
[[nodiscard]] QString ceilingText(const QString &reason);
/// What is shown to be true of a snapshot that is proved up to @p level, as one whole sentence.
[[nodiscard]] QString provesText(ProofLevel level);
/// How long a proof up to @p level may take for a snapshot of @p bytes. An estimate, and says so.
[[nodiscard]] QString proofTimeText(ProofLevel level, qint64 bytes);
/// Why a stored path was not restored, from the stable word for it.
[[nodiscard]] QString refusalText(const QString &reason);

} // namespace muster::ui
