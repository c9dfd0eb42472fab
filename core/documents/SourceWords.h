// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentLanguage.h"
#include "core/domain/Source.h"

#include <QList>

namespace muster {

/// What a source turned out to be: "Accounts, CSV"; a word the program does not know stands as it is.
QString sourceKindWords(const DocumentLanguage &language, const QString &description);

/// What was odd while reading, in a few words: "letters replaced by ?".
QString warningWords(const DocumentLanguage &language, WarningKind kind);

/// Locations as they are printed: without the folder that all of them share.
class PrintedPaths
{
public:
    explicit PrintedPaths(const QList<SourceRecord> &sources);

    /// The folder that all locations lie in, with its last separator; empty when they share none.
    [[nodiscard]] QString sharedFolder() const { return m_folder; }
    /// @p location beneath the shared folder; a long one keeps its end, `…/kit/users.csv`.
    [[nodiscard]] QString shortened(const QString &location) const;

private:
    QString m_folder;
};

} // namespace muster
