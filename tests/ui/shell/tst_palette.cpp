// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/scanbox.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Search everywhere (Ctrl+K).
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void thePaletteFindsAndRuns();
    void thePaletteListsOnlyWhatCanBeDone();
    void commandsAreFoundAsTheyAreRead();
    void shortcutsOfPagesAreFound();
    void thePaletteFindsWhatTheRecordHolds();
    void aTypingMistakeIsToldInThePalette();
    void thatThereAreMoreIsTold();
    void thePaletteWalksOverHeadings();
    void thePaletteKeepsNothingWhenNobodyIsIn();

private:
    /// Found under every spelling of the name; "assets" is where the fixture shows people.
    void addTakasaki()
    {
        PersonValues person;
        person.staffNo = u"E-20"_s;
        person.name = u"\u9ad9\ufa11 徳子"_s;
        person.reading = u"たかさき のりこ"_s;
        person.userName = u"noriko.t"_s;
        person.section = u"総務課"_s;
        const auto done =
            m_fixture->desk().perform(SavePerson{{}, person}, {m_fixture->owner(), {}, u"counter"_s, {}, {}});
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
    }
    [[nodiscard]] QStringList paletteRows()
    {
        const QAbstractItemModel* model = m_fixture->window().findChild<QListView*>(u"paletteList"_s)->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString();
        return rows;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    template<class AnyWidget>
    AnyWidget* child(const char* name)
    {
        for (AnyWidget* widget : m_fixture->window().findChildren<AnyWidget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    int m_people = 100;
};

void TestPalette::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->session().signIn(u"demo"_s, {});
    QVERIFY(m_fixture->session().isSignedIn());
}

void TestPalette::thePaletteFindsAndRuns()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("paletteField"));
    QTest::keyClicks(QApplication::focusWidget(), u"asset"_s);
    QCOMPARE(paletteRows(), (QStringList{u"Commands"_s, u"Assets"_s}));
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->window().pages().currentId(), u"assets"_s);
    QVERIFY(!child<QLineEdit>("paletteField"));
}

void TestPalette::thePaletteListsOnlyWhatCanBeDone()
{
    const auto rows = [this] {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"confirm"_s);
        const QStringList shown = paletteRows();
        press(Qt::Key_Escape);
        return shown;
    };
    QCOMPARE(rows(), QStringList{u"Nothing was found for “confirm”."_s});
    m_fixture->page(u"counter"_s).answers << u"commit"_s;
    QCOMPARE(rows(), (QStringList{u"Commands"_s, u"Confirm"_s}));
}

/// In kana of any width, in Latin letters, and word by word.
void TestPalette::commandsAreFoundAsTheyAreRead()
{
    m_fixture->page(u"counter"_s).answers << u"print"_s;
    for (const QString& typed : {u"いんさつ"_s, u"ｲﾝｻﾂ"_s, u"insatsu"_s, u"insatu"_s, u"PRINT"_s}) {
        press(Qt::Key_K, Qt::ControlModifier);
        child<QLineEdit>("paletteField")->setText(typed);
        QVERIFY2(paletteRows().contains(u"Print"_s), qPrintable(typed));
        press(Qt::Key_Escape);
    }
    press(Qt::Key_K, Qt::ControlModifier);
    child<QLineEdit>("paletteField")->setText(u"insatsu yoyaku"_s);
    QVERIFY(!paletteRows().contains(u"Print"_s));
}

/// Single reports and saved searches: their page opens them.
void TestPalette::shortcutsOfPagesAreFound()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!paletteRows().contains(u"Overdue ノートPC"_s)); // only where it is looked for
    child<QLineEdit>("paletteField")->setText(u"overdue のーと"_s);
    QCOMPARE(paletteRows(), (QStringList{u"Reports and saved searches"_s, u"Overdue ノートPC"_s}));
    press(Qt::Key_Return);
    QVERIFY(!child<QLineEdit>("paletteField"));
    QCOMPARE(m_fixture->window().pages().currentId(), u"assets"_s);
    QCOMPARE(m_fixture->page(u"assets"_s).opened.last(), u"search:Mine"_s);
    // Nobody at work: nothing of it is shown.
    m_fixture->session().lock();
    m_fixture->window().runCommand(u"palette"_s);
    QTest::keyClicks(child<QLineEdit>("paletteField"), u"overdue"_s);
    QVERIFY(!paletteRows().contains(u"Overdue ノートPC"_s));
}

