// SPDX-License-Identifier: Apache-2.0
#include "core/base/PathGlob.h"

#include <QByteArrayView>

namespace muster {

namespace {

/// The UTF-8 letter at @p at, a single byte of what is none.
QByteArrayView letterAt(const QByteArray &name, qsizetype at)
{
    qsizetype length = 1;
    while (at + length < name.size()
           && (static_cast<unsigned char>(name.at(at + length)) & 0xC0U) == 0x80U && length < 4) {
        ++length;
    }
    return QByteArrayView(name).sliced(at, length);
}

/// Whether the set which begins at @p at in @p pattern has @p letter; moves @p at behind the set.
bool matchesSet(const QByteArray &pattern, qsizetype &at, QByteArrayView letter)
{
    const qsizetype end = pattern.indexOf(']', at + 2);
    if (end < 0) {
        ++at;
        return letter == "["; // An open bracket without its fellow is a letter.
    }
    const bool isNegated = pattern.at(at + 1) == '!';
    bool isIn = false;
    qsizetype i = at + (isNegated ? 2 : 1);
    while (i < end) {
        const QByteArrayView first = letterAt(pattern, i);
        QByteArrayView last = first;
        i += first.size();
        if (i + 1 < end && pattern.at(i) == '-') {
            last = letterAt(pattern, i + 1);
            i += 1 + last.size();
        }
        isIn = isIn || (letter >= first && letter <= last); // UTF-8 sorts as its letters do.
    }
    at = end + 1;
    return isIn != isNegated;
}

/// Whether @p pattern has the letter at @p p; moves @p p behind what stands for it.
bool matchesLetter(const QByteArray &pattern, qsizetype &p, QByteArrayView letter)
{
    switch (pattern.at(p)) {
    case '[':
        return matchesSet(pattern, p, letter);
    case '?':
        ++p;
        return true;
    default: {
        const QByteArrayView wanted = letterAt(pattern, p);
        p += wanted.size();
        return wanted == letter;
    }
    }
}

bool matchesName(const QByteArray &pattern, const QByteArray &name)
{
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype starAt = -1;
    qsizetype starName = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern.at(p) == '*') {
            starAt = p++;
            starName = n;
            continue;
        }
        const QByteArrayView letter = letterAt(name, n);
        if (p < pattern.size() && matchesLetter(pattern, p, letter)) {
            n += letter.size();
        } else if (starAt >= 0) {
            p = starAt + 1; // The star takes one letter more.
            starName += letterAt(name, starName).size();
            n = starName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == '*') {
        ++p;
    }
    return p == pattern.size();
}

bool matchesNames(const QByteArrayList &pattern, const QByteArrayList &names)
{
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype anyAt = -1;
    qsizetype anyName = 0;
    while (n < names.size()) {
        if (p < pattern.size() && pattern.at(p) == "**") {
            anyAt = p++;
            anyName = n;
        } else if (p < pattern.size() && matchesName(pattern.at(p), names.at(n))) {
            ++p;
            ++n;
        } else if (anyAt >= 0) {
            p = anyAt + 1; // The stars take one name more.
            n = ++anyName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == "**") {
        ++p;
    }
    return p == pattern.size();
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
    return matchesNames(m_names, text.split('/'));
}

} // namespace muster
