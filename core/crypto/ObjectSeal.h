// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/KeyPair.h"

#include <optional>

namespace muster {

/// How the objects of one store are encrypted.
struct ObjectSeal
{
    std::optional<PublicCertificate>
        recipient;              ///< Whom they are encrypted to; none where they are not.
    std::optional<KeyPair> key; ///< What opens them; none while the store is locked.

    [[nodiscard]] bool isEncrypted() const { return recipient.has_value(); }
    [[nodiscard]] bool isLocked() const { return isEncrypted() && !key.has_value(); }
};

} // namespace muster
