// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/backupnote.h"
#include "core/desk/settings.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/ui/shell/windowfixture.h"
#include "tests/ui/support/brackets.h"
#include "ui/shell/clockwatch.h"
#include "ui/shell/composedtext.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/exportbutton.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void noKeyAndNoIdStandsTwice();
    void aKeyThatStandsTwiceIsFound();
    void f2GoesToTheScanBox();
    void theScanBoxComesBackIntoSight();
    void controlAndANumberOpenPages();
    void pagesAreMadeWhenFirstShown();
    void commandsGoToThePageOnScreen();
    void aRowOfAPageOpensThatPage();
    void undoFallsBackToTheToast();
    void anOfferEndsWithItsToastAndItsOperator();
    void anOfferWaitsWhileAPinIsWanted();
    void aDocumentIsUndoneWithAReason();
    void aToastWithAnUndoStaysLonger();
    void whatIsComposedIsTypedBeforeAButtonActs();
    void theEchoOfACompositionIsDropped();
    void ctrlZInAFilterUndoesWhatIsOffered();
    void aStepLeadsToAnotherPage();
    void escapeClosesWhatIsOnTopFirst();
    void noMessageIsLost();
    void aQuestionWaitsBehindWhatIsNewer();
    void whatIsSaidOfASubjectIsSaidOnce();
    void theKeySheetShowsEveryKey();
    void typingOnTheNavigationGoesToTheScanBox();
    void anotherLanguageReachesEverything();
    void messagesAreSaidAgainInAnotherLanguage();
    void qtSpeaksJapaneseToo();
    void everythingThatTakesTheFocusHasAName_data();
    void everythingThatTakesTheFocusHasAName();
    void aLostConnectionIsSaidUntilItIsBack();
    void anUpgradedRecordIsSaidForGood();
    void aWrongClockIsToldAndNotedOnce();
    void theLastBackupIsShown();
    void aComputerInAnotherTimeZoneIsWarnedOf();
    void theListOnScreenIsExported();
    void theSampleIsMarked();
    void pageAndSizeAreRemembered();

private:
    /// Enters a place and offers to undo that; its document.
    QString offerPlace()
    {
        const SavePlace place{u"Shelf %1"_s.arg(++m_places), {}};
        const auto done = m_fixture->desk().perform(place, {m_fixture->owner(), {}, u"counter"_s, {}, {}});
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        m_fixture->window().offerUndo({u"It is there"_s, done->commandId, u"It is gone again"_s});
        return done->outcome.document;
    }
    [[nodiscard]] qsizetype places() { return m_fixture->desk().ask(AskNames{AskNames::Of::Places})->size(); }
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
    int m_places = 0;
};

void TestWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->session().signIn(u"demo"_s, {});
    QVERIFY(m_fixture->session().isSignedIn());
}

void TestWindow::noKeyAndNoIdStandsTwice()
{
    QCOMPARE(m_fixture->window().commands().clashes(), QStringList());
    QVERIFY(m_fixture->window().commands().rows().size() > 20);
}

void TestWindow::aKeyThatStandsTwiceIsFound()
{
    const PageEntry entry{u"x"_s, "X", Icon::Info, {{u"x.again"_s, "Again", Icon::Info, Qt::Key_F12, {}}}, {}};
    QCOMPARE(CommandTable({entry}).clashes(), QStringList{u"F12"_s});
}

void TestWindow::f2GoesToTheScanBox()
{
    child<NavigationBar>("navigation")->setFocus();
    press(Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget(), m_fixture->page(u"counter"_s).box);
    // A page without a scan box: the first page has one.
    m_fixture->window().runCommand(u"page.settings"_s);
    press(Qt::Key_F2);
    QCOMPARE(m_fixture->window().pages().currentId(), u"counter"_s);
    QCOMPARE(QApplication::focusWidget(), m_fixture->page(u"counter"_s).box);
}

