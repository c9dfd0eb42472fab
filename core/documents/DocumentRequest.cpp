// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentRequest.h"

#include <initializer_list>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

template <typename Word>
std::optional<Word> fromWord(QStringView text, std::initializer_list<Word> words)
{
    for (const Word word : words) {
        if (text == toWord(word)) {
            return word;
        }
    }
    return std::nullopt;
}

} // namespace

QString toWord(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Report:
        return u"report"_s;
    case DocumentKind::Roster:
        return u"roster"_s;
    case DocumentKind::Rollback:
        return u"rollback"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return u"pdf"_s;
    case DocumentFormat::Html:
        return u"html"_s;
    case DocumentFormat::Xlsx:
        return u"xlsx"_s;
    case DocumentFormat::Csv:
        return u"csv"_s;
    case DocumentFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Audience audience)
{
    return audience == Audience::Board ? u"board"_s : u"engineer"_s;
}

std::optional<DocumentKind> documentKindFromWord(QStringView word)
{
    return fromWord(word, {DocumentKind::Report, DocumentKind::Roster, DocumentKind::Rollback});
}

std::optional<DocumentFormat> documentFormatFromWord(QStringView word)
{
    return fromWord(word, {DocumentFormat::Pdf, DocumentFormat::Html, DocumentFormat::Xlsx,
                           DocumentFormat::Csv, DocumentFormat::Json});
}

std::optional<Audience> audienceFromWord(QStringView word)
{
    return fromWord(word, {Audience::Board, Audience::Engineer});
}

} // namespace muster
