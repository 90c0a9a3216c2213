// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/ui/support/brackets.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

QList<QObject*> alerted;

} // namespace

// Accessibility is never active on the offscreen platform, so the test stands in for Qt's function.
void QAccessible::updateAccessibility(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::Alert)
        alerted.append(event->object());
}

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void bannerRaisesAnAlert();
    void bannerHidesUntilTold();
    void anotherToneIsPaintedWhole();
    void bannerButtonNamesItsKey();
    void bannerKeyWorksInTheWholeWindow();
    void escapeChoosesTheEscapeAction();
    void escapeClosesAMessageButNoQuestion();
    void actionMayAskTheNextQuestion();
    void bannerButtonsDoNotCatchAScan();
    void bannerWrapsWhenNarrow();
    void bannerIsAsHighAsItsWords_data();
    void bannerIsAsHighAsItsWords();
    void detailsOpen();
    void bannerIsSaidAgainInAnotherLanguage();
    void toastIsNeverInTheLanguageBefore();
    void toastGoesAfterFourSeconds();
    void toastCountsTheUndoWindowDown();
    void toastUndoesOnceOnly();
    void toastRefusesAfterTheWindow();
    void toastStaysInsideItsHost();
    void toastLeavesButtonsFree();
    void focusKeepsTheToast();
    void formLabelIsBuddyAndName();
    void formErrorIsToldInWords();
    void formWarningKeepsNothingBack();
    void progressWaitsBeforeItShows();
    void shortWorkNeverShows();
    void progressCountsLongLists();

private:
    FixedClock m_clock{Instant::fromMSecs(1'800'000'000'000)};
    std::unique_ptr<QWidget> m_window;
    Banner* m_banner = nullptr;
    QLineEdit* m_field = nullptr;
    Toast* m_toast = nullptr;
};

void TestMessages::init()
{
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_banner = new Banner(m_window.get());
    m_field = new QLineEdit(m_window.get());
    column->addWidget(m_banner);
    column->addWidget(m_field);
    column->addStretch(1);
    m_toast = new Toast(m_clock, m_window.get());
    m_window->resize(900, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    alerted.clear();
}

void TestMessages::bannerRaisesAnAlert()
{
    m_banner->tell(Tone::Ok, u"Done"_s);
    QCOMPARE(alerted, QList<QObject*>{m_banner});
    QCOMPARE(QAccessible::queryAccessibleInterface(m_banner)->text(QAccessible::Name), u"Done"_s);
    m_banner->blink();
    QCOMPARE(alerted.size(), 2);
}

/// A question that stops the desk is red to its edges also where a warning of the same size stood.
void TestMessages::anotherToneIsPaintedWhole()
{
    class Painted final : public QObject
    {
    public:
        QRegion region;

    protected:
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent*>(event)->region();
            return false;
        }
    };
    Banner banner(m_window.get());
    banner.setGeometry(m_window->rect());
    banner.tell(Tone::Warn, u"A-1"_s);
    QTest::qWait(50);
    Painted painted;
    banner.installEventFilter(&painted);
    banner.tell(Tone::Error, u"A-2"_s);
    QTRY_COMPARE(painted.region.boundingRect(), banner.rect());
}

void TestMessages::bannerHidesUntilTold()
{
    QVERIFY(!m_banner->isOpen());
    m_banner->tell(Tone::Ok, u"Done"_s);
    QVERIFY(m_banner->isVisible());
    const QSignalSpy dismissed(m_banner, &Banner::dismissed);
    m_banner->findChild<QToolButton*>()->click();
    QVERIFY(!m_banner->isOpen());
    QCOMPARE(dismissed.count(), 1);
}

void TestMessages::bannerButtonNamesItsKey()
{
    m_banner->tell(Tone::Error, u"Take it back?"_s, {{u"Return"_s, QKeySequence(Qt::Key_F4), {}}});
    QStringList texts;
    for (const QPushButton* button : m_banner->findChildren<QPushButton*>())
        texts.append(button->text());
    QVERIFY(texts.contains(u"Return (F4)"_s));
    QVERIFY(!m_banner->findChild<QToolButton*>()->isVisible());
}

void TestMessages::bannerKeyWorksInTheWholeWindow()
{
    int returned = 0;
    m_banner->tell(Tone::Error, u"Take it back?"_s, {{u"Return"_s, QKeySequence(Qt::Key_F4), [&] { ++returned; }}});
    QTest::keyClick(m_field, Qt::Key_F4);
    QCOMPARE(returned, 1);
    QVERIFY(!m_banner->isOpen());
    QTest::keyClick(m_field, Qt::Key_F4);
    QCOMPARE(returned, 1);
}

