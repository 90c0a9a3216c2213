// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pagelist.h"
#include "core/base/clock.h"
#include "core/desk/inlineexecutor.h"
#include "core/exchange/demo.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/loanquestions.h"
#include "tests/ui/support/fit.h"
#include "ui/printing/printservice.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/sounds.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

constexpr QSize leastDesigned(1180, 720);
constexpr int percents[] = {100, 160};

/// What beside the pages is looked at: a page and what is opened on it.
constexpr std::pair<const char*, const char*> keys[] = {
    {"settings", "organisation"}, {"settings", "operators"}, {"settings", "pin"},     {"settings", "ledger"},
    {"settings", "printing"},     {"settings", "forms"},     {"settings", "letters"}, {"settings", "scanner"},
    {"settings", "backup"},       {"settings", "database"},  {"settings", "about"},   {"reports", "monthly"},
    {"reports", "stock"}};

/// How many columns a report has is for whoever asks to choose: where they are many they are scrolled through.
bool isOfChosenColumns(const QString& misfit)
{
    return misfit.contains(u"/reportTable "_s) && misfit.contains(u"has to be scrolled sideways"_s);
}

} // namespace

/// Walks through the window of the whole program with a record that looks like a real one: no word is cut or shortened
/// on any page, with the usual and the largest text, in both languages.
class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everythingCanBeRead_data();
    void everythingCanBeRead();
    void theCounterNeedsNoScrolling_data();
    void theCounterNeedsNoScrolling();
    void theLedgerNeedsNoScrolling_data();
    void theLedgerNeedsNoScrolling();
    void theReportsNeedNoScrolling_data();
    void theReportsNeedNoScrolling();
    void theStatusBarIsAsHighAsItsText();

private:
    void look(const QString& language, int percent, const QString& page, const QString& key);
    void settle() const;
    void takePicture(const QString& name) const;
    [[nodiscard]] QString itemInStock();
    /// How far the page on screen has to be scrolled to see all of it.
    [[nodiscard]] int hiddenHeight() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    Language m_language;
    Loudspeaker m_loudspeaker;
    std::unique_ptr<Appearance> m_appearance;
    std::shared_ptr<FixedClock> m_clock;
    SystemPrinters m_printers;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<MainWindow> m_window;
    QString m_free; ///< an item in stock
};

void TestFit::initTestCase()
{
    m_clock = std::make_shared<FixedClock>(*Instant::fromIso(u"2026-06-10T01:00:00Z"_s));
    DemoPlan plan;
    plan.config = {DatabaseUrl::forFile(m_folder.filePath(u"demo.sqlite"_s)), u"1"_s, m_folder.filePath(u"keys"_s),
                   m_clock};
    plan.assets = 300;
    Result<std::unique_ptr<Desk>> built = buildDemoRecord(plan);
    QVERIFY(built);
    m_desk = *std::move(built);
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"preferences.ini"_s));
    m_preferences->setSounds(false);
    m_theme = std::make_unique<Theme>(*qApp);
    m_appearance = std::make_unique<Appearance>(*m_preferences, *m_theme, m_language, m_loudspeaker);
    m_client = std::make_unique<DeskClient>(std::make_unique<InlineExecutor>(*m_desk));
    m_printing = std::make_unique<PrintService>(*m_client, m_printers, [] { return PrinterChoices(); });
    PageServices services{m_printing.get(), &m_printers, &recordTables(), {}};
    services.record.address = m_folder.filePath(u"demo.sqlite"_s);
    services.record.openAnother = [] {};
    services.record.startForReal = [] {};
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{
        *m_client, *m_clock, *m_preferences, m_loudspeaker, pageList(services), u"1"_s, u"demo.sqlite"_s, true,
        [](const Refusal& refusal) { return refusal.toDebugText(); }, nullptr, m_printing.get()});
    m_window->show();
    m_window->session().signIn(u"demo"_s, {});
    QVERIFY(m_window->session().isSignedIn());
    m_free = itemInStock();
}

QString TestFit::itemInStock()
{
    ListLoans over;
    over.which = ListLoans::Which::Returned;
    const Result<QList<LoanRecord>> loans = m_desk->ask(over);
    const auto found = std::find_if(loans->begin(), loans->end(), [&](const LoanRecord& loan) {
        return m_desk->ask(AskAsset{loan.asset})->status == AssetStatus::Available;
    });
    return found->assetNo;
}

void TestFit::cleanupTestCase()
{
    m_window.reset();
    m_printing.reset();
    m_client.reset();
    m_appearance.reset();
    m_theme.reset();
    m_desk.reset();
}

void TestFit::everythingCanBeRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("key");
    for (const char* language : {"ja", "en"}) {
        for (const int percent : percents) {
            const auto add = [&](const QString& page, const QString& key) {
                QTest::addRow("%s %d %s %s", language, percent, qPrintable(page), qPrintable(key))
                    << QString::fromLatin1(language) << percent << page << key;
            };
            for (const PageEntry& page : pageList({}))
                add(page.id, {});
            for (const auto& [page, key] : keys)
                add(QString::fromLatin1(page), QString::fromLatin1(key));
        }
    }
}

