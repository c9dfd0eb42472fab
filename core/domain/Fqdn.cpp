// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Fqdn.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype maximumLabel = 63;
constexpr qsizetype maximumName = 253;

/// Underscores and letters beyond ASCII occur in real names; a readiness check, not the parser,
/// objects to them.
bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= maximumLabel
           && std::all_of(label.begin(), label.end(), isHostCharacter);
}

} // namespace

Result<Fqdn> Fqdn::parse(QStringView text)
{
    const QStringView name = text.trimmed();
    if (name.isEmpty() || name.size() > maximumName) {
        return fail(ErrorCode::Usage, text.toString(), u"not a host name: wrong length"_s);
    }
    const QList<QStringView> labels = name.split(u'.');
    if (!std::all_of(labels.begin(), labels.end(), isLabel)) {
        return fail(ErrorCode::Usage, text.toString(), u"not a host name: bad label"_s);
    }
    return Fqdn(name.toString());
}

} // namespace muster
