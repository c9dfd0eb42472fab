// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/domain/Certificate.h"
#include "core/domain/Source.h"
#include "core/secrets/SecretText.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace muster {

/// What one certificate file holds.
struct CertificateFile
{
    QString description; ///< `pemCertificates`, `derCertificate` or `pfx`.
    /// In the order of the file; of a PFX the one that the key is for stands first. `source` is not
    /// set.
    QList<Certificate> certificates;
    QList<SourceWarning> warnings; ///< WrongPassphrase, KeyDoesNotMatch.
};

/// More than any certificate file holds; past it a file is refused with TooLarge.
constexpr qint64 maximumCertificateBytes = qint64{16} << 20;

/// Reads a PEM file with one or more certificates, one certificate as DER, or a PFX (PKCS #12).
///
/// A PFX that opens has its private key compared with its certificate. One that does not open,
/// because its passphrase was not given or is another, gives a certificate whose key is Locked, with
/// the names empty where they are encrypted too. A private key in a PEM file is not looked at.
///
/// @param location    where the bytes lie; goes into each certificate, and names the file in errors.
/// @param passphrase  for a PFX; empty when none was given, and then an empty one is tried.
/// @errors  CertificateMalformed, EmptyFile, TooLarge, and NotSupported for a PFX encrypted by a
///          method that OpenSSL does not have.
Result<CertificateFile> readCertificates(const QByteArray &bytes, const FileLocation &location,
                                         const std::optional<SecretText> &passphrase = {});

} // namespace muster
