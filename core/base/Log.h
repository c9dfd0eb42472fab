// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace muster::log {

Q_DECLARE_LOGGING_CATEGORY(discovery)
Q_DECLARE_LOGGING_CATEGORY(plan)
Q_DECLARE_LOGGING_CATEGORY(store)
Q_DECLARE_LOGGING_CATEGORY(backup)
Q_DECLARE_LOGGING_CATEGORY(verify)
Q_DECLARE_LOGGING_CATEGORY(restore)
Q_DECLARE_LOGGING_CATEGORY(check)
Q_DECLARE_LOGGING_CATEGORY(documents)
Q_DECLARE_LOGGING_CATEGORY(project)
Q_DECLARE_LOGGING_CATEGORY(engine)

} // namespace muster::log
