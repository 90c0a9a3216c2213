// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/composition.h"

#include "app/desktop/background.h"
#include "app/desktop/paperdesk.h"
#include "app/desktop/runningclock.h"
#include "app/desktop/screenshottour.h"
#include "app/desktop/singlestart.h"
#include "core/desk/inlineexecutor.h"
#include "core/desk/threadedexecutor.h"
#include "core/desk/userplaces.h"
#include "core/documents/testpage.h"
#include "core/exchange/demo.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/searchindex.h"
#include "ui/letters/mailpost.h"
#include "ui/printing/pdffile.h"
#include "ui/shell/openingwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/text/passage.h"
#include "ui/text/sentences.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString words(const Refusal& refusal)
{
    return sentences(refusal).join(u'\n');
}

/// Says "ready" on standard output once the scan box takes scans: how the start is measured (tests/bench).
void announceReadiness(QObject* owner)
{
    if (!qEnvironmentVariableIsSet("MADOGUCHI_PRINT_READY"))
        return;
    auto* looking = new QTimer(owner);
    QObject::connect(looking, &QTimer::timeout, looking, [looking] {
        const QWidget* focus = QApplication::focusWidget();
        if (!focus || focus->objectName() != u"scanBox")
            return;
        QTextStream(stdout) << "ready" << Qt::endl;
        looking->stop();
    });
    looking->start(1);
}

/// The rest of a SQLite record goes with it.
void removeRecordFile(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
}

Document testPageOfNow(const Clock& clock)
{
    const bool isJapanese = QLocale().language() == QLocale::Japanese;
    return testPage(isJapanese ? PrintLanguage::Japanese : PrintLanguage::English, clock.now().toLocal());
}

template<class Value>
Result<Done> withoutValue(const Result<Value>& result)
{
    return result ? Result<Done>(Done{}) : Result<Done>(result.refusal());
}

} // namespace

Composition::Composition(QApplication& app, Options options, QString dataFolder)
    : m_app(app), m_options(std::move(options)), m_dataFolder(std::move(dataFolder)), m_theme(app)
{
    const bool isForPictures = !m_options.screenshots.isEmpty();
    m_preferences = isForPictures ? std::make_unique<Preferences>(m_scratch.filePath(u"preferences.ini"_s))
                                  : std::make_unique<Preferences>();
    m_preferences->useForThisStart(m_options.language, m_options.station);
    if (isForPictures)
        m_preferences->setSounds(false);
    m_appearance = std::make_unique<Appearance>(*m_preferences, m_theme, m_language, m_loudspeaker);
    const auto followScanner = [this] { m_scanner.setPlace(m_preferences->serialScanner()); };
    connect(m_preferences.get(), &Preferences::changed, &m_scanner, followScanner);
    followScanner();
    m_clock = std::make_shared<SystemClock>();
    if (m_options.now)
        m_clock = std::make_shared<RunningClock>(*m_options.now);
    m_door = std::make_unique<RecordDoor>(m_clock, m_options.now.has_value());
}

Composition::~Composition() = default;

std::optional<int> Composition::start()
{
    if (!m_options.screenshots.isEmpty())
        return startPictures();
    QDir().mkpath(m_dataFolder);
    if (!isOnlyOne())
        return 0;
    const QString url = m_options.database.isEmpty() ? m_preferences->database() : m_options.database;
    if (url.isEmpty() && !QFile::exists(usualDatabasePath()))
        showFirstRun().show();
    else
        open(url.isEmpty() ? usualDatabasePath() : url);
    return std::nullopt;
}

std::optional<int> Composition::startPictures()
{
    const QString url = m_options.database.isEmpty() ? m_scratch.filePath(u"demo.sqlite"_s) : m_options.database;
    const Result<Desk::Config> config = m_door->configFor(url, m_preferences->stationCode());
    Result<std::unique_ptr<Desk>> desk = config ? Desk::open(*config) : config.refusal();
    if (config && !desk && desk.refusal().has(u"database.missing")) {
        DemoPlan plan;
        plan.config = *config;
        desk = buildDemoRecord(plan);
    }
    if (!desk || !QDir().mkpath(m_options.screenshots)) {
        QTextStream(stderr) << (desk ? m_options.screenshots : words(desk.refusal())) << '\n';
        return 3;
    }
    m_pictureDesk = *std::move(desk);
    showWindow({*config, m_pictureDesk->info(), url});
    m_tour =
        std::make_unique<ScreenshotTour>(*m_seat.window, *m_preferences, firstRunServices(), m_loudspeaker, m_options);
    connect(m_tour.get(), &ScreenshotTour::finished, &m_app, &QCoreApplication::exit);
    m_tour->start();
    return std::nullopt;
}

