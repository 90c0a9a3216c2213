// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/testpage.h"
#include "tests/support/scriptedask.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/firstrun.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/scantest.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyRecordOnThisComputer();
    void sampleDataAtOnce();
    void anExistingRecordIsOpened();
    void aServerThatDoesNotAnswerIsSaid();
    void theConnectionIsTested();
    void aNumberOfAnotherComputerIsSaid();
    void theFileIsBrowsedFor();
    void aRecordThatFailedIsTriedAgain();
    void aServerThatFailedIsFilledIn();
    void anotherPlaceThanTheFailedOneIsNew();
    void whereARecordIsGoneANewOneNeedsAWord();
    void anotherRecordIsOpenedWithoutFurtherSteps();
    void aListIsImportedLater();
    void aWholeRecordIsReadFromFiles();
    void readingFilesIsCancelled();
    void theTestPageIsPrintedAndScanned();
    void theFirstOperatorNeedsEverything();
    void returnGoesOnFromWhatIsChosen();
    void theAddressIsQuoted();
    void anotherLanguageKeepsWhatWasEntered();
    void aTestScanIsDescribed();

private:
    template<class AnyWidget = QLineEdit>
    AnyWidget& child(const char* name)
    {
        AnyWidget* found = nullptr;
        for (AnyWidget* widget : m_run->findChildren<AnyWidget*>(QString::fromLatin1(name)))
            found = widget->isVisible() ? widget : found;
        if (!found)
            qFatal("no %s", name);
        return *found;
    }

    static PlaceReport aRecord(int schema = currentSchema())
    {
        return {u"PostgreSQL 15.4"_s, DatabaseInfo{u"id"_s, false, schema}};
    }
    static Refusal unreachable() { return refusal(RefusalKind::Unavailable, u"database.unreachable"_s, u"db"_s); }
    static Refusal missing() { return refusal(RefusalKind::NotFound, u"database.missing"_s, u"/gone.sqlite"_s); }

    QTemporaryDir m_folder;
    SilentSounds m_sounds;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FirstRun> m_run;
    Result<PlaceReport> m_found = PlaceReport{};
    Result<Done> m_openAnswer = Done{};
    Result<Done> m_printAnswer = Done{};
    QStringList m_looked;
    QStringList m_opened;
    QStringList m_printed;
    QList<FirstRunChoice> m_founded;
    QStringList m_read;
    std::shared_ptr<JobControl> m_control;
    std::function<void(const Result<RecordImportSummary>&)> m_readAnswer;
    ScriptedAsk m_ask;
};

void TestFirstRun::init()
{
    m_found = PlaceReport{};
    m_openAnswer = Done{};
    m_printAnswer = Done{};
    m_looked.clear();
    m_opened.clear();
    m_printed.clear();
    m_founded.clear();
    m_read.clear();
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"preferences.ini"_s));
    FirstRunServices services;
    services.look = [this](const FirstRunChoice& choice, QObject*, const auto& answer) {
        m_looked << choice.url();
        answer(m_found);
    };
    services.open = [this](const FirstRunChoice& choice, QObject*, const auto& answer) {
        m_opened << choice.url();
        answer(m_openAnswer);
    };
    services.printers = [](QObject*, const auto& answer) { answer(QStringList{u"Desk printer"_s}); };
    services.printTestPage = [this](const QString& printer, QObject*, const auto& answer) {
        m_printed << printer;
        answer(m_printAnswer);
    };
    services.saveTestPage = services.printTestPage;
    services.found = [this](const FirstRunChoice& choice, QObject*, std::function<void(const Result<Done>&)> answer) {
        m_founded << choice;
        answer(Done{});
    };
    services.readFiles = [this](const FirstRunChoice& choice, QObject*, const auto& progress, const auto& answer) {
        m_read << choice.exportFolder;
        m_readAnswer = answer;
        m_control = std::make_shared<JobControl>([](qint64, qint64) {});
        progress(40);
        return m_control;
    };
    services.words = [](const Refusal& refusal) { return refusal.toDebugText(); };
    services.usualFile = u"/usual.sqlite"_s;
    services.demoFile = u"/demo.sqlite"_s;
    m_run = std::make_unique<FirstRun>(*m_preferences, m_sounds, services, &m_ask);
    m_run->show();
}

