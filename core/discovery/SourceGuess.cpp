// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/SourceGuess.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster {

SourceKind guessSourceKind(const QString &path)
{
    const QFileInfo file(path);
    const QString ending = file.suffix().toLower();
    if (file.isDir()) {
        // The folders of a file store are numbered for site and service: 1-WebServices-1.
        return QDir(path).entryList({u"[0-9]-*-*"_s, u"[0-9][0-9]-*-*"_s}, QDir::Dirs).isEmpty()
                   ? SourceKind::Kit
                   : SourceKind::FileStore;
    }
    if (ending == u"tbxml"_s) {
        return SourceKind::Topology;
    }
    if (QStringList{u"pfx"_s, u"p12"_s, u"cer"_s, u"crt"_s, u"pem"_s, u"der"_s}.contains(ending)) {
        return SourceKind::Certificate;
    }
    if (ending == u"csv"_s || ending == u"clixml"_s || ending == u"json"_s || ending == u"tsv"_s) {
        return SourceKind::Accounts;
    }
    if (ending == u"xml"_s) {
        return file.fileName().contains(u"topolog"_s, Qt::CaseInsensitive) ? SourceKind::Topology
                                                                           : SourceKind::Accounts;
    }
    if (ending == u"zip"_s && file.fileName().contains(u"config"_s, Qt::CaseInsensitive)) {
        return SourceKind::Topology;
    }
    return SourceKind::Kit;
}

} // namespace muster
