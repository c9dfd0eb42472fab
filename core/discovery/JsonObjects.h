// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ObjectVisitor.h"

namespace muster {

/// Reads what ConvertTo-Json writes, object for object: one object, an array of objects, or the
/// `{"value": […], "Count": n}` that Windows PowerShell makes of an array handed over whole.
///
/// Dates of both kinds become DateTime in ISO form: `\/Date(1400000000000)\/` of Windows PowerShell
/// (in UTC) and the ISO text of PowerShell 7. Only one object is in memory at a time.
///
/// @param subject  the file, as errors name it.
/// @errors  JsonMalformed with the line, for truncated text too; EmptyFile; TooLarge; those of
///          TextDecoder; whatever the visitor refused.
/// @source  ConvertTo-Json, PowerShell 5.1 and 7.
Result<ObjectFile> readJsonObjects(QIODevice &device, const QString &subject, ObjectNames &names,
                                   ObjectVisitor &visitor, const JobContext &job);

} // namespace muster