void TestFirstRun::cleanup()
{
    m_run.reset();
}

void TestFirstRun::anEmptyRecordOnThisComputer()
{
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    m_run->next();
    QCOMPARE(child("placeFile").text(), u"/usual.sqlite"_s);
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Start);
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Operator);
    child("firstOrganisation").setText(u"架空市"_s);
    child("firstDesk").setText(u"機器貸出窓口"_s);
    child("firstPhone").setText(u"内線 1234"_s);
    child("firstCode").setText(u"ｙａｍａｄａ"_s); // with the Japanese input method on
    child("firstName").setText(u"山田"_s);
    child("firstPin").setText(u"1234"_s);
    child("firstPinAgain").setText(u"1234"_s);
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Try);
    QCOMPARE(m_founded.size(), 1);
    QCOMPARE(m_founded.constFirst().operatorName, u"山田"_s);
    QCOMPARE(m_founded.constFirst().organisation, u"架空市"_s);
    QCOMPARE(m_founded.constFirst().desk, u"機器貸出窓口"_s);
    QCOMPARE(m_founded.constFirst().phone, u"内線 1234"_s);
    QCOMPARE(m_founded.constFirst().start, FirstRunChoice::Start::Empty);
    m_run->back();
    QCOMPARE(m_run->step(), FirstRun::Step::Try);
    m_run->next();
    QCOMPARE(finished.count(), 1);
}

void TestFirstRun::sampleDataAtOnce()
{
    m_run->lookAround();
    QCOMPARE(m_looked, QStringList{u"/demo.sqlite"_s});
    QCOMPARE(m_founded.constFirst().start, FirstRunChoice::Start::Demo);
    QCOMPARE(m_run->step(), FirstRun::Step::Try);
}

void TestFirstRun::anExistingRecordIsOpened()
{
    m_found = aRecord();
    m_run->next();
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Try);
    QVERIFY(m_founded.isEmpty());
}

void TestFirstRun::aServerThatDoesNotAnswerIsSaid()
{
    m_found = refusal(RefusalKind::Unavailable, u"database.unreachable"_s, u"db"_s);
    m_run->next();
    child<QRadioButton>("placeShared").setChecked(true);
    m_run->next();
    QVERIFY(m_looked.isEmpty());
    child("placeHost").setText(u"db.example"_s);
    child("placeUser").setText(u"desk"_s);
    m_run->next();
    QCOMPARE(m_looked, QStringList{u"postgresql://desk@db.example:5432/madoguchi"_s});
    QCOMPARE(m_run->step(), FirstRun::Step::Place);
}

void TestFirstRun::theConnectionIsTested()
{
    m_run->next();
    child<QRadioButton>("placeShared").setChecked(true);
    child<QPushButton>("placeTest").click();
    QVERIFY(m_looked.isEmpty());
    child("placeHost").setText(u"db.example"_s);
    m_found = PlaceReport{u"PostgreSQL 15.4"_s, {}};
    child<QPushButton>("placeTest").click();
    QCOMPARE(m_run->step(), FirstRun::Step::Place);
    QVERIFY(child<Banner>("placeAnswer").text().contains(u"PostgreSQL 15.4"_s));
    QCOMPARE(child<Banner>("placeAnswer").tone(), Tone::Ok);
    m_found = aRecord(currentSchema() - 1);
    child<QPushButton>("placeTest").click();
    QCOMPARE(child<Banner>("placeAnswer").tone(), Tone::Warn);
    QVERIFY(child<Banner>("placeAnswer").text().contains(u"backup"_s));
    m_found = refusal(RefusalKind::Unavailable, u"database.newer"_s, u"db"_s);
    child<QPushButton>("placeTest").click();
    QCOMPARE(child<Banner>("placeAnswer").tone(), Tone::Error);
    QVERIFY(child<Banner>("placeAnswer").text().contains(u"database.newer"_s));
    // What is said belongs to what was asked.
    child("placeUser").setText(u"desk"_s);
    QVERIFY(!m_run->findChild<Banner*>(u"placeAnswer"_s)->isVisible());
    QVERIFY(m_founded.isEmpty() && m_opened.isEmpty());
}

