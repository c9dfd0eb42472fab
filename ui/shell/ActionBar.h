// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Panel.h"

namespace muster::ui {

class Button;
class IconLabel;
class Page;
class Text;

/// Back, one sentence, one or two buttons. It asks the page for its words.
class ActionBar final : public Panel
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// @param hasBack  whether a step comes before it.
    void setPage(Page *page, bool hasBack);
    void refresh();
    /// Says @p sentence in place of the page's own, until the next refresh.
    void say(const QString &sentence, const QString &iconName);

    [[nodiscard]] Button *primary() const { return m_primary; }
    [[nodiscard]] Button *secondary() const { return m_secondary; }
    [[nodiscard]] Button *back() const { return m_back; }
    [[nodiscard]] QString sentence() const;

signals:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void pressPrimary();
    void keepFocus(const QWidget *focusBefore);

    Page *m_page = nullptr; ///< Owned by the shell.
    bool m_hasBack = false;
    bool m_isFocusLent =
        false; ///< The secondary button has the focus of the primary one, gone while a job runs.
    Button *m_back;
    Text *m_left;
    IconLabel *m_icon;
    Text *m_sentence;
    Button *m_secondary;
    Button *m_primary;
};

} // namespace muster::ui
