// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/appearance.h"
#include "ui/shell/backupwatch.h"
#include "ui/shell/bannerqueue.h"
#include "ui/shell/clockwatch.h"
#include "ui/shell/commandactions.h"
#include "ui/shell/composedtext.h"
#include "ui/shell/connectionbanner.h"
#include "ui/shell/keyscans.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/palettedialog.h"
#include "ui/shell/sandboxribbon.h"
#include "ui/shell/scandelivery.h"
#include "ui/shell/signinlook.h"
#include "ui/shell/signinpane.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undodesk.h"
#include "ui/shell/undokey.h"
#include "ui/shell/zonewatch.h"
#include "ui/text/clocklines.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/exportbutton.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/serialscanner.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QInputMethod>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

// What the window does for its pages stands in pagehosting.cpp, how it is left in leaving.cpp.

namespace madoguchi {

MainWindow::MainWindow(Parts parts)
    : m_parts(std::move(parts)), m_commands(m_parts.pages), m_ask(this, &m_parts.clock),
      m_session(new Session(m_parts.desk, m_parts.clock, m_parts.preferences, m_parts.stationCode)),
      m_actions(new CommandActions(m_commands, *this)), m_navigation(new NavigationBar), m_middle(new QStackedWidget),
      m_signIn(new SignInPane(*m_session, m_parts.sounds, m_parts.words, m_parts.isSandbox)), m_body(new QWidget),
      m_pages(new PageStack(m_parts.pages,
                            {m_parts.desk, m_parts.clock, m_ask, m_parts.sounds, m_parts.preferences, *this})),
      m_banner(new Banner), m_messages(new BannerQueue(*m_banner, this)), m_toast(new Toast(m_parts.clock, m_body)),
      m_undo(new UndoDesk({m_parts.desk, m_parts.clock, m_ask, *this, *m_toast})),
      m_status(new StatusLine(m_parts.stationCode, m_parts.databaseText)),
      m_palette(new PaletteDialog({m_commands, m_parts.pages, m_parts.desk,
                                   [this](const PageCommand& row) { return canRun(row); },
                                   [this] { return m_session->isAtWork(); }, m_parts.words},
                                  this)),
      m_keys(new KeySheet(m_commands, this))
{
    setObjectName(u"mainWindow"_s);
    m_session->setParent(this);
    m_undo->setParent(this);
    build();
    fillOwnCommands();
    connectParts();
    retranslate();
    resize(1180, 720);
    restoreGeometry(m_parts.preferences.look(u"window/geometry"_s).toByteArray());
    followSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto* messages = new QVBoxLayout(m_body);
    const int edge = scaled(Space::xl, this);
    messages->setContentsMargins(edge, scaled(Space::l, this), edge, scaled(Space::l, this));
    messages->setSpacing(scaled(Space::m, this));
    messages->addWidget(m_banner);
    messages->addWidget(m_pages, 1);
    m_middle->addWidget(m_signIn);
    m_middle->addWidget(m_body);

    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_parts.isSandbox)
        column->addWidget(new SandboxRibbon);
    column->addWidget(new ConnectionBanner(m_parts.desk));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_middle, 1);
    column->addLayout(row, 1);
    setCentralWidget(central);
    setStatusBar(m_status);
    for (const PageEntry& page : m_pages->entries())
        m_navigation->addSection(page.id, page.icon, PageStack::titleOf(page));
}