void TestWindow::theScanBoxComesBackIntoSight()
{
    SamplePage& page = m_fixture->page(u"counter"_s);
    auto* rest = new QWidget;
    rest->setMinimumHeight(4000);
    rest->setFocusPolicy(Qt::StrongFocus);
    page.layout()->addWidget(rest);
    QScrollArea* frame = nullptr;
    for (QWidget* around = &page; around && !frame; around = around->parentWidget())
        frame = qobject_cast<QScrollArea*>(around);
    QVERIFY(frame);
    QTRY_VERIFY(frame->verticalScrollBar()->maximum() > 0);
    rest->setFocus();
    frame->verticalScrollBar()->setValue(frame->verticalScrollBar()->maximum());
    const auto isSeen = [&] {
        return frame->viewport()->rect().contains(
            QRect(page.box->mapTo(frame->viewport(), QPoint()), page.box->size()));
    };
    QVERIFY(!isSeen());
    press(Qt::Key_F2);
    QVERIFY(page.box->hasFocus());
    QVERIFY(isSeen());
}

void TestWindow::controlAndANumberOpenPages()
{
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_fixture->window().pages().currentId(), u"assets"_s);
    QCOMPARE(child<NavigationBar>("navigation")->currentSection(), u"assets"_s);
    QCOMPARE(m_fixture->page(u"assets"_s).activations, 1);
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_fixture->window().pages().currentId(), u"settings"_s);
    press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_fixture->window().pages().currentId(), u"settings"_s);
}

void TestWindow::pagesAreMadeWhenFirstShown()
{
    QCOMPARE(m_fixture->window().pages().count(), 1);
    child<NavigationBar>("navigation")->setCurrentSection(u"assets"_s);
    QCOMPARE(m_fixture->window().pages().count(), 2);
    QCOMPARE(m_fixture->window().pages().currentId(), u"assets"_s);
}

void TestWindow::commandsGoToThePageOnScreen()
{
    SamplePage& page = m_fixture->page(u"counter"_s);
    press(Qt::Key_F12);
    QVERIFY(page.ran.isEmpty());
    page.answers << u"commit"_s << u"print"_s;
    press(Qt::Key_F12);
    press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(page.ran, (QStringList{u"commit"_s, u"print"_s}));
}

void TestWindow::aRowOfAPageOpensThatPage()
{
    m_fixture->page(u"assets"_s).answers << u"assets.label"_s;
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->window().pages().currentId(), u"assets"_s);
    QCOMPARE(m_fixture->page(u"assets"_s).ran, QStringList{u"assets.label"_s});
}

