// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/personcard.h"

#include "ui/counter/sparehint.h"
#include "ui/counter/tonelabel.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/statuschip.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// More rows than anybody looks through at the counter; the rest is one click away.
constexpr int mostRows = 30;

/// Shows all of its content where there is room, and gives way to what has to be on the screen where there is none.
class ShortList final : public QScrollArea
{
public:
    explicit ShortList(QWidget* content)
    {
        setObjectName(QStringLiteral("todayLists"));
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false); // setWidget() has switched it on
    }

    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent), em(5, this)};
    }

protected:
    /// A scroll area keeps to itself that its content has become wider.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

bool isSameList(const QList<LoanRecord>& one, const QList<LoanRecord>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const auto& a, const auto& b) {
        return a.line == b.line && a.status == b.status && a.due.day == b.due.day && a.due.time == b.due.time &&
               a.openAccessories == b.openAccessories;
    });
}

bool isSame(const PersonDesk& one, const PersonDesk& other)
{
    return one.person.id == other.person.id && one.person.values == other.person.values &&
           one.overdue == other.overdue && isSameList(one.loans, other.loans) &&
           isSameList(one.openAccessories, other.openAccessories) &&
           std::equal(one.reservations.begin(), one.reservations.end(), other.reservations.begin(),
                      other.reservations.end(), [](const ReservationRecord& a, const ReservationRecord& b) {
                          return a.id == b.id && a.state == b.state && a.shelf == b.shelf && a.period == b.period &&
                                 a.openLines() == b.openLines();
                      });
}

} // namespace

PersonCard::PersonCard(QWidget* parent)
    : QWidget(parent), m_card(new Card), m_sides(new QStackedWidget), m_caption(mutedLabel({})),
      m_reading(mutedLabel({})), m_name(new Heading({}, Heading::Level::Title)), m_section(new WrappedLabel),
      m_badge(new ToneLabel), m_scroll(new QScrollArea), m_change(quiet(u"changeBorrower"_s)),
      m_todayTitle(new Heading({}, Heading::Level::Section)), m_today(new TodayStrip), m_hint(new SpareHint),
      m_search(quiet(u"searchByName"_s))
{
    setObjectName(u"personCard"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->body().addWidget(m_sides);
    m_sides->addWidget(buildNobody());
    m_sides->addWidget(buildPerson());
    turnTo(0);
    connect(m_change, &QPushButton::clicked, this, &PersonCard::changeWanted);
    connect(m_search, &QPushButton::clicked, this, &PersonCard::searchWanted);
    connect(m_today, &TodayStrip::chosen, this, &PersonCard::todayChosen);
    applyMetrics();
    retranslate();
}

QWidget* PersonCard::buildPerson()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(u"personName"_s);
    for (QLabel* label : {m_caption, m_reading, static_cast<QLabel*>(m_name), m_section})
        column->addWidget(label);
    column->addWidget(m_badge);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setObjectName(u"holdings"_s);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_change);
    return side;
}

QWidget* PersonCard::buildNobody()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_todayTitle);
    column->addWidget(new ShortList(m_today));
    column->addWidget(m_hint, 1);
    column->addWidget(m_search);
    return side;
}

/// The side behind asks for no height: its words are as they were laid out last, in another size maybe.
void PersonCard::turnTo(int side)
{
    m_sides->setCurrentIndex(side);
    for (int i = 0; i < m_sides->count(); ++i)
        m_sides->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == side ? QSizePolicy::Preferred : QSizePolicy::Ignored);
}

void PersonCard::show(const std::optional<PersonDesk>& person, QDate today)
{
    turnTo(person ? 1 : 0);
    const bool isUnchanged = person && m_person && m_day == today && isSame(*person, *m_person);
    m_day = today;
    if (isUnchanged)
        return;
    m_person = person;
    if (!person)
        return;
    const PersonValues& values = person->person.values;
    m_reading->setText(values.reading);
    m_reading->setVisible(!values.reading.isEmpty() && !m_isBrief);
    m_name->setText(values.name);
    QStringList whose{values.section, person->person.key()};
    whose.removeAll(QString());
    m_section->setText(whose.join(u" · "_s));
    showBadge(*person);
    fillList(*person, today);
}

