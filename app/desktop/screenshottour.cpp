// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshottour.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/scanbox.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// For layouts and delayed work of the pages to settle.
constexpr int settling = 150; // milliseconds
constexpr QSize pictureSize(1180, 720);

/// The one on screen: a step that is left is deleted a little later.
void choose(const QWidget& window, const QString& name)
{
    for (QRadioButton* button : window.findChildren<QRadioButton*>(name)) {
        if (button->isVisible())
            button->setChecked(true);
    }
}

/// The first row of a table, as Return would.
void openFirst(const QWidget& window, const QString& tableName)
{
    auto* table = window.findChild<PagedTable*>(tableName);
    if (table && table->model()->rowCount() > 0)
        Q_EMIT table->opened(table->model()->index(0, 0));
}

} // namespace

ScreenshotTour::ScreenshotTour(MainWindow& window, Preferences& preferences, FirstRunServices services, Sounds& sounds,
                               const Options& options)
    : m_window(window), m_preferences(preferences), m_firstRun(preferences, sounds, std::move(services)),
      m_options(options)
{
    if (m_options.operatorKey.isEmpty())
        m_options.operatorKey = u"demo"_s;
    plan();
}

void ScreenshotTour::plan()
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const Theme::Mode theme : {Theme::Mode::Light, Theme::Mode::Dark})
            planLook(language, theme);
    }
}

void ScreenshotTour::planLook(const QString& language, Theme::Mode theme)
{
    const QString first = m_window.pages().entries().constFirst().id;
    const auto page = [this](const QString& id) {
        return [this, id]() -> QWidget* {
            if (!m_window.session().isSignedIn())
                m_window.session().signIn(m_options.operatorKey, m_options.pin);
            m_window.open(id, {});
            return &m_window;
        };
    };
    planFirstRun(language, theme);
    m_shots << Shot{u"sign-in"_s, language, theme, 100, [this]() -> QWidget* {
                        m_firstRun.hide();
                        m_window.show();
                        m_window.session().lock();
                        return &m_window;
                    }};
    for (const PageEntry& entry : m_window.pages().entries())
        m_shots << Shot{entry.id, language, theme, 100, page(entry.id)};
    planDetails(language, theme);
    m_shots << Shot{u"reservations-new"_s, language, theme, 100, [this, page] {
                        page(u"reservations"_s)();
                        m_window.runCommand(u"new"_s);
                        return &m_window;
                    }};
    for (const int size : {100, 160})
        m_shots << Shot{u"collections-one"_s + (size > 100 ? u"-large"_s : QString()), language, theme, size,
                        [this, page]() -> QWidget* {
                            QWidget* window = page(u"collections"_s)();
                            openFirst(m_window, u"collections"_s);
                            return window;
                        }};
    m_shots << Shot{u"labels"_s, language, theme, 100, [this]() -> QWidget* {
                        m_window.open(u"assets"_s, {});
                        m_window.runCommand(u"assets.labels"_s);
                        auto* labels = m_window.findChild<QWidget*>(u"labelWindow"_s);
                        return labels ? labels : &m_window;
                    }};
    planReports(language, theme);
    m_shots << Shot{u"palette"_s, language, theme, 100, [this]() -> QWidget* {
                        m_window.runCommand(u"palette"_s);
                        return &m_window;
                    }};
    for (const int size : {100, 160})
        m_shots << Shot{u"palette-found"_s + (size > 100 ? u"-large"_s : QString()), language, theme, size,
                        [this]() -> QWidget* {
                            m_window.findChild<QLineEdit*>(u"paletteField"_s)->setText(u"た"_s);
                            return &m_window;
                        }};
    m_shots << Shot{u"keys"_s, language, theme, 100, [this]() -> QWidget* {
                        m_window.runCommand(u"escape"_s);
                        m_window.runCommand(u"keys"_s);
                        return &m_window;
                    }};
    m_shots << Shot{first + u"-large"_s, language, theme, 160, [this, page, first] {
                        m_window.runCommand(u"escape"_s);
                        return page(first)();
                    }};
    planLending(language, theme);
    planSettings(language, theme);
}

/// The ways a report is seen.
void ScreenshotTour::planReports(const QString& language, Theme::Mode theme)
{
    for (const auto& [name, button, size] :
         {std::tuple("reports-chart", "reportAsChart", 100), std::tuple("reports-chart-large", "reportAsChart", 160),
          std::tuple("reports-paper", "reportAsPaper", 100), std::tuple("reports-table", "reportAsTable", 100)})
        m_shots << Shot{QString::fromLatin1(name), language, theme, size, [this, pressed = button]() -> QWidget* {
                            m_window.open(u"reports"_s, {});
                            if (auto* view = m_window.findChild<QPushButton*>(QString::fromLatin1(pressed)))
                                view->click();
                            return &m_window;
                        }};
}

