// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DiagramBoxes.h"

#include "core/documents/DocumentWords.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle boxName{Face::SemiBold, 8, 10};
constexpr TextStyle smallName{Face::SemiBold, 6.6, 8};
constexpr TextStyle badge{Face::Bold, 6.6, 8};

/// @p text in one line of @p width, cut in the middle where it does not fit: allowed in boxes alone,
/// whose names stand in full in the tables.
QString fitted(Canvas &draw, const QString &text, const TextStyle &style, double width)
{
    if (draw.measure().width(text, style) <= width) {
        return text;
    }
    for (qsizetype keep = std::min<qsizetype>(text.size(), 60); keep > 2; --keep) {
        QString cut = text.left((keep + 1) / 2) + u'…' + text.right(keep / 2);
        if (draw.measure().width(cut, style) <= width) {
            return cut;
        }
    }
    return u"…"_s;
}

/// The version at the right end of a box; returns its width.
double drawBadge(Canvas &draw, double right, double middle,
                 const std::optional<ProductVersion> &version)
{
    const QString text = versionBadge(version);
    const double width = draw.measure().width(text, badge) + 9;
    const QRectF area(right - width, middle - 5, width, 10);
    if (!version) {
        draw.frame(area, 0.7, Ink::Violet, Dash::Fine, Ink::White);
        draw.textCentred(area.center().x(), middle + 2.4, text, badge.in(Ink::Violet));
    } else if (isLegacy(version)) {
        draw.frame(area, 0.8, Ink::Black, Dash::Solid, Ink::White);
        draw.textCentred(area.center().x(), middle + 2.4, text, badge);
    } else {
        draw.fill(area, Ink::Black);
        draw.textCentred(area.center().x(), middle + 2.4, text, badge.in(Ink::White));
    }
    return width;
}

QPainterPath cylinder(const QRectF &area)
{
    // In a low box the lid must leave its one line of text alone.
    const double lid = area.height() < 22 ? 1.2 : std::min(4.0, area.height() / 4);
    QPainterPath path;
    path.moveTo(area.left(), area.top() + lid);
    path.lineTo(area.left(), area.bottom() - lid);
    path.quadTo(area.center().x(), area.bottom() + lid, area.right(), area.bottom() - lid);
    path.lineTo(area.right(), area.top() + lid);
    path.quadTo(area.center().x(), area.top() - lid, area.left(), area.top() + lid);
    path.quadTo(area.center().x(), area.top() + 3 * lid, area.right(), area.top() + lid);
    return path;
}

QPainterPath folder(const QRectF &area)
{
    QPainterPath path(area.topLeft());
    const double tab = std::min(22.0, area.width() / 2);
    path.lineTo(area.left() + tab, area.top());
    path.lineTo(area.left() + tab + 3, area.top() + 3);
    path.lineTo(area.right(), area.top() + 3);
    path.lineTo(area.bottomRight());
    path.lineTo(area.bottomLeft());
    path.closeSubpath();
    return path;
}

void drawOutline(Canvas &draw, const DiagramBox &box)
{
    QPainterPath path;
    switch (box.kind) {
    case BoxKind::Gateway:
        path.addRoundedRect(box.area, box.area.height() / 2, box.area.height() / 2);
        draw.shape(path, Ink::White, Ink::Black, 0.9);
        break;
    case BoxKind::Sql:
        draw.shape(cylinder(box.area), Ink::White, Ink::Black, 0.9,
                   box.isMirror ? Dash::Fine : Dash::Solid);
        break;
    case BoxKind::FileStore:
        draw.shape(folder(box.area), Ink::White, Ink::Black, 0.9);
        break;
    case BoxKind::Chip:
        draw.frame(box.area, 0.6, Ink::Soft, Dash::Fine, Ink::White);
        break;
    case BoxKind::Edge:
        draw.frame(box.area, 0.9, Ink::Black, Dash::Solid, Ink::White);
        draw.fill({box.area.left(), box.area.top(), 4, box.area.height()}, Ink::Black);
        break;
    case BoxKind::Pool:
    case BoxKind::Role:
        draw.frame(box.area, 0.9, Ink::Black, Dash::Solid, Ink::White);
        break;
    }
}

QStringList gatewayWords(const Deployment &deployment, const QString &key,
                         const DocumentLanguage &language)
{
    QStringList kinds;
    qsizetype trunks = 0;
    for (const Trunk &trunk : deployment.trunks) {
        if (trunk.gatewayCluster.key() == key) {
            ++trunks;
            const QString kind = u"%1 %2"_s.arg(trunk.protocol).arg(trunk.port);
            if (!kinds.contains(kind)) {
                kinds.append(kind);
            }
        }
    }
    return {u"%1, %2"_s.arg(language.translate("Diagram", "%n trunk(s)", nullptr, trunks),
                            kinds.join(u", "_s))};
}

