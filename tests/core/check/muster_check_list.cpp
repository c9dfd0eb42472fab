// SPDX-License-Identifier: Apache-2.0
// Writes docs/checks.md. Installed nowhere.
#include "core/base/WholeFile.h"
#include "core/check/CheckTable.h"
#include "tests/core/check/CheckList.h"

using namespace muster;

int main(int argc, char **argv)
{
    const Result<ReadinessRules> rules = ReadinessRules::load();
    if (argc != 2 || !rules) {
        qWarning("muster_check_list FILE");
        return 64;
    }
    const Result<void> written =
        writeWholeFile(QString::fromLocal8Bit(argv[1]), checkList(*rules, registeredIds()));
    return written ? 0 : 1;
}
