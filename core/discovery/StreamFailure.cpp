// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/StreamFailure.h"

#include "core/archive/ZipReader.h"

namespace muster {

Failure readFailure(const QIODevice &device, const QString &subject)
{
    const auto *entry = qobject_cast<const ZipEntryStream *>(&device);
    if (entry != nullptr && entry->hasFailed()) {
        return fail(entry->failure());
    }
    return fail(ErrorCode::Io, subject, device.errorString());
}

} // namespace muster
