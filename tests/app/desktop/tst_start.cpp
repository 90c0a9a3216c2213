// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background.h"
#include "app/desktop/composition.h"
#include "app/desktop/diagnosticslog.h"
#include "app/desktop/options.h"
#include "app/desktop/pagelist.h"
#include "app/desktop/recorddoor.h"
#include "app/desktop/runningclock.h"
#include "app/desktop/singlestart.h"
#include "core/desk/founding.h"
#include "core/desk/operators.h"
#include "core/exchange/recordexport.h"
#include "ui/shell/commandreadings.h"
#include "ui/shell/commandtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openingwindow.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAreRead();
    void wrongOptionsEndTheProgram_data();
    void wrongOptionsEndTheProgram();
    void theTerminalIsToldInItsLanguage();
    void theEnvironmentFillsIn();
    void messagesGoIntoTheFile();
    void aFullFileIsPutAside();
    void aSecondStartCallsTheFirst();
    void backgroundWorkAnswersHere();
    void recordsAreFoundedAndOpenedInTheBackground();
    void aRecordIsMadeOfFilesInTheBackground();
    void aSetClockRunsOn();
    void noTwoPagesShareAnIdOrAKey();
    void everyCommandIsFoundByItsReading();
};

/// The program as it starts, with folders of its own.
class TestComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutARecordTheFirstRunBegins();
    void theRecordOfThePreferencesIsOpened();
    void whatIsSaidForOneStartIsNotKept();
    void aRecordThatIsGoneIsAskedForAndNotReplaced();
    void whoeverOpensAnotherRecordSignsOutOfTheFirst();

private:
    template<class Window>
    static Window* shown()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* window = qobject_cast<Window*>(widget);
            if (window && window->isVisible())
                return window;
        }
        return nullptr;
    }
    void start();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Composition> m_program;
};

void TestStart::optionsAreRead()
{
    const ParsedOptions parsed =
        parseOptions({u"madoguchi"_s, u"--db"_s, u"a.sqlite"_s, u"--operator"_s, u"demo"_s, u"--station"_s, u"2"_s,
                      u"--lang"_s, u"en"_s, u"--now"_s, u"2026-06-10T10:00:00Z"_s, u"--screenshots"_s, u"out"_s});
    QCOMPARE(parsed.exitCode, -1);
    QCOMPARE(parsed.options.database, u"a.sqlite"_s);
    QCOMPARE(parsed.options.operatorKey, u"demo"_s);
    QCOMPARE(parsed.options.station, u"2"_s);
    QCOMPARE(parsed.options.language, u"en"_s);
    QCOMPARE(parsed.options.screenshots, u"out"_s);
    QCOMPARE(parsed.options.now->toIso(), u"2026-06-10T10:00:00.000Z"_s);
}

void TestStart::wrongOptionsEndTheProgram_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("unknown") << QStringList{u"--colour"_s} << 2;
    QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s} << 2;
    QTest::newRow("time") << QStringList{u"--now"_s, u"soon"_s} << 2;
    QTest::newRow("stray") << QStringList{u"a.sqlite"_s} << 2;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
}

void TestStart::wrongOptionsEndTheProgram()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const ParsedOptions parsed = parseOptions(QStringList{u"madoguchi"_s} + arguments);
    QCOMPARE(parsed.exitCode, exitCode);
    QVERIFY(!parsed.message.isEmpty());
}

void TestStart::theTerminalIsToldInItsLanguage()
{
    const QString english = parseOptions({u"madoguchi"_s, u"--help"_s, u"--lang"_s, u"en"_s}).message;
    QVERIFY2(english.contains(u"Lend equipment at the counter"_s), qPrintable(english));
    const QString japanese = parseOptions({u"madoguchi"_s, u"--help"_s, u"--lang"_s, u"ja"_s}).message;
    QVERIFY2(japanese.contains(u"窓口で貸与品を貸し出し"_s), qPrintable(japanese));
    static const QRegularExpression sentence(u"[a-z]{3,} [a-z]{2,} [a-z]{2,}"_s);
    QVERIFY2(!sentence.match(japanese).hasMatch(), qPrintable(japanese));
    QVERIFY(parseOptions({u"madoguchi"_s, u"--lang"_s, u"ja"_s, u"a.sqlite"_s}).message.endsWith(u"a.sqlite"_s));
    QLocale::setDefault(QLocale::c());
}

