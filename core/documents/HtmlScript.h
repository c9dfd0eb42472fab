// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace muster {

/// The one script of our HTML: it lets long tables be filtered and sorted. Without it every row is still there, in its
/// order; on paper every row is printed, filtered or not.
QByteArray htmlScript();

/// The policy that lets this script run, by its hash, and nothing else; no request leaves the page.
QByteArray contentPolicy();

} // namespace muster