/// Before anybody works under it; a computer that takes the counter over goes on all the same.
void TestFirstRun::aNumberOfAnotherComputerIsSaid()
{
    PlaceReport report = aRecord();
    report.isStationElsewhere = true;
    m_found = report;
    m_run->next();
    child<QRadioButton>("placeShared").setChecked(true);
    child("placeHost").setText(u"db.example"_s);
    child<QPushButton>("placeTest").click();
    QCOMPARE(child<Banner>("placeAnswer").tone(), Tone::Warn);
    QVERIFY(child<Banner>("placeAnswer").text().contains(u"Counter 1 is registered on another computer"_s));
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Place);
    child("placeStation").setText(u"2"_s);
    m_found = aRecord();
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Try);
    m_run->beginAt(u"postgresql://desk@db.example:5432/loans"_s);
    m_found = report;
    m_run->next();
    QVERIFY(m_opened.isEmpty());
    for (QPushButton* button : m_run->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().contains(u"all the same"_s))
            button->click();
    }
    QCOMPARE(m_opened.size(), 1);
}

void TestFirstRun::theFileIsBrowsedFor()
{
    m_run->next();
    m_ask.files << u"/chosen/desk.sqlite"_s;
    child<QPushButton>("placeBrowse").click();
    QCOMPARE(child("placeFile").text(), u"/chosen/desk.sqlite"_s);
    QVERIFY(m_ask.askedFiles.constLast().mayExist);
    m_run->next();
    QCOMPARE(m_looked, QStringList{u"/chosen/desk.sqlite"_s});
}

void TestFirstRun::aRecordThatFailedIsTriedAgain()
{
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    m_run->beginWith(u"/shared/desk.sqlite"_s, unreachable());
    QCOMPARE(m_run->step(), FirstRun::Step::Place);
    QCOMPARE(child("placeFile").text(), u"/shared/desk.sqlite"_s);
    QCOMPARE(child<QPushButton>("firstRunNext").text(), u"Try again"_s);
    m_openAnswer = unreachable();
    m_run->next();
    QCOMPARE(m_opened, QStringList{u"/shared/desk.sqlite"_s});
    QCOMPARE(finished.count(), 0);
    m_openAnswer = Done{};
    m_run->next();
    QCOMPARE(finished.count(), 1);
    QVERIFY(m_looked.isEmpty() && m_founded.isEmpty());
    QVERIFY(!m_run->isNewPlace());
}

void TestFirstRun::aServerThatFailedIsFilledIn()
{
    m_run->beginWith(u"postgresql://desk%40office@db.example:6543/loans"_s, unreachable());
    QVERIFY(child<QRadioButton>("placeShared").isChecked());
    QCOMPARE(child("placeHost").text(), u"db.example"_s);
    QCOMPARE(child<QSpinBox>("placePort").value(), 6543);
    QCOMPARE(child("placeDatabase").text(), u"loans"_s);
    QCOMPARE(child("placeUser").text(), u"desk@office"_s);
    // A password was all that was missing: still the same place.
    child("placePassword").setText(u"secret"_s);
    QCOMPARE(child<QPushButton>("firstRunNext").text(), u"Try again"_s);
    m_run->next();
    QCOMPARE(m_opened, QStringList{u"postgresql://desk%40office:secret@db.example:6543/loans"_s});
    QVERIFY(!m_run->isNewPlace());
    FirstRunChoice socket;
    socket.setUrl(u"postgresql://desk@/loans?host=/run/postgresql"_s);
    QCOMPARE(socket.host, u"/run/postgresql"_s);
    FirstRunChoice again;
    again.setUrl(socket.url());
    QCOMPARE(again.host, socket.host);
    // What protects the way to the server is not lost on the way through the form.
    FirstRunChoice safe;
    safe.setUrl(u"postgresql://desk@db.example/loans?sslmode=verify-full&sslrootcert=/etc/our%20ca.pem"_s);
    FirstRunChoice same;
    same.setUrl(safe.url());
    const auto parsed = DatabaseUrl::parse(same.url());
    QVERIFY(parsed);
    QCOMPARE(parsed->parameters().size(), 2);
    QCOMPARE(parsed->parameters().last().second, u"/etc/our ca.pem"_s);
    QCOMPARE(same.host, u"db.example"_s);
}