void TestStart::theEnvironmentFillsIn()
{
    qputenv("MADOGUCHI_DB", "b.sqlite");
    qputenv("MADOGUCHI_PIN", "1234");
    QCOMPARE(parseOptions({u"madoguchi"_s}).options.database, u"b.sqlite"_s);
    QCOMPARE(parseOptions({u"madoguchi"_s}).options.pin, u"1234"_s);
    QCOMPARE(parseOptions({u"madoguchi"_s, u"--db"_s, u"c.sqlite"_s}).options.database, u"c.sqlite"_s);
    qunsetenv("MADOGUCHI_DB");
    qunsetenv("MADOGUCHI_PIN");
}

void TestStart::messagesGoIntoTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"logs/diagnostics.log"_s);
    {
        const DiagnosticsLog log(path);
        qWarning("the printer is gone");
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("Z the printer is gone\n"));
}

void TestStart::aFullFileIsPutAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"diagnostics.log"_s);
    QFile full(path);
    QVERIFY(full.open(QIODevice::WriteOnly));
    QVERIFY(full.resize(DiagnosticsLog::fullAt + 1));
    full.close();
    {
        const DiagnosticsLog log(path);
        qWarning("after");
    }
    QCOMPARE(QFileInfo(path + u".1"_s).size(), DiagnosticsLog::fullAt + 1);
    QVERIFY(QFileInfo(path).size() < 200);
}

void TestStart::aSecondStartCallsTheFirst()
{
    const QTemporaryDir folder;
    SingleStart first(folder.path(), u"record"_s);
    QVERIFY(first.claim());
    const QSignalSpy spy(&first, &SingleStart::startedAgain);
    SingleStart second(folder.path(), u"record"_s);
    QVERIFY(!second.claim());
    QTRY_COMPARE(spy.count(), 1);
    SingleStart other(folder.path(), u"another record"_s);
    QVERIFY(other.claim());
}

void TestStart::backgroundWorkAnswersHere()
{
    int answer = 0;
    runInBackground<int>([] { return 42; }, this, [&](const int& value) { answer = value; });
    QTRY_COMPARE(answer, 42);
    bool isHeard = false;
    bool isLaterHeard = false;
    {
        QObject receiver;
        runInBackground<int>([] { return 1; }, &receiver, [&](const int&) { isHeard = true; });
    }
    runInBackground<int>([] { return 2; }, this, [&](const int&) { isLaterHeard = true; });
    QTRY_VERIFY(isLaterHeard);
    QVERIFY(!isHeard);
}

