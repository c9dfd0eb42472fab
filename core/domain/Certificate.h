// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/NativeExport.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace muster {

/// What is known of the private key that belongs to a certificate.
enum class PrivateKeyState
{
    Absent,  ///< A public certificate only: an inventory fact, no protection.
    Locked,  ///< A PFX whose passphrase was not given or is wrong.
    Matches, ///< Opened, and it is the key of this certificate.
    Mismatch,
};

struct Certificate
{
    QString subject;
    QString issuer;
    QString serialNumber; ///< Upper-case hex.
    QDateTime notBefore;
    QDateTime notAfter;
    QStringList alternativeNames;
    QString thumbprint;         ///< SHA-1, upper-case hex, as Windows shows it.
    QString keyDescription;     ///< `RSA 2048`, `EC P-256`; empty when not known.
    QString signatureAlgorithm; ///< `sha256WithRSAEncryption`
    PrivateKeyState key = PrivateKeyState::Absent;
    FileLocation location;
    int source = -1;

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

} // namespace muster
