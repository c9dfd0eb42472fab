// SPDX-License-Identifier: Apache-2.0
#include "core/domain/SipAddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

Result<SipAddress> SipAddress::parse(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.startsWith(u"sip:", Qt::CaseInsensitive)) {
        rest = rest.mid(4);
    }
    const qsizetype at = rest.lastIndexOf(u'@');
    const bool hasSpace =
        std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
    if (at <= 0 || at == rest.size() - 1 || hasSpace) {
        return fail(ErrorCode::Usage, text.toString(), u"not a SIP address"_s);
    }
    return SipAddress(u"sip:"_s + rest.toString());
}

} // namespace muster
