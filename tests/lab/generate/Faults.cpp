// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Accounts.h"

namespace muster::lab {

void plantFault(AccountSpec &account, const Layout &layout)
{
    Q_UNUSED(account)
    Q_UNUSED(layout)
}

} // namespace muster::lab
