// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DataTable.h"

#include "core/documents/CsvText.h"

namespace muster {

namespace {

struct ValueText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const QDateTime &time) const
    {
        return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
    }
};

} // namespace

QString toText(const DataValue &value)
{
    return std::visit(ValueText{}, value);
}

bool writeCsv(const DataTable &table, const std::function<bool(const QString &)> &sink)
{
    bool goesOn = sink(QChar(0xFEFF) + csvHead(table.columns));
    table.rows([&](const QList<DataValue> &row) {
        QStringList values;
        for (const DataValue &value : row) {
            values.append(toText(value));
        }
        goesOn = goesOn && sink(csvRow(table.columns, values));
        return goesOn;
    });
    return goesOn;
}

} // namespace muster
