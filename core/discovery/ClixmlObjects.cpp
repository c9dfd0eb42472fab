// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ClixmlObjects.h"

#include "core/discovery/ClixmlHandler.h"

namespace muster {

Result<ObjectFile> readClixmlObjects(QIODevice &device, const QString &subject, ObjectNames &names,
                                     ObjectVisitor &visitor, const JobContext &job)
{
    Result<ClixmlIds> wanted = findReferencedIds(device, subject, job);
    if (!wanted) {
        return fail(wanted.error());
    }
    ClixmlHandler handler(names, visitor, *std::move(wanted));
    const Result<void> outcome = readXml(device, subject, handler, job);
    if (handler.refusal()) {
        return fail(*handler.refusal());
    }
    if (!outcome) {
        return fail(outcome.error());
    }
    return handler.file();
}

} // namespace muster
