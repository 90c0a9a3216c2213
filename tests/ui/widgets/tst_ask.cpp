// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedask.h"
#include "ui/widgets/dialogask.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestAsk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void confirmAnswersLater_data();
    void confirmAnswersLater();
    void scanDoesNotConfirm();
    void escapeIsNo();
    void dangerousMustBeTyped();
    void chooseOneTellsThePlace();
    void chooseOneMayBeGivenUp();
    void aTextIsNeverEmptyAndNeverScanned();
    void scriptAnswersInOrder();

private:
    QDialog* dialog() const { return m_window->findChild<QDialog*>(); }
    QPushButton* button(const QString& name) const { return dialog()->findChild<QPushButton*>(name); }

    std::unique_ptr<QWidget> m_window;
    QList<int> m_answers;
};

void TestAsk::init()
{
    m_answers.clear();
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestAsk::confirmAnswersLater_data()
{
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<int>("expected");
    QTest::newRow("yes") << u"answerYes"_s << 1;
    QTest::newRow("no") << u"answerNo"_s << 0;
}

void TestAsk::confirmAnswersLater()
{
    QFETCH(QString, pressed);
    QFETCH(int, expected);
    DialogAsk ask(m_window.get());
    ask.confirm({u"Start new"_s, u"Drop the list?"_s, u"Drop it"_s, u"Keep"_s, false, {}},
                [this](bool yes) { m_answers.append(yes); });
    QVERIFY(m_answers.isEmpty());
    QVERIFY(dialog()->isModal());
    button(pressed)->click();
    QCOMPARE(m_answers, QList<int>{expected});
    QTRY_VERIFY(!dialog());
}

void TestAsk::scanDoesNotConfirm()
{
    DialogAsk ask(m_window.get());
    ask.confirm({u"Start new"_s, u"Drop the list?"_s, u"Drop it"_s, {}, false, {}},
                [this](bool yes) { m_answers.append(yes); });
    QDialog* open = dialog();
    open->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open));
    QTest::keyClicks(QApplication::focusWidget(), u"A-000123"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_answers.contains(1));
}

void TestAsk::escapeIsNo()
{
    DialogAsk ask(m_window.get());
    ask.confirm({u"Start new"_s, u"Drop the list?"_s, u"Drop it"_s, {}, false, {}},
                [this](bool yes) { m_answers.append(yes); });
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(m_answers, QList<int>{0});
}

void TestAsk::dangerousMustBeTyped()
{
    DialogAsk ask(m_window.get());
    ask.confirm({u"Delete"_s, u"Delete the person?"_s, u"Delete"_s, {}, true, u"E-10482"_s},
                [this](bool yes) { m_answers.append(yes); });
    auto* field = dialog()->findChild<QLineEdit*>(u"typedConfirmation"_s);
    QVERIFY(!button(u"answerYes"_s)->isEnabled());
    QTest::keyClicks(field, u"E-1048"_s);
    QVERIFY(!button(u"answerYes"_s)->isEnabled());
    QTest::keyClicks(field, u"2"_s);
    button(u"answerYes"_s)->click();
    QCOMPARE(m_answers, QList<int>{1});
}

void TestAsk::chooseOneTellsThePlace()
{
    DialogAsk ask(m_window.get());
    ask.chooseOne({u"Place"_s, u"Where to?"_s, {u"A-1"_s, u"B-2"_s}, 0, {}},
                  [this](std::optional<int> place) { m_answers.append(place.value_or(-1)); });
    dialog()->findChild<QListWidget*>()->setCurrentRow(1);
    button(u"answerYes"_s)->click();
    QCOMPARE(m_answers, QList<int>{1});
}

void TestAsk::chooseOneMayBeGivenUp()
{
    DialogAsk ask(m_window.get());
    ask.chooseOne({u"Place"_s, u"Where to?"_s, {u"A-1"_s, u"B-2"_s}, 0, {}},
                  [this](std::optional<int> place) { m_answers.append(place.value_or(-1)); });
    button(u"answerNo"_s)->click();
    QCOMPARE(m_answers, QList<int>{-1});
}

/// A scan fills the field; its Return answers nothing.
void TestAsk::aTextIsNeverEmptyAndNeverScanned()
{
    QStringList answers;
    DialogAsk ask(m_window.get());
    const auto note = [&answers](const std::optional<QString>& text) { answers << text.value_or(u"-"_s); };
    ask.askText({u"Undo"_s, u"All of it?"_s, u"Reason"_s, u"Undo it"_s}, note);
    auto* field = dialog()->findChild<QLineEdit*>(u"answerText"_s);
    QCOMPARE(field->accessibleName(), u"Reason"_s);
    QTest::keyClicks(field, u"  "_s);
    QVERIFY(!button(u"answerYes"_s)->isEnabled());
    QTest::keyClicks(field, u"twice"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(answers.isEmpty());
    button(u"answerYes"_s)->click();
    QCOMPARE(answers, QStringList{u"twice"_s});
    QTRY_VERIFY(!dialog());
    ask.askText({u"Undo"_s, u"All of it?"_s, u"Reason"_s, u"Undo it"_s}, note);
    button(u"answerNo"_s)->click();
    QCOMPARE(answers.last(), u"-"_s);
}

void TestAsk::scriptAnswersInOrder()
{
    ScriptedAsk ask;
    ask.confirmations = {true, false};
    for (int i = 0; i < 3; ++i)
        ask.confirm({}, [this](bool yes) { m_answers.append(yes); });
    QCOMPARE(m_answers, (QList<int>{1, 0, 0}));
    QCOMPARE(ask.asked.size(), 3);
}

QTEST_MAIN(TestAsk)
#include "tst_ask.moc"
