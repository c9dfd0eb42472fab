// SPDX-License-Identifier: Apache-2.0
// Makes an invented deployment in the formats of the real product. It shares no code with the
// readers it feeds, so that an error in both cannot cancel out.
#include "tests/lab/generate/Deployment.h"
#include "tests/lab/generate/Exports.h"
#include "tests/lab/generate/Faults.h"
#include "tests/lab/generate/Presets.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    using namespace muster::lab;
    qputenv("TZ", "UTC"); // ZIP entries carry local times.
    const QCoreApplication application(argc, argv);
    const Options options = readOptions(application);
    const Layout layout = makeLayout(options);
    Kit kit(options.out);
    writeTopology(kit, layout, options);
    if (!options.topologyOnly) {
        writeAccounts(kit, layout, options);
    }
    if (!options.topologyOnly && !options.accountsOnly) {
        writeContactStores(kit, layout, options);
        writeConfiguration(kit, layout);
        writeUserData(kit, layout, options);
        writeOpaqueExports(kit, layout);
        writeSqlBackups(kit, layout);
        writeCertificates(kit, layout, options);
        writeCmdletOutputs(kit, layout, options);
        writeFileStores(kit, layout, options);
    }
    if (options.preset == QStringLiteral("fabrikam")) {
        kit.addBeside(QStringLiteral("planted-faults.json"), plantedFaultsJson());
    }
    kit.finish();
    return 0;
}