void TestMessages::escapeChoosesTheEscapeAction()
{
    int cancelled = 0;
    m_banner->tell(Tone::Warn, u"Start new?"_s, {{u"Keep"_s, QKeySequence(Qt::Key_Escape), [&] { ++cancelled; }}});
    QVERIFY(m_banner->escape());
    QCOMPARE(cancelled, 1);
    QVERIFY(!m_banner->escape());
}

void TestMessages::escapeClosesAMessageButNoQuestion()
{
    m_banner->tell(Tone::Ok, u"Done"_s);
    QVERIFY(m_banner->escape());
    QVERIFY(!m_banner->isOpen());
    m_banner->tell(Tone::Warn, u"Which?"_s, {{u"This"_s, {}, {}}});
    QVERIFY(!m_banner->escape());
    QVERIFY(m_banner->isOpen());
}

void TestMessages::actionMayAskTheNextQuestion()
{
    m_banner->tell(Tone::Warn, u"First?"_s, {{u"Yes"_s, QKeySequence(Qt::Key_F4), [this] {
                                                  m_banner->tell(Tone::Warn, u"Second?"_s, {{u"Yes"_s, {}, {}}});
                                              }}});
    QVERIFY(m_banner->press(QKeySequence(Qt::Key_F4)));
    QVERIFY(m_banner->isOpen());
    QCOMPARE(m_banner->text(), u"Second?"_s);
    QVERIFY(m_banner->isQuestion());
}

