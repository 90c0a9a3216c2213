// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "ui/shell/firstrunsteps.h"
#include "ui/text/counts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/progressstrip.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace madoguchi {

FirstRun::FirstRun(Preferences& preferences, Sounds& sounds, FirstRunServices services, Ask* ask)
    : m_preferences(preferences), m_sounds(sounds), m_services(std::move(services)), m_ownAsk(this),
      m_ask(ask ? *ask : m_ownAsk), m_title(new Heading({}, Heading::Level::Title)), m_progress(mutedLabel({})),
      m_card(new Card), m_banner(new Banner), m_work(new ProgressStrip), m_back(new QPushButton),
      m_next(new QPushButton), m_around(new QPushButton)
{
    setObjectName(u"firstRun"_s);
    m_choice.file = m_services.usualFile;
    m_choice.stationCode = preferences.stationCode();
    build();
    connect(m_back, &QPushButton::clicked, this, &FirstRun::back);
    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
    connect(m_around, &QPushButton::clicked, this, &FirstRun::lookAround);
    connect(m_work, &ProgressStrip::cancelled, this, [this] {
        if (m_reading)
            m_reading->cancel();
    });
    resize(1180, 720);
    go(Step::Look);
}

FirstRun::~FirstRun()
{
    if (m_reading)
        m_reading->cancel();
}

void FirstRun::build()
{
    m_back->setObjectName(u"firstRunBack"_s);
    m_next->setObjectName(u"firstRunNext"_s);
    m_next->setProperty("primary", true);
    m_around->setObjectName(u"firstRunDemo"_s);
    auto* centred = new QWidget;
    auto* row = new QHBoxLayout(centred);
    row->addStretch(1);
    row->addWidget(buildMiddle(), 8);
    row->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(centred);
    centred->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

QWidget* FirstRun::buildMiddle()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_around);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto* content = new QWidget;
    limitWidth(content, 52);
    auto* middle = new QVBoxLayout(content);
    middle->setSpacing(scaled(Space::m, this));
    middle->addStretch(1);
    middle->addWidget(m_progress);
    middle->addWidget(m_title);
    middle->addWidget(m_card);
    middle->addWidget(m_banner);
    middle->addWidget(m_work);
    middle->addLayout(buttons);
    middle->addStretch(2);
    return content;
}

void FirstRun::go(Step step)
{
    m_step = step;
    m_banner->dismiss();
    makeStep();
    m_content->focusFirst();
}

void FirstRun::makeStep()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = makeFirstRunStep(m_step, {m_choice, m_preferences, m_sounds, m_services, m_ask});
    m_card->body().addWidget(m_content);
    m_content->show();
    connect(m_content, &FirstRunStep::accepted, this, &FirstRun::next);
    connect(m_content, &FirstRunStep::changed, this, &FirstRun::nameButtons);
    m_title->setText(titleOf(m_step));
    m_progress->setText(tr("Step %1 of 5").arg(static_cast<int>(m_step) + 1));
    m_progress->setVisible(!m_isReturning);
    nameButtons();
    setIdle();
    setWindowTitle(tr("Madoguchi"));
}

void FirstRun::nameButtons()
{
    m_back->setText(tr("Back"));
    m_next->setText(isRetry() ? tr("Try again") : m_step == Step::Try ? tr("Begin") : tr("Next"));
    m_around->setText(tr("Look around with sample data"));
    m_around->setVisible(m_step == Step::Look);
}

/// The place is the one that failed, and nothing else was entered.
bool FirstRun::isRetry() const
{
    return m_step == Step::Place && !isNewPlace();
}

/// Return presses the button it stands on and goes on from what is chosen; in a field of text it is the step's. Where
/// scanners are tried it is a scan's, and does nothing.
void FirstRun::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget* at = QApplication::focusWidget();
    if (!isReturn || event->isAutoRepeat() || m_step == Step::Try || qobject_cast<QLineEdit*>(at))
        return QWidget::keyPressEvent(event);
    if (auto* button = qobject_cast<QPushButton*>(at))
        return button->click();
    next();
}

void FirstRun::next()
{
    m_banner->dismiss();
    if (!m_next->isEnabled() || !m_content->check())
        return;
    switch (m_step) {
    case Step::Look:
        return go(Step::Place);
    case Step::Place:
        return isRetry() ? openRecord() : look();
    case Step::Start:
        if (m_choice.start == FirstRunChoice::Start::Files)
            return readFiles();
        return m_choice.start == FirstRunChoice::Start::Demo ? found() : go(Step::Operator);
    case Step::Operator:
        return found();
    case Step::Try:
        return openRecord();
    }
}

/// What has been founded stays founded: from the last step there is no way back.
void FirstRun::back()
{
    const Step first = m_isReturning ? Step::Place : Step::Look;
    if (m_step != first && m_step != Step::Try)
        go(static_cast<Step>(static_cast<int>(m_step) - 1));
}

void FirstRun::beginWith(const QString& url, const Refusal& refusal)
{
    m_isReturning = true;
    m_choice.setUrl(url);
    failed(refusal);
}

void FirstRun::beginAt(const QString& url)
{
    m_isReturning = true;
    m_choice.setUrl(url);
    go(Step::Place);
}

