// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/crypto/KeyPair.h"
#include "core/crypto/ObjectSeal.h"
#include "core/store/Entry.h"
#include "core/store/Manifest.h"

namespace muster {

/// Writes entries, list, page, script and sums of a set, names them in @p manifest, and writes that last, with the
/// signature before it.
/// @param signer  none: the set stays unsigned, as the manifest then says.
/// @returns the SHA-256 of the stored manifest in hex.
Result<QByteArray> sealSet(const QByteArray &setFolder, const ObjectSeal &seal, Manifest &manifest,
                           const Contents &contents, const std::optional<KeyPair> &signer);

/// SHA256SUMS as it must be for this manifest and these contents (docs/snapshot-format.md §4), with the signature that the
/// manifest's facts tell of.
QByteArray sumsOf(const Manifest &manifest, const QByteArray &manifestSha256,
                  const Contents &contents);
/// The line of such sums about a file of the set.
QByteArray sumLine(const QByteArray &hex, QByteArray path);

} // namespace muster
