// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogask.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/noticelabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class FormDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void givesWhatIsTyped();
    void daysToComeAreTypedInShort_data();
    void daysToComeAreTypedInShort();
    void theFirstFieldIsTypedOver();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void aRefusalKeepsEverything();
    void looksWhileOneTypes();
    void aQuickChoiceFillsIn();
    void aScanSendsNothing();
    void f12Confirms();
    void everyControlHasAName();
    void aSecretIsNotShown();
    void itIsAsHighAsWhatItAsks();
    void aLongFormUsesItsWindow();
    void aRefusalIsSeenWhereverOneIs();
    void untouchedItClosesAtOnce();
    void whatIsTypedIsNotLostBySlip_data();
    void whatIsTypedIsNotLostBySlip();
    void aScanAnswersNoQuestionAboutIt();
    void itIsLostOnPurposeOnly_data();
    void itIsLostOnPurposeOnly();
    void whatIsBeingRecordedCannotBeGivenUp();

private:
    template<class Widget = QLineEdit>
    [[nodiscard]] Widget* control(const QString& name) const
    {
        return m_window->findChild<Widget*>(name);
    }
    [[nodiscard]] QPushButton* ok() const { return control<QPushButton>(u"answerYes"_s); }
    [[nodiscard]] FormDialog* dialog() const { return m_window->findChild<FormDialog*>(); }
    [[nodiscard]] QStringList notices() const
    {
        QStringList texts;
        for (const NoticeLabel* label : m_window->findChildren<NoticeLabel*>())
            texts << label->text();
        return texts;
    }
    [[nodiscard]] Banner* unsaved() const { return control<Banner>(u"unsavedQuestion"_s); }
    FormQuestion question()
    {
        FormQuestion form;
        form.title = u"Extend"_s;
        form.fields = {{u"due"_s,
                        u"&Due"_s,
                        QuestionField::Kind::Due,
                        u"2026-06-17"_s,
                        {},
                        {},
                        true,
                        {{u"A week"_s, u"2026-06-24"_s}}},
                       {u"reason"_s, u"Reason"_s},
                       {u"note"_s, u"Note"_s, QuestionField::Kind::Text},
                       {u"becomes"_s, u"Becomes"_s, QuestionField::Kind::Choice, 1, {}, {u"good"_s, u"faulty"_s}},
                       {u"at"_s, u"At"_s, QuestionField::Kind::Moment},
                       {u"sure"_s, u"Sure"_s, QuestionField::Kind::Check, true}};
        form.ok = u"Extend it"_s;
        form.submit = [this](const QVariantMap& values, const std::function<void(const QStringList&)>& answer) {
            m_sent << values;
            answer(m_refusal);
        };
        return form;
    }
    void ask(const FormQuestion& form)
    {
        DialogAsk(m_window.get(), &m_clock).fillIn(form);
        QVERIFY(dialog() && dialog()->isVisible());
    }

    FixedClock m_clock{*Instant::fromIso(u"2026-06-10T03:00:00.000Z"_s)};
    std::unique_ptr<QWidget> m_window;
    QList<QVariantMap> m_sent;
    QStringList m_refusal;
};

