// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"

namespace muster {

/// Gives each export whose scope is only known from a file name the name the deployment has for
/// it: `sql01.contoso.com_rtc` becomes `sql01.contoso.com\rtc` where exactly one name fits.
void nameExportScopes(Deployment &deployment);

} // namespace muster
