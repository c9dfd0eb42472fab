// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace muster::ui {

struct CellPadding
{
    int left = 0;
    int right = 0;
};

/// The air beside a cell's content, for rows and heads alike: 12, and 8 between the columns of a table of five or more.
[[nodiscard]] CellPadding cellPadding(int columns, bool isFirst, bool isLast);

} // namespace muster::ui