void TestStart::recordsAreFoundedAndOpenedInTheBackground()
{
    const QTemporaryDir folder;
    qputenv("MADOGUCHI_KEYS", QFile::encodeName(folder.filePath(u"keys"_s)));
    const auto clock = std::make_shared<SystemClock>();
    const RecordDoor door(clock, false);
    FirstRunChoice choice;
    choice.file = folder.filePath(u"desk.sqlite"_s);
    choice.operatorCode = u"yamada"_s;
    choice.operatorName = u"山田"_s;
    choice.pin = u"1234"_s;
    choice.organisation = u"架空市"_s;
    choice.desk = u"機器貸出窓口"_s;
    choice.phone = u"内線 1234"_s;
    std::optional<Result<PlaceReport>> seen;
    const auto look = [&] {
        seen.reset();
        door.look(choice, this, [&](const Result<PlaceReport>& report) { seen = report; });
    };
    look();
    QTRY_VERIFY(seen);
    QVERIFY(*seen && !(*seen)->record);
    std::optional<Result<Done>> founded;
    door.found(choice, this, [&](const Result<Done>& done) { founded = done; });
    QTRY_VERIFY(founded);
    QVERIFY(founded->isOk());
    const OrganisationSettings settings = *(*Desk::open(*door.configFor(choice.url(), u"1"_s)))->ask(AskSettings{});
    QCOMPARE(settings.organisation, choice.organisation);
    QCOMPARE(settings.desk, choice.desk);
    QCOMPARE(settings.phone, choice.phone);
    look();
    QTRY_VERIFY(seen);
    QVERIFY(*seen && (*seen)->record && !(*seen)->record->isSandbox);
    std::optional<Result<OpenedRecord>> opened;
    const auto keep = [&](const Result<OpenedRecord>& record) { opened = record; };
    door.open(choice.url(), u"1"_s, this, keep);
    QTRY_VERIFY(opened);
    QVERIFY(opened->isOk());
    QCOMPARE((*opened)->url, choice.file);
    opened.reset();
    RecordDoor(clock, true).open(choice.url(), u"1"_s, this, keep);
    QTRY_VERIFY(opened);
    QVERIFY(opened->refusal().has(u"clock.not-sandbox"));
    opened.reset();
    door.open(u"postgresql://"_s, u"1"_s, this, keep);
    QVERIFY(opened && opened->refusal().has(u"database.bad-url"));
}

void TestStart::aRecordIsMadeOfFilesInTheBackground()
{
    const QTemporaryDir folder;
    qputenv("MADOGUCHI_KEYS", QFile::encodeName(folder.filePath(u"keys"_s)));
    const auto clock = std::make_shared<SystemClock>();
    const RecordDoor door(clock, false);
    const Result<Desk::Config> config = door.configFor(folder.filePath(u"old.sqlite"_s), u"1"_s);
    QVERIFY(config);
    {
        JobControl control({});
        const Result<std::unique_ptr<Desk>> old =
            foundRecord({*config, u"yamada"_s, u"山田"_s, hashPin(u"1234"_s), false, {}});
        QVERIFY(old && exportRecord(**old, folder.filePath(u"files"_s), control));
    }
    FirstRunChoice choice;
    choice.file = folder.filePath(u"new.sqlite"_s);
    choice.start = FirstRunChoice::Start::Files;
    choice.exportFolder = folder.filePath(u"nothing"_s);
    std::optional<Result<RecordImportSummary>> answered;
    int percent = -1;
    const auto read = [&] {
        answered.reset();
        return door.readFiles(
            choice, this, [&](int done) { percent = done; },
            [&](const Result<RecordImportSummary>& summary) { answered = summary; });
    };
    QVERIFY(read());
    QTRY_VERIFY(answered);
    QVERIFY(answered->refusal().has(u"full-import.no-export"));
    choice.exportFolder = folder.filePath(u"files"_s);
    read()->cancel();
    QTRY_VERIFY(answered);
    QVERIFY(answered->refusal().has(u"full-import.cancelled"));
    QVERIFY(!QFile::exists(choice.file));
    QVERIFY(read());
    QTRY_VERIFY(answered);
    QVERIFY(answered->isOk());
    QCOMPARE((*answered)->entries, 1);
    QTRY_VERIFY(percent >= 0);
    std::optional<Result<OpenedRecord>> opened;
    door.open(choice.url(), u"1"_s, this, [&](const Result<OpenedRecord>& record) { opened = record; });
    QTRY_VERIFY(opened);
    QVERIFY(opened->isOk());
    choice.file = u"postgresql://"_s;
    QVERIFY(!read());
    QVERIFY(answered->refusal().has(u"database.bad-url"));
}

