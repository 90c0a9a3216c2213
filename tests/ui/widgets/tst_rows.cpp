// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/widgets/balancedlabel.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/wraplayout.h"

#include <QApplication>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// How things stand in a row, and words in a line.
class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowTakesJustItsWidth();
    void whatStandsBehindAStretchStaysTogether();
    void lowerOnesMayStandAtTheBottom();
    void noLastWordIsAlone();
    void pagesBeginAlike_data();
    void pagesBeginAlike();
};

namespace {

QList<QPushButton*> addButtons(WrapLayout& row, int count)
{
    QList<QPushButton*> made;
    for (int i = 0; i < count; ++i) {
        auto* button = new QPushButton;
        button->setFixedSize(100, 30);
        row.addWidget(button);
        made << button;
    }
    return made;
}

int topOf(const QWidget* widget)
{
    return widget->geometry().top();
}

} // namespace

void TestRows::aRowTakesJustItsWidth()
{
    QWidget widget;
    auto* row = new WrapLayout(&widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QList<QPushButton*> buttons = addButtons(*row, 3);
    QCOMPARE(row->sizeHint(), QSize(316, 30));
    row->setGeometry(QRect(QPoint(), row->sizeHint()));
    QCOMPARE(topOf(buttons.at(2)), 0);
    QCOMPARE(buttons.at(2)->geometry().right(), 315);
}

void TestRows::whatStandsBehindAStretchStaysTogether()
{
    QWidget widget;
    auto* row = new WrapLayout(&widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QList<QPushButton*> left = addButtons(*row, 3);
    row->addStretch();
    const QList<QPushButton*> right = addButtons(*row, 3);
    row->setGeometry(QRect(0, 0, 640, 30));
    QCOMPARE(topOf(right.last()), 0);
    row->setGeometry(QRect(0, 0, 600, 68)); // room for five of them
    QCOMPARE(topOf(left.last()), 0);
    for (const QPushButton* button : right)
        QCOMPARE(topOf(button), 38);
    QCOMPARE(right.last()->geometry().right(), 599);
    QCOMPARE(row->heightForWidth(600), 68);
    QCOMPARE(row->heightForWidth(210), 2 * 68 + 8); // each of them needs two lines
}

void TestRows::lowerOnesMayStandAtTheBottom()
{
    QWidget widget;
    auto* row = new WrapLayout(&widget);
    const QList<QPushButton*> buttons = addButtons(*row, 3);
    buttons.at(0)->setFixedHeight(50);
    row->setAlignment(buttons.at(2), Qt::AlignBottom);
    row->setGeometry(QRect(0, 0, 600, 50));
    QCOMPARE(topOf(buttons.at(1)), 10);
    QCOMPARE(topOf(buttons.at(2)), 20);
}

void TestRows::noLastWordIsAlone()
{
    BalancedLabel label;
    label.setText(u"行を選ぶと利用者の詳細が表示されます。"_s);
    const QFontMetrics metrics = label.fontMetrics();
    const auto lines = [&](int width) {
        return metrics.boundingRect(QRect(0, 0, width, 9999), Qt::TextWordWrap, label.text()).height() /
               metrics.lineSpacing();
    };
    const int whole = metrics.horizontalAdvance(label.text());
    QCOMPARE(label.balancedWidth(2 * whole), label.balancedWidth(whole + 1));
    const int room = whole - metrics.horizontalAdvance(u"す。"_s);
    QVERIFY(lines(room) >= 2);
    const int balanced = label.balancedWidth(room);
    QCOMPARE(lines(balanced), lines(room));
    QVERIFY2(balanced < whole * 0.7, qPrintable(u"%1 of %2"_s.arg(balanced).arg(whole)));
}

void TestRows::pagesBeginAlike_data()
{
    QTest::addColumn<int>("textSize");
    QTest::newRow("usual") << 100;
    QTest::newRow("large") << 160;
}

/// The name of a page stands at the same height, whether there are controls beside it or not.
void TestRows::pagesBeginAlike()
{
    QFETCH(int, textSize);
    const QFont before = QApplication::font();
    QApplication::setFont(baseFont(textSize));
    const auto back = qScopeGuard([&] { QApplication::setFont(before); });
    QWidget window;
    auto* columns = new QHBoxLayout(&window);
    const auto page = [&] {
        auto* column = new QVBoxLayout;
        columns->addLayout(column);
        return column;
    };
    auto* alone = new Heading(u"Loans"_s, Heading::Level::Page);
    QVBoxLayout* first = page();
    first->addWidget(alone);
    first->addStretch(1);
    auto* head = new SectionHeader(u"Assets"_s, Heading::Level::Page);
    head->addControl(new QPushButton(u"New"_s));
    QVBoxLayout* second = page();
    second->addWidget(head);
    second->addStretch(1);
    window.resize(em(60, &window), em(20, &window));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto* beside = head->findChild<Heading*>();
    QVERIFY(beside);
    const auto middle = [&](const QWidget* of) { return of->mapTo(&window, of->rect().center()).y(); };
    QCOMPARE(middle(alone), middle(beside));
}

QTEST_MAIN(TestRows)
#include "tst_rows.moc"
