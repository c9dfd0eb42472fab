// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Cells.h"

#include "ui/widgets/Metrics.h"

namespace muster::ui {

CellPadding cellPadding(int columns, bool isFirst, bool isLast)
{
    const int inner = columns >= 5 ? px(8) : px(12);
    return {isFirst ? px(12) : inner, isLast ? px(12) : inner};
}

} // namespace muster::ui