void TestWindow::undoFallsBackToTheToast()
{
    offerPlace();
    m_fixture->page(u"counter"_s).answers << u"undo"_s;
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(places(), 1);
    m_fixture->page(u"counter"_s).answers.removeAll(u"undo"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(places(), 0);
    QCOMPARE(child<QLabel>("toastText")->text(), u"It is gone again"_s);
}

/// What one operator did is not undone by a key of the next one, nor after the toast has gone.
void TestWindow::anOfferEndsWithItsToastAndItsOperator()
{
    offerPlace();
    m_fixture->window().findChild<Toast*>()->dismiss();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(places(), 1);
    offerPlace();
    m_fixture->session().lock();
    QVERIFY(!m_fixture->window().findChild<Toast*>()->isVisible());
    m_fixture->signIn(u"Y-CARD"_s, u"2222"_s);
    QVERIFY(m_fixture->session().isSignedIn());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(places(), 2);
}

/// The pages are covered then; whoever stays finds the offer as it was.
void TestWindow::anOfferWaitsWhileAPinIsWanted()
{
    offerPlace();
    m_fixture->session().present(u"S-CARD"_s);
    QCOMPARE(m_fixture->session().state(), Session::State::PinWanted);
    QVERIFY(!m_fixture->window().findChild<Toast*>()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(places(), 1);
    m_fixture->session().cancel();
    QVERIFY(m_fixture->session().isAtWork());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(places(), 0);
}

void TestWindow::aDocumentIsUndoneWithAReason()
{
    const QString document = offerPlace();
    m_fixture->window().undoDocument(document);
    auto* yes = child<QPushButton>("answerYes");
    QVERIFY(!yes->isEnabled());
    child<QLineEdit>("answerText")->setText(u"  "_s);
    QVERIFY(!yes->isEnabled());
    child<QLineEdit>("answerText")->setText(u"entered twice"_s);
    yes->click();
    QCOMPARE(places(), 0);
    QVERIFY(child<QLabel>("toastText")->text().contains(document));
}

void TestWindow::aToastWithAnUndoStaysLonger()
{
    offerPlace();
    auto* toast = child<Toast>("toast");
    m_fixture->clock().advance(Toast::undoLifetime - 1);
    toast->refresh();
    QVERIFY(toast->isVisible());
    m_fixture->clock().advance(1);
    toast->refresh();
    QVERIFY(!toast->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(places(), 1);
}

/// A press elsewhere ends what is being composed, before it acts; one in the field itself does not.
void TestWindow::whatIsComposedIsTypedBeforeAButtonActs()
{
    QStringList order;
    SamplePage& page = m_fixture->page(u"counter"_s);
    const ComposedText composed([&order] { order << u"composed"_s; });
    QLineEdit field(&page);
    QPushButton button(u"Record"_s, &page);
    button.setFocusPolicy(Qt::TabFocus);
    button.move(0, 60);
    connect(&button, &QPushButton::clicked, this, [&order] { order << u"pressed"_s; });
    field.show();
    button.show();
    field.setFocus();
    QTest::mouseClick(&field, Qt::LeftButton);
    QCOMPARE(order, QStringList());
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(order, (QStringList{u"composed"_s, u"pressed"_s}));
    page.box->setFocus(); // takes no input method
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(order.last(), u"pressed"_s);
    QCOMPARE(order.size(), 3);
}

/// As ibus with mozc sends it: to whatever has the focus by then.
void TestWindow::theEchoOfACompositionIsDropped()
{
    SamplePage& page = m_fixture->page(u"counter"_s);
    QLineEdit first(&page);
    QLineEdit second(&page);
    const auto send = [](QLineEdit& to, const QString& composed, const QString& text) {
        QInputMethodEvent event(composed, {});
        event.setCommitString(text);
        QCoreApplication::sendEvent(&to, &event);
    };
    send(first, u"たろう"_s, {});
    send(first, {}, u"たろう"_s);
    send(second, {}, {});
    send(second, {}, u"たろう"_s);
    QCOMPARE(first.text(), u"たろう"_s);
    QCOMPARE(second.text(), QString());
    send(second, u"たろう"_s, {}); // composed again, it is meant
    send(second, {}, u"たろう"_s);
    QCOMPARE(second.text(), u"たろう"_s);
    send(second, {}, u"、"_s); // without a composition it may be typed twice
    send(second, {}, u"、"_s);
    QCOMPARE(second.text(), u"たろう、、"_s);
}

/// What is typed there is undone while nothing else is offered.
void TestWindow::ctrlZInAFilterUndoesWhatIsOffered()
{
    SamplePage& page = m_fixture->page(u"counter"_s);
    QLineEdit filter(&page);
    page.filter = &filter;
    filter.show();
    filter.setFocus();
    QTest::keyClicks(&filter, u"A-1"_s);
    offerPlace();
    filter.setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(places(), 0);
    QCOMPARE(filter.text(), u"A-1"_s);
    filter.setFocus();
    child<Toast>("toast")->dismiss();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(filter.text(), QString());
    page.filter = nullptr;
}

void TestWindow::aStepLeadsToAnotherPage()
{
    m_fixture->window().proceedWith(u"assets"_s, {CodeMeaning::Asset, 7, u"asset"_s});
    QCOMPARE(m_fixture->window().pages().currentId(), u"assets"_s);
    QCOMPARE(m_fixture->page(u"assets"_s).steps.first().id, 7);
    m_fixture->window().enterNew(u"counter"_s, u"X-9"_s);
    QCOMPARE(m_fixture->page(u"counter"_s).opened, QStringList{u"+X-9"_s});
}

void TestWindow::escapeClosesWhatIsOnTopFirst()
{
    SamplePage& page = m_fixture->page(u"counter"_s);
    m_fixture->window().banner(Tone::Warn, u"Something"_s, {});
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>("paletteField"));
    press(Qt::Key_Escape);
    QVERIFY(!child<QLineEdit>("paletteField"));
    QCOMPARE(QApplication::focusWidget(), page.box);
    press(Qt::Key_Escape);
    QVERIFY(page.ran.isEmpty());
    press(Qt::Key_Escape);
    QCOMPARE(page.ran, QStringList{u"escape"_s});
}

void TestWindow::noMessageIsLost()
{
    MainWindow& window = m_fixture->window();
    window.banner(Tone::Warn, u"first"_s, {});
    window.banner(Tone::Warn, u"second"_s, {});
    window.banner(Tone::Warn, u"second"_s, {});
    window.refused(refusal(RefusalKind::Refused, u"x.one"_s, {}));
    window.refused(refusal(RefusalKind::Refused, u"x.two"_s, {}));
    QStringList seen;
    for (auto* label = child<QLabel>("bannerText"); label && label->isVisible() && seen.size() < 9;) {
        seen << label->text();
        window.runCommand(u"escape"_s);
    }
    QCOMPARE(seen.size(), 3); // a refusal is over with the next one
    QVERIFY(seen.at(0).contains(u"x.two"_s));
    QCOMPARE(seen.mid(1), (QStringList{u"second"_s, u"first"_s}));
}

void TestWindow::aQuestionWaitsBehindWhatIsNewer()
{
    MainWindow& window = m_fixture->window();
    QStringList answered;
    const auto ask = [&](const QString& text) {
        window.banner(Tone::Warn, text, {{u"Yes"_s, Qt::Key_F7, [&answered, text] { answered << text; }}});
    };
    ask(u"one?"_s);
    ask(u"two?"_s);
    window.refused(refusal(RefusalKind::Refused, u"x.one"_s, {}));
    const auto* label = child<QLabel>("bannerText");
    QVERIFY(label->text().contains(u"x.one"_s));
    press(Qt::Key_Escape);
    QCOMPARE(label->text(), u"two?"_s);
    press(Qt::Key_F7);
    QCOMPARE(label->text(), u"one?"_s);
    press(Qt::Key_F7);
    QCOMPARE(answered, (QStringList{u"two?"_s, u"one?"_s}));
    QVERIFY(!label->isVisible());
}

void TestWindow::whatIsSaidOfASubjectIsSaidOnce()
{
    MainWindow& window = m_fixture->window();
    window.bannerOf(u"papers"_s, Tone::Warn, u"one is missing"_s, {});
    window.banner(Tone::Warn, u"something else"_s, {});
    window.bannerOf(u"papers"_s, Tone::Warn, u"two are missing"_s, {});
    const auto* label = child<QLabel>("bannerText");
    QCOMPARE(label->text(), u"two are missing"_s);
    window.bannerOf(u"papers"_s, Tone::Warn, {}, {});
    QCOMPARE(label->text(), u"something else"_s);
    press(Qt::Key_Escape);
    QVERIFY(!label->isVisible());
}

void TestWindow::theKeySheetShowsEveryKey()
{
    press(Qt::Key_Slash, Qt::ControlModifier);
    QWidget* sheet = child<QWidget>("keySheet");
    QVERIFY(sheet);
    QStringList texts;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        texts << label->text();
    for (const PageCommand& row : m_fixture->window().commands().rows())
        QVERIFY2(row.key.isEmpty() || texts.contains(row.keyText()), qPrintable(row.id));
    press(Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void TestWindow::typingOnTheNavigationGoesToTheScanBox()
{
    child<NavigationBar>("navigation")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"A"_s);
    QCOMPARE(QApplication::focusWidget(), m_fixture->page(u"counter"_s).box);
    QCOMPARE(m_fixture->page(u"counter"_s).box->text(), u"A"_s);
}

void TestWindow::anotherLanguageReachesEverything()
{
    m_fixture->window().runCommand(u"page.settings"_s);
    SamplePage& page = m_fixture->page(u"counter"_s);
    const int before = page.retranslations;
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::sendPostedEvents();
    QVERIFY(page.retranslations > before);
    QVERIFY(m_fixture->window().windowTitle().startsWith(u"[Settings] – ["_s));
    const auto* action = m_fixture->window().findChild<QAction*>(u"command.palette"_s);
    QCOMPARE(action->text(), u"[Search everywhere]"_s);
    QCOMPARE(m_fixture->window().menuBar()->actions().constFirst()->text(), u"[&File]"_s);
    QCOMPARE(child<NavigationBar>("navigation")->model()->index(1, 0).data().toString(), u"[Assets]"_s);
    QCOMPARE(child<QListWidget>("settingsList")->item(0)->text(), u"[General]"_s);
    QVERIFY(child<QWidget>("statusScanner")->accessibleName().startsWith(u'['));
    QVERIFY(child<QWidget>("sandboxRibbon")->accessibleName().startsWith(u'['));
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(action->text(), u"Search everywhere"_s);
}

void TestWindow::messagesAreSaidAgainInAnotherLanguage()
{
    MainWindow& window = m_fixture->window();
    window.banner(Tone::Warn, [] { return tr("first"); }, {});
    window.banner(Tone::Warn, [] { return tr("second"); }, {});
    const auto* banner = child<Banner>("banner");
    {
        const OtherLanguage brackets;
        QCOMPARE(banner->text(), u"[second]"_s);
        window.runCommand(u"escape"_s);
        QCOMPARE(banner->text(), u"[first]"_s); // which had to wait
    }
    QCOMPARE(banner->text(), u"first"_s);
}

void TestWindow::qtSpeaksJapaneseToo()
{
    Language language;
    language.set(u"ja"_s);
    QCOMPARE(QLocale().language(), QLocale::Japanese);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"キャンセル"_s);
    language.set(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TestWindow::everythingThatTakesTheFocusHasAName_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"lock", "page.counter", "page.settings", "palette", "keys"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestWindow::everythingThatTakesTheFocusHasAName()
{
    QFETCH(QString, command);
    m_fixture->window().runCommand(command);
    int named = 0;
    const auto judge = [&named](const QWidget* widget) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            return;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        ++named;
    };
    const auto judgeAll = [&] {
        for (const QWidget* widget : m_fixture->window().findChildren<QWidget*>())
            judge(widget);
    };
    judgeAll();
    if (auto* sections = child<QListWidget>("settingsList")) {
        for (int i = 0; i < sections->count(); ++i) {
            sections->setCurrentRow(i);
            judgeAll();
        }
    }
    QVERIFY(named > 0);
}

void TestWindow::anUpgradedRecordIsSaidForGood()
{
    m_fixture->desk().connection().run("insert into schema_migration (number, name, checksum, applied_at)"
                                       " values (9998, '9998_later', '00', '2026-07-01T00:00:00.000Z')");
    m_fixture->client().tryAgain();
    QVERIFY(child<QWidget>("connectionBanner"));
    QVERIFY(
        child<QWidget>("connectionBanner")->findChild<Banner*>()->text().contains(u"newer version of this program"_s));
    Q_EMIT m_fixture->client().connectionChanged(false);
    Q_EMIT m_fixture->client().connectionChanged(true);
    QVERIFY(child<QWidget>("connectionBanner"));
    QVERIFY(
        child<QWidget>("connectionBanner")->findChild<Banner*>()->text().contains(u"newer version of this program"_s));
}

void TestWindow::aWrongClockIsToldAndNotedOnce()
{
    ClockWatch watch(m_fixture->client());
    QList<ClockDifference> told;
    connect(&watch, &ClockWatch::differs, this, [&](const ClockDifference& difference) { told << difference; });
    watch.look();
    QCOMPARE(told.size(), 0);
    m_fixture->clock().advance(-10 * clockTolerance);
    watch.look();
    watch.look();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().station, u"1"_s);
    const auto noted = [&] {
        Cursor cursor = m_fixture->desk().connection().select(
            "select count(*) from journal_heading where verb = 'desk.note-clock'");
        cursor.next();
        return cursor.number(0);
    };
    QCOMPARE(noted(), 0); // nobody is at work
    Order order;
    order.actor = m_fixture->owner();
    watch.noteFor(order);
    watch.noteFor(order);
    QCOMPARE(noted(), 1);
}

void TestWindow::aLostConnectionIsSaidUntilItIsBack()
{
    QVERIFY(!child<QWidget>("connectionBanner"));
    Q_EMIT m_fixture->client().connectionChanged(false);
    QVERIFY(child<QWidget>("connectionBanner"));
    QCOMPARE(child<QWidget>("statusDatabase")->accessibleName(), u"No connection"_s);
    Q_EMIT m_fixture->client().connectionChanged(true);
    QVERIFY(!child<QWidget>("connectionBanner"));
}

void TestWindow::theLastBackupIsShown()
{
    QVERIFY(!child<QWidget>("statusBackup"));
    Order order;
    order.actor = m_fixture->owner();
    const NoteBackup verb{m_fixture->clock().now(), u"/backups/today.sqlite"_s};
    m_fixture->client().perform(verb, order, this, [](const auto& done) { QVERIFY(done.isOk()); });
    QVERIFY(child<QWidget>("statusBackup"));
    QVERIFY(child<QWidget>("statusBackup")->accessibleName().startsWith(u"Backup"_s));
}

/// The tests' computer is in Tokyo.
void TestWindow::aComputerInAnotherTimeZoneIsWarnedOf()
{
    OrganisationSettings settings = *m_fixture->desk().ask(AskSettings{});
    settings.timeZone = u"Asia/Seoul"_s;
    const auto change = [&] {
        m_fixture->client().perform(ChangeSettings{settings, {}}, {m_fixture->owner(), {}, u"counter"_s, {}, {}},
                                    &m_fixture->window(), [](const auto& done) { QVERIFY(done.isOk()); });
    };
    change();
    QVERIFY(!child<QLabel>("bannerText")); // the same time
    settings.timeZone = u"Europe/Paris"_s;
    change();
    const auto* label = child<QLabel>("bannerText");
    QVERIFY(label);
    QVERIFY2(label->text().contains(u"Europe/Paris"_s), qPrintable(label->text()));
    QVERIFY(label->text().contains(u"Asia/Tokyo"_s));
}

void TestWindow::theListOnScreenIsExported()
{
    const PageCommand* command = m_fixture->window().commands().find(u"export"_s);
    QVERIFY(command);
    QVERIFY(!m_fixture->window().canRun(*command));
    SamplePage& page = m_fixture->page(u"counter"_s);
    auto* button = new ExportButton(page.context, ExportTable::Assets, &page);
    int presses = 0;
    connect(button, &QPushButton::clicked, this, [&] { ++presses; });
    QVERIFY(m_fixture->window().canRun(*command));
    m_fixture->window().runCommand(u"export"_s);
    QCOMPARE(presses, 1);
}

void TestWindow::theSampleIsMarked()
{
    QVERIFY(child<QWidget>("sandboxRibbon"));
    QVERIFY(m_fixture->window().windowTitle().contains(u"sample"_s));
    QVERIFY(m_fixture->page(u"counter"_s).context.host.isSandbox());
}

void TestWindow::pageAndSizeAreRemembered()
{
    m_fixture->window().runCommand(u"page.assets"_s);
    m_fixture->window().close();
    QCOMPARE(m_fixture->preferences().look(u"window/page"_s).toString(), u"assets"_s);
    QVERIFY(!m_fixture->preferences().look(u"window/geometry"_s).toByteArray().isEmpty());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
