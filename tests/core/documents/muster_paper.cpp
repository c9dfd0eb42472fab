// SPDX-License-Identifier: Apache-2.0
// Makes the documents of an invented deployment, to be looked at. Installed nowhere.
#include "core/documents/Documents.h"
#include "tests/core/documents/PaperFacts.h"
#include "tests/support/TestJob.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace muster;

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 4) {
        qWarning("muster_paper FOLDER en|es|FILE.qm a4|letter [SITES ACCOUNTS [KIND]]");
        return 64;
    }
    const bool isFile = arguments.at(2).endsWith(u".qm"_s);
    const Result<DocumentLanguage> language =
        isFile ? DocumentLanguage::loadFrom(u"es"_s, arguments.at(2))
               : DocumentLanguage::load(arguments.at(2));
    if (!language) {
        qWarning("no such language");
        return 1;
    }
    DocumentFacts facts = knownFacts();
    if (arguments.size() > 5) {
        const DocumentFacts wide = wideFacts(arguments.at(4).toInt(), arguments.at(5).toInt());
        facts.deployment = wide.deployment;
        facts.rollback =
            makeRollbackPlan(facts.deployment, RollbackBasis::of(facts.plan),
                             loadRollbackProcedures().value(), facts.particulars.target);
    }
    facts.particulars.paper = arguments.at(3);
    for (const DocumentKind kind :
         {DocumentKind::Report, DocumentKind::Roster, DocumentKind::Rollback}) {
        if (arguments.size() > 6 && arguments.at(6) != toWord(kind)) {
            continue;
        }
        for (const DocumentFormat format :
             {DocumentFormat::Pdf, DocumentFormat::Html, DocumentFormat::Xlsx, DocumentFormat::Csv,
              DocumentFormat::Json}) {
            QElapsedTimer timer;
            timer.start();
            const auto made =
                makeDocuments(facts, {{kind, format}}, *language, arguments.at(1), quietJob());
            if (!made) {
                qWarning("%s %s: %s", qPrintable(toWord(kind)), qPrintable(toWord(format)),
                         qPrintable(made.error().detail));
                continue;
            }
            for (const MadeFile &file : *made) {
                qInfo("%s: %lld bytes, %lld ms", qPrintable(file.path), file.bytes,
                      timer.elapsed());
            }
        }
    }
    return 0;
}
