// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/ObjectFile.h"
#include "core/jobs/WorkerPool.h"
#include "core/store/Entry.h"
#include "core/store/SnapshotStore.h"

#include <deque>
#include <future>

namespace muster {

/// Gets the plain pieces of one large file in their order, reading and unpacking the next ones on other threads meanwhile.
class PieceReader
{
public:
    struct Unpacked
    {
        Result<QByteArray> plain; ///< Corrupt when it is not the piece it should be.
        bool isAltered = false;   ///< The stored bytes do not have the hash which is their name.
    };

    PieceReader(const SnapshotStore &store, const QList<Piece> &pieces, StoredHash hash);
    PieceReader(const PieceReader &) = delete;
    PieceReader &operator=(const PieceReader &) = delete;

    [[nodiscard]] bool isAtEnd() const { return m_next == m_pieces.size() && m_ahead.empty(); }
    Unpacked next();

private:
    void lookAhead();

    const SnapshotStore &m_store;
    const QList<Piece> &m_pieces;
    StoredHash m_hash;
    qsizetype m_next = 0; ///< The first that is not ahead yet.
    std::deque<std::future<Unpacked>> m_ahead;
    WorkerPool m_pool; ///< Last, so that its threads end first.
};

} // namespace muster
