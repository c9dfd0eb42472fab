// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OrdinaryUser.h"

#include <unistd.h>

namespace muster {

namespace {

constexpr uid_t nobody = 65534;

} // namespace

OrdinaryUser::OrdinaryUser()
    : m_user(::geteuid())
{
    m_isDropped = m_user != 0 || ::setresuid(nobody, nobody, m_user) == 0;
}

OrdinaryUser::~OrdinaryUser()
{
    static_cast<void>(::setresuid(m_user, m_user, m_user));
}

} // namespace muster
