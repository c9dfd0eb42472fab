// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Source.h"

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::array<QLatin1StringView, 7> kindWords{
    "topology"_L1,    "accounts"_L1, "kit"_L1,    "filestore"_L1,
    "certificate"_L1, "export"_L1,   "sample"_L1,
};

Result<SourceSpec> parseExport(const QString &text, const QString &rest)
{
    const qsizetype equals = rest.indexOf(u'=');
    if (equals <= 0 || equals == rest.size() - 1) {
        return fail(ErrorCode::SourceSpecInvalid, text, u"export needs ITEM[@SCOPE]=FILE"_s);
    }
    SourceSpec spec;
    spec.kind = SourceKind::Export;
    const QString item = rest.left(equals);
    spec.itemId = item.section(u'@', 0, 0);
    spec.scope = item.section(u'@', 1);
    spec.path = rest.mid(equals + 1);
    if (spec.itemId.isEmpty() || (item.contains(u'@') && spec.scope.isEmpty())) {
        return fail(ErrorCode::SourceSpecInvalid, text, u"export needs ITEM[@SCOPE]=FILE"_s);
    }
    return spec;
}

} // namespace

QString toWord(WarningKind kind)
{
    switch (kind) {
    case WarningKind::DraftTopology:
        return u"draftTopology"_s;
    case WarningKind::UnpublishedChanges:
        return u"unpublishedChanges"_s;
    case WarningKind::UnresolvedReference:
        return u"unresolvedReference"_s;
    case WarningKind::DuplicateName:
        return u"duplicateName"_s;
    case WarningKind::UnknownRole:
        return u"unknownRole"_s;
    case WarningKind::UnknownVersion:
        return u"unknownVersion"_s;
    case WarningKind::UnusedCluster:
        return u"unusedCluster"_s;
    case WarningKind::UnusedFileStore:
        return u"unusedFileStore"_s;
    case WarningKind::UnknownElement:
        return u"unknownElement"_s;
    case WarningKind::UnknownItem:
        return u"unknownItem"_s;
    case WarningKind::AssumedEncoding:
        return u"assumedEncoding"_s;
    case WarningKind::DamagedText:
        return u"damagedText"_s;
    case WarningKind::UnexpandedValue:
        return u"unexpandedValue"_s;
    case WarningKind::LoneSurrogate:
        return u"loneSurrogate"_s;
    case WarningKind::UnreadableValue:
        return u"unreadableValue"_s;
    case WarningKind::MissingSipAddress:
        return u"missingSipAddress"_s;
    case WarningKind::DuplicateAccount:
        return u"duplicateAccount"_s;
    case WarningKind::UnreadableFile:
        return u"unreadableFile"_s;
    case WarningKind::FormatListText:
        return u"formatListText"_s;
    case WarningKind::LeftoverFolder:
        return u"leftoverFolder"_s;
    case WarningKind::MissingFolder:
        return u"missingFolder"_s;
    case WarningKind::PermissionsNotCaptured:
        return u"permissionsNotCaptured"_s;
    case WarningKind::WrongPassphrase:
        return u"wrongPassphrase"_s;
    case WarningKind::KeyDoesNotMatch:
        return u"keyDoesNotMatch"_s;
    case WarningKind::ManifestMismatch:
        return u"manifestMismatch"_s;
    }
    return {};
}

Result<SourceSpec> SourceSpec::parse(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) {
        return fail(ErrorCode::SourceSpecInvalid, text, u"no colon"_s);
    }
    const QString word = text.left(colon);
    const QString rest = text.mid(colon + 1);
    for (std::size_t i = 0; i < kindWords.size(); ++i) {
        if (word != kindWords.at(i)) {
            continue;
        }
        const auto kind = static_cast<SourceKind>(i);
        if (kind == SourceKind::Export) {
            return parseExport(text, rest);
        }
        if ((kind == SourceKind::Sample) != rest.isEmpty()) {
            return fail(ErrorCode::SourceSpecInvalid, text,
                        rest.isEmpty() ? u"no path"_s : u"sample: takes no path"_s);
        }
        return SourceSpec{kind, rest, {}, {}};
    }
    return fail(ErrorCode::SourceSpecInvalid, text, u"unknown kind of source"_s);
}

QString SourceSpec::toText() const
{
    const QString word = kindWords.at(static_cast<std::size_t>(kind));
    if (kind != SourceKind::Export) {
        return word + u':' + path;
    }
    return scope.isEmpty() ? u"%1:%2=%3"_s.arg(word, itemId, path)
                           : u"%1:%2@%3=%4"_s.arg(word, itemId, scope, path);
}

} // namespace muster
