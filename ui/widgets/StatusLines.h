// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/Status.h"

#include <QList>
#include <QString>

class QVBoxLayout;

namespace muster::ui {

class Text;

/// One state in words.
struct StatusLine
{
    Status status = Status::None;
    QString word;
    QString sentence;

    friend bool operator==(const StatusLine &, const StatusLine &) = default;
};

/// A titled card of a few states, each an icon, a word and a sentence.
class StatusLines final : public Card
{
    Q_OBJECT

public:
    explicit StatusLines(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Quiet, at the right of the title.
    void setNote(const QString &note);
    void setLines(const QList<StatusLine> &lines);

private:
    QVBoxLayout *m_layout;
    Text *m_title;
    Text *m_note;
    QWidget *m_body = nullptr; ///< Made anew with the lines.
};

} // namespace muster::ui
