// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/WindowsPermissions.h"

#include <QFile>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

namespace muster {

bool showsWindowsPermissions(const QString &path)
{
#ifdef Q_OS_LINUX
    constexpr std::array<const char *, 4> attributes{"system.cifs_acl", "system.ntfs_acl",
                                                     "security.NTACL", "user.NTACL"};
    const QByteArray name = QFile::encodeName(path);
    return std::any_of(attributes.begin(), attributes.end(), [&name](const char *attribute) {
        return getxattr(name.constData(), attribute, nullptr, 0) > 0;
    });
#else
    return QFile::exists(path);
#endif
}

} // namespace muster
