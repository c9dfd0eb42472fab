// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/JourneyEngine.h"

using namespace Qt::StringLiterals;

namespace muster {

QString sampleFolder()
{
    return QStringLiteral(MUSTER_SOURCE_DIR) + u"/resources/sample"_s;
}

const Knowledge &programKnowledge()
{
    static const Result<Knowledge> loaded = Knowledge::load();
    if (!loaded) {
        qFatal("%s: %s", qPrintable(loaded.error().subject), qPrintable(loaded.error().detail));
    }
    return *loaded;
}

} // namespace muster
