// SPDX-License-Identifier: Apache-2.0
// Reads every include of the tree and enforces the ranks and doors that linking cannot.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList coreRanks{
    u"base"_s,    u"domain"_s,    u"jobs"_s,      u"process"_s, u"secrets"_s,   u"crypto"_s,
    u"archive"_s, u"knowledge"_s, u"discovery"_s, u"plan"_s,    u"store"_s,     u"verify"_s,
    u"backup"_s,  u"check"_s,     u"restore"_s,   u"project"_s, u"documents"_s, u"engine"_s,
};

struct Door
{
    QString header;      ///< Start of an included header.
    QStringList modules; ///< Folders that may include it.
};

const QList<Door> doors{
    {u"archive"_s, {u"core/archive/"_s}},
    {u"zstd"_s, {u"core/archive/"_s}},
    {u"openssl/"_s, {u"core/crypto/"_s}},
    {u"libxml/"_s, {u"core/discovery/"_s}},
    {u"ldap.h"_s, {u"core/discovery/"_s}},
    {u"qt6keychain/"_s, {u"core/secrets/"_s}},
    {u"QSql"_s, {u"core/project/"_s}},
    {u"QProcess"_s, {u"core/process/"_s}},
    {u"xlsxwriter"_s, {u"core/documents/"_s}},
    {u"qpdf/"_s, {u"core/documents/"_s}},
    {u"QPainter"_s, {u"core/documents/"_s, u"ui/"_s}},
    {u"QPdfWriter"_s, {u"core/documents/"_s}},
};

struct SourceFile
{
    QString path; ///< Relative to the root.
    QStringList lines;
};

QList<SourceFile> sourcesUnder(const QStringList &folders)
{
    QList<SourceFile> files;
    const QDir root(QStringLiteral(MUSTER_SOURCE_DIR));
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly)) {
                files.append({root.relativeFilePath(file.fileName()),
                              QString::fromUtf8(file.readAll()).split(u'\n')});
            }
        }
    }
    return files;
}

QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    QStringList includes;
    for (const QString &line : file.lines) {
        const QRegularExpressionMatch match = pattern.match(line);
        if (match.hasMatch()) {
            includes.append(match.captured(1));
        }
    }
    return includes;
}

bool startsWithAny(const QString &path, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&path](const QString &prefix) { return path.startsWith(prefix); });
}

QString violationOf(const SourceFile &file, const QString &include)
{
    const bool isCore = file.path.startsWith(u"core/"_s);
    const bool isUi = file.path.startsWith(u"ui/"_s);
    if (isCore && (include.startsWith(u"ui/"_s) || include.startsWith(u"app/"_s))) {
        return u"core looks back at a face"_s;
    }
    if (isUi && include.startsWith(u"app/"_s)) {
        return u"ui looks back at app"_s;
    }
    if (include.startsWith(u"tests/"_s)) {
        return u"the product includes a test"_s;
    }
    if (isCore && (include.startsWith(u"QtWidgets"_s) || include == u"QWidget"_s)) {
        return u"core sees Widgets"_s;
    }
    if (isCore && include.startsWith(u"core/"_s)) {
        const qsizetype own = coreRanks.indexOf(file.path.section(u'/', 1, 1));
        const qsizetype other = coreRanks.indexOf(include.section(u'/', 1, 1));
        if (other < 0 || other > own) {
            return u"core module of a lower rank"_s;
        }
    }
    for (const Door &door : doors) {
        const bool isLibrary = include.startsWith(door.header) && !include.startsWith(u"core/"_s);
        if (isLibrary && !startsWithAny(file.path, door.modules)) {
            return u"library used past its door"_s;
        }
    }
    return {};
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void everyIncludeKeepsRanksAndDoors();
    void headersAndSourcesStayShort();
    void everySourceStartsWithItsLicence();
    void facesSeeNoWorkers();
    void colourStandsOnlyInTheTheme();
};

void ArchitectureTest::everyIncludeKeepsRanksAndDoors()
{
    const QList<SourceFile> files = sourcesUnder({u"app"_s, u"core"_s, u"ui"_s});
    QVERIFY(files.size() > 10);
    QStringList violations;
    for (const SourceFile &file : files) {
        for (const QString &include : includesOf(file)) {
            const QString violation = violationOf(file, include);
            if (!violation.isEmpty()) {
                violations.append(u"%1 includes %2: %3"_s.arg(file.path, include, violation));
            }
        }
    }
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void ArchitectureTest::headersAndSourcesStayShort()
{
    QStringList violations;
    for (const SourceFile &file : sourcesUnder({u"app"_s, u"core"_s, u"ui"_s, u"tests"_s})) {
        const qsizetype limit = file.path.endsWith(u".h"_s) ? 150 : 400;
        if (file.lines.size() - 1 > limit) {
            violations.append(
                u"%1: %2 lines, at most %3"_s.arg(file.path).arg(file.lines.size() - 1).arg(limit));
        }
    }
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void ArchitectureTest::everySourceStartsWithItsLicence()
{
    QStringList violations;
    for (const SourceFile &file : sourcesUnder({u"app"_s, u"core"_s, u"ui"_s, u"tests"_s})) {
        if (!file.lines.constFirst().startsWith(u"// SPDX-License-Identifier: Apache-2.0"_s)) {
            violations.append(file.path);
        }
    }
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void ArchitectureTest::facesSeeNoWorkers()
{
    // A face includes core's values, jobs and the Engine; workers are named for what they do.
    static const QRegularExpression worker(
        u"^core/.*(Reader|Writer|Source|Store|Runner|Parser|Merge|Backup|Restorer|Verifier)\\.h$"_s);
    const QStringList allowed{u"core/domain/Source.h"_s, u"core/jobs/JobRunner.h"_s};
    QStringList violations;
    for (const SourceFile &file : sourcesUnder({u"ui"_s})) {
        for (const QString &include : includesOf(file)) {
            if (worker.match(include).hasMatch() && !allowed.contains(include)) {
                violations.append(u"%1 includes %2"_s.arg(file.path, include));
            }
        }
    }
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void ArchitectureTest::colourStandsOnlyInTheTheme()
{
    // A colour elsewhere would not follow the theme, and no test would know its contrast.
    static const QRegularExpression colour(
        u"QColor\\(\\s*[\"0-9u]|QColor::from|qRgb|QColorConstants|Qt::(white|black|red|green|blue|"
        u"gray|darkGray|"
        "lightGray|cyan|magenta|yellow)\\b|\"#[0-9A-Fa-f]{3,8}\"|setStyleSheet"_s);
    QStringList violations;
    for (const SourceFile &file : sourcesUnder({u"ui"_s})) {
        for (const QString &line : file.lines) {
            if (file.path != u"ui/widgets/Theme.cpp"_s && colour.match(line).hasMatch()) {
                violations.append(u"%1: %2"_s.arg(file.path, line.trimmed()));
            }
        }
    }
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_Architecture.moc"
