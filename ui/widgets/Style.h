// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace muster::ui {

/// The look of every control: Fusion for behaviour, our own painting for what is seen. No style sheets.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;

private:
    // StyleButtons.cpp
    static void drawPushButton(const QStyleOption &option, QPainter &painter,
                               const QWidget *widget);
    static void drawIndicator(const QStyleOption &option, QPainter &painter, bool isRound);
    static void drawToolButton(const QStyleOption &option, QPainter &painter,
                               const QWidget *widget);
    static QSize pushButtonSize(const QStyleOption &option, const QWidget *widget);
    // StyleFields.cpp
    static void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget);
    static void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter);
    static void drawComboBoxText(const QStyleOptionComboBox &option, QPainter &painter);
    // StyleViews.cpp
    static void drawHeader(const QStyleOptionHeader &option, QPainter &painter,
                           const QWidget *widget);
    static void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter);
    static void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter);
    static QRect scrollBarRect(const QStyleOptionSlider &option, SubControl subControl);
};

} // namespace muster::ui
