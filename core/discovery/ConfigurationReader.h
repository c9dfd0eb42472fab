// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/ZipReader.h"
#include "core/discovery/TopologyReader.h"

#include <QHash>

#include <optional>

namespace muster {

/// What Muster understood of a set of stored settings.
struct ConfigurationDocument
{
    std::optional<TopologyDocument> topology; ///< With the simple URLs of their own setting.
    /// Registrar service (`1-Registrar-1`) for each tag number of the service assignments.
    QHash<QString, QString> registrars;
    QList<SourceWarning> warnings; ///< UnknownItem for what does not say which setting it is.
    int recognised = 0;            ///< Items which say which setting they are …
    int total = 0;                 ///< … of all items.
};

/// Reads the settings that Export-CsConfiguration wrote.
///
/// The inside of that ZIP is only partly known (formats.md §6.2): names are matched without their
/// namespace, an item is known by its SchemaId alone, and its content may be elements or text.
/// @errors  those of ZipReader and readXml; WrongKind without `DocItemSet.xml`; TopologyMissing
///          when no item is a topology; TopologyIncomplete.
Result<ConfigurationDocument> readConfigurationExport(const ZipReader &zip, const JobContext &job);

/// Reads one setting as the Central Management store keeps it, root element AnchoredXml.
/// @errors  those of readXml; WrongKind for another root element; TopologyIncomplete.
Result<ConfigurationDocument> readStoredSetting(QIODevice &device, const QString &subject,
                                                const JobContext &job);

} // namespace muster