void TestPalette::thePaletteFindsWhatTheRecordHolds()
{
    addTakasaki();
    for (const QString& typed : {u"たかさき"_s, u"takasaki"_s, u"高崎"_s, u"ﾀｶｻｷ"_s}) {
        press(Qt::Key_K, Qt::ControlModifier);
        child<QLineEdit>("paletteField")->setText(typed); // as the input method does
        QCOMPARE(paletteRows(), (QStringList{u"Users"_s, u"\u9ad9\ufa11 徳子"_s}));
        press(Qt::Key_Return);
        QVERIFY(!child<QLineEdit>("paletteField"));
        QCOMPARE(m_fixture->window().pages().currentId(), u"assets"_s);
        QCOMPARE(m_fixture->page(u"assets"_s).opened.last(), u"E-20"_s);
        m_fixture->window().runCommand(u"page.counter"_s);
    }
    // What no page shows leads nowhere.
    press(Qt::Key_K, Qt::ControlModifier);
    child<QLineEdit>("paletteField")->setText(u"総務"_s);
    QCOMPARE(paletteRows(), (QStringList{u"Sections"_s, u"総務課"_s}));
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->window().pages().currentId(), u"counter"_s);
}

/// Nobody shall think that the first eight are all; the row behind them leads to the list of all.
void TestPalette::thatThereAreMoreIsTold()
{
    const auto add = [this](int people) {
        for (int i = 0; i < people; ++i) {
            PersonValues person;
            person.staffNo = u"E-%1"_s.arg(m_people++);
            person.name = u"鈴木 %1"_s.arg(m_people);
            person.section = u"第%1出張所"_s.arg(m_people);
            QVERIFY(m_fixture->desk()
                        .perform(SavePerson{{}, person}, {m_fixture->owner(), {}, u"counter"_s, {}, {}})
                        .isOk());
        }
    };
    const auto rowsFor = [this](const QString& words) {
        press(Qt::Key_K, Qt::ControlModifier);
        child<QLineEdit>("paletteField")->setText(words);
        return paletteRows();
    };
    add(8);
    QCOMPARE(rowsFor(u"鈴木"_s).size(), 1 + 8); // all of them
    press(Qt::Key_Escape);
    add(1);
    const QStringList rows = rowsFor(u"鈴木"_s);
    QCOMPARE(rows.size(), 1 + 8 + 1);
    QCOMPARE(rows.last(), u"There are more: list all that is found for “鈴木”"_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    press(Qt::Key_Return);
    QVERIFY(!child<QLineEdit>("paletteField"));
    QCOMPARE(m_fixture->window().pages().currentId(), u"assets"_s);
    QCOMPARE(m_fixture->page(u"assets"_s).opened.last(), u"?鈴木"_s);
    // No page lists sections.
    QVERIFY(rowsFor(u"出張所"_s).contains(u"There are more. Type more of the name to find them."_s));
}

void TestPalette::aTypingMistakeIsToldInThePalette()
{
    addTakasaki();
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"noriok"_s);
    QCOMPARE(paletteRows(), (QStringList{u"Nothing is written so. This comes near:"_s, u"\u9ad9\ufa11 徳子"_s}));
}

void TestPalette::thePaletteWalksOverHeadings()
{
    addTakasaki();
    press(Qt::Key_K, Qt::ControlModifier);
    const auto* list = child<QListView>("paletteList");
    const QStringList rows = paletteRows();
    QCOMPARE(rows.first(), u"Lately at the desk"_s);
    QVERIFY(rows.contains(u"Commands"_s));
    const auto current = [list] { return list->currentIndex().row(); };
    QCOMPARE(current(), 1);
    press(Qt::Key_Up);
    QCOMPARE(current(), 1);
    const int heading = int(rows.indexOf(u"Commands"_s));
    while (current() < heading)
        press(Qt::Key_Down);
    QCOMPARE(current(), heading + 1);
    press(Qt::Key_Up);
    QCOMPARE(current(), heading - 1);
    for (int i = 0; i < 20; ++i)
        press(Qt::Key_PageDown);
    QCOMPARE(current(), int(rows.size()) - 1);
}

void TestPalette::thePaletteKeepsNothingWhenNobodyIsIn()
{
    addTakasaki();
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"takasaki"_s);
    press(Qt::Key_Escape);
    QCOMPARE(paletteRows(), QStringList());
    m_fixture->session().lock();
    m_fixture->window().runCommand(u"palette"_s);
    QTest::keyClicks(child<QLineEdit>("paletteField"), u"takasaki"_s);
    QCOMPARE(paletteRows(), QStringList{u"Nobody is signed in: the record is not searched."_s});
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
