// SPDX-License-Identifier: Apache-2.0
#include "core/base/Log.h"

namespace muster::log {

Q_LOGGING_CATEGORY(discovery, "muster.discovery")
Q_LOGGING_CATEGORY(plan, "muster.plan")
Q_LOGGING_CATEGORY(store, "muster.store")
Q_LOGGING_CATEGORY(backup, "muster.backup")
Q_LOGGING_CATEGORY(verify, "muster.verify")
Q_LOGGING_CATEGORY(restore, "muster.restore")
Q_LOGGING_CATEGORY(check, "muster.check")
Q_LOGGING_CATEGORY(documents, "muster.documents")
Q_LOGGING_CATEGORY(project, "muster.project")
Q_LOGGING_CATEGORY(engine, "muster.engine")

} // namespace muster::log
