// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace muster {

enum class DocumentKind
{
    Report,
    Roster,
    Rollback,
};

enum class DocumentFormat
{
    Pdf,
    Html,
    Xlsx,
    Csv,
    Json,
};

/// For whom a report is made. Roster and rollback plan are the same for both.
enum class Audience
{
    Board,    ///< What a change board decides upon.
    Engineer, ///< The whole: as-built description, tables and appendices too.
};

/// One document in one format.
struct DocumentRequest
{
    DocumentKind kind = DocumentKind::Report;
    DocumentFormat format = DocumentFormat::Pdf;
    Audience audience = Audience::Engineer;

    friend bool operator==(const DocumentRequest &, const DocumentRequest &) = default;
};

QString toWord(DocumentKind kind);     ///< `report`, `roster`, `rollback`.
QString toWord(DocumentFormat format); ///< `pdf`, `html`, `xlsx`, `csv`, `json`.
QString toWord(Audience audience);     ///< `board`, `engineer`.
std::optional<DocumentKind> documentKindFromWord(QStringView word);
std::optional<DocumentFormat> documentFormatFromWord(QStringView word);
std::optional<Audience> audienceFromWord(QStringView word);

} // namespace muster
