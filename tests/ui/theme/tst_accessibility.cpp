// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/galleryscene.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Walks every scene of the gallery: a control without a name is one a screen reader cannot tell.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void everyFocusableWidgetHasAName_data();
    void everyFocusableWidgetHasAName();
    void nothingFocusableIsTooSmall_data() { everyFocusableWidgetHasAName_data(); }
    void nothingFocusableIsTooSmall();
    void textIsNeverClipped_data() { everyFocusableWidgetHasAName_data(); }
    void textIsNeverClipped();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

/// Controls a person reaches; not the parts Qt builds them from.
QList<QWidget*> controlsOf(const QWidget& window)
{
    QList<QWidget*> controls;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith(u"qt_"_s) ||
                            qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->isVisible() && !isPart)
            controls.append(widget);
    }
    return controls;
}

QString spoken(QWidget* widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

} // namespace

void TestAccessibility::everyFocusableWidgetHasAName_data()
{
    QTest::addColumn<int>("number");
    const QList<GalleryScene> scenes = galleryScenes();
    for (int i = 0; i < scenes.size(); ++i)
        QTest::addRow("%s", qPrintable(scenes.at(i).name)) << i;
}

void TestAccessibility::everyFocusableWidgetHasAName()
{
    QFETCH(int, number);
    const auto window = galleryScenes().at(number).make();
    window->show();
    const QList<QWidget*> controls = controlsOf(*window);
    QVERIFY(controls.size() > 3);
    for (QWidget* widget : controls)
        QVERIFY2(!spoken(widget).isEmpty(), widget->metaObject()->className());
}

void TestAccessibility::nothingFocusableIsTooSmall()
{
    QFETCH(int, number);
    const auto window = galleryScenes().at(number).make();
    window->show();
    for (QWidget* widget : controlsOf(*window)) {
        if (widget->inherits("QTabBar") || widget->inherits("QSlider") || widget->inherits("QLabel"))
            continue;
        QVERIFY2(widget->height() >= 32 && widget->width() >= 32, widget->metaObject()->className());
    }
}

// The text grows while the window is open, as in the settings.
void TestAccessibility::textIsNeverClipped()
{
    QFETCH(int, number);
    m_theme->setFontScale(100);
    const auto window = galleryScenes().at(number).make();
    window->show();
    for (const int scale : {160, 90}) {
        m_theme->setFontScale(scale);
        for (const WrappedLabel* label : window->findChildren<WrappedLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        for (const QPushButton* button : window->findChildren<QPushButton*>()) {
            if (button->isVisible())
                QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }
    m_theme->setFontScale(100);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
