// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "ui/text/Amounts.h"
#include "ui/text/Language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

void sayMadeFiles(const QList<MadeFile> &files, Terminal &terminal)
{
    for (const MadeFile &file : files) {
        terminal.say(u"%1  %2"_s.arg(file.path, ui::sizeText(file.bytes)));
    }
}

QString documentLanguageOf(const ParsedCommand &command)
{
    return command.value(u"lang"_s, ui::Language::ofSystem());
}

ExitCode runDocuments(const ParsedCommand &command, Engine &engine, const Knowledge & /*knowledge*/,
                      Terminal &terminal)
{
    const Result<ProjectState> state = openProjectOf(command, OpenMode::Existing, engine, terminal);
    if (!state) {
        return terminal.refuse(state.error());
    }
    if (const Result<void> opened = unlockFor(command, {}, engine, terminal); !opened) {
        return terminal.refuse(opened.error());
    }
    DocumentOrder order;
    order.kinds = {documentKindFromWord(command.value(u"kind"_s)).value_or(DocumentKind::Report)};
    order.formats = {
        documentFormatFromWord(command.value(u"format"_s)).value_or(DocumentFormat::Pdf)};
    order.language = documentLanguageOf(command);
    order.folder = command.value(u"out"_s);
    order.audience = audienceFromWord(command.value(u"audience"_s)).value_or(Audience::Engineer);
    const Result<QList<MadeFile>> files = terminal.run(engine.makeDocuments(order));
    if (!files) {
        return terminal.refuse(files.error());
    }
    sayMadeFiles(*files, terminal);
    return ExitCode::Complete;
}

} // namespace muster