/// Its instances, and the availability group they are in.
QString databaseWords(const DiagramBox &box, const Deployment &deployment,
                      const DocumentLanguage &language)
{
    QStringList instances;
    bool isInGroup = false;
    if (deployment.topology && box.cluster != nullptr) {
        for (const SqlInstance &instance : deployment.topology->sqlInstances) {
            if (instance.clusterKey == box.cluster->clusterKey) {
                instances.append(instance.name);
                isInGroup = isInGroup || !instance.alwaysOnPrimaryNode.isEmpty();
            }
        }
    }
    instances.removeAll(QString());
    if (isInGroup) {
        return language.translate("Diagram", "availability group");
    }
    return instances.isEmpty()
               ? language.translate("Roles", "SQL Server")
               : language.translate("Diagram", "instance %1").arg(instances.join(u", "_s));
}

/// The lines beneath the name of a box at the large level.
QStringList wordsOf(const DiagramBox &box, const Deployment &deployment,
                    const DocumentLanguage &language)
{
    switch (box.kind) {
    case BoxKind::Gateway:
        return gatewayWords(deployment, box.key, language);
    case BoxKind::Edge: {
        QStringList machines;
        for (const Fqdn &machine : box.cluster == nullptr ? QList<Fqdn>() : box.cluster->machines) {
            machines.append(machine.hostPart());
        }
        QStringList lines{machines.join(u", "_s)};
        for (const EdgeNames &names : deployment.edgeNames) {
            if (names.pool.key() == box.key && !names.access.isEmpty()) {
                lines.append(names.access);
            }
        }
        return lines;
    }
    case BoxKind::Sql:
        return {box.isMirror ? box.words : databaseWords(box, deployment, language)};
    case BoxKind::FileStore:
        return {language.translate("Roles", "File store")};
    case BoxKind::Pool:
    case BoxKind::Role:
    case BoxKind::Chip:
        return {box.words};
    }
    Q_UNREACHABLE();
}

void drawServerTags(Canvas &draw, const Pool &pool, const QRectF &area,
                    const DocumentLanguage &language)
{
    const TextStyle tag{Face::Regular, 6.6, 8};
    double x = area.left() + 7;
    const double y = area.top() + 29;
    const qsizetype more = pool.machines.size() - 6; // lupdate reads no figures in a plural.
    for (qsizetype i = 0; i < pool.machines.size(); ++i) {
        const bool isRest = i == 6;
        const QString name = isRest ? language.translate("Diagram", "and %n more", nullptr, more)
                                    : fitted(draw, pool.machines.at(i).hostPart(), tag, 60);
        const double width = draw.measure().width(name, tag) + 7;
        if (x + width > area.right() - 4) {
            draw.text(x, y + 8, u"…"_s, tag);
            break;
        }
        draw.frame({x, y, width, 11.5}, 0.5, Ink::Rule, Dash::Solid, Ink::Wash);
        draw.text(x + 3.5, y + 8.2, name, tag);
        x += width + 3.5;
        if (isRest) {
            break;
        }
    }
}

} // namespace

void drawPoolBox(Canvas &draw, const Pool &pool, const QRectF &area, DiagramLevel level,
                 qsizetype accounts, const DocumentLanguage &language)
{
    if (pool.role == ClusterRole::EnterpriseFrontEnd) {
        draw.frame(area.translated(3, -3), 0.8, Ink::Black, Dash::Solid, Ink::White);
    }
    draw.frame(area, 1.1, Ink::Black, Dash::Solid, Ink::White);
    const bool isSmall = level == DiagramLevel::Small;
    const double middle = isSmall ? area.center().y() : area.top() + 10.5;
    const double badgeWidth = drawBadge(draw, area.right() - 6, middle, pool.version);
    double room = area.width() - badgeWidth - 20;
    if (isSmall) {
        const QString count =
            pool.isActiveCentralManagement
                ? language.translate("Diagram", "%1 · CMS").arg(language.number(accounts))
                : language.number(accounts);
        draw.textRight(area.right() - 10 - badgeWidth, middle + 2.6, count, style::note);
        room -= draw.measure().width(count, style::note) + 4;
        draw.text(area.left() + 5, middle + 2.8, fitted(draw, pool.fqdn.hostPart(), boxName, room),
                  boxName);
        return;
    }
    const TextStyle name{Face::SemiBold, 9, 11};
    draw.text(area.left() + 7, area.top() + 13, fitted(draw, pool.fqdn.hostPart(), name, room),
              name);
    const QString words =
        u"%1 · %2"_s.arg(poolRoleWords(language, pool.role), accountCount(language, accounts));
    draw.text(area.left() + 7, area.top() + 24, words, style::note.in(Ink::Soft));
    if (level == DiagramLevel::Medium) {
        if (pool.isActiveCentralManagement) {
            draw.diamond({area.right() - 12, area.top() + 24}, 3.2, Ink::Black);
        }
        return;
    }
    drawServerTags(draw, pool, area, language);
    if (pool.isActiveCentralManagement) {
        const double y = area.height() > 60 ? area.bottom() - 8 : area.top() + 22;
        const double x = area.height() > 60 ? area.left() + 7 : area.right() - 30;
        draw.diamond({x + 3, y - 2.6}, 3.4, Ink::Black);
        draw.text(x + 10, y,
                  area.height() > 60 ? language.translate("Diagram", "Central Management store")
                                     : u"CMS"_s,
                  TextStyle{Face::Regular, 7, 9});
    }
}

