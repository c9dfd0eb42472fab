// SPDX-License-Identifier: Apache-2.0
#include "tests/support/StoreFixture.h"

#include "core/crypto/Sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

void addTo(TreeMap &map, const QByteArray &folder, const QByteArray &below)
{
    const Result<std::vector<FolderEntry>> entries = listFolder(folder + below);
    if (!entries) {
        map.insert(below, "cannot be listed");
        return;
    }
    for (const FolderEntry &entry : *entries) {
        const QByteArray path = below + '/' + entry.name;
        QByteArray text = QByteArray::number(int(entry.facts.kind)) + ' '
                          + QByteArray::number(entry.facts.mode, 8);
        if (entry.facts.kind == FileKind::Link) {
            text += " -> " + linkTarget(folder + path).value();
        } else {
            text += ' ' + QByteArray::number(entry.facts.modifiedNs);
        }
        if (entry.facts.kind == FileKind::File) {
            const Result<QByteArray> content = readWhole(folder + path, qint64(1) << 32U);
            text += ' ' + (content ? Sha256::of(*content).toHex() : QByteArray("unreadable"));
        }
        map.insert(path, text);
        if (entry.facts.kind == FileKind::Folder) {
            addTo(map, folder, path);
        }
    }
}

} // namespace

QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/muster-XXXXXX"_s;
}

QByteArray mixedBytes(qsizetype length, quint32 seed)
{
    QByteArray bytes(length, Qt::Uninitialized);
    quint32 state = seed * 2654435761U + 1;
    for (char &c : bytes) {
        state = state * 1664525U + 1013904223U;
        c = char('a' + (state >> 27U));
    }
    return bytes;
}

TreeMap treeMapOf(const QByteArray &folder)
{
    TreeMap map;
    addTo(map, folder, {});
    return map;
}

void removeTree(const QByteArray &folder)
{
    const Result<std::vector<FolderEntry>> entries = listFolder(folder);
    if (entries) {
        for (const FolderEntry &entry : *entries) {
            const QByteArray path = folder + '/' + entry.name;
            if (entry.facts.kind == FileKind::Folder) {
                removeTree(path);
            } else {
                static_cast<void>(removeFile(path));
            }
        }
    }
    static_cast<void>(removeFolder(folder));
}

StoreFixture::StoreFixture()
    : m_folder(folderTemplate())
{
    static_cast<void>(makeFolder(share()));
}

StoreFixture::~StoreFixture()
{
    removeTree(m_folder.path().toUtf8()); // QTemporaryDir leaves names that are no text.
}

void StoreFixture::write(const QByteArray &path, const QByteArray &content) const
{
    const QByteArray file = share() + '/' + path;
    static_cast<void>(makeFolder(file.first(file.lastIndexOf('/'))));
    static_cast<void>(removeFile(file));
    Result<LocalFile> opened = LocalFile::create(file);
    if (!opened || !opened->write(content)) {
        qFatal("The fixture cannot write %s", file.constData());
    }
}

void StoreFixture::addExport(const QString &item, const QString &scope, const QString &name,
                             const QByteArray &content)
{
    const QByteArray path = at(u"kit/"_s + name).toUtf8();
    static_cast<void>(makeFolder(at(u"kit"_s).toUtf8()));
    static_cast<void>(replaceFile(path, content));
    NativeExport source;
    source.itemId = item;
    source.scope = scope;
    source.location.file = QString::fromUtf8(path);
    source.bytes = content.size();
    source.sha256 = Sha256::of(content).toHex();
    PlannedItem planned;
    planned.id = item;
    planned.scope = scope;
    planned.scopeKind = scope.isEmpty() ? ScopeKind::Deployment : ScopeKind::Pool;
    planned.how = Obtain::File;
    planned.exports = {source};
    planned.bytes = content.size();
    planned.files = 1;
    plan.items.append(planned);
}

void StoreFixture::planShare()
{
    PlannedItem planned;
    planned.id = u"FS-ALL"_s;
    planned.scope = uR"(\\fs01.contoso.com\LyncShare)"_s;
    planned.scopeKind = ScopeKind::FileStore;
    planned.how = Obtain::Tree;
    planned.treePath = QString::fromUtf8(share());
    plan.items.append(planned);
}

void StoreFixture::fillShare() const
{
    write("1-ApplicationServer-1/AppServerFiles/CPS/hold.wma", mixedBytes(70'000, 7));
    write("1-ApplicationServer-1/AppServerFiles/Rgs/Ñandú – Ελλάδα 日本.wav", mixedBytes(3000, 8));
    write("1-WebServices-1/CollabContent/a'b,c\"d/empty", {});
    write("1-WebServices-1/CollabContent/two\nlines\tand \\back", "odd name");
    write("1-WebServices-1/CollabContent/not\xff\xfe"
          "text",
          "no text");
    write("1-WebServices-1/DataConf/m1/Meeting.Active", "locked");
    write("1-WebServices-1/DataConf/m1/slides.bin", mixedBytes(2'500'000, 9));
    write("1-WebServices-1/ABFiles/0000/F-0a1b.lsabs", "rebuilt");
    write("1-WebServices-1/ABFiles/Company_Phone_Number_Normalization_Rules.txt", "rules");
    write("1-CentralMgmt-1/CMSFileStore/xds-master/data.zip", "transient");
    static_cast<void>(makeFolder(share() + "/1-WebServices-1/DeviceUpdateStore"));
    static_cast<void>(
        makeLink("../CollabContent/a'b,c\"d/empty", share() + "/1-WebServices-1/DataConf/link"));
}

Result<SnapshotStore> StoreFixture::store() const
{
    const QString folder = at(u"snapshots"_s);
    const bool isNew = order && !QFileInfo::exists(folder + u"/store.json"_s);
    Result<SnapshotStore> opened =
        isNew ? createStore(folder, *order, clock) : SnapshotStore::openOrCreate(folder, clock);
    if (opened) {
        key = isNew ? opened->seal().key : key;
        if (key && !isNew) {
            static_cast<void>(opened->unlock(*key)); // Whoever minds sees that it is locked.
        }
        opened->setSigner(signer);
        opened->setTrust(trust);
    }
    return opened;
}

Result<Snapshot> StoreFixture::backUp(const JobContext &job)
{
    const Result<SnapshotStore> opened = store();
    if (!opened) {
        return fail(opened.error());
    }
    clock.advance(1);
    return muster::backUp(plan, deployment, *opened, options, clock, job);
}

bool StoreFixture::flip(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadWrite) || file.size() == 0) {
        return false;
    }
    const qint64 middle = file.size() / 2;
    file.seek(middle);
    const QByteArray byte = file.read(1);
    file.seek(middle);
    return file.write(QByteArray(1, char(byte.at(0) ^ 1))) == 1;
}

} // namespace muster