void TestFirstRun::anotherPlaceThanTheFailedOneIsNew()
{
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    m_run->beginWith(u"/shared/desk.sqlite"_s, unreachable());
    child("placeFile").setText(u"/other/desk.sqlite"_s);
    QCOMPARE(child<QPushButton>("firstRunNext").text(), u"Next"_s);
    m_found = aRecord();
    m_run->next();
    QCOMPARE(m_opened, QStringList{u"/other/desk.sqlite"_s});
    QCOMPARE(finished.count(), 1);
    QVERIFY(m_run->isNewPlace());
}

void TestFirstRun::whereARecordIsGoneANewOneNeedsAWord()
{
    m_run->beginWith(u"/gone.sqlite"_s, missing());
    m_openAnswer = missing();
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Place);
    QVERIFY(m_founded.isEmpty());
    QPushButton* make = nullptr;
    for (QPushButton* button : m_run->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().contains(u"new record"_s))
            make = button;
    }
    QVERIFY(make);
    make->click();
    QCOMPARE(m_run->step(), FirstRun::Step::Start);
}

void TestFirstRun::anotherRecordIsOpenedWithoutFurtherSteps()
{
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    m_run->beginAt(u"/present.sqlite"_s);
    QCOMPARE(m_run->step(), FirstRun::Step::Place);
    QVERIFY(!child<QPushButton>("firstRunBack").isEnabled());
    child("placeFile").setText(u"/other.sqlite"_s);
    m_found = aRecord();
    m_run->next();
    QCOMPARE(m_opened, QStringList{u"/other.sqlite"_s});
    QCOMPARE(finished.count(), 1);
}

void TestFirstRun::aListIsImportedLater()
{
    m_run->next();
    m_run->next();
    child<QRadioButton>("startImport").setChecked(true);
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Operator);
    QCOMPARE(m_run->choice().start, FirstRunChoice::Start::Import);
}

void TestFirstRun::aWholeRecordIsReadFromFiles()
{
    m_run->next();
    m_run->next();
    child<QRadioButton>("startFiles").setChecked(true);
    m_run->next(); // without a folder
    QCOMPARE(m_run->step(), FirstRun::Step::Start);
    QVERIFY(m_read.isEmpty());
    m_ask.files << u"/media/export"_s;
    child<QPushButton>("startBrowse").click();
    QVERIFY(m_ask.askedFiles.constLast().isFolder);
    m_run->next();
    QCOMPARE(m_read, QStringList{u"/media/export"_s});
    QVERIFY(!child<QPushButton>("firstRunNext").isEnabled());
    m_readAnswer(refusal(RefusalKind::Refused, u"full-import.file-changed"_s, u"tables/asset.csv"_s));
    QCOMPARE(m_run->step(), FirstRun::Step::Start);
    QVERIFY(std::ranges::any_of(m_run->findChildren<Banner*>(), [](const Banner* banner) {
        return banner->isVisible() && banner->text().contains(u"full-import.file-changed"_s);
    }));
    m_run->next();
    m_readAnswer(RecordImportSummary{u"/usual.sqlite"_s, u"id"_s, 1200, 34, 0, {}});
    QCOMPARE(m_run->step(), FirstRun::Step::Try);
    QVERIFY(m_founded.isEmpty());
    QVERIFY(std::ranges::any_of(m_run->findChildren<Banner*>(), [](const Banner* banner) {
        return banner->isVisible() && banner->text().contains(u"34"_s);
    }));
}

void TestFirstRun::readingFilesIsCancelled()
{
    m_run->next();
    m_run->next();
    child<QRadioButton>("startFiles").setChecked(true);
    child("startFolder").setText(u"/media/export"_s);
    m_run->next();
    auto* strip = m_run->findChild<ProgressStrip*>();
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(!m_control->isCancelled());
    strip->findChild<QPushButton*>()->click();
    QVERIFY(m_control->isCancelled());
    m_readAnswer(refusal(RefusalKind::Refused, u"full-import.cancelled"_s));
    QCOMPARE(m_run->step(), FirstRun::Step::Start);
    QCOMPARE(child("startFolder").text(), u"/media/export"_s);
    // Whoever closes the window does not wait for it either.
    m_run->next();
    const std::shared_ptr<JobControl> last = m_control;
    m_run.reset();
    QVERIFY(last->isCancelled());
}