void drawDiagramBox(Canvas &draw, const DiagramBox &box, DiagramLevel level,
                    const Deployment &deployment, const DocumentLanguage &language)
{
    drawOutline(draw, box);
    const bool isLow = box.area.height() < 22;
    const double inset = box.kind == BoxKind::Edge ? 9 : isLow && box.area.width() < 60 ? 4 : 7;
    double room = box.area.width() - inset - (isLow ? 3 : 5);
    QString name = box.name;
    if (box.kind == BoxKind::Chip) {
        name =
            u"→ %1"_s.arg(box.words.isEmpty() ? box.name : u"%1 (%2)"_s.arg(box.name, box.words));
    }
    if (box.kind == BoxKind::Edge && level != DiagramLevel::Small && box.cluster != nullptr) {
        room -= drawBadge(draw, box.area.right() - 5, box.area.top() + 9, box.cluster->version) + 4;
    }
    const TextStyle nameStyle = box.kind == BoxKind::Chip ? style::note
                                : isLow                   ? smallName
                                                          : boxName;
    const double lid = box.kind == BoxKind::Sql && !isLow         ? 5.5
                       : box.kind == BoxKind::FileStore && !isLow ? 2.5
                                                                  : 0;
    const double baseline =
        isLow ? box.area.center().y() + (box.kind == BoxKind::FileStore ? 3.6 : 2.6)
              : box.area.top() + 10.5 + lid;
    draw.text(box.area.left() + inset, baseline, fitted(draw, name, nameStyle, room), nameStyle);
    if (isLow) {
        return;
    }
    double y = baseline + 9;
    for (const QString &words : wordsOf(box, deployment, language)) {
        if (y < box.area.bottom() - 1) {
            draw.text(box.area.left() + inset, y,
                      fitted(draw, words, style::note, box.area.width() - inset - 4), style::note);
        }
        y += 9;
    }
}

void drawDiagramLegend(Canvas &draw, double top, const DocumentLanguage &language)
{
    draw.text(0, top + 9, language.translate("Diagram", "How to read it"), style::strongCell);
    double x = 68;
    double y = top + 9;
    const auto words = [&](double width, const QString &text) {
        draw.text(x + width + 5, y, text, style::note);
        x += width + 5 + draw.measure().width(text, style::note) + 12;
    };
    const auto box = [&](BoxKind kind) {
        drawOutline(draw, {kind, nullptr, {}, {}, {}, {x, y - 7, 16, 9}});
    };
    draw.frame({x + 2, y - 9, 16, 9}, 0.7, Ink::Black, Dash::Solid, Ink::White);
    box(BoxKind::Role);
    words(18, language.translate("Diagram", "Enterprise pool"));
    box(BoxKind::Role);
    words(16, language.translate("Diagram", "Standard server"));
    box(BoxKind::Edge);
    words(16, language.translate("Diagram", "Edge pool"));
    box(BoxKind::Gateway);
    words(16, language.translate("Diagram", "gateway"));
    box(BoxKind::Sql);
    words(16, language.translate("Diagram", "database"));
    box(BoxKind::FileStore);
    words(16, language.translate("Diagram", "file store"));
    x = 68;
    y += 14;
    draw.line({x, y - 2.5}, {x + 16, y - 2.5}, 0.8);
    words(16, language.translate("Diagram", "uses: trunk, database, file store"));
    draw.line({x, y - 2.5}, {x + 16, y - 2.5}, 0.8, Ink::Black, Dash::Fine);
    words(16, language.translate("Diagram", "next hop of the Edge"));
    draw.line({x, y - 3.5}, {x + 16, y - 3.5}, 0.8, Ink::Accent);
    draw.line({x, y - 1.5}, {x + 16, y - 1.5}, 0.8, Ink::Accent);
    words(16, language.translate("Diagram", "paired pools"));
    box(BoxKind::Chip);
    words(16, language.translate("Diagram", "drawn in another site"));
}

} // namespace muster