void TestStart::aSetClockRunsOn()
{
    const Instant begin = *Instant::fromIso(u"2026-06-10T10:00:00Z"_s);
    const RunningClock clock(begin);
    QTRY_VERIFY(clock.now() > begin);
    QVERIFY(clock.now() < begin.plusMSecs(60'000));
}

void TestStart::noTwoPagesShareAnIdOrAKey()
{
    QSet<QString> ids;
    const QList<PageEntry> pages = pageList({});
    for (const PageEntry& page : pages) {
        QVERIFY2(!ids.contains(page.id), qPrintable(page.id));
        ids << page.id;
        QVERIFY(page.make);
    }
    QCOMPARE(CommandTable(pages).clashes(), QStringList());
}

/// Whoever adds a command says how its Japanese words are read (ui/shell/commandreadings.cpp).
void TestStart::everyCommandIsFoundByItsReading()
{
    const Language japanese(u"ja"_s);
    const CommandTable table(pageList({}));
    for (const PageCommand& command : table.rows()) {
        const QString words = command.words();
        const bool hasKanji = std::any_of(words.begin(), words.end(),
                                          [](QChar character) { return character.script() == QChar::Script_Han; });
        QVERIFY2(!hasKanji || !readingOf(command).isEmpty(), qPrintable(command.id + u": "_s + words));
    }
}

void TestComposition::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
    qputenv("MADOGUCHI_KEYS", QFile::encodeName(m_folder->filePath(u"keys"_s)));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(u"config"_s));
}

void TestComposition::cleanup()
{
    m_program.reset();
    m_folder.reset();
}

void TestComposition::start()
{
    m_program = std::make_unique<Composition>(*qApp, Options(), m_folder->filePath(u"data/madoguchi"_s));
    QVERIFY(!m_program->start());
}

void TestComposition::withoutARecordTheFirstRunBegins()
{
    start();
    QVERIFY(shown<FirstRun>());
    QCOMPARE(shown<FirstRun>()->step(), FirstRun::Step::Look);
    QVERIFY(!shown<MainWindow>());
}

void TestComposition::theRecordOfThePreferencesIsOpened()
{
    const QString file = m_folder->filePath(u"desk.sqlite"_s);
    const Desk::Config config{DatabaseUrl::forFile(file), u"1"_s, m_folder->filePath(u"keys"_s),
                              std::make_shared<SystemClock>()};
    QVERIFY(foundRecord({config, u"demo"_s, u"Demo"_s, {}, true, {}}).isOk());
    Preferences().setDatabase(file);
    start();
    QTRY_VERIFY(shown<MainWindow>());
    QVERIFY(!shown<FirstRun>());
}

/// A counter of another number, or another language, for once.
void TestComposition::whatIsSaidForOneStartIsNotKept()
{
    Preferences().setStationCode(u"3"_s);
    Preferences().setLanguage(u"ja"_s);
    Options options;
    options.station = u"7"_s;
    options.language = u"en"_s;
    m_program = std::make_unique<Composition>(*qApp, options, m_folder->filePath(u"data/madoguchi"_s));
    QVERIFY(!m_program->start());
    QVERIFY(shown<FirstRun>());
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(Preferences().stationCode(), u"3"_s);
    QCOMPARE(Preferences().language(), u"ja"_s);
    m_program.reset();
    start();
    QCOMPARE(QLocale().language(), QLocale::Japanese);

    Preferences chosen;
    chosen.useForThisStart(u"en"_s, u"7"_s);
    QCOMPARE(chosen.stationCode(), u"7"_s);
    chosen.setStationCode(u"7"_s); // a form hands it back
    QCOMPARE(Preferences().stationCode(), u"3"_s);
    const QSignalSpy changed(&chosen, &Preferences::changed);
    chosen.setLanguage(u"ja"_s); // chosen on purpose, though it is what is stored
    QCOMPARE(changed.size(), 1);
    QCOMPARE(chosen.language(), u"ja"_s);
    chosen.setStationCode(u"8"_s);
    QCOMPARE(chosen.stationCode(), u"8"_s);
    QCOMPARE(Preferences().stationCode(), u"8"_s);
    chosen.setLanguage(u"en"_s);
    chosen.setStationCode(u"1"_s);
}

