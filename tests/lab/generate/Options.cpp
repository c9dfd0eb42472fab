// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &why)
{
    std::fprintf(stderr, "generate: %s\n", qPrintable(why));
    std::exit(64);
}

qint64 numberOf(const QCommandLineParser &parser, const QString &name, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 number = parser.value(name).toLongLong(&ok);
    if (!ok || number < least || number > most) {
        refuse(u"--%1 must be a number from %2 to %3"_s.arg(name).arg(least).arg(most));
    }
    return number;
}

QString choiceOf(const QCommandLineParser &parser, const QString &name, const QStringList &choices)
{
    QString value = parser.value(name);
    if (!choices.contains(value)) {
        refuse(u"--%1 must be one of %2"_s.arg(name, choices.join(u", "_s)));
    }
    return value;
}

QList<QCommandLineOption> knownOptions()
{
    const Options standard;
    return {
        {u"out"_s, u"Folder to make; must be empty or new."_s, u"DIR"_s},
        {u"seed"_s, u"Same seed, same bytes."_s, u"N"_s, u"1"_s},
        {u"accounts"_s, u"Accounts of every kind, 1 to 1000000."_s, u"N"_s,
         QString::number(standard.accounts)},
        {u"sites"_s, u"Central sites (plain)."_s, u"N"_s, QString::number(standard.sites)},
        {u"pools"_s, u"Pools that home accounts (plain)."_s, u"N"_s,
         QString::number(standard.pools)},
        {u"preset"_s, u"fabrikam (planted faults), healthy, plain."_s, u"NAME"_s, u"plain"_s},
        {u"versions"_s, u"Versions of the pools, in turn (plain): 2013,2015,2019."_s, u"LIST"_s,
         u"2015"_s},
        {u"accounts-format"_s, u"csv, clixml, json, all."_s, u"NAME"_s, u"csv"_s},
        {u"file-store-bytes"_s, u"Bytes in all file stores, roughly."_s, u"N"_s,
         QString::number(standard.fileStoreBytes)},
        {u"file-store-files"_s, u"Files in all file stores, roughly."_s, u"N"_s,
         QString::number(standard.fileStoreFiles)},
        {u"topology-only"_s, u"Make only the topology."_s},
        {u"accounts-only"_s, u"Make only the topology and the accounts."_s},
        {u"draft"_s, u"Make draft.tbxml, too."_s},
        {u"utf16"_s, u"Topology, CSV and CLIXML in UTF-16LE."_s},
    };
}

} // namespace

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes an invented deployment in the product's formats."_s);
    parser.addHelpOption();
    parser.addOptions(knownOptions());
    parser.process(application);
    if (!parser.isSet(u"out"_s)) {
        refuse(u"--out DIR is needed"_s);
    }
    Options options;
    options.out = parser.value(u"out"_s);
    options.seed = static_cast<std::uint64_t>(numberOf(parser, u"seed"_s, 0, INT64_MAX));
    options.accounts = numberOf(parser, u"accounts"_s, 1, 1'000'000);
    options.sites = static_cast<int>(numberOf(parser, u"sites"_s, 1, 50));
    options.pools = static_cast<int>(numberOf(parser, u"pools"_s, 1, 200));
    options.preset = choiceOf(parser, u"preset"_s, {u"fabrikam"_s, u"healthy"_s, u"plain"_s});
    options.accountsFormat =
        choiceOf(parser, u"accounts-format"_s, {u"csv"_s, u"clixml"_s, u"json"_s, u"all"_s});
    options.versions = parser.value(u"versions"_s).split(u',');
    for (const QString &version : options.versions) {
        if (!QStringList{u"2013"_s, u"2015"_s, u"2019"_s}.contains(version)) {
            refuse(u"--versions knows 2013, 2015 and 2019"_s);
        }
    }
    options.fileStoreBytes = numberOf(parser, u"file-store-bytes"_s, 0, INT64_MAX);
    options.fileStoreFiles =
        static_cast<int>(numberOf(parser, u"file-store-files"_s, 0, 10'000'000));
    options.topologyOnly = parser.isSet(u"topology-only"_s);
    options.accountsOnly = parser.isSet(u"accounts-only"_s);
    options.withDraft = parser.isSet(u"draft"_s);
    options.utf16 = parser.isSet(u"utf16"_s);
    return options;
}

} // namespace muster::lab
