// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LineIcon.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

QByteArray sourceOf(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd()) {
        return *known;
    }
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QByteArray source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    Q_ASSERT_X(!source.isEmpty(), "LineIcon", qPrintable(name));
    sources.insert(name, source);
    return source;
}

/// Draws one of our SVG files in the colour of a token.
class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, Token token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const qreal scale = painter->device()->devicePixelRatio();
        QRect target(0, 0, size, size);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, linePixmap(m_name, size, colorFor(mode), scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// @p size is in device pixels: without this the stroke would be halved at 200 %.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int logical = qRound(std::min(size.width(), size.height()) / scale);
        return linePixmap(m_name, logical, colorFor(mode), scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(m_name, m_token); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? theme().disabled : theme().*m_token;
    }

    QString m_name;
    Token m_token;
};

} // namespace

QIcon lineIcon(const QString &name, Token token)
{
    return QIcon(new LineIcon(name, token)); // QIcon owns its engine.
}

QPixmap linePixmap(const QString &name, int size, const QColor &color, qreal scale)
{
    const QString key = u"muster:%1:%2:%3:%4"_s.arg(name).arg(size).arg(color.rgb()).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QByteArray source = sourceOf(name);
    source.replace("currentColor", color.name().toLatin1());
    source.replace("stroke-width=\"1.8\"",
                   "stroke-width=\"" + QByteArray::number(1.5 * 24 / size, 'f', 3) + '"');
    QSvgRenderer renderer(source);
    const int pixels = qRound(size * scale);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon applicationIcon()
{
    QIcon icon;
    QSvgRenderer renderer(u":/icons/muster.svg"_s);
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace muster::ui
