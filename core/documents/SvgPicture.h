// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/PaperItem.h"

namespace muster {

/// @p picture as inline SVG: role and title when it has words, hidden from readers when it has none.
QString toSvg(const PaperPicture &picture);

/// Text with what HTML would take for markup escaped.
QString escaped(const QString &text);

/// The colour as HTML writes it.
QString cssColour(Ink ink);

} // namespace muster
