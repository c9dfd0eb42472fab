// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ObjectVisitor.h"

namespace muster {

/// Reads what Export-Clixml writes, object for object: the whole grammar of [MS-PSRP] 2.2.5.
///
/// The items of a list exported as one object (`-InputObject`) are visited one by one. References
/// are answered, also across objects; one that points at an object around it becomes
/// ValueType::Cycle. Nothing is kept of a secure string. An element that we do not know is kept as
/// ValueType::Unknown and said once.
///
/// @param subject  the file, as errors name it.
/// @errors  ClixmlBadReference and ClixmlBadValue with the line; NotRecognised when the root
///          element is another; TooLarge; those of readXml; whatever the visitor refused.
Result<ObjectFile> readClixmlObjects(QIODevice &device, const QString &subject, ObjectNames &names,
                                     ObjectVisitor &visitor, const JobContext &job);

} // namespace muster
