// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/statuslook.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanup();
    void cleanupTestCase() { m_theme.reset(); }
    void modeChangesThePaletteLive();
    void textSizeIsClamped_data();
    void textSizeIsClamped();
    void targetsAreLargeEnough_data();
    void targetsAreLargeEnough();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
    void aWheelChangesNoField();
    void choicesAreReadInFull();
    void followedFontGrowsWithTheText();
    void choicesShrinkWithTheText();
    void everyIconIsDrawn_data();
    void everyIconIsDrawn();
    void iconFollowsTheTheme();
    void iconIsRenderedAtThePixelRatio();
    void everyStatusHasItsOwnShape();
    void shapesDifferWithoutColour();
    void statusComesOutOfACell();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

QImage drawn(Shape shape)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintShape(painter, shape, QRectF(4, 4, 24, 24), Qt::black);
    return image;
}

bool hasInk(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 128)
                return true;
        }
    }
    return false;
}

} // namespace

void TestTheme::cleanup()
{
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setFontScale(100);
}

void TestTheme::modeChangesThePaletteLive()
{
    QLineEdit field;
    m_theme->setMode(Theme::Mode::Light);
    QCOMPARE(schemeOf(field.palette()), Scheme::Light);
    const QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_theme->scheme(), Scheme::Dark);
    QTRY_COMPARE(schemeOf(field.palette()), Scheme::Dark);
    QCOMPARE(field.palette().color(QPalette::PlaceholderText), darkTokens.muted);
}

void TestTheme::textSizeIsClamped_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("given");
    QTest::newRow("least") << 10 << 90;
    QTest::newRow("ordinary") << 120 << 120;
    QTest::newRow("greatest") << 400 << 160;
}

void TestTheme::textSizeIsClamped()
{
    QFETCH(int, asked);
    QFETCH(int, given);
    m_theme->setFontScale(asked);
    QCOMPARE(m_theme->fontScale(), given);
    QCOMPARE(QApplication::font().pointSizeF(), basePointSize * given / 100);
}

void TestTheme::targetsAreLargeEnough_data()
{
    QTest::addColumn<int>("scale");
    for (const int scale : {90, 100, 160})
        QTest::addRow("%d %%", scale) << scale;
}

void TestTheme::targetsAreLargeEnough()
{
    QFETCH(int, scale);
    m_theme->setFontScale(scale);
    QPushButton ordinary(u"OK"_s);
    QPushButton primary(u"Hand over"_s);
    primary.setProperty("primary", true);
    const QLineEdit field;
    const double factor = qMin(1.0, scale / 100.0);
    QVERIFY(ordinary.sizeHint().height() >= 32 * factor);
    QVERIFY(field.sizeHint().height() >= 32 * factor);
    QVERIFY(primary.sizeHint().height() >= qRound(48 * factor) - 1);
    QVERIFY(primary.sizeHint().height() > ordinary.sizeHint().height());
}

void TestTheme::theFocusIsSeen_data()
{
    QTest::addColumn<QString>("control");
    for (const char* control : {"plain", "primary", "danger", "leading", "checked", "flat", "tool", "box", "field"})
        QTest::newRow(control) << QString::fromLatin1(control);
}

/// Whoever works with the keyboard sees where they are on every control.
void TestTheme::theFocusIsSeen()
{
    QFETCH(QString, control);
    QWidget window;
    window.resize(300, 120);
    QWidget* widget = control == u"tool"    ? static_cast<QWidget*>(new QToolButton(&window))
                      : control == u"box"   ? new QCheckBox(u"Choice"_s, &window)
                      : control == u"field" ? static_cast<QWidget*>(new QLineEdit(&window))
                                            : new QPushButton(u"Button"_s, &window);
    if (auto* button = qobject_cast<QPushButton*>(widget)) {
        button->setProperty(control.toLatin1(), true);
        button->setFlat(control == u"flat");
        button->setCheckable(control == u"checked");
        button->setChecked(control == u"checked");
    }
    widget->setFocusPolicy(Qt::TabFocus);
    widget->setGeometry(20, 20, 200, 60);
    auto* other = new QCheckBox(&window);
    other->setGeometry(230, 20, 60, 60);
    window.show();
    QApplication::setActiveWindow(&window);
    other->setFocus(Qt::TabFocusReason);
    const QImage without = widget->grab().toImage();
    widget->setFocus(Qt::TabFocusReason);
    QVERIFY(widget->hasFocus());
    QVERIFY(widget->grab().toImage() != without);
}

