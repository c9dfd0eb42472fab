// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/SourceChooser.h"

#include "ui/text/DomainWords.h"

#include <QFileDialog>
#include <QMenu>

namespace muster::ui {

SourceChooser::SourceChooser(QWidget *anchor)
    : QObject(anchor)
    , m_anchor(anchor)
    , m_menu(new QMenu(anchor))
{
}

void SourceChooser::choose()
{
    m_menu->clear();
    for (const SourceKind kind : {SourceKind::Topology, SourceKind::Accounts, SourceKind::Kit,
                                  SourceKind::FileStore, SourceKind::Certificate}) {
        m_menu->addAction(wordFor(kind), this, [this, kind] { askFor(kind); });
    }
    m_menu->setActiveAction(m_menu->actions().constFirst());
    m_menu->popup(m_anchor->mapToGlobal(QPoint(0, m_anchor->height())));
}

void SourceChooser::askFor(SourceKind kind)
{
    const QStringList paths = kind == SourceKind::FileStore
                                  ? QStringList{QFileDialog::getExistingDirectory(
                                      m_anchor, tr("Choose the folder of a file store"))}
                                  : QFileDialog::getOpenFileNames(m_anchor, tr("Choose files"));
    QList<SourceSpec> sources;
    for (const QString &path : paths) {
        if (!path.isEmpty()) {
            sources.append({kind, path, {}, {}});
        }
    }
    emit chosen(sources);
}

} // namespace muster::ui