/// For delayed work and for layouts that follow one another.
void TestFit::settle() const
{
    for (int i = 0; i < 10; ++i) {
        QTest::qWait(10);
        QCoreApplication::sendPostedEvents();
    }
}

void TestFit::look(const QString& language, int percent, const QString& page, const QString& key)
{
    m_preferences->setLanguage(language);
    m_preferences->setTextSize(percent);
    m_window->open(page, key);
    settle();
    m_window->resize(leastDesigned);
    settle();
}

void TestFit::takePicture(const QString& name) const
{
    const QString folder = qEnvironmentVariable("MADOGUCHI_PICTURES");
    if (folder.isEmpty())
        return;
    const QString file = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + name + u".png"_s;
    m_window->grab().save(QDir(folder).filePath(file));
}

int TestFit::hiddenHeight() const
{
    const auto* frame = qobject_cast<const QScrollArea*>(m_window->pages().currentWidget());
    return frame ? frame->verticalScrollBar()->maximum() : -1;
}

void TestFit::everythingCanBeRead()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(QString, page);
    QFETCH(QString, key);
    look(language, percent, page, key);
    takePicture({});
    QCOMPARE(m_window->size(), leastDesigned);
    QStringList found = misfits(*m_window);
    found.removeIf(isOfChosenColumns);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestFit::theLedgerNeedsNoScrolling_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const char* language : {"ja", "en"}) {
        for (const char* page : {"assets", "people"})
            QTest::addRow("%s %s", language, page) << QString::fromLatin1(language) << QString::fromLatin1(page);
    }
}

/// With the usual text, whatever stands above the list, what scrolls is the list alone.
void TestFit::theLedgerNeedsNoScrolling()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    look(language, 100, page, {});
    QCOMPARE(hiddenHeight(), 0);
}

void TestFit::theReportsNeedNoScrolling_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"ja", "en"})
        QTest::addRow("%s stock", language) << QString::fromLatin1(language);
}

/// With the usual text, of the report with most above its list, too, what scrolls is the list.
void TestFit::theReportsNeedNoScrolling()
{
    QFETCH(QString, language);
    look(language, 100, u"reports"_s, u"stock"_s);
    takePicture({});
    QVERIFY2(hiddenHeight() == 0, qPrintable(u"%1 px"_s.arg(hiddenHeight())));
}

/// Larger with larger text, and as low as before with the usual one.
void TestFit::theStatusBarIsAsHighAsItsText()
{
    const auto height = [this](int percent) {
        look(u"ja"_s, percent, u"counter"_s, {});
        return m_window->statusBar()->height();
    };
    const int usual = height(100);
    const int large = height(160);
    QVERIFY2(large > usual && large > m_window->statusBar()->fontMetrics().height(),
             qPrintable(u"%1 px, then %2 px"_s.arg(usual).arg(large)));
    QCOMPARE(height(100), usual);
}

void TestFit::theCounterNeedsNoScrolling_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char* language : {"ja", "en"}) {
        for (const int percent : percents)
            QTest::addRow("%s %d counter", language, percent) << QString::fromLatin1(language) << percent;
    }
}

/// The scan box, who is there, what goes out and the button that confirms it: all of them, in every state.
void TestFit::theCounterNeedsNoScrolling()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    look(language, percent, u"counter"_s, {});
    const auto* counted = m_window->findChild<QPushButton*>(u"todayleases"_s);
    QTRY_VERIFY(counted && counted->text() != u"…"_s); // what is counted has words of some length
    settle();
    takePicture(u"-nobody"_s);
    QVERIFY2(hiddenHeight() == 0, qPrintable(u"%1 px"_s.arg(hiddenHeight())));
    QVERIFY2(misfits(*m_window).isEmpty(), qPrintable(misfits(*m_window).join(u'\n')));
    auto* box = qobject_cast<ScanBox*>(m_window->pages().current()->scanTarget());
    QVERIFY(box);
    const auto scan = [&](const QString& name, const QString& code) {
        m_clock->advance(3000);
        box->receive(code);
        settle();
        takePicture(name);
        QVERIFY2(hiddenHeight() == 0, qPrintable(u"%1: %2 px"_s.arg(name).arg(hiddenHeight())));
        const QStringList found = misfits(*m_window);
        QVERIFY2(found.isEmpty(), qPrintable(name + u'\n' + found.join(u'\n')));
    };
    scan(u"-person"_s, u"S200013"_s);
    scan(u"-item"_s, m_free);
    scan(u"-stopped"_s, u"X-999999"_s);
    for (int i = 0; i < 4; ++i)
        m_window->runCommand(u"escape"_s);
    settle();
}

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