void TestMessages::bannerButtonsDoNotCatchAScan()
{
    int returned = 0;
    m_banner->tell(Tone::Error, u"Take it back?"_s, {{u"Return"_s, QKeySequence(Qt::Key_F4), [&] { ++returned; }}});
    QVERIFY(m_field->hasFocus());
    QTest::keyClicks(m_field, u"A-0001 23"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(returned, 0);
    QVERIFY(m_banner->isOpen());
    for (const QPushButton* button : m_banner->findChildren<QPushButton*>()) {
        QVERIFY(!button->autoDefault());
        QCOMPARE(button->focusPolicy(), Qt::TabFocus);
    }
}

void TestMessages::bannerWrapsWhenNarrow()
{
    m_banner->tell(Tone::Error, u"A-000131 is lent to somebody else until 4 June. Take it back now?"_s,
                   {{u"Return"_s, QKeySequence(Qt::Key_F4), {}}, {u"Cancel"_s, QKeySequence(Qt::Key_Escape), {}}});
    m_window->resize(360, 500);
    QCoreApplication::processEvents();
    auto* words = m_banner->findChild<QLabel*>(u"bannerText"_s);
    QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
    QVERIFY(m_banner->width() <= 360);
    QVERIFY(words->width() > 150);
}

void TestMessages::bannerIsAsHighAsItsWords_data()
{
    QTest::addColumn<int>("width");
    for (int width = 420; width <= 1020; width += 60)
        QTest::addRow("%d", width) << width;
}

/// Beside a button that is whole, or above it; nowhere an empty line, whatever else of the page would grow.
void TestMessages::bannerIsAsHighAsItsWords()
{
    QFETCH(int, width);
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* list = new QWidget;
    list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    column->addWidget(list);
    m_banner = new Banner;
    column->addWidget(m_banner);
    page.resize(width, 500);
    page.show();
    m_banner->tell(Tone::Ok, u"3 items handed over to TAKAHASHI Kenichi, due on 2026-06-24.\nReceipt R8-J1-000981"_s);
    m_banner->offer({u"Undo"_s, {}, {}});
    m_banner->setOfferText(u"Undo 9:58"_s);
    const auto* words = m_banner->findChild<QLabel*>(u"bannerText"_s);
    const auto* undo = m_banner->findChildren<QPushButton*>().constLast();
    QTest::qWait(20);
    const bool isBeside = undo->x() > words->geometry().right();
    const int line = m_banner->fontMetrics().lineSpacing();
    const int needed = isBeside ? std::max(words->heightForWidth(words->width()), undo->height())
                                : words->heightForWidth(words->width()) + undo->height();
    const QByteArray told = QByteArray::number(m_banner->height()) + " needs " + QByteArray::number(needed);
    QVERIFY2(m_banner->height() >= needed, told);
    QVERIFY2(m_banner->height() < needed + 2 * line, told);
    QVERIFY(undo->width() >= undo->sizeHint().width());
    QVERIFY(m_banner->rect().contains(undo->geometry()));
    const int before = undo->width();
    m_banner->setOfferText(u"Undo 1:11"_s);
    QTest::qWait(20);
    QCOMPARE(undo->width(), before); // nothing jumps while it counts
}

void TestMessages::detailsOpen()
{
    m_banner->tell(Tone::Error, u"The database cannot be reached."_s);
    m_banner->setDetails(u"connection refused"_s);
    for (QPushButton* button : m_banner->findChildren<QPushButton*>()) {
        if (button->text() == u"Details"_s)
            button->click();
    }
    bool isShown = false;
    for (const QLabel* label : m_banner->findChildren<QLabel*>())
        isShown = isShown || (label->isVisible() && label->text() == u"connection refused"_s);
    QVERIFY(isShown);
}

void TestMessages::bannerIsSaidAgainInAnotherLanguage()
{
    m_banner->tell(Tone::Warn, [] { return tr("Which?"); },
                   {{[] { return tr("This"); }, QKeySequence(Qt::Key_F4), {}}});
    const auto* button = m_banner->findChildren<QPushButton*>().constLast();
    QCOMPARE(button->text(), u"This (F4)"_s);
    {
        const OtherLanguage brackets;
        QCOMPARE(m_banner->text(), u"[Which?]"_s);
        QCOMPARE(m_banner->accessibleName(), u"[Which?]"_s);
        QVERIFY2(button->text().startsWith(u"[This] ("_s), qPrintable(button->text()));
    }
    QCOMPARE(m_banner->text(), u"Which?"_s);
    QVERIFY(m_banner->isQuestion());
}

void TestMessages::toastIsNeverInTheLanguageBefore()
{
    m_toast->tell(Tone::Ok, u"Saved."_s);
    {
        const OtherLanguage brackets;
        QVERIFY(!m_toast->isVisible());
    }
    int undone = 0;
    m_toast->tellWithUndo(Tone::Ok, u"Saved."_s, m_clock.now().plusMSecs(60'000), [&] { ++undone; });
    const OtherLanguage brackets;
    QVERIFY(m_toast->isVisible());
    QVERIFY(m_toast->findChild<QLabel*>(u"toastText"_s)->text().startsWith(u"[What was done last"_s));
    QVERIFY(m_toast->undo()); // that stays possible
    QCOMPARE(undone, 1);
}

void TestMessages::toastGoesAfterFourSeconds()
{
    m_toast->tell(Tone::Ok, u"Saved"_s);
    QVERIFY(alerted.contains(m_toast));
    m_clock.advance(3999);
    m_toast->refresh();
    QVERIFY(m_toast->isVisible());
    m_clock.advance(1);
    m_toast->refresh();
    QVERIFY(!m_toast->isVisible());
}

void TestMessages::toastCountsTheUndoWindowDown()
{
    m_toast->tellWithUndo(Tone::Ok, u"Lent"_s, m_clock.now().plusMSecs(600'000), [] {});
    const auto* button = m_toast->findChild<QPushButton*>();
    QCOMPARE(button->text(), u"Undo 10:00"_s);
    m_clock.advance(2000);
    m_toast->refresh();
    QCOMPARE(button->text(), u"Undo 9:58"_s);
}

void TestMessages::toastUndoesOnceOnly()
{
    int undone = 0;
    m_toast->tellWithUndo(Tone::Ok, u"Lent"_s, m_clock.now().plusMSecs(600'000), [&] { ++undone; });
    m_toast->findChild<QPushButton*>()->click();
    QCOMPARE(undone, 1);
    QVERIFY(!m_toast->isVisible());
    QVERIFY(!m_toast->undo());
    QCOMPARE(undone, 1);
}

void TestMessages::toastRefusesAfterTheWindow()
{
    int undone = 0;
    m_toast->tellWithUndo(Tone::Ok, u"Lent"_s, m_clock.now().plusMSecs(3000), [&] { ++undone; });
    m_clock.advance(3000);
    QVERIFY(!m_toast->undo());
    m_toast->refresh();
    QVERIFY(!m_toast->findChild<QPushButton*>()->isVisible());
    QCOMPARE(undone, 0);
}

/// The commit button of most pages is where it appears.
void TestMessages::toastLeavesButtonsFree()
{
    QPushButton commit(u"Close the stocktake"_s, m_window.get());
    const QSize room = m_window->size();
    commit.setGeometry(room.width() - 220, room.height() - 60, 200, 48);
    commit.show();
    m_toast->tellWithUndo(Tone::Ok, u"Opened"_s, m_clock.now().plusMSecs(600'000), [] {});
    QVERIFY(!m_toast->geometry().intersects(commit.geometry()));
    QVERIFY(m_window->rect().contains(m_toast->geometry()));
    // Several rows of them, made in any order.
    QPushButton upper(u"Count out"_s, m_window.get());
    upper.setGeometry(room.width() - 220, room.height() - 120, 200, 48);
    upper.show();
    commit.raise();
    upper.stackUnder(&commit);
    m_toast->refresh();
    QVERIFY(!m_toast->geometry().intersects(commit.geometry()));
    QVERIFY(!m_toast->geometry().intersects(upper.geometry()));
    upper.hide();
    commit.hide(); // another page
    m_toast->refresh();
    QVERIFY(m_toast->geometry().bottom() > room.height() - 60);
}

void TestMessages::toastStaysInsideItsHost()
{
    m_toast->tell(Tone::Warn, u"A long message that has to wrap because the window is quite narrow today"_s);
    for (const QSize size : {QSize(900, 500), QSize(300, 300)}) {
        m_window->resize(size);
        QTRY_VERIFY(m_window->rect().contains(m_toast->geometry()));
    }
    const auto* words = m_toast->findChildren<QLabel*>().last();
    QVERIFY(words->height() >= words->heightForWidth(words->width()));
}

void TestMessages::focusKeepsTheToast()
{
    m_toast->tellWithUndo(Tone::Ok, u"Lent"_s, m_clock.now().plusMSecs(600'000), [] {});
    m_toast->findChild<QPushButton*>()->setFocus();
    m_clock.advance(20'000);
    m_toast->refresh();
    QVERIFY(m_toast->isVisible());
    m_field->setFocus();
    m_clock.advance(2000);
    m_toast->refresh();
    QVERIFY(!m_toast->isVisible());
}

void TestMessages::formLabelIsBuddyAndName()
{
    FormRows form;
    auto* name = new QLineEdit;
    auto* kana = new QLineEdit;
    form.addRow(u"&Name"_s, name, u"As registered"_s);
    form.addRow(u"フリガナ(&K)"_s, kana);
    QCOMPARE(name->accessibleName(), u"Name"_s);
    QCOMPARE(name->accessibleDescription(), u"As registered"_s);
    QCOMPARE(kana->accessibleName(), u"フリガナ"_s);
    QList<QWidget*> buddies;
    for (const QLabel* label : form.findChildren<QLabel*>())
        buddies.append(label->buddy());
    QVERIFY(buddies.contains(name));
    QVERIFY(buddies.contains(kana));
}

void TestMessages::formErrorIsToldInWords()
{
    FormRows form;
    auto* name = new QLineEdit;
    form.addRow(u"&Name"_s, name, u"As registered"_s);
    form.show();
    QVERIFY(!form.hasErrors());
    form.setError(name, u"Somebody has this name already."_s);
    QCOMPARE(form.error(name), u"Somebody has this name already."_s);
    QCOMPARE(name->accessibleDescription(), u"Somebody has this name already."_s);
    QCOMPARE(alerted.size(), 1);
    form.clearErrors();
    QVERIFY(!form.hasErrors());
    QCOMPARE(name->accessibleDescription(), u"As registered"_s);
}

void TestMessages::formWarningKeepsNothingBack()
{
    FormRows form;
    auto* name = new QLineEdit;
    form.addRow(u"&Name"_s, name, u"As registered"_s);
    form.show();
    form.setWarning(name, u"No font has it."_s);
    QCOMPARE(form.warning(name), u"No font has it."_s);
    QVERIFY(!form.hasErrors());
    QVERIFY(!form.firstWithError());
    QCOMPARE(name->accessibleDescription(), u"As registered No font has it."_s);
    form.setError(name, u"Somebody has this name already."_s);
    QCOMPARE(name->accessibleDescription(), u"Somebody has this name already. No font has it."_s);
    form.clearErrors();
    QCOMPARE(form.warning(name), u"No font has it."_s);
    form.setWarning(name, {});
    QCOMPARE(name->accessibleDescription(), u"As registered"_s);
}

void TestMessages::progressWaitsBeforeItShows()
{
    ProgressStrip strip;
    strip.begin(u"Importing"_s, 100);
    QVERIFY(!strip.isVisible());
    QTRY_VERIFY(strip.isVisible());
    const QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
    auto* stop = strip.findChild<QPushButton*>();
    stop->click();
    stop->click();
    QCOMPARE(cancelled.count(), 1);
    strip.finish();
    QVERIFY(!strip.isVisible());
}

void TestMessages::shortWorkNeverShows()
{
    ProgressStrip strip;
    strip.begin(u"Importing"_s, 100);
    strip.finish();
    QVERIFY(!strip.isRunning());
    QTest::qWait(350);
    QVERIFY(!strip.isVisible());
}

void TestMessages::progressCountsLongLists()
{
    ProgressStrip strip;
    strip.begin(u"Importing"_s, 5'000'000'000);
    strip.setDone(2'500'000'000);
    QStringList texts;
    for (const QLabel* label : strip.findChildren<QLabel*>())
        texts.append(label->text());
    const QLocale locale;
    QVERIFY(texts.contains(u"%1 of %2"_s.arg(locale.toString(2'500'000'000), locale.toString(5'000'000'000))));
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
