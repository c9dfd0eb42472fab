// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace muster {

/// How large a tree for measuring is. The same size and seed give the same bytes.
struct TreeSize
{
    int files = 20'000;
    qint64 bytes = 3'000'000'000;
    quint64 seed = 1;
};

/// Makes a file store as real ones are: more than half of its bytes office documents, pictures and audio that are compressed
/// already, the rest old presentations, texts and logs; many small files, few large; each twentieth file a copy of another.
Result<void> makeMixedTree(const QByteArray &root, const TreeSize &size);
/// Makes a tree of small texts, 64 to 1,087 bytes each, a thousand in a folder.
Result<void> makeSmallTree(const QByteArray &root, const TreeSize &size);
/// Changes @p count files of a mixed tree, chosen by the seed: logs grow, old presentations change within, the rest are new.
Result<void> changeTree(const QByteArray &root, const TreeSize &size, int count);

/// Makes one large file as a database backup is: pages, some of which compress well, some not at all.
Result<void> makeLargeFile(const QByteArray &path, qint64 bytes, quint64 seed);
/// Changes one per cent of it: in @p places stretches of equal length, with eight bytes put in before the first.
Result<void> changeLargeFile(const QByteArray &path, int places, quint64 seed);

} // namespace muster