bool Composition::isOnlyOne()
{
    m_single = std::make_unique<SingleStart>(m_dataFolder, m_options.database);
    connect(m_single.get(), &SingleStart::startedAgain, this, &Composition::raiseWindow);
    return m_single->claim();
}

void Composition::open(const QString& url)
{
    const Result<DatabaseUrl> parsed = DatabaseUrl::parse(url);
    m_opening = std::make_unique<OpeningWindow>(parsed ? parsed->toDisplayText() : url);
    m_door->open(url, m_preferences->stationCode(), this, [this, url](const Result<OpenedRecord>& record) {
        const std::unique_ptr<OpeningWindow> opening = std::move(m_opening); // until another window is there
        if (record)
            return showWindow(*record);
        if (record.refusal().has(u"clock.not-sandbox")) {
            QTextStream(stderr) << words(record.refusal()) << '\n';
            return QCoreApplication::exit(1);
        }
        FirstRun& again = showFirstRun();
        again.beginWith(url, record.refusal());
        again.show();
    });
}

FirstRun& Composition::showFirstRun()
{
    m_firstRun = std::make_unique<FirstRun>(*m_preferences, m_loudspeaker, firstRunServices());
    connect(m_firstRun.get(), &FirstRun::finished, this, &Composition::finishFirstRun);
    return *m_firstRun;
}

/// What was already remembered, or given for this start only, is not written over by trying it again.
void Composition::finishFirstRun()
{
    const FirstRunChoice choice = m_firstRun->choice();
    m_preferences->setStationCode(choice.stationCode);
    if (m_firstRun->isNewPlace())
        m_preferences->setDatabase(choice.url());
    showWindow(*std::exchange(m_openedForFirstRun, std::nullopt));
    if (choice.start == FirstRunChoice::Start::Import)
        importAfterSignIn();
    m_firstRun->hide();
    m_firstRun.release()->deleteLater();
}

void Composition::openForFirstRun(const FirstRunChoice& choice, QObject* receiver,
                                  FirstRunServices::Answer<Done> answer)
{
    m_door->open(choice.url(), choice.stationCode, receiver,
                 [this, answer = std::move(answer)](const Result<OpenedRecord>& record) {
                     if (!record)
                         return answer(record.refusal());
                     m_openedForFirstRun = *record;
                     answer(Done{});
                 });
}

FirstRunServices Composition::firstRunServices()
{
    FirstRunServices services;
    services.look = [this](const auto&... all) { m_door->look(all...); };
    services.found = [this](const auto&... all) { m_door->found(all...); };
    services.readFiles = [this](const auto&... all) { return m_door->readFiles(all...); };
    services.open = [this](const auto&... all) { openForFirstRun(all...); };
    services.printers = [this](QObject* receiver, FirstRunServices::Answer<QStringList> answer) {
        runInBackground<Result<QStringList>>([this] { return m_printers.names(); }, receiver, std::move(answer));
    };
    services.printTestPage = [this](const QString& printer, QObject* receiver, FirstRunServices::Answer<Done> answer) {
        runInBackground<Result<Done>>(
            [this, printer, page = testPageOfNow(*m_clock)] {
                return withoutValue(printDocumentOn(printer, page, m_printers));
            },
            receiver, std::move(answer));
    };
    services.saveTestPage = [this](const QString& path, QObject*, const FirstRunServices::Answer<Done>& answer) {
        answer(withoutValue(writePdf(testPageOfNow(*m_clock), path)));
    };
    services.words = &words;
    services.usualFile = usualDatabasePath();
    services.demoFile = m_dataFolder + u"/sample.sqlite"_s;
    return services;
}

void Composition::openAnother()
{
    if (hasUnsavedWork())
        return;
    m_sampleToRemove.clear();
    FirstRun& again = showFirstRun();
    again.setWindowModality(Qt::ApplicationModal);
    again.beginAt(m_seat.record.url);
    again.show();
}

void Composition::startForReal()
{
    if (hasUnsavedWork())
        return;
    FirstRun& again = showFirstRun();
    again.setWindowModality(Qt::ApplicationModal);
    const DatabaseUrl& url = m_seat.record.config.url;
    m_sampleToRemove = m_seat.record.info.isSandbox && url.isSqlite() ? url.path() : QString();
    const bool isInUsualPlace = m_sampleToRemove == DatabaseUrl::forFile(usualDatabasePath()).path();
    again.beginAt(isInUsualPlace ? m_dataFolder + u"/record.sqlite"_s : usualDatabasePath());
    again.show();
}

bool Composition::hasUnsavedWork()
{
    const QStringList unsaved = m_seat.window->pages().unsavedWork();
    if (!unsaved.isEmpty())
        m_seat.window->banner(Tone::Warn, tr("Finish this first: %1").arg(passage(unsaved)), {});
    return !unsaved.isEmpty();
}

