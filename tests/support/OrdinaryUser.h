// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

namespace muster {

/// Reads files as somebody who is not the administrator of this computer, while it lives.
///
/// Where the tests already run as such a user it changes nothing.
class OrdinaryUser
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;
    [[nodiscard]] bool isDropped() const { return m_isDropped; }

private:
    uid_t m_user;
    bool m_isDropped = false;
};

} // namespace muster
