// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "ui/shell/firstrunsteps.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/preferences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace madoguchi {

QString FirstRunChoice::url() const
{
    if (!isShared)
        return file;
    QUrl address;
    address.setScheme(u"postgresql"_s);
    address.setHost(host);
    address.setPort(port);
    address.setUserName(user);
    if (!password.isEmpty())
        address.setPassword(password);
    address.setPath(u'/' + database);
    return address.toString(QUrl::FullyEncoded);
}

FirstRun::FirstRun(Preferences& preferences, Sounds& sounds, FirstRunServices services)
    : m_preferences(preferences)
    , m_sounds(sounds)
    , m_services(std::move(services))
    , m_title(new Heading({}, Heading::Level::Title))
    , m_progress(mutedLabel({}))
    , m_card(new Card)
    , m_banner(new Banner)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
    , m_around(new QPushButton)
{
    setObjectName(u"firstRun"_s);
    m_choice.file = m_services.usualFile;
    m_choice.stationCode = preferences.stationCode();
    build();
    connect(m_back, &QPushButton::clicked, this, &FirstRun::back);
    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
    connect(m_around, &QPushButton::clicked, this, &FirstRun::lookAround);
    resize(1180, 720);
    go(Step::Look);
}

void FirstRun::build()
{
    m_back->setObjectName(u"firstRunBack"_s);
    m_next->setObjectName(u"firstRunNext"_s);
    m_next->setProperty("primary", true);
    m_around->setObjectName(u"firstRunDemo"_s);
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
    middle->addLayout(buttons);
    middle->addStretch(2);
    auto* centred = new QWidget;
    auto* row = new QHBoxLayout(centred);
    row->addStretch(1);
    row->addWidget(content, 8);
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
    m_content = makeFirstRunStep(m_step, m_choice, m_preferences, m_sounds);
    m_card->body().addWidget(m_content);
    m_content->show();
    connect(m_content, &FirstRunStep::accepted, this, &FirstRun::next);
    m_title->setText(titleOf(m_step));
    m_progress->setText(tr("Step %1 of 5").arg(static_cast<int>(m_step) + 1));
    m_back->setText(tr("Back"));
    m_next->setText(m_step == Step::Try ? tr("Begin") : tr("Next"));
    m_around->setText(tr("Look around with sample data"));
    m_around->setVisible(m_step == Step::Look);
    setBusy(false);
    setWindowTitle(tr("Madoguchi"));
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
        return look();
    case Step::Start:
        return m_choice.isDemo ? found() : go(Step::Operator);
    case Step::Operator:
        return found();
    case Step::Try:
        Q_EMIT finished();
    }
}

/// What has been founded stays founded: from the last step there is no way back.
void FirstRun::back()
{
    if (m_step != Step::Look && m_step != Step::Try)
        go(static_cast<Step>(static_cast<int>(m_step) - 1));
}

void FirstRun::beginWith(const QString& file, const Refusal& refusal)
{
    if (!file.isEmpty())
        m_choice.file = file;
    go(Step::Place);
    tell(refusal);
}

void FirstRun::lookAround()
{
    m_choice.isShared = false;
    m_choice.isDemo = true;
    m_choice.file = m_services.demoFile;
    look();
}

void FirstRun::look()
{
    setBusy(true);
    m_services.look(m_choice.url(), this, [this](const Result<bool>& hasRecord) {
        setBusy(false);
        if (!hasRecord)
            return tell(hasRecord.refusal());
        m_choice.hasRecord = *hasRecord;
        if (m_choice.hasRecord)
            return go(Step::Try);
        return m_step == Step::Look ? found() : go(Step::Start);
    });
}

void FirstRun::found()
{
    setBusy(true);
    m_banner->tell(Tone::Info, tr("The record is being made …"));
    m_services.found(m_choice, this, [this](const Result<Done>& done) {
        setBusy(false);
        if (!done)
            return tell(done.refusal());
        go(Step::Try);
    });
}

void FirstRun::setBusy(bool busy)
{
    m_card->setEnabled(!busy);
    m_next->setEnabled(!busy);
    m_around->setEnabled(!busy);
    m_back->setEnabled(!busy && m_step != Step::Look && m_step != Step::Try);
}

void FirstRun::tell(const Refusal& refusal)
{
    m_banner->tell(Tone::Error, m_services.words(refusal));
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