void FormDialogTest::init()
{
    m_sent.clear();
    m_refusal.clear();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void FormDialogTest::givesWhatIsTyped()
{
    ask(question());
    QCOMPARE(ok()->text(), u"Extend it (F12)"_s);
    control(u"reason"_s)->setText(u" 出張 "_s);
    control<QPlainTextEdit>(u"note"_s)->setPlainText(u"a\nb"_s);
    control(u"at"_s)->setText(u"R8.6.10 14:05"_s);
    QSignalSpy closed(dialog(), &QDialog::finished);
    ok()->click();
    QCOMPARE(closed.size(), 1);
    QCOMPARE(m_sent.size(), 1);
    const QVariantMap expected{{u"due"_s, u"2026-06-17"_s}, {u"reason"_s, u"出張"_s},      {u"note"_s, u"a\nb"_s},
                               {u"becomes"_s, 1},           {u"at"_s, u"R8.6.10 14:05"_s}, {u"sure"_s, true}};
    QCOMPARE(m_sent.first(), expected);
}

void FormDialogTest::daysToComeAreTypedInShort_data()
{
    QTest::addColumn<QuestionField::Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("sent");
    using enum QuestionField::Kind;
    QTest::newRow("weeks") << Due << u"２週"_s << u"= Wed 2026-06-24, in 14 days"_s << u"2026-06-24"_s;
    QTest::newRow("a weekday and a time")
        << Due << u"金 17:00"_s << u"= Fri 2026-06-12 17:00, in 2 days"_s << u"2026-06-12 17:00"_s;
    QTest::newRow("a day") << ComingDay << u"6/9"_s << u"= Wed 2027-06-09, in 364 days"_s << u"2027-06-09"_s;
    QTest::newRow("a day past") << ComingDay << u"2026-06-09"_s << u"= Tue 2026-06-09, 1 day(s) ago"_s
                                << u"2026-06-09"_s;
}

void FormDialogTest::daysToComeAreTypedInShort()
{
    QFETCH(QuestionField::Kind, kind);
    QFETCH(QString, typed);
    QFETCH(QString, told);
    FormQuestion form = question();
    form.fields[0].kind = kind;
    ask(form);
    control(u"due"_s)->setText(u"?"_s);
    ok()->click(); // refused, and told so until it is mended
    QVERIFY(m_sent.isEmpty());
    control(u"due"_s)->setText(typed);
    const auto* rows = m_window->findChild<FormRows*>();
    QVERIFY(!rows->hasErrors());
    const QString said = control(u"due"_s)->parentWidget()->accessibleDescription();
    QVERIFY2(said.startsWith(told.left(told.indexOf(u" day"_s))), qPrintable(said));
    ok()->click();
    QCOMPARE(m_sent.size(), 1);
    QTEST(m_sent.first().value(u"due"_s).toString(), "sent");
}

void FormDialogTest::theFirstFieldIsTypedOver()
{
    ask(question());
    dialog()->activateWindow();
    QTRY_VERIFY(dialog()->isActiveWindow());
    QTRY_COMPARE(QApplication::focusWidget(), control(u"due"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"+14"_s);
    QCOMPARE(control(u"due"_s)->text(), u"+14"_s);
}

void FormDialogTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u"due"_s << QString();
    QTest::newRow("no day") << u"due"_s << u"sometime"_s;
    QTest::newRow("no time of day") << u"due"_s << u"2026-06-17 25:00"_s;
    QTest::newRow("a moment without a time") << u"at"_s << u"2026-06-17"_s;
}

void FormDialogTest::saysWhatIsMissing()
{
    ask(question());
    QFETCH(QString, field);
    QFETCH(QString, text);
    control(field)->setText(text);
    ok()->click();
    QVERIFY(m_sent.isEmpty());
    QVERIFY(m_window->findChild<FormRows*>()->hasErrors());
    QVERIFY(dialog()->isVisible());
    control(field)->setText(u"2026-06-17 14:00"_s);
    ok()->click();
    QCOMPARE(m_sent.size(), 1);
}

void FormDialogTest::aRefusalKeepsEverything()
{
    m_refusal = {u"Not possible. Nothing was recorded."_s};
    ask(question());
    control(u"reason"_s)->setText(u"出張"_s);
    ok()->click();
    QVERIFY(dialog()->isVisible());
    QCOMPARE(notices(), m_refusal);
    QCOMPARE(control(u"reason"_s)->text(), u"出張"_s);
    QVERIFY(ok()->isEnabled());
    m_refusal.clear();
    ok()->click();
    QCOMPARE(m_sent.size(), 2);
}

void FormDialogTest::looksWhileOneTypes()
{
    FormQuestion form = question();
    form.look = [](const QVariantMap& values, const std::function<void(const FormLook&)>& answer) {
        const bool isGood = values.value(u"reason"_s).toString() == u"good";
        answer({{{Tone::Warn, isGood ? u"Fine."_s : u"Not yet."_s}}, isGood, isGood ? u"Extend 2"_s : QString()});
    };
    ask(form);
    QCOMPARE(notices(), QStringList{u"Not yet."_s});
    QVERIFY(!ok()->isEnabled());
    QTest::keyClicks(control(u"reason"_s), u"good"_s);
    QTRY_COMPARE(notices(), QStringList{u"Fine."_s});
    QVERIFY(ok()->isEnabled());
    QCOMPARE(ok()->text(), u"Extend 2 (F12)"_s);
}

void FormDialogTest::aQuickChoiceFillsIn()
{
    ask(question());
    control<QPushButton>(u"dueQuick0"_s)->click();
    QCOMPARE(control(u"due"_s)->text(), u"2026-06-24"_s);
}

void FormDialogTest::aScanSendsNothing()
{
    ask(question());
    control(u"reason"_s)->setFocus();
    QTest::keyClicks(control(u"reason"_s), u"A-000123\r"_s);
    QVERIFY(m_sent.isEmpty());
    QVERIFY(dialog()->isVisible());
}

void FormDialogTest::f12Confirms()
{
    FormQuestion form = question();
    form.look = [](const QVariantMap& values, const std::function<void(const FormLook&)>& answer) {
        answer({{}, values.value(u"reason"_s).toString() == u"good", {}});
    };
    ask(form);
    control(u"reason"_s)->setFocus();
    QTest::keyClick(control(u"reason"_s), Qt::Key_F12);
    QVERIFY(m_sent.isEmpty()); // it may not go on yet
    QTest::keyClicks(control(u"reason"_s), u"good"_s);
    QTRY_VERIFY(ok()->isEnabled());
    QTest::keyClick(control(u"reason"_s), Qt::Key_F12);
    QCOMPARE(m_sent.size(), 1);
}

void FormDialogTest::everyControlHasAName()
{
    ask(question());
    for (const QString& name : {u"due"_s, u"reason"_s, u"note"_s, u"becomes"_s, u"at"_s, u"sure"_s}) {
        const auto* widget = control<QWidget>(name);
        QVERIFY2(widget && !widget->accessibleName().isEmpty(), qPrintable(name));
    }
    QCOMPARE(control(u"due"_s)->accessibleName(), u"Due"_s);
}

void FormDialogTest::aSecretIsNotShown()
{
    FormQuestion form = question();
    form.fields << QuestionField{u"pin"_s, u"PIN"_s, QuestionField::Kind::Secret, {}, {}, {}, true};
    ask(form);
    QCOMPARE(control(u"pin"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(!control(u"pin"_s)->accessibleName().isEmpty());
    ok()->click();
    QVERIFY(m_sent.isEmpty()); // it has to be filled in
    control(u"pin"_s)->setText(u"2580"_s);
    ok()->click();
    QCOMPARE(m_sent.size(), 1);
    QCOMPARE(m_sent.first().value(u"pin"_s).toString(), u"2580"_s);
}

/// Nothing is scrolled, and no hole is left above the buttons; what is told later has its room, too.
void FormDialogTest::itIsAsHighAsWhatItAsks()
{
    FormQuestion form = question();
    m_window->resize(900, 900);
    form.text =
        u"Some words about it that are long enough to take more than a single line of the dialog. "_s.repeated(2);
    for (QuestionField& field : form.fields)
        field.hint = u"What it is good for"_s;
    ask(form);
    const auto* area = m_window->findChild<QScrollArea*>();
    const auto hole = [&] {
        const auto* last = control<QWidget>(u"sure"_s);
        return ok()->mapTo(dialog(), QPoint()).y() - last->mapTo(dialog(), QPoint(0, last->height())).y();
    };
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    QTRY_VERIFY2(hole() < 5 * dialog()->fontMetrics().height(), qPrintable(QString::number(hole())));
    m_refusal = {u"This is refused, and here it is said why."_s};
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(notices().size(), 1);
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
}

void FormDialogTest::aLongFormUsesItsWindow()
{
    FormQuestion form = question();
    for (int i = 0; i < 9; ++i)
        form.fields << QuestionField{u"more%1"_s.arg(i), u"More"_s, QuestionField::Kind::Line, {}, u"What it is for"_s};
    ask(form);
    QTest::qWait(50);
    QCOMPARE(dialog()->height(), m_window->height());
}

/// Also by whoever has not scrolled down, and what is typed next goes where it went before.
void FormDialogTest::aRefusalIsSeenWhereverOneIs()
{
    m_refusal = {u"Not possible. Nothing was recorded."_s};
    FormQuestion form = question();
    for (int i = 0; i < 14; ++i)
        form.fields << QuestionField{u"more%1"_s.arg(i), u"More"_s};
    std::function<void(const QStringList&)> answer;
    form.submit = [&answer](const QVariantMap&, const std::function<void(const QStringList&)>& done) { answer = done; };
    ask(form);
    dialog()->activateWindow();
    QTRY_VERIFY(dialog()->isActiveWindow());
    control(u"reason"_s)->setFocus();
    QTest::keyClick(control(u"reason"_s), Qt::Key_F12);
    answer(m_refusal);
    QTest::qWait(50);
    const auto* notice = m_window->findChild<NoticeLabel*>();
    QCOMPARE(notice->visibleRegion().boundingRect().size(), notice->size());
    QVERIFY(control(u"reason"_s)->hasFocus());
}

void FormDialogTest::untouchedItClosesAtOnce()
{
    ask(question());
    auto* reason = control(u"reason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"a"_s);
    QTest::keyClick(reason, Qt::Key_Backspace); // as it was
    const QSignalSpy closed(dialog(), &QDialog::finished);
    QTest::keyClick(reason, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(m_sent.isEmpty());
}

void FormDialogTest::whatIsTypedIsNotLostBySlip_data()
{
    QTest::addColumn<bool>("byEscape");
    QTest::addColumn<QString>("field");
    QTest::newRow("Escape in a line") << true << u"reason"_s;
    QTest::newRow("Escape in a text") << true << u"note"_s;
    QTest::newRow("the window's button") << false << u"reason"_s;
}

/// Asked once; Escape once more goes on where one was.
void FormDialogTest::whatIsTypedIsNotLostBySlip()
{
    QFETCH(bool, byEscape);
    QFETCH(QString, field);
    ask(question());
    auto* typed = control<QWidget>(field);
    dialog()->activateWindow();
    QTRY_VERIFY(dialog()->isActiveWindow());
    typed->setFocus();
    QTest::keyClicks(typed, u"business trip"_s);
    const int height = dialog()->height();
    byEscape ? QTest::keyClick(typed, Qt::Key_Escape) : void(dialog()->close());
    QVERIFY(dialog()->isVisible());
    QVERIFY(unsaved()->isVisible());
    QVERIFY(unsaved()->isQuestion());
    QVERIFY(!ok()->isVisible()); // one question at a time
    QTest::keyClick(dialog(), Qt::Key_F12);
    QVERIFY(m_sent.isEmpty());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog()->isVisible());
    QVERIFY(!unsaved()->isVisible());
    QTRY_COMPARE(dialog()->height(), height); // no hole where the question was
    QVERIFY(ok()->isVisible());
    QVERIFY(typed->hasFocus());
    QTest::keyClicks(typed, u"s"_s);
    QTest::keyClick(typed, Qt::Key_F12);
    QCOMPARE(m_sent.size(), 1);
    QCOMPARE(m_sent.first().value(field).toString(), u"business trips"_s);
}

/// Whichever way it ends, and with a blank in it, which presses what has the focus.
void FormDialogTest::aScanAnswersNoQuestionAboutIt()
{
    ask(question());
    dialog()->activateWindow();
    QTRY_VERIFY(dialog()->isActiveWindow());
    auto* reason = control(u"reason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"trip"_s);
    QTest::keyClick(reason, Qt::Key_Escape);
    const QSignalSpy closed(dialog(), &QDialog::finished);
    for (const QString& code : {u"A-000 123\r"_s, u"A-000 123\t"_s, u"A-000 123\t \r"_s, u"\r \t"_s})
        QTest::keyClicks(QApplication::focusWidget(), code);
    QCOMPARE(closed.size(), 0);
    QVERIFY(m_sent.isEmpty());
    QVERIFY(unsaved()->isVisible());
    QCOMPARE(reason->text(), u"trip"_s);
    QCOMPARE(QApplication::focusWidget(), dialog());
}

void FormDialogTest::itIsLostOnPurposeOnly_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("F4") << 0;
    QTest::newRow("its button") << 1;
    QTest::newRow("Cancel") << 2;
    QTest::newRow("the operator leaves") << 3;
}

void FormDialogTest::itIsLostOnPurposeOnly()
{
    QFETCH(int, way);
    ask(question());
    dialog()->activateWindow();
    QTRY_VERIFY(dialog()->isActiveWindow());
    control(u"reason"_s)->setText(u"trip"_s);
    if (way < 2)
        QTest::keyClick(dialog(), Qt::Key_Escape);
    const QSignalSpy closed(dialog(), &QDialog::finished);
    if (way == 0)
        QTest::keyClick(dialog(), Qt::Key_F4);
    else if (way == 1)
        QTest::mouseClick(unsaved()->findChildren<QPushButton*>().constLast(), Qt::LeftButton);
    else if (way == 2)
        QTest::mouseClick(control<QPushButton>(u"answerNo"_s), Qt::LeftButton);
    else
        dialog()->abandon();
    QCOMPARE(closed.size(), 1);
    QVERIFY(m_sent.isEmpty());
}

void FormDialogTest::whatIsBeingRecordedCannotBeGivenUp()
{
    FormQuestion form = question();
    std::function<void(const QStringList&)> answer;
    form.submit = [&answer](const QVariantMap&, const std::function<void(const QStringList&)>& done) { answer = done; };
    ask(form);
    const QSignalSpy closed(dialog(), &QDialog::finished);
    ok()->click();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog()->isVisible());
    QVERIFY(!unsaved()->isVisible());
    answer({u"Not possible. Nothing was recorded."_s});
    QCOMPARE(notices(), QStringList{u"Not possible. Nothing was recorded."_s});
    ok()->click();
    answer({});
    QCOMPARE(closed.size(), 1);
}

QTEST_MAIN(FormDialogTest)
#include "tst_formdialog.moc"