void Composition::importAfterSignIn()
{
    MainWindow* window = m_seat.window.get();
    auto* once = new QObject(window);
    connect(&window->session(), &Session::stateChanged, once, [window, once] {
        if (!window->session().isSignedIn())
            return;
        once->deleteLater();
        window->runCommand(u"assets.import"_s);
    });
}

void Composition::showWindow(const OpenedRecord& record)
{
    const Desk::Config& config = record.config;
    const QString sample = std::exchange(m_sampleToRemove, {});
    if (m_seat.window)
        leaveSeat(std::make_unique<Seat>(std::exchange(m_seat, Seat())),
                  sample == config.url.path() ? QString() : sample);
    m_seat.record = record;
    m_seat.client = std::make_unique<DeskClient>(executorFor(config));
    m_seat.printing =
        std::make_unique<PrintService>(*m_seat.client, m_printers, [this] { return printerChoices(*m_preferences); });
    m_seat.printing->setPapersDue(PapersDue({config.stationCode, record.info.id, config.keyFolder}));
    const QString place = config.url.isSqlite() ? QFileInfo(config.url.path()).fileName() : config.url.host();
    m_seat.window = std::make_unique<MainWindow>(
        MainWindow::Parts{*m_seat.client, *m_clock, *m_preferences, m_loudspeaker, pageList(pageServices(record)),
                          config.stationCode, place, record.info.isSandbox, &words, &m_scanner, m_seat.printing.get()});
    if (m_options.screenshots.isEmpty())
        m_seat.post = std::make_unique<MailPost>(*m_seat.client, *m_seat.window);
    m_seat.printing->setWorker([window = m_seat.window.get()] { return window->order(); });
    m_seat.papers = std::make_unique<PaperDesk>(*m_seat.printing, *m_seat.window, *m_preferences, *m_seat.client);
    m_seat.labels = std::make_unique<LabelDesk>(
        *m_seat.printing, *m_seat.window, LabelDesk::Parts{*m_seat.client, *m_clock, m_loudspeaker, *m_preferences});
    m_seat.window->show();
    announceReadiness(m_seat.window.get());
    if (!m_options.operatorKey.isEmpty())
        m_seat.window->session().signIn(m_options.operatorKey, m_options.pin);
}

/// What was begun there is finished in its own record, or noted as missing, while the next window is open already.
void Composition::leaveSeat(std::unique_ptr<Seat> seat, const QString& fileToRemove)
{
    seat->post.reset();
    MainWindow* window = seat->window.get();
    m_leftSeats.push_back(std::move(seat));
    connect(
        window, &MainWindow::closed, this, [this, window, fileToRemove] { removeSeat(window, fileToRemove); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    window->leave();
}

/// As soon as that holds up nobody: a print server that does not answer is left alone.
void Composition::removeSeat(const MainWindow* window, const QString& fileToRemove)
{
    const auto seat = std::ranges::find_if(m_leftSeats, [&](const auto& left) { return left->window.get() == window; });
    if (seat == m_leftSeats.end())
        return;
    if ((*seat)->printing->isAtPrinter()) {
        QTimer::singleShot(1000, this, [this, window, fileToRemove] { removeSeat(window, fileToRemove); });
        return;
    }
    m_leftSeats.erase(seat);
    if (!fileToRemove.isEmpty())
        removeRecordFile(fileToRemove);
}

PageServices Composition::pageServices(const OpenedRecord& record)
{
    PageServices services{m_seat.printing.get(), &m_printers, &recordTables(), {}};
    services.record.address = record.config.url.toDisplayText();
    services.record.isFile = record.config.url.isSqlite();
    services.record.schema = record.info.schema;
    // Later: the button that asks for it goes away with the window.
    services.record.openAnother = [this] { QTimer::singleShot(0, this, &Composition::openAnother); };
    if (record.info.isSandbox)
        services.record.startForReal = [this] { QTimer::singleShot(0, this, &Composition::startForReal); };
    return services;
}

std::unique_ptr<Executor> Composition::executorFor(const Desk::Config& config)
{
    if (m_pictureDesk)
        return std::make_unique<InlineExecutor>(*m_pictureDesk);
    ThreadedExecutor::Options options{config, {}};
    for (const SearchIndex* index : {&assetSearchIndex(), &personSearchIndex()})
        options.idleTasks.emplace_back([index](Connection& connection) { return index->mergeSome(connection); });
    return std::make_unique<ThreadedExecutor>(std::move(options));
}

void Composition::raiseWindow()
{
    const bool isFirstRunOpen = m_firstRun && (m_firstRun->isVisible() || !m_seat.window);
    QWidget* window = isFirstRunOpen ? static_cast<QWidget*>(m_firstRun.get()) : m_seat.window.get();
    if (!window)
        return;
    window->showNormal();
    window->raise();
    window->activateWindow();
}

} // namespace madoguchi

#include "moc_composition.cpp"