void TestTheme::choicesShrinkWithTheText()
{
    QWidget window;
    auto* combo = new QComboBox(&window);
    combo->addItem(u"All sections"_s);
    window.show();
    const QSize before = combo->minimumSizeHint();
    m_theme->setFontScale(160);
    QTRY_VERIFY(combo->minimumSizeHint().height() > before.height());
    m_theme->setFontScale(100);
    QTRY_COMPARE(combo->minimumSizeHint(), before);
}

/// Places that end in different shelves look alike where their middle is left out.
/// It is left to whatever the field stands in.
void TestTheme::aWheelChangesNoField()
{
    QWidget page;
    auto* choice = new QComboBox(&page);
    choice->addItems({u"one"_s, u"two"_s, u"three"_s});
    auto* number = new QSpinBox(&page);
    number->setValue(7);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (QWidget* field : {static_cast<QWidget*>(choice), static_cast<QWidget*>(number)}) {
        field->setFocus();
        const QPointF at = field->rect().center();
        QWheelEvent wheel(at, field->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
        QVERIFY(!wheel.isAccepted());
    }
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(number->value(), 7);
}

void TestTheme::choicesAreReadInFull()
{
    QWidget window;
    auto* combo = new QComboBox(&window);
    combo->setFixedWidth(120);
    for (int i = 0; i < 30; ++i)
        combo->addItem(u"Main building, third floor, locked store %1"_s.arg(i));
    window.resize(800, 400);
    window.show();
    combo->showPopup();
    const QAbstractItemView* list = combo->view();
    QTRY_VERIFY(list->isVisible());
    QVERIFY2(list->viewport()->width() >= list->sizeHintForColumn(0),
             qPrintable(u"%1 of %2"_s.arg(list->viewport()->width()).arg(list->sizeHintForColumn(0))));
    combo->hidePopup();
    combo->addItem(u"a name longer than any line "_s.repeated(10));
    combo->showPopup();
    QTRY_VERIFY(list->isVisible());
    QVERIFY(list->width() <= em(36, combo));
    combo->hidePopup();
}

void TestTheme::followedFontGrowsWithTheText()
{
    QWidget window;
    QWidget part(&window);
    followFont(&part, 2.0, true);
    window.show();
    QCOMPARE(part.font().pointSizeF(), 2 * basePointSize);
    m_theme->setFontScale(150);
    QTRY_COMPARE(part.font().pointSizeF(), 3 * basePointSize);
    QVERIFY(part.font().bold());
}

void TestTheme::everyIconIsDrawn_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < iconCount; ++i)
        QTest::addRow("icon %d", i) << i;
}

void TestTheme::everyIconIsDrawn()
{
    QFETCH(int, number);
    const QPixmap pixmap = icon(static_cast<Icon>(number)).pixmap(24, 24);
    QCOMPARE(pixmap.size(), QSize(24, 24));
    QVERIFY(hasInk(pixmap.toImage()));
}

void TestTheme::iconFollowsTheTheme()
{
    const QIcon plus = icon(Icon::Plus);
    m_theme->setMode(Theme::Mode::Light);
    const QColor light = plus.pixmap(24, 24).toImage().pixelColor(12, 12);
    m_theme->setMode(Theme::Mode::Dark);
    const QColor dark = plus.pixmap(24, 24).toImage().pixelColor(12, 12);
    QCOMPARE(light, lightTokens.text);
    QCOMPARE(dark, darkTokens.text);
}

void TestTheme::iconIsRenderedAtThePixelRatio()
{
    const QPixmap pixmap = icon(Icon::Counter).pixmap(QSize(20, 20), 1.5);
    QCOMPARE(pixmap.size(), QSize(30, 30));
    QCOMPARE(pixmap.devicePixelRatio(), 1.5);
}

void TestTheme::everyStatusHasItsOwnShape()
{
    QSet<int> shapes;
    for (int i = 0; i <= static_cast<int>(AssetStatus::Disposed); ++i)
        shapes.insert(static_cast<int>(statusLook(static_cast<AssetStatus>(i)).shape));
    QCOMPARE(shapes.size(), static_cast<int>(AssetStatus::Disposed) + 1);
}

void TestTheme::shapesDifferWithoutColour()
{
    for (int i = 0; i <= static_cast<int>(Shape::FilledDiamond); ++i) {
        for (int j = 0; j < i; ++j)
            QVERIFY(drawn(static_cast<Shape>(i)) != drawn(static_cast<Shape>(j)));
    }
}

void TestTheme::statusComesOutOfACell()
{
    QCOMPARE(statusIn(static_cast<int>(AssetStatus::Overdue)), AssetStatus::Overdue);
    QVERIFY(!statusIn(QVariant()));
    QVERIFY(!statusIn(99));
    QVERIFY(!statusIn(-1));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
