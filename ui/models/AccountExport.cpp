// SPDX-License-Identifier: Apache-2.0
#include "ui/models/AccountExport.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr qsizetype flushBytes = 1 << 20;

void appendValue(QByteArray &line, const QString &value)
{
    QString escaped = value;
    escaped.replace(u'"', u"\"\""_s);
    line += '"' + escaped.toUtf8() + '"';
}

} // namespace

Result<void> writeAccountsCsv(const QString &path, const AccountRows &rows, const QList<int> &shown,
                              const QList<AccountColumn> &columns, const std::stop_token &stop)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::WriteFailed, path, file.errorString());
    }
    QByteArray pending("\xEF\xBB\xBF");
    for (qsizetype i = 0; i < columns.size(); ++i) {
        pending += i > 0 ? "," : "";
        appendValue(pending, accountColumnTitle(columns.at(i)));
    }
    pending += "\r\n";
    for (const int row : shown) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            pending += i > 0 ? "," : "";
            appendValue(pending, accountText(rows.accounts.at(row), columns.at(i)));
        }
        pending += "\r\n";
        if (pending.size() >= flushBytes) {
            if (stop.stop_requested()) {
                return fail(ErrorCode::Cancelled, path);
            }
            if (file.write(pending) != pending.size()) {
                return fail(ErrorCode::WriteFailed, path, file.errorString());
            }
            pending.clear();
        }
    }
    if (file.write(pending) != pending.size() || !file.commit()) {
        return fail(ErrorCode::WriteFailed, path, file.errorString());
    }
    return {};
}

} // namespace muster::ui
