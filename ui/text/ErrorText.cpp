// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ErrorText.h"

#include "ui/text/ErrorRows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::ErrorWords)
};

const ErrorRow *rowFor(ErrorCode code)
{
    for (const auto rows : {generalErrorRows(), formatsErrorRows(), storeErrorRows(),
                            projectErrorRows(), secretsErrorRows()}) {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [code](const ErrorRow &each) { return each.code == code; });
        if (row != rows.end()) {
            return &*row;
        }
    }
    return nullptr;
}

QString shownSubject(const QString &subject)
{
    if (subject.isEmpty()) {
        return ErrorWords::tr("The input");
    }
    const qsizetype slash = std::max(subject.lastIndexOf(u'/'), subject.lastIndexOf(u'\\'));
    return slash > 0 && slash + 1 < subject.size() ? subject.mid(slash + 1) : subject;
}

} // namespace

QString ErrorText::toPlainText() const
{
    return QStringList{message, cause, remedy, code}.join(u' ');
}

ErrorText errorText(const Error &error)
{
    const ErrorRow *row = rowFor(error.code);
    if (row == nullptr) {
        row = rowFor(ErrorCode::Internal);
    }
    QString message = ErrorWords::tr(row->message);
    if (message.contains(u"%1"_s)) {
        message = message.arg(shownSubject(error.subject));
    }
    QString cause = ErrorWords::tr(row->cause);
    if (error.line > 0) {
        cause = ErrorWords::tr("Line %1. %2").arg(QLocale().toString(error.line), cause);
    }
    return {message, cause, ErrorWords::tr(row->remedy), toCodeText(error.code)};
}

} // namespace muster::ui
