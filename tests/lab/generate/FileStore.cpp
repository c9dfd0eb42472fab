// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Exports.h"
#include "tests/lab/generate/Random.h"

#include <QIODevice>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockBytes = 1 << 20;

/// Writes the folders of every service that keeps files.
class StoreWriter
{
public:
    StoreWriter(Kit &kit, const Layout &layout, const Options &options)
        : m_kit(kit)
        , m_layout(layout)
        , m_options(options)
    {
    }

    void write();

private:
    [[nodiscard]] QString folderOf(const ServiceId &store, const ServiceId &service) const;
    void addText(const QString &path, const QByteArray &text) { m_kit.addBeside(path, text); }
    void addNoise(const QString &path, qint64 bytes);
    void writeWebServices(const QString &folder, const HomePool *pool);
    void writeApplications(const QString &folder, const HomePool &pool);
    void writeCentralManagement(const QString &folder);
    void writePersistentChat(const QString &folder);
    void writeBulk();

    Kit &m_kit;
    const Layout &m_layout;
    const Options &m_options;
};

QString StoreWriter::folderOf(const ServiceId &store, const ServiceId &service) const
{
    const ServiceSpec *files = m_layout.service(store);
    return u"filestore/%1_%2/%3"_s.arg(m_layout.cluster(files->cluster)->fqdn, files->shareName,
                                       service.toText());
}

void StoreWriter::addNoise(const QString &path, qint64 bytes)
{
    m_kit.addBeside(path, [&](QIODevice &device) {
        Random random(m_layout.seed, "store " + path.toStdString());
        for (qint64 left = bytes; left > 0; left -= blockBytes) {
            device.write(random.bytes(std::min(left, blockBytes)));
        }
    });
}

void StoreWriter::writeWebServices(const QString &folder, const HomePool *pool)
{
    const QString tenant = folder + u"/ABFiles/00000000-0000-0000-0000-000000000000"_s;
    addNoise(tenant + u"/00000000-0000-0000-0000-000000000000/F-2025.lsabs"_s, 2048);
    addNoise(tenant + u"/00000000-0000-0000-0000-000000000000/D-2025.lsabs"_s, 512);
    addText(folder + u"/CollabJournal/journal.txt"_s, "1\r\n");
    addText(folder + u"/DeviceUpdateLogs/audit.log"_s, "2025-09-14 22:00:00 no update\r\n");
    addNoise(folder + u"/DeviceUpdateStore/UCPhone/Polycom/CX600/A/ENU/CPE/CPE.nbt"_s, 4096);
    addText(folder + u"/LMStaticData/static.xml"_s, "<Data />\r\n");
    addText(folder + u"/StorageService/queue.txt"_s, "0\r\n");
    addText(folder + u"/WebAuthStore/store.xml"_s, "<Store />\r\n");
    addText(folder + u"/DataConf/readme.txt"_s, "Conference data\r\n");
    addText(folder + u"/CollabMetadata/index.xml"_s, "<Index />\r\n");
    if (pool == nullptr) {
        return; // A Director keeps no meetings.
    }
    const QString meeting = folder + u"/CollabContent/0f1e2d3c"_s;
    addNoise(meeting + u"/slides-001.enc"_s, 1500);
    addText(meeting + u"/Meeting.Active"_s, "locked\r\n"); // Open while the meeting runs.
    if (pool->fqdn == m_layout.homePools.first().fqdn) {
        addText(folder + u"/ABFiles/Company_Phone_Number_Normalization_Rules.txt"_s,
                "# Fabrikam "
                "extensions\r\n[\\s()\\-\\./]*\\+?34[\\s()\\-\\./]*91(\\d{7})\r\n+3491$1\r\n");
    }
}

void StoreWriter::writeApplications(const QString &folder, const HomePool &pool)
{
    const QString files = folder + u"/AppServerFiles"_s;
    addText(files + u"/PDP/state.txt"_s, "idle\r\n");
    if (pool.hasCallPark) {
        addNoise(files + u"/CPS/music-on-hold.wma"_s, 6000);
    }
    if (pool.hasResponseGroups) {
        addNoise(files + u"/RGS/Instances/welcome.wma"_s, 5000);
        addNoise(files + u"/RGS/AS/número-no-asignado.wma"_s, 3000);
    }
}

