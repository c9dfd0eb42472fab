// SPDX-License-Identifier: Apache-2.0
#include "core/archive/ZstdBlock.h"

#include <zstd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

QString errorName(size_t code)
{
    return QString::fromLatin1(ZSTD_getErrorName(code));
}

} // namespace

Result<QByteArray> compressBlock(const QByteArray &bytes, int level)
{
    const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))),
                     Qt::Uninitialized);
    const size_t size =
        ZSTD_compress2(context.get(), frame.data(), static_cast<size_t>(frame.size()),
                       bytes.constData(), static_cast<size_t>(bytes.size()));
    if (ZSTD_isError(size) != 0) {
        return fail(ErrorCode::Internal, {}, errorName(size));
    }
    frame.truncate(static_cast<qsizetype>(size));
    return frame;
}

Result<QByteArray> decompressBlock(const QByteArray &frame, qint64 limitBytes)
{
    const unsigned long long size =
        ZSTD_getFrameContentSize(frame.constData(), static_cast<size_t>(frame.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN) {
        return fail(ErrorCode::Corrupt, {}, u"not a whole zstd frame"_s);
    }
    if (size > static_cast<unsigned long long>(limitBytes)) {
        return fail(ErrorCode::TooLarge, {}, u"zstd frame of %1 bytes"_s.arg(size));
    }
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t read = ZSTD_decompress(bytes.data(), static_cast<size_t>(bytes.size()),
                                        frame.constData(), static_cast<size_t>(frame.size()));
    if (ZSTD_isError(read) != 0) {
        return fail(ErrorCode::Corrupt, {}, errorName(read));
    }
    return bytes;
}

} // namespace muster
