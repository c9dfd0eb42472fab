// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ContentKind.h"

namespace muster {

/// Certificates, PFX and SQL Server backups; Unknown for all else.
ContentKind recogniseBinary(const QByteArray &head);

/// XML, JSON, CSV, LDIF, PEM and pasted lists, in any encoding.
RecognisedContent recogniseText(const QByteArray &head);

/// ConfigurationZip or UserDataZip, from the beginning of a DocItemSet; Zip when neither.
ContentKind recogniseItemSet(const QByteArray &head);

} // namespace muster
