// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/OpenSslPointer.h"
#include "core/domain/Certificate.h"

namespace muster {

/// What a certificate says of itself; neither place nor key state are set.
[[nodiscard]] Certificate factsOf(X509 *certificate);

} // namespace muster
