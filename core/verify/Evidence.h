// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Outcome.h"
#include "core/store/Signature.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace muster {

/// What a proof found wrong. Faces have a sentence for each.
enum class ProofProblemKind
{
    Missing,    ///< A stored file is not there. Subject: the file.
    Altered,    ///< Its bytes are not those that were written.
    Unreadable, ///< It could not be read; detail: why.
    Unexpected, ///< Readable, but not what its kind should be; detail: why.
    Incomplete, ///< Something that should be in it is not; detail: what.
    Refused,    ///< A path that must not be restored; detail: the word for why.
    Foreign,    ///< Not signed by whom it should be; detail: by whom.
    Differs,    ///< Restored and compared, it was another content.
};

QString toWord(ProofProblemKind kind); ///< `missing`, `altered`, `unreadable` …
std::optional<ProofProblemKind> proofProblemKindFromWord(QStringView word);

struct ProofProblem
{
    ProofProblemKind kind = ProofProblemKind::Altered;
    QString subject;
    QString detail;

    friend bool operator==(const ProofProblem &, const ProofProblem &) = default;
};

/// What a proof showed about one item.
struct ItemEvidence
{
    QString id;
    QString scope;
    bool isMandatory = false;
    ProofLevel level = ProofLevel::None;        ///< Reached.
    ProofLevel ceiling = ProofLevel::Rehearsed; ///< Highest that can be reached at all …
    QString ceilingReason; ///< … a stable word for why: `insideNotKnown`, `noMeasure`.
    Outcome outcome =
        Outcome::Complete; ///< Incomplete: less than asked. Failed: altered, missing or unreadable.
    QList<ProofProblem> problems; ///< At most 50 …
    qint64 problemCount = 0;      ///< … of this many.
    QStringList notes; ///< Facts beside the proof, one a line, as `contactStoreUnknown=12`.

    void add(ProofProblem problem);
    friend bool operator==(const ItemEvidence &, const ItemEvidence &) = default;
};

/// What a proof of one snapshot showed.
struct Evidence
{
    QString snapshotId;
    QByteArray manifestSha256;
    SignatureFacts signature;
    QDateTime provedAt;
    ProofLevel asked = ProofLevel::Complete;
    ProofLevel level = ProofLevel::
        None; ///< Lowest of the mandatory items, or of all where none is, leaving out those at their ceiling.
    Outcome outcome = Outcome::
        Failed; ///< Incomplete: the asked level was not reached. Failed: something is altered.
    QList<ItemEvidence> items;
    QList<ProofProblem> problems; ///< Of the snapshot as a whole.
    qint64 bytesRead = 0;
    bool isRecorded = false; ///< In the store's journal; not on a store that cannot be written.

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// Draws level and outcome of the whole from the items.
void conclude(Evidence &evidence);

} // namespace muster
