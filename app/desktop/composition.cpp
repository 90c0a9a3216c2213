// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/composition.h"

#include "app/desktop/background.h"
#include "app/desktop/pagelist.h"
#include "app/desktop/paperdesk.h"
#include "app/desktop/runningclock.h"
#include "app/desktop/screenshottour.h"
#include "app/desktop/singlestart.h"
#include "core/desk/founding.h"
#include "core/desk/inlineexecutor.h"
#include "core/desk/operators.h"
#include "core/desk/threadedexecutor.h"
#include "core/desk/userplaces.h"
#include "core/exchange/demo.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/searchindex.h"
#include "ui/text/sentences.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QTimer>

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

Result<bool> hasRecord(const Desk::Config& config)
{
    const Result<std::unique_ptr<Desk>> desk = Desk::open(config);
    if (desk)
        return true;
    const Refusal& refusal = desk.refusal();
    // What founding needs: no file yet, or a server that answers and holds nothing.
    const bool isNew = refusal.has(u"database.missing") || (refusal.has(u"database.foreign") && !config.url.isSqlite());
    return isNew ? Result<bool>(false) : Result<bool>(refusal);
}

Result<Done> foundChosen(const FirstRunChoice& choice, const Desk::Config& config)
{
    if (choice.isDemo) {
        DemoPlan plan;
        plan.config = config;
        const Result<std::unique_ptr<Desk>> built = buildDemoRecord(plan);
        return built ? Result<Done>(Done{}) : Result<Done>(built.refusal());
    }
    const Result<QString> pin = checkedPin(choice.pin);
    if (!pin)
        return pin.refusal();
    Founding founding{config, choice.operatorCode, choice.operatorName, hashPin(*pin), false, {}};
    founding.settings.organisation = choice.organisation;
    const Result<std::unique_ptr<Desk>> founded = foundRecord(founding);
    return founded ? Result<Done>(Done{}) : Result<Done>(founded.refusal());
}

/// By kind of document (Document::kind).
PrinterChoices printerChoices(const Preferences& preferences)
{
    using Paper = Preferences::Paper;
    constexpr std::pair<const char*, Paper> kinds[] = {{"receipt", Paper::Receipt},
                                                       {"return-slip", Paper::Receipt},
                                                       {"label", Paper::Label},
                                                       {"list", Paper::Report}};
    PrinterChoices choices;
    for (const auto& [kind, paper] : kinds) {
        if (const QString name = preferences.printer(paper); !name.isEmpty())
            choices.byKind.insert(QString::fromLatin1(kind), name);
    }
    return choices;
}

} // namespace

Composition::Composition(QApplication& app, Options options, QString dataFolder)
    : m_app(app), m_options(std::move(options)), m_dataFolder(std::move(dataFolder)), m_theme(app)
{
    const bool isForPictures = !m_options.screenshots.isEmpty();
    m_preferences = isForPictures ? std::make_unique<Preferences>(m_scratch.filePath(u"preferences.ini"_s))
                                  : std::make_unique<Preferences>();
    if (!m_options.language.isEmpty())
        m_preferences->setLanguage(m_options.language);
    if (!m_options.station.isEmpty())
        m_preferences->setStationCode(m_options.station);
    if (isForPictures)
        m_preferences->setSounds(false);
    m_appearance = std::make_unique<Appearance>(*m_preferences, m_theme, m_language, m_loudspeaker);
    const auto followScanner = [this] { m_scanner.setPlace(m_preferences->serialScanner()); };
    connect(m_preferences.get(), &Preferences::changed, &m_scanner, followScanner);
    followScanner();
    m_clock = std::make_shared<SystemClock>();
    if (m_options.now)
        m_clock = std::make_shared<RunningClock>(*m_options.now);
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
    if (url.isEmpty() && !QFile::exists(usualDatabasePath())) {
        showFirstRun(nullptr);
        return std::nullopt;
    }
    const Result<Done> opened = open(url.isEmpty() ? usualDatabasePath() : url);
    if (opened)
        return std::nullopt;
    if (opened.refusal().has(u"clock.not-sandbox")) {
        QTextStream(stderr) << words(opened.refusal()) << '\n';
        return 1;
    }
    showFirstRun(&opened.refusal());
    return std::nullopt;
}