void MainWindow::connectParts()
{
    m_actions->setJudge([this](const PageCommand& row) { return canRun(row); });
    connect(m_actions, &CommandActions::triggered, this, &MainWindow::runCommand);
    connect(m_palette, &PaletteDialog::chosen, this, &MainWindow::runCommand);
    connect(m_palette, &PaletteDialog::thingChosen, this, &MainWindow::showThing);
    connect(m_palette, &PaletteDialog::shortcutChosen, this, &MainWindow::open);
    connect(m_palette, &PaletteDialog::wordsChosen, this, &MainWindow::showWords);
    connect(m_navigation, &NavigationBar::sectionChosen, this, &MainWindow::sectionChosen);
    connect(m_navigation, &NavigationBar::typed, this, [this](const QString& text) {
        Page* page = m_pages->current();
        if (auto* box = page ? qobject_cast<ScanBox*>(page->scanTarget()) : nullptr)
            box->take(text);
    });
    connect(m_session, &Session::leaving, this, &MainWindow::operatorLeaves);
    connect(m_session, &Session::stateChanged, this, &MainWindow::followSession);
    connect(m_session, &Session::failed, this, [this](const Refusal& refusal) {
        if (m_session->isAtWork())
            refused(refusal);
    });
    connect(&m_parts.desk, &DeskClient::connectionChanged, m_status, &StatusLine::setConnected);
    auto* backups = new BackupWatch(m_parts.desk, m_parts.clock, m_parts.isSandbox, this);
    connect(backups, &BackupWatch::told, m_status, &StatusLine::setBackup);
    backups->look();
    auto* zones = new ZoneWatch(m_parts.desk, this);
    connect(zones, &ZoneWatch::differs, this, [this](const ZoneDifference& zone) {
        const auto text = [zone] {
            return tr("This computer is set to the time zone %1, the office to %2. Days and times would be wrong "
                      "here: set the computer's time zone, then start this program again.")
                .arg(zone.here, zone.office);
        };
        m_messages->tell(Tone::Warn, text, {});
    });
    if (!m_parts.isSandbox)
        zones->look();
    watchClock();
    m_look = new SignInLook({{m_parts.desk, m_ask, *this}, m_parts.stationCode, m_parts.printing}, this);
    connect(&m_parts.desk, &DeskClient::connectionChanged, m_look, [this](bool isConnected) {
        if (isConnected && m_session->isAtWork())
            m_look->lookAtStation();
    });
    connect(m_banner, &Banner::dismissed, this, &MainWindow::focusScans);
    connectScanners();
}

/// Of a record whose clock was set for a sample nothing can be wrong.
void MainWindow::watchClock()
{
    if (m_parts.isSandbox || !m_parts.clock.isOfMachine())
        return;
    m_clock = new ClockWatch(m_parts.desk, this);
    connect(m_clock, &ClockWatch::differs, this, [this](const ClockDifference& difference) {
        m_messages->tellOf(u"clock"_s, Tone::Warn, [difference] { return clockWarning(difference); }, {});
    });
    connect(m_clock, &ClockWatch::right, this, [this] { m_messages->withdraw(u"clock"_s); });
    m_clock->look();
}

/// Scans that no scan box has had.
void MainWindow::connectScanners()
{
    auto* delivery = new ScanDelivery(*m_session, *m_pages, m_parts.sounds, *this, this);
    const auto deliver = [this, delivery](const QString& code) {
        if (isEnabled()) // a window that is being left takes none: another one may be open already
            delivery->deliver(code);
    };
    connect(new KeyScans(*this, this), &KeyScans::scanned, delivery, deliver);
    new UndoKey(*m_pages, *m_toast, this);
    new ComposedText([] { QGuiApplication::inputMethod()->commit(); }, this);
    if (const SerialScanner* scanner = m_parts.scanner) {
        connect(scanner, &SerialScanner::scanned, delivery, deliver);
        m_status->follow(*scanner);
    }
}