void StoreWriter::writeCentralManagement(const QString &folder)
{
    const QString master = folder + u"/CMSFileStore/xds-master"_s;
    for (const ClusterSpec &cluster : m_layout.clusters) {
        for (const MachineSpec &machine : cluster.machines) {
            if (cluster.isProductServer) {
                addText(master + u"/replicas/%1/from-replica/status.xml"_s.arg(machine.fqdn),
                        "<Status UpToDate=\"true\" />\r\n");
            }
        }
    }
    addText(master + u"/working/replication/tmp/lock.txt"_s, "\r\n");
}

void StoreWriter::writePersistentChat(const QString &folder)
{
    addNoise(folder + u"/files/plano-sede.pdf"_s, 3000);
}

/// Meeting content, conference data and address books, spread over the pools by their size.
void StoreWriter::writeBulk()
{
    Random random(m_layout.seed, "bulk files");
    int weights = 0;
    for (const HomePool &pool : m_layout.homePools) {
        weights += pool.weight;
    }
    const qint64 average =
        m_options.fileStoreFiles > 0 ? m_options.fileStoreBytes / m_options.fileStoreFiles : 0;
    for (int i = 0; i < m_options.fileStoreFiles; ++i) {
        int share = random.below(weights);
        const HomePool *pool = &m_layout.homePools.first();
        for (const HomePool &candidate : m_layout.homePools) {
            pool = &candidate;
            share -= candidate.weight;
            if (share < 0) {
                break;
            }
        }
        const QString folder = folderOf(pool->fileStore, pool->webServices);
        const int kind = random.below(100);
        // Many small files, some middling, one in a hundred large; the average comes out as asked.
        const qint64 scale = kind < 70 ? 20 : kind < 99 ? 160 : 4000;
        const qint64 bytes = average * scale / 100;
        const QString meeting = u"%1"_s.arg(i / 8, 8, 16, QChar(u'0'));
        const QString path = kind % 10 < 6 ? u"CollabContent/%1/page-%2.enc"_s.arg(meeting).arg(i)
                             : kind % 10 < 8
                                 ? u"DataConf/%1/data-%2.bin"_s.arg(meeting).arg(i)
                                 : u"CollabMetadata/%1/meta-%2.xml"_s.arg(meeting).arg(i);
        addNoise(folder + u'/' + path, bytes);
    }
}

void StoreWriter::write()
{
    for (const ServiceSpec &service : m_layout.services) {
        ServiceId store;
        for (const DependencySpec &dependency : service.dependsOn) {
            if (dependency.service.role == u"FileStore"_s) {
                store = dependency.service;
            }
        }
        if (!store.isValid()) {
            continue;
        }
        const HomePool *pool = nullptr;
        for (const HomePool &home : m_layout.homePools) {
            if (home.cluster == service.cluster) {
                pool = &home;
            }
        }
        const QString folder = folderOf(store, service.id);
        const bool isLost = m_options.preset == u"fabrikam"_s
                            && service.id == ServiceId{3, u"ApplicationServer"_s, 1};
        if (isLost) {
            continue; // TOPO-009
        }
        if (service.id.role == u"WebServices"_s) {
            writeWebServices(folder, pool);
        } else if (service.id.role == u"ApplicationServer"_s && pool != nullptr) {
            writeApplications(folder, *pool);
        } else if (service.id.role == u"CentralMgmt"_s) {
            writeCentralManagement(folder);
        } else if (service.id.role == u"PersistentChatService"_s) {
            writePersistentChat(folder);
        }
    }
    if (m_options.preset == u"fabrikam"_s) {
        // Left over from a pool that is gone.
        addNoise(u"filestore/fs-mad01.fabrikam.example_LyncShare/1-WebServices-7/CollabContent/"
                 u"old/page-1.enc"_s,
                 900);
    }
    writeBulk();
}

} // namespace

void writeFileStores(Kit &kit, const Layout &layout, const Options &options)
{
    StoreWriter(kit, layout, options).write();
}

} // namespace muster::lab
