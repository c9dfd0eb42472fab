// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/ObjectSeal.h"

#include <QByteArray>

namespace muster {

/// What is done to every file of a store that holds content.
enum class Encryption
{
    None,
    Cms, ///< CMS AuthEnvelopedData to the store's own certificate.
};

inline Encryption encryptionOf(const ObjectSeal &seal)
{
    return seal.isEncrypted() ? Encryption::Cms : Encryption::None;
}

/// What such a file's name ends in, behind what it would be without.
inline QByteArray suffixOf(Encryption encryption)
{
    return encryption == Encryption::Cms ? ".cms" : "";
}

} // namespace muster
