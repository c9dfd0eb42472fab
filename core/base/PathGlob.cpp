// SPDX-License-Identifier: Apache-2.0
#include "core/base/PathGlob.h"

namespace muster {

namespace {

/// Length of the UTF-8 letter at @p at, 1 for what is none.
qsizetype letterLength(const QByteArray &name, qsizetype at)
{
    qsizetype length = 1;
    while (at + length < name.size()
           && (static_cast<unsigned char>(name.at(at + length)) & 0xC0U) == 0x80U && length < 4) {
        ++length;
    }
    return length;
}

/// Whether the set which begins at @p at in @p pattern has @p letter; moves @p at behind the set.
bool matchesSet(const QByteArray &pattern, qsizetype &at, char letter)
{
    const qsizetype end = pattern.indexOf(']', at + 2);
    if (end < 0) {
        ++at;
        return letter == '['; // An open bracket without its fellow is a letter.
    }
    const bool isNegated = pattern.at(at + 1) == '!';
    bool isIn = false;
    for (qsizetype i = at + (isNegated ? 2 : 1); i < end; ++i) {
        if (i + 2 < end && pattern.at(i + 1) == '-') {
            isIn = isIn || (letter >= pattern.at(i) && letter <= pattern.at(i + 2));
            i += 2;
        } else {
            isIn = isIn || letter == pattern.at(i);
        }
    }
    at = end + 1;
    return isIn != isNegated;
}

bool matchesName(const QByteArray &pattern, const QByteArray &name)
{
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype starAt = -1;
    qsizetype starName = 0;
    while (n < name.size()) {
        qsizetype next = p + 1;
        bool isSame = false;
        qsizetype step = 1;
        if (p < pattern.size() && pattern.at(p) == '*') {
            starAt = p++;
            starName = n;
            continue;
        }
        if (p < pattern.size() && pattern.at(p) == '?') {
            isSame = true;
            step = letterLength(name, n);
        } else if (p < pattern.size() && pattern.at(p) == '[') {
            next = p;
            isSame = matchesSet(pattern, next, name.at(n));
        } else if (p < pattern.size()) {
            isSame = pattern.at(p) == name.at(n);
        }
        if (isSame) {
            p = next;
            n += step;
        } else if (starAt >= 0) {
            p = starAt + 1; // The star takes one letter more.
            n = ++starName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == '*') {
        ++p;
    }
    return p == pattern.size();
}

bool matchesNames(const QByteArrayList &pattern, qsizetype p, const QByteArrayList &names,
                  qsizetype n)
{
    for (; p < pattern.size(); ++p, ++n) {
        if (pattern.at(p) == "**") {
            while (p + 1 < pattern.size() && pattern.at(p + 1) == "**") {
                ++p; // Several in a row say no more than one, and would cost much.
            }
            for (qsizetype rest = n; rest <= names.size(); ++rest) {
                if (matchesNames(pattern, p + 1, names, rest)) {
                    return true;
                }
            }
            return false;
        }
        if (n >= names.size() || !matchesName(pattern.at(p), names.at(n))) {
            return false;
        }
    }
    return n == names.size();
}

} // namespace

PathGlob::PathGlob(const QByteArray &pattern, Qt::CaseSensitivity sensitivity)
    : m_names((sensitivity == Qt::CaseSensitive ? pattern : pattern.toLower()).split('/'))
    , m_sensitivity(sensitivity)
{
}

bool PathGlob::matches(const QByteArray &path) const
{
    const QByteArray text = m_sensitivity == Qt::CaseSensitive ? path : path.toLower();
    return matchesNames(m_names, 0, text.split('/'), 0);
}

} // namespace muster