std::optional<int> Composition::startPictures()
{
    const QString url = m_options.database.isEmpty() ? m_scratch.filePath(u"demo.sqlite"_s) : m_options.database;
    const Result<Desk::Config> config = configFor(url);
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
    showWindow(*config, m_pictureDesk->info());
    m_tour = std::make_unique<ScreenshotTour>(*m_window, *m_preferences, firstRunServices(), m_loudspeaker,
                                              m_options);
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

Result<Desk::Config> Composition::configFor(const QString& url) const
{
    Result<DatabaseUrl> parsed = DatabaseUrl::parse(url);
    if (!parsed)
        return parsed.refusal();
    return Desk::Config{*parsed, m_preferences->stationCode(), usualKeyFolder(), m_clock};
}

void Composition::showFirstRun(const Refusal* refusal)
{
    m_firstRun = std::make_unique<FirstRun>(*m_preferences, m_loudspeaker, firstRunServices());
    connect(m_firstRun.get(), &FirstRun::finished, this, &Composition::finishFirstRun);
    if (refusal)
        m_firstRun->beginWith(m_options.database, *refusal);
    m_firstRun->show();
}

void Composition::finishFirstRun()
{
    const QString url = m_firstRun->choice().url();
    if (const Result<Done> opened = open(url); !opened)
        return m_firstRun->beginWith({}, opened.refusal());
    m_preferences->setDatabase(url);
    m_firstRun->hide();
    m_firstRun.release()->deleteLater();
}

FirstRunServices Composition::firstRunServices()
{
    FirstRunServices services;
    services.look = [this](const QString& url, QObject* receiver, std::function<void(const Result<bool>&)> answer) {
        const Result<Desk::Config> config = configFor(url);
        if (!config)
            return answer(config.refusal());
        runInBackground<Result<bool>>([config = *config] { return hasRecord(config); }, receiver, std::move(answer));
    };
    services.found = [this](const FirstRunChoice& choice, QObject* receiver,
                            std::function<void(const Result<Done>&)> answer) {
        m_preferences->setStationCode(choice.stationCode);
        const Result<Desk::Config> config = configFor(choice.url());
        if (!config)
            return answer(config.refusal());
        runInBackground<Result<Done>>([choice, config = *config] { return foundChosen(choice, config); }, receiver,
                                      std::move(answer));
    };
    services.words = &words;
    services.usualFile = usualDatabasePath();
    services.demoFile = m_dataFolder + u"/sample.sqlite"_s;
    return services;
}

Result<Done> Composition::open(const QString& url)
{
    const Result<Desk::Config> config = configFor(url);
    if (!config)
        return config.refusal();
    const Result<std::unique_ptr<Desk>> desk = Desk::open(*config);
    if (!desk)
        return desk.refusal();
    const DatabaseInfo info = (*desk)->info();
    if (m_options.now && !info.isSandbox)
        return refused(u"clock.not-sandbox"_s, config->url.toDisplayText());
    showWindow(*config, info);
    return Done{};
}

void Composition::showWindow(const Desk::Config& config, const DatabaseInfo& info)
{
    m_client = std::make_unique<DeskClient>(executorFor(config));
    m_printing = std::make_unique<PrintService>(*m_client, m_printers, [this] { return printerChoices(*m_preferences); });
    const QString place = config.url.isSqlite() ? QFileInfo(config.url.path()).fileName() : config.url.host();
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{
        *m_client, *m_clock, *m_preferences, m_loudspeaker, pageList({m_printing.get(), &recordTables()}),
        config.stationCode, place, info.isSandbox, &words, &m_scanner});
    m_papers = std::make_unique<PaperDesk>(*m_printing, *m_window, *m_preferences);
    m_window->show();
    announceReadiness(m_window.get());
    for (const Problem& problem : missingPrinters(printerChoices(*m_preferences), m_printers))
        m_window->banner(Tone::Warn, sentence(problem), {});
    if (!m_options.operatorKey.isEmpty())
        m_window->session().signIn(m_options.operatorKey, m_options.pin);
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
    QWidget* window = m_window ? static_cast<QWidget*>(m_window.get()) : m_firstRun.get();
    if (!window)
        return;
    window->showNormal();
    window->raise();
    window->activateWindow();
}

} // namespace madoguchi
