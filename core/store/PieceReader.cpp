// SPDX-License-Identifier: Apache-2.0
#include "core/store/PieceReader.h"

#include "core/archive/ZstdBlock.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// One file is hashed by one thread; two more unpack as fast as that.
constexpr int helpers = 2;
/// Of pieces unpacked, or being unpacked: bounds the memory.
constexpr size_t mostAhead = 4;
constexpr qint64 frameSlackBytes = qint64(1) << 20U;

PieceReader::Unpacked unpack(const SnapshotStore &store, const Piece &piece, StoredHash hash)
{
    const QByteArray path = store.paths().chunk(piece.stored);
    StoredObject object;
    const Result<QByteArray> stored = readObject(path, store.seal(), piece.bytes + frameSlackBytes,
                                                 hash == StoredHash::Taken ? &object : nullptr);
    if (!stored) {
        return {fail(stored.error()), stored.error().code == ErrorCode::TooLarge};
    }
    const bool isAltered = hash == StoredHash::Taken && object.sha256 != piece.stored;
    Result<QByteArray> plain = decompressBlock(*stored, piece.bytes);
    if (!plain || plain->size() != piece.bytes) {
        return {fail(ErrorCode::Corrupt, displayPath(path), u"not the piece it should be"_s),
                isAltered};
    }
    return {std::move(plain), isAltered};
}

} // namespace

PieceReader::PieceReader(const SnapshotStore &store, const QList<Piece> &pieces, StoredHash hash)
    : m_store(store)
    , m_pieces(pieces)
    , m_hash(hash)
    , m_pool(helpers, mostAhead)
{
    lookAhead();
}

PieceReader::Unpacked PieceReader::next()
{
    Q_ASSERT(!isAtEnd());
    Unpacked piece = m_ahead.front().get();
    m_ahead.pop_front();
    lookAhead();
    return piece;
}

void PieceReader::lookAhead()
{
    while (m_ahead.size() < mostAhead && m_next < m_pieces.size()) {
        // Shared, for std::function must be copyable.
        auto promise = std::make_shared<std::promise<Unpacked>>();
        m_ahead.push_back(promise->get_future());
        m_pool.submit([this, promise, piece = m_pieces.at(m_next++)]() -> Result<void> {
            promise->set_value(unpack(m_store, piece, m_hash));
            return {};
        });
    }
}

} // namespace muster
