// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace muster {

/// Whether the Windows permissions of the file or folder at @p path can be read here: always on
/// Windows, elsewhere when the mount or a copy shows them as an extended attribute.
///
/// @source  mount.cifs(8) and ntfs-3g: `system.cifs_acl`, `system.ntfs_acl`; Samba's vfs_acl_xattr:
///          `security.NTACL`, `user.NTACL`.
[[nodiscard]] bool showsWindowsPermissions(const QString &path);

} // namespace muster