void TestFirstRun::theTestPageIsPrintedAndScanned()
{
    m_run->showStep(FirstRun::Step::Try);
    m_ask.choices << 0;
    child<QPushButton>("printTestPage").click();
    QCOMPARE(m_printed, QStringList{u"Desk printer"_s});
    QCOMPARE(child<Banner>("testPageMessage").tone(), Tone::Ok);
    QTest::keyClicks(&child("scanTestBox"), QString::fromLatin1(testPageCode));
    QTest::keyClick(&child("scanTestBox"), Qt::Key_Return);
    QVERIFY(child<Banner>("testPageMessage").text().contains(u"work together"_s));
    m_ask.choices << 1;
    m_ask.files << u"/page.pdf"_s;
    m_printAnswer = refusal(RefusalKind::Unavailable, u"file.not-writable"_s, u"/page.pdf"_s);
    child<QPushButton>("printTestPage").click();
    QCOMPARE(m_printed.constLast(), u"/page.pdf"_s);
    QCOMPARE(child<Banner>("testPageMessage").tone(), Tone::Error);
}

void TestFirstRun::returnGoesOnFromWhatIsChosen()
{
    QVERIFY(QTest::qWaitForWindowActive(m_run.get()));
    const auto press = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); };
    QVERIFY(qobject_cast<QComboBox*>(QApplication::focusWidget()));
    press(); // language, theme, size
    QVERIFY(qobject_cast<QRadioButton*>(QApplication::focusWidget()));
    press(); // where
    QCOMPARE(m_looked.size(), 1);
    QVERIFY(qobject_cast<QRadioButton*>(QApplication::focusWidget()));
    press(); // begin with nothing
    child("firstOrganisation").setFocus();
    press(); // more fields follow
    QVERIFY(child("firstOrganisation").isVisible());
    QVERIFY(m_founded.isEmpty());
    child<QPushButton>("firstRunBack").setFocus();
    press();
    QVERIFY(qobject_cast<QRadioButton*>(QApplication::focusWidget()));
}

void TestFirstRun::theFirstOperatorNeedsEverything()
{
    m_run->next();
    m_run->next();
    m_run->next();
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Operator);
    child("firstCode").setText(u"yamada"_s);
    child("firstName").setText(u"山田"_s);
    child("firstPin").setText(u"12"_s);
    child("firstPinAgain").setText(u"12"_s);
    m_run->next();
    QVERIFY(m_founded.isEmpty());
    child("firstPin").setText(u"1234"_s);
    child("firstPinAgain").setText(u"1234"_s);
    m_run->next();
    QVERIFY(m_founded.isEmpty()); // nobody's record: its receipts would have no addressee
    child("firstOrganisation").setText(u"架空市"_s);
    child("firstCode").setText(u"やまだ"_s);
    m_run->next();
    QVERIFY(m_founded.isEmpty());
    child("firstCode").setText(u"yamada"_s);
    m_run->next();
    QCOMPARE(m_founded.size(), 1);
}

void TestFirstRun::theAddressIsQuoted()
{
    FirstRunChoice choice;
    choice.isShared = true;
    choice.host = u"db"_s;
    choice.user = u"a b"_s;
    choice.password = u"p@ss:/?"_s;
    const QUrl url(choice.url());
    QCOMPARE(url.userName(QUrl::FullyDecoded), choice.user);
    QCOMPARE(url.password(QUrl::FullyDecoded), choice.password);
    m_preferences->setDatabase(choice.url());
    QVERIFY(!m_preferences->database().contains(u"ss"_s));
    QVERIFY(m_preferences->database().startsWith(u"postgresql://"_s));
}

void TestFirstRun::anotherLanguageKeepsWhatWasEntered()
{
    m_run->next();
    child("placeFile").setText(u"/elsewhere.sqlite"_s);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_run.get(), &change);
    QCOMPARE(child("placeFile").text(), u"/elsewhere.sqlite"_s);
    QCOMPARE(m_run->step(), FirstRun::Step::Place);
}

void TestFirstRun::aTestScanIsDescribed()
{
    ScanTest test(m_sounds);
    test.show();
    QTest::keyClicks(test.findChild<QLineEdit*>(), u"]C1A-000123"_s);
    QTest::keyClick(test.findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY2(test.report().contains(u"11"_s), qPrintable(test.report()));
    QVERIFY(test.report().contains(u"GS1-128"_s));
    QVERIFY(test.report().contains(u"ms"_s));
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
