// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

class QCoreApplication;

namespace muster::lab {

/// What to make. Two equal sets of options give equal bytes.
struct Options
{
    QString out;
    std::uint64_t seed = 1;
    qint64 accounts = 650;
    int sites = 3;
    int pools = 5;                                  ///< That home accounts.
    QString preset = QStringLiteral("plain");       ///< fabrikam, healthy, plain.
    QString accountsFormat = QStringLiteral("csv"); ///< csv, clixml, json, all.
    QStringList versions{QStringLiteral("2015")};   ///< Of the pools, in turn; plain only.
    qint64 fileStoreBytes = 2'000'000;              ///< Over all file stores, roughly.
    int fileStoreFiles = 400;                       ///< Over all file stores, roughly.
    bool topologyOnly = false;
    bool accountsOnly = false; ///< Topology and accounts, nothing else.
    bool withDraft = false;
    bool utf16 =
        false; ///< topology.xml, accounts as CSV and CLIXML in UTF-16LE, as `>` writes them.
};

/// Reads the command line; prints what is wrong and ends the program with 64 where it must.
Options readOptions(const QCoreApplication &application);

} // namespace muster::lab