/// Somebody of the sample record at the counter, with two items that are in stock there.
void ScreenshotTour::planLending(const QString& language, Theme::Mode theme)
{
    for (const int size : {100, 160})
        m_shots << Shot{u"counter-lending"_s + (size > 100 ? u"-large"_s : QString()),
                        language,
                        theme,
                        size,
                        [this]() -> QWidget* {
                            m_window.open(m_window.pages().entries().constFirst().id, {});
                            auto* box = qobject_cast<ScanBox*>(m_window.pages().current()->scanTarget());
                            for (const char* code : {"S200013", "A-000002", "A-000004"}) {
                                if (box)
                                    box->receive(QString::fromLatin1(code));
                            }
                            return &m_window;
                        },
                        [this] {
                            for (int i = 0; i < 4; ++i)
                                m_window.runCommand(u"escape"_s);
                        }};
}

/// One item, and one person who holds something, with everything that is known of them beside the list.
void ScreenshotTour::planDetails(const QString& language, Theme::Mode theme)
{
    const auto first = [this](const QString& page, const QString& list) {
        m_window.open(page, {});
        if (auto* who = m_window.findChild<QComboBox*>(u"peopleWho"_s))
            who->setCurrentIndex(1); // with loans
        auto* table = m_window.findChild<QAbstractItemView*>(list);
        if (!table || !table->model()->rowCount())
            return;
        table->setCurrentIndex(table->model()->index(0, 1));
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(table, &enter);
    };
    m_shots << Shot{u"asset"_s, language, theme, 100, [this, first]() -> QWidget* {
                        first(u"assets"_s, u"assetsTable"_s);
                        return &m_window;
                    }};
    m_shots << Shot{u"person"_s, language, theme, 100, [this, first]() -> QWidget* {
                        first(u"people"_s, u"peopleTable"_s);
                        return &m_window;
                    }};
}

void ScreenshotTour::planFirstRun(const QString& language, Theme::Mode theme)
{
    using Step = FirstRun::Step;
    constexpr std::pair<const char*, Step> steps[] = {{"first-run", Step::Look},
                                                      {"first-run-place", Step::Place},
                                                      {"first-run-start", Step::Start},
                                                      {"first-run-operator", Step::Operator},
                                                      {"first-run-try", Step::Try}};
    for (const int size : {100, 160}) {
        for (const auto& [name, step] : steps)
            m_shots << Shot{QString::fromLatin1(name) + (size > 100 ? u"-large"_s : QString()), language, theme, size,
                            [this, shown = step] {
                                m_window.hide();
                                m_firstRun.showStep(shown);
                                choose(m_firstRun, u"placeHere"_s);
                                return &m_firstRun;
                            }};
        m_shots << Shot{u"first-run-server"_s + (size > 100 ? u"-large"_s : QString()), language, theme, size, [this] {
                            m_firstRun.showStep(Step::Place);
                            choose(m_firstRun, u"placeShared"_s);
                            return &m_firstRun;
                        }};
    }
}

void ScreenshotTour::planSettings(const QString& language, Theme::Mode theme)
{
    for (const int size : {100, 160}) {
        for (const char* section : {"organisation", "operators", "pin", "ledger", "printing", "forms", "letters",
                                    "scanner", "backup", "database", "about"}) {
            const QString id = QString::fromLatin1(section);
            m_shots << Shot{u"settings-"_s + id + (size > 100 ? u"-large"_s : QString()), language, theme, size,
                            [this, id]() -> QWidget* {
                                m_window.open(u"settings"_s, id);
                                return &m_window;
                            }};
        }
    }
}

void ScreenshotTour::start()
{
    QTimer::singleShot(0, this, &ScreenshotTour::next);
}

void ScreenshotTour::next()
{
    if (m_shots.isEmpty()) {
        Q_EMIT finished(0);
        return;
    }
    const Shot& shot = m_shots.constFirst();
    m_preferences.setLanguage(shot.language);
    m_preferences.setTheme(shot.theme);
    m_preferences.setTextSize(shot.textSize);
    m_subject = shot.prepare();
    QTimer::singleShot(settling, this, [this] {
        m_subject->resize(pictureSize); // once the layout knows the size of the text
        QTimer::singleShot(settling, this, &ScreenshotTour::take);
    });
}

void ScreenshotTour::take()
{
    const Shot shot = m_shots.takeFirst();
    // What came in just now has told its layout, and what scrolls it hears of that by post.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents();
    const QString scheme = shot.theme == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
    const QString file = QDir(m_options.screenshots).filePath(u"%1-%2-%3.png"_s.arg(shot.name, scheme, shot.language));
    if (!m_subject->grab().save(file)) {
        Q_EMIT finished(3);
        return;
    }
    QTextStream(stdout) << file << '\n';
    if (shot.leave)
        shot.leave();
    next();
}

} // namespace madoguchi

#include "moc_screenshottour.cpp"