/// A disk that is not mounted, a server that is down: the place is asked for, nothing else takes its place.
void TestComposition::aRecordThatIsGoneIsAskedForAndNotReplaced()
{
    const QString file = m_folder->filePath(u"unmounted/desk.sqlite"_s);
    Preferences().setDatabase(file);
    start();
    QTRY_VERIFY(shown<FirstRun>());
    FirstRun* run = shown<FirstRun>();
    QCOMPARE(run->step(), FirstRun::Step::Place);
    QCOMPARE(run->findChild<QLineEdit*>(u"placeFile"_s)->text(), file);
    auto* next = run->findChild<QPushButton*>(u"firstRunNext"_s);
    next->click();
    QTRY_VERIFY(next->isEnabled());
    QCOMPARE(run->step(), FirstRun::Step::Place);
    QCOMPARE(Preferences().database(), file);
    QVERIFY(!QFile::exists(file));
    // When it is there again, it is opened.
    QVERIFY(QDir().mkpath(m_folder->filePath(u"unmounted"_s)));
    const Desk::Config config{DatabaseUrl::forFile(file), u"1"_s, m_folder->filePath(u"keys"_s),
                              std::make_shared<SystemClock>()};
    QVERIFY(foundRecord({config, u"demo"_s, u"Demo"_s, {}, true, {}}).isOk());
    next->click();
    QTRY_VERIFY(shown<MainWindow>());
    QCOMPARE(Preferences().database(), file);
}

/// As at the end of the program: what was begun there is finished, then its window goes.
void TestComposition::whoeverOpensAnotherRecordSignsOutOfTheFirst()
{
    const auto file = [this](const QString& name) { return m_folder->filePath(name + u".sqlite"_s); };
    const auto configOf = [&](const QString& name) {
        return Desk::Config{DatabaseUrl::forFile(file(name)), u"1"_s, m_folder->filePath(u"keys"_s),
                            std::make_shared<SystemClock>()};
    };
    for (const QString& name : {u"first"_s, u"second"_s}) // sandboxes: the operator has no PIN
        QVERIFY(foundRecord({configOf(name), u"demo"_s, u"Demo"_s, {}, true, {}}).isOk());
    Preferences().setDatabase(file(u"first"_s));
    start();
    QTRY_VERIFY(shown<MainWindow>());
    const QPointer<MainWindow> before = shown<MainWindow>();
    before->session().signIn(u"demo"_s, {});
    QTRY_VERIFY(before->session().isSignedIn());
    before->open(u"settings"_s, u"database"_s);
    before->findChild<QPushButton*>(u"openAnother"_s)->click();
    QTRY_VERIFY(shown<FirstRun>());
    shown<FirstRun>()->findChild<QLineEdit*>(u"placeFile"_s)->setText(file(u"second"_s));
    shown<FirstRun>()->findChild<QPushButton*>(u"firstRunNext"_s)->click();
    QTRY_VERIFY(!before);
    QVERIFY(shown<MainWindow>());
    m_program.reset();
    const auto signedOut = [&](const QString& name) {
        const auto desk = Desk::open(configOf(name));
        Cursor cursor = (*desk)->connection().select("select count(*) from journal_heading where verb = 'sign-in.out'");
        return cursor.next() ? cursor.number(0) : -1;
    };
    QCOMPARE(signedOut(u"first"_s), 1);
    QCOMPARE(signedOut(u"second"_s), 0);
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"madoguchi"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    TestStart start;
    TestComposition composition;
    return QTest::qExec(&start, argc, argv) + QTest::qExec(&composition, argc, argv);
}
#include "tst_start.moc"