void MainWindow::fillOwnCommands()
{
    for (const PageEntry& page : m_pages->entries())
        m_own.insert(CommandTable::idOfPage(page.id), [this, id = page.id] { bring(id); });
    m_own.insert(u"palette"_s, [this] { m_palette->isOpen() ? m_palette->close() : m_palette->open(); });
    m_own.insert(u"keys"_s, [this] { m_keys->isOpen() ? m_keys->close() : m_keys->open(); });
    m_own.insert(u"help"_s, m_own.value(u"keys"_s));
    m_own.insert(u"escape"_s, [this] { escape(); });
    m_own.insert(u"lock"_s, [this] { m_session->lock(); });
    m_own.insert(u"quit"_s, [this] { close(); });
    m_own.insert(u"settings"_s, [this] { bring(u"settings"_s); });
    m_own.insert(u"nextPane"_s, [this] { movePane(1); });
    m_own.insert(u"previousPane"_s, [this] { movePane(-1); });
    for (const char* look : {"larger", "smaller", "theme", "language"})
        m_own.insert(QString::fromLatin1(look),
                     [this, look] { changeLook(m_parts.preferences, QString::fromLatin1(look)); });
    m_own.insert(u"export"_s, [this] { m_pages->current()->findChild<ExportButton*>()->click(); });
    // The page on screen goes first; without its answer there is still something sensible to do.
    m_own.insert(u"undo"_s, [this] { m_toast->undo(); });
    m_own.insert(u"scan"_s, [this] {
        if (!m_session->isAtWork())
            return m_signIn->activate();
        bring(m_pages->entries().constFirst().id);
        m_pages->current()->run(u"scan"_s);
    });
}

bool MainWindow::canRun(const PageCommand& row) const
{
    static const QStringList always{u"palette"_s, u"keys"_s,    u"help"_s,  u"escape"_s,   u"quit"_s,
                                    u"larger"_s,  u"smaller"_s, u"theme"_s, u"language"_s, u"scan"_s};
    if (!m_session->isAtWork())
        return always.contains(row.id);
    if (!row.page.isEmpty() && row.page != m_pages->currentId())
        return true;
    const Page* page = m_pages->current();
    if (row.id == u"export")
        return page && page->findChild<ExportButton*>();
    return m_own.contains(row.id) || (page && page->canRun(row.id));
}

void MainWindow::runCommand(const QString& id)
{
    const PageCommand* row = m_commands.find(id);
    if (!row || !canRun(*row))
        return;
    if (!row->page.isEmpty() && row->page != m_pages->currentId())
        bring(row->page);
    Page* page = m_session->isAtWork() ? m_pages->current() : nullptr;
    if (id != u"escape" && page && page->canRun(id))
        page->run(id);
    else if (const auto own = m_own.value(id))
        own();
}

void MainWindow::escape()
{
    if (m_palette->isOpen())
        return m_palette->close();
    if (m_keys->isOpen())
        return m_keys->close();
    if (!m_session->isAtWork())
        return m_session->cancel();
    Page* page = m_pages->current();
    if (!m_banner->escape() && page && page->canRun(u"escape"_s))
        page->run(u"escape"_s);
}

void MainWindow::followSession()
{
    const bool isIn = m_session->isAtWork();
    m_status->setOperator(m_session->actor().operatorName);
    m_undo->follow(m_session->actor());
    if (m_clock && m_session->isAtWork())
        m_clock->noteFor(order());
    if (m_session->state() == Session::State::Checking)
        return;
    if (std::exchange(m_lookedFor, m_session->actor().operatorId) != m_session->actor().operatorId && isIn)
        m_look->look();
    m_navigation->setVisible(isIn);
    m_middle->setCurrentWidget(isIn ? m_body : m_signIn);
    if (!isIn) {
        m_palette->close();
        return m_signIn->activate();
    }
    QString page = m_pages->currentId();
    if (page.isEmpty())
        page = m_pages->entries().constFirst().id;
    bring(page);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    QString title = m_parts.isSandbox ? tr("Madoguchi (sample)") : tr("Madoguchi");
    for (const PageEntry& page : m_pages->entries()) {
        m_navigation->setText(page.id, PageStack::titleOf(page));
        if (page.id == m_pages->currentId())
            title = PageStack::titleOf(page) + u" – "_s + title;
    }
    setWindowTitle(title);
    m_actions->retranslate();
}

} // namespace madoguchi

#include "moc_mainwindow.cpp"
