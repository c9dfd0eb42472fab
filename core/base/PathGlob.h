// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace muster {

/// A pattern for paths parted by `/`: `*` and `?` within one name, `[a-z]` sets, `**` for any number of names.
class PathGlob
{
public:
    /// @param sensitivity  how ASCII letters compare; file stores lie on Windows, which ignores case.
    explicit PathGlob(const QByteArray &pattern,
                      Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);

    [[nodiscard]] bool matches(const QByteArray &path) const;

private:
    QByteArrayList m_names;
    Qt::CaseSensitivity m_sensitivity;
};

} // namespace muster
