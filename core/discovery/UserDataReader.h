// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/jobs/JobContext.h"

#include <QIODevice>
#include <QList>
#include <QString>

namespace muster {

/// What a user-data export holds of one user.
struct ExportedUser
{
    QString address; ///< `user@domain`, as written.
    int contacts = 0;
    int groups = 0;
    bool hasRoamingData = false;    ///< Contacts and rights (`urn:lcd:`), be they none.
    bool hasConferenceData = false; ///< `urn:hcd:`

    friend bool operator==(const ExportedUser &, const ExportedUser &) = default;
};

/// What one document of user data holds.
struct UserData
{
    QList<ExportedUser> users; ///< In the order of the file; each address once, whatever its case.
    qint64 items = 0;          ///< Documents of the set, those that belong to no user too.
};

/// Reads `DocItemSet.xml` of Export-CsUserData, or the file of DBImpExp.exe, from its first byte to
/// its last.
///
/// That the file is whole says nothing about whether all users are in it: the export ends early,
/// and without an error, at a user whose name holds a slash (formats.md §7.1).
/// @errors  those of readXml; WrongKind for another root element.
/// @source  formats.md §7.
Result<UserData> readUserData(QIODevice &device, const QString &subject, const JobContext &job);

} // namespace muster