void FirstRun::showStep(Step step)
{
    show();
    go(step);
}

void FirstRun::lookAround()
{
    m_choice.isShared = false;
    m_choice.start = FirstRunChoice::Start::Demo;
    m_choice.file = m_services.demoFile;
    look();
}

void FirstRun::look()
{
    setBusy(tr("Looking what is there …"));
    m_services.look(m_choice, this, [this](const Result<PlaceReport>& report) {
        setIdle();
        report ? looked(*report) : tell(report.refusal());
    });
}

void FirstRun::looked(const PlaceReport& report)
{
    if (!report.record)
        return m_step == Step::Look ? found() : go(Step::Start);
    // What a new record would have begun with is nobody's wish for one that is there.
    m_choice.start = FirstRunChoice::Start::Empty;
    if (report.isStationElsewhere && m_choice.isShared)
        return tellStationElsewhere();
    goOn();
}

/// It may be a computer that takes a counter over; then the window asks an owner about its key.
void FirstRun::tellStationElsewhere()
{
    const QString code = m_choice.stationCode;
    m_banner->tell(Tone::Warn, [code] { return stationElsewhereText(code); },
                   {{[code] { return tr("Go on as counter %1 all the same").arg(code); }, {}, [this] { goOn(); }}});
}

void FirstRun::goOn()
{
    m_isReturning ? openRecord() : go(Step::Try);
}

void FirstRun::found()
{
    setBusy(tr("The record is being made …"));
    m_services.found(m_choice, this, [this](const Result<Done>& done) {
        setIdle();
        if (!done)
            return tell(done.refusal());
        go(Step::Try);
    });
}

/// Its operators come with it: nobody has to be entered.
void FirstRun::readFiles()
{
    constexpr int percent = 100;
    setBusy(tr("Reading and comparing everything (percent)"), percent);
    const auto progress = [this](int done) { m_work->setDone(done); };
    const auto job = m_services.readFiles(m_choice, this, progress,
                                          [this](const Result<RecordImportSummary>& summary) { read(summary); });
    if (m_work->isRunning())
        m_reading = job;
}

void FirstRun::read(const Result<RecordImportSummary>& summary)
{
    m_reading.reset();
    setIdle();
    if (!summary)
        return tell(summary.refusal());
    go(Step::Try);
    m_banner->tell(summary->lostContents.isEmpty() ? Tone::Ok : Tone::Warn, [done = *summary] {
        QStringList lines{
            tr("The record is there, equal in every row: %1, %2. Its operators sign in as before. Do not go on with "
               "the old one.")
                .arg(countOfRows(done.rows), countOfJournalEntries(done.entries))};
        if (!done.lostContents.isEmpty())
            lines << tr("%n attached file(s) had no bytes of their own any more when it was exported.", nullptr,
                        int(done.lostContents.size()));
        return lines.join(u'\n');
    });
}

void FirstRun::openRecord()
{
    setBusy(tr("The record is being opened; an older one is brought up to date first …"));
    m_services.open(m_choice, this, [this](const Result<Done>& done) {
        setIdle();
        if (!done)
            return failed(done.refusal());
        Q_EMIT finished();
    });
}

/// Where there is nothing any more a new record can be made, but only when that is said.
void FirstRun::failed(const Refusal& refusal)
{
    m_failedPlace = m_choice.place();
    go(Step::Place);
    QList<BannerAction> actions;
    if (refusal.has(u"database.missing") || refusal.has(u"database.empty"))
        actions << BannerAction{[] { return tr("Make a new record here"); }, {}, [this] { look(); }};
    tell(refusal, actions);
    m_next->setFocus(Qt::OtherFocusReason);
}

/// Work of which the total is known can be cancelled.
void FirstRun::setBusy(const QString& what, int total)
{
    m_banner->dismiss();
    m_work->begin(what, total, total > 0);
    m_card->setEnabled(false);
    for (QPushButton* button : {m_back, m_next, m_around})
        button->setEnabled(false);
}

void FirstRun::setIdle()
{
    m_work->finish();
    m_card->setEnabled(true);
    m_next->setEnabled(true);
    m_around->setEnabled(true);
    const Step first = m_isReturning ? Step::Place : Step::Look;
    m_back->setEnabled(m_step != first && m_step != Step::Try);
}

void FirstRun::tell(const Refusal& refusal, const QList<BannerAction>& actions)
{
    m_banner->tell(
        Tone::Error, [words = m_services.words, refusal] { return words(refusal); }, actions);
    m_banner->setDetails(refusal.toDebugText());
}

QString FirstRun::titleOf(Step step) const
{
    switch (step) {
    case Step::Look:
        return tr("Welcome to Madoguchi");
    case Step::Place:
        return tr("Where is the record?");
    case Step::Start:
        return tr("What does it begin with?");
    case Step::Operator:
        return tr("Who is the first operator?");
    case Step::Try:
        break;
    }
    return tr("Try the scanner");
}

void FirstRun::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content)
        makeStep();
}

void FirstRun::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).background);
}

} // namespace madoguchi

#include "moc_firstrun.cpp"