void PersonCard::showBadge(const PersonDesk& person)
{
    const int out = int(person.loans.size());
    QStringList parts;
    if (person.overdue > 0)
        parts << tr("%n overdue", nullptr, person.overdue);
    parts << (out > 0 ? tr("%n on loan", nullptr, out) : tr("Nothing on loan"));
    const AssetStatus status = person.overdue > 0 ? AssetStatus::Overdue
                               : out > 0          ? AssetStatus::OnLoan
                                                  : AssetStatus::Available;
    m_badge->tell(statusLook(status), parts.join(u" · "_s));
}

void PersonCard::fillList(const PersonDesk& person, QDate today)
{
    auto* content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, scaled(Space::s, this), 0);
    m_list->setSpacing(scaled(Space::xs, this));
    if (!person.reservations.isEmpty())
        m_list->addWidget(new Heading(tr("Reserved"), Heading::Level::Section));
    for (const ReservationRecord& reservation : person.reservations)
        addReservation(reservation);
    if (!person.loans.isEmpty())
        m_list->addWidget(new Heading(tr("On loan now"), Heading::Level::Section));
    for (const LoanRecord& loan : person.loans.first(std::min<qsizetype>(mostRows, person.loans.size())))
        addLoan(loan, today);
    if (const auto more = person.loans.size() - mostRows; more > 0)
        m_list->addWidget(mutedLabel(tr("and %n more", nullptr, int(more))));
    if (!person.openAccessories.isEmpty())
        m_list->addWidget(new Heading(tr("Still to come back"), Heading::Level::Section));
    for (const LoanRecord& loan : person.openAccessories)
        addAccessories(loan);
    m_list->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() has switched it on
}

void PersonCard::addLoan(const LoanRecord& loan, QDate today)
{
    m_list->addWidget(new WrappedLabel(loan.assetNo + u"  "_s + loan.title));
    auto* row = new QHBoxLayout;
    auto* chip = new StatusChip;
    chip->setStatus(loan.status, statusWord(loan.status, loan.due, today));
    row->addWidget(chip);
    row->addWidget(mutedLabel(formatDue(loan.due)), 1);
    row->setContentsMargins(0, 0, 0, scaled(Space::s, this));
    m_list->addLayout(row);
}

void PersonCard::addReservation(const ReservationRecord& reservation)
{
    m_list->addWidget(new LinkLabel(reservation.contents(),
                                    [this, number = reservation.number] { Q_EMIT reservationWanted(number); }));
    auto* row = new QHBoxLayout;
    if (reservation.state == ReservationState::Waiting) {
        row->addWidget(mutedLabel(wordOf(reservation.state)));
    } else {
        auto* chip = new StatusChip;
        chip->setStatus(reservation.state == ReservationState::Ready ? AssetStatus::Ready : AssetStatus::Allocated,
                        wordOf(reservation.state));
        row->addWidget(chip);
    }
    QStringList where{tr("from %1").arg(formatDay(reservation.period.first)), reservation.shelf};
    where.removeAll(QString());
    row->addWidget(mutedLabel(where.join(u" · "_s)), 1);
    row->setContentsMargins(0, 0, 0, scaled(Space::s, this));
    m_list->addLayout(row);
}

void PersonCard::addAccessories(const LoanRecord& loan)
{
    m_list->addWidget(new WrappedLabel(loan.assetNo + u"  "_s + loan.title));
    m_list->addWidget(mutedLabel(formatList(loan.openAccessories)));
}

void PersonCard::setBrief(bool isBrief)
{
    m_isBrief = isBrief;
    m_caption->setVisible(!isBrief);
    m_reading->setVisible(!m_reading->text().isEmpty() && !isBrief);
}

void PersonCard::openToday()
{
    m_today->chooseFirst();
}

void PersonCard::setToday(const TodayCounts& counts)
{
    m_today->setCounts(counts);
}

void PersonCard::retranslate()
{
    m_caption->setText(tr("User"));
    m_scroll->setAccessibleName(tr("What this person holds"));
    m_change->setText(tr("Another user (Esc)"));
    m_todayTitle->setText(tr("Today"));
    m_hint->setText(tr("Scan a staff card to lend,\nor an item that comes back."));
    m_search->setText(tr("Find by name (F3)"));
    m_today->retranslate();
    if (const std::optional<PersonDesk> person = std::exchange(m_person, std::nullopt))
        show(person, m_day);
}

void PersonCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void PersonCard::applyMetrics()
{
    setMaximumWidth(em(23, this));
    updateGeometry();
}

/// Never narrower than its words: a count in large letters is still a count.
QSize PersonCard::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({em(15, this), 0});
}

} // namespace madoguchi

#include "moc_personcard.cpp"
