// SPDX-License-Identifier: Apache-2.0
#include "core/base/Error.h"

using namespace Qt::StringLiterals;

namespace muster {

QString toCodeText(ErrorCode code)
{
    return u"MU-%1"_s.arg(static_cast<int>(code));
}

} // namespace muster
