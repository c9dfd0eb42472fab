// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

QList<CommandSyntax> storeSyntaxes()
{
    return {
        {u"store init"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Make the store of a project, encrypted if wanted."),
         {project(),
          {u"recipient"_s,
           u"CERT"_s,
           QT_TRANSLATE_NOOP("CommandHelp",
                             "Encrypt, and let this certificate's key open it; once for each."),
           true,
           false,
           {}},
          {u"passphrase"_s,
           {},
           QT_TRANSLATE_NOOP("CommandHelp", "Encrypt, and ask for a passphrase that opens it."),
           false,
           false,
           {}},
          passphraseDescriptor(),
          keepPassphrase(),
          number(u"level"_s, QT_TRANSLATE_NOOP("CommandHelp", "How hard to compress, 1 to 19.")),
          number(u"threads"_s, QT_TRANSLATE_NOOP("CommandHelp", "How many threads to use.")),
          json()}},
        {u"store recipients"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Tell and change who can open a store."),
         {projectOrStore(), store(), passphraseDescriptor(), keyFile(), keepPassphrase(), json()},
         u"list|add CERT|remove FINGERPRINT|passphrase"_s},
    };
}

} // namespace muster
