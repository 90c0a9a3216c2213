// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedask.h"
#include "ui/widgets/dialogask.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

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
    void whatIsChosenFromIsReadWhole_data();
    void whatIsChosenFromIsReadWhole();
    void aTextIsNeverEmptyAndNeverScanned();
    void aTextMayBeginWithWhatIsThere();
    void aTextThatIsTypedIsNotLostBySlip();
    void scriptAnswersInOrder();
    void aDialogLooksIntoNoFile();

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

void TestAsk::whatIsChosenFromIsReadWhole_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<bool>("isOneLine");
    QTest::newRow("short") << 1 << true;
    QTest::newRow("a sentence") << 8 << true;
    QTest::newRow("a paragraph") << 80 << false;
}

/// Nothing of an option is beyond the right edge.
void TestAsk::whatIsChosenFromIsReadWhole()
{
    QFETCH(int, words);
    QFETCH(bool, isOneLine);
    DialogAsk ask(m_window.get());
    const QString option = QStringList(words, u"words"_s).join(u' ');
    ask.chooseOne({u"Place"_s, u"Where to?"_s, {option, u"B-2"_s}, 0, {}}, [](std::optional<int>) {});
    QVERIFY(QTest::qWaitForWindowExposed(dialog()));
    const auto* list = dialog()->findChild<QListWidget*>();
    const QRect first = list->visualItemRect(list->item(0));
    const QRect second = list->visualItemRect(list->item(1));
    QVERIFY(first.right() <= list->viewport()->width());
    QCOMPARE(first.height() == second.height(), isOneLine);
    const int lines = std::max(1, first.height() / list->fontMetrics().lineSpacing());
    QVERIFY(lines * list->viewport()->width() >= list->fontMetrics().horizontalAdvance(option));
    QVERIFY(!isOneLine || second.bottom() <= list->viewport()->height());
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

/// What stands there is marked, and is not what somebody would lose.
void TestAsk::aTextMayBeginWithWhatIsThere()
{
    QStringList answers;
    const auto note = [&answers](const std::optional<QString>& text) { answers << text.value_or(u"-"_s); };
    DialogAsk ask(m_window.get());
    TextQuestion question{u"Rename"_s, u"The new name:"_s, u"Name"_s, u"Rename it"_s};
    question.initial = u"Old"_s;
    ask.askText(question, note);
    auto* field = dialog()->findChild<QLineEdit*>(u"answerText"_s);
    QCOMPARE(field->selectedText(), u"Old"_s);
    QVERIFY(button(u"answerYes"_s)->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(answers, QStringList{u"-"_s});
    QTRY_VERIFY(!dialog());
    ask.askText(question, note);
    field = dialog()->findChild<QLineEdit*>(u"answerText"_s);
    QTest::keyClicks(field, u"New"_s);
    button(u"answerYes"_s)->click();
    QCOMPARE(answers.last(), u"New"_s);
}

void TestAsk::aTextThatIsTypedIsNotLostBySlip()
{
    QStringList answers;
    const auto note = [&answers](const std::optional<QString>& text) { answers << text.value_or(u"-"_s); };
    DialogAsk ask(m_window.get());
    ask.askText({u"Undo"_s, u"All of it?"_s, u"Reason"_s, u"Undo it"_s}, note);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(answers, QStringList{u"-"_s}); // nothing was typed
    QTRY_VERIFY(!dialog());
    ask.askText({u"Undo"_s, u"All of it?"_s, u"Reason"_s, u"Undo it"_s}, note);
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    auto* field = dialog()->findChild<QLineEdit*>(u"answerText"_s);
    QTest::keyClicks(field, u"twice"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(answers.size(), 1);
    QTest::keyClick(dialog(), Qt::Key_Escape); // goes on
    QTest::keyClicks(field, u"!"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClick(dialog(), Qt::Key_F4); // gives it up
    QCOMPARE(answers, (QStringList{u"-"_s, u"-"_s}));
    // What is typed to confirm is not lost: it says nothing.
    QTRY_VERIFY(!dialog());
    ask.confirm({u"Delete"_s, u"Delete the person?"_s, u"Delete"_s, {}, true, u"E-10482"_s},
                [this](bool yes) { m_answers.append(yes); });
    QTest::keyClicks(dialog()->findChild<QLineEdit*>(), u"E-1"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(m_answers, QList<int>{0});
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

/// Whoever opens a file and closes it again ends the locks of the whole program on it: those of the record, where it
/// lies in the folder that is shown.
void TestAsk::aDialogLooksIntoNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.sqlite"_s);
    QFile record(path);
    QVERIFY(record.open(QIODevice::ReadWrite));
    record.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    record.flush();
    struct flock lock {
    };
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    QCOMPARE(fcntl(record.handle(), F_SETLK, &lock), 0);
    struct stat file {
    };
    QCOMPARE(fstat(record.handle(), &file), 0);
    const auto isLocked = [&file] {
        QFile locks(u"/proc/locks"_s);
        if (!locks.open(QIODevice::ReadOnly))
            return false;
        const QByteArray wanted = ':' + QByteArray::number(quint64(file.st_ino)) + ' ';
        const QList<QByteArray> lines = locks.readAll().split('\n');
        return std::any_of(lines.begin(), lines.end(), [&](const QByteArray& line) {
            return line.contains("POSIX") && line.contains(wanted) &&
                   line.contains(' ' + QByteArray::number(getpid()) + ' ');
        });
    };
    QVERIFY(isLocked());
    DialogAsk ask(m_window.get());
    for (const bool isSaving : {false, true}) {
        const FileQuestion question{u"A file"_s, folder.path() + u'/', {u"All files (*)"_s}};
        const auto nothing = [](const std::optional<QString>&) {};
        isSaving ? ask.saveFile(question, nothing) : ask.openFile(question, nothing);
        const auto isListed = [this] {
            const QList<QFileSystemModel*> models = dialog()->findChildren<QFileSystemModel*>();
            return std::any_of(models.begin(), models.end(), [](QFileSystemModel* model) {
                const QModelIndex root = model->index(model->rootPath());
                for (int row = 0; row < model->rowCount(root); ++row) {
                    const QModelIndex name = model->index(row, 0, root);
                    if (name.data().toString() == u"office.sqlite" && !name.siblingAtColumn(2).data().isNull())
                        return true;
                }
                return false;
            });
        };
        QTRY_VERIFY(isListed());
        QVERIFY(isLocked());
        dialog()->close();
        QTRY_VERIFY(!dialog());
    }
    QFile(path).open(QIODevice::ReadOnly); // to be sure that it would be noticed
    QVERIFY(!isLocked());
}

QTEST_MAIN(TestAsk)
#include "tst_ask.moc"
