// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/navigationbar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestNavigationBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void choosingEmitsOnce();
    void arrowsChoose();
    void typedTextIsHandedOn();
    void countIsReadAloud();
    void collapsesInANarrowWindow();
    void collapsedSectionsTellTheirName();
    void aCountStandsBesideItsIcon_data();
    void aCountStandsBesideItsIcon();

private:
    std::unique_ptr<QWidget> m_window;
    NavigationBar* m_bar = nullptr;
};

void TestNavigationBar::init()
{
    m_window = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(m_window.get());
    m_bar = new NavigationBar(m_window.get());
    row->addWidget(m_bar);
    row->addStretch(1);
    m_bar->addSection(u"counter"_s, Icon::Counter, u"Counter"_s);
    m_bar->addSection(u"loans"_s, Icon::Loans, u"Loans"_s);
    m_bar->addSection(u"assets"_s, Icon::Assets, u"Assets"_s);
    m_window->resize(1300, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_bar->setFocus();
}

void TestNavigationBar::choosingEmitsOnce()
{
    const QSignalSpy chosen(m_bar, &NavigationBar::sectionChosen);
    QCOMPARE(m_bar->currentSection(), u"counter"_s);
    m_bar->setCurrentSection(u"assets"_s);
    m_bar->setCurrentSection(u"assets"_s);
    m_bar->setCurrentSection(u"nowhere"_s);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"assets"_s);
}

void TestNavigationBar::arrowsChoose()
{
    QTest::keyClick(m_bar, Qt::Key_Down);
    QCOMPARE(m_bar->currentSection(), u"loans"_s);
}

void TestNavigationBar::typedTextIsHandedOn()
{
    const QSignalSpy typed(m_bar, &NavigationBar::typed);
    QTest::keyClicks(m_bar, u"A"_s);
    QCOMPARE(typed.count(), 1);
    QCOMPARE(m_bar->currentSection(), u"counter"_s);
}

void TestNavigationBar::countIsReadAloud()
{
    m_bar->setCount(u"loans"_s, 2, Tone::Error);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_bar);
    QVERIFY(face);
    QVERIFY(face->child(1)->text(QAccessible::Name).contains(u'2'));
    m_bar->setCount(u"loans"_s, 0);
    QCOMPARE(face->child(1)->text(QAccessible::Name), u"Loans"_s);
}

void TestNavigationBar::collapsesInANarrowWindow()
{
    const int wide = m_bar->width();
    QVERIFY(!m_bar->isCollapsed());
    m_window->resize(700, 500);
    QVERIFY(m_bar->isCollapsed());
    QTRY_VERIFY(m_bar->width() < wide);
    m_window->resize(1300, 500);
    QVERIFY(!m_bar->isCollapsed());
}

void TestNavigationBar::collapsedSectionsTellTheirName()
{
    m_bar->setCollapseBelow(0);
    m_bar->setCollapsed(true);
    QCOMPARE(m_bar->model()->index(1, 0).data(Qt::ToolTipRole).toString(), u"Loans"_s);
}

void TestNavigationBar::aCountStandsBesideItsIcon_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 38, 99, 100, 12345})
        QTest::addRow("%d", count) << count;
}

/// Between the icon and the pill there is ground from top to bottom, and behind the pill as well.
void TestNavigationBar::aCountStandsBesideItsIcon()
{
    QFETCH(int, count);
    m_bar->setCollapseBelow(0);
    m_bar->setCollapsed(true);
    m_bar->setCount(u"loans"_s, count, Tone::Error);
    QTRY_VERIFY(m_bar->viewport()->width() >= m_bar->sizeHint().width());
    const QRect row = m_bar->visualRect(m_bar->model()->index(1, 0));
    const QImage picture = m_bar->viewport()->grab(row).toImage();
    const QRgb ground = picture.pixel(picture.width() - 1, 0);
    const auto isGround = [&](int x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixel(x, y) != ground)
                return false;
        }
        return true;
    };
    const int iconEnd = scaled(Space::s + Space::s + 20, m_bar);
    QVERIFY(!isGround(iconEnd - scaled(10, m_bar)));
    QVERIFY(isGround(iconEnd + scaled(2, m_bar)));
    QVERIFY(!isGround(iconEnd + scaled(12, m_bar)));
    QVERIFY(isGround(picture.width() - 1));
}

QTEST_MAIN(TestNavigationBar)
#include "tst_navigationbar.moc"
