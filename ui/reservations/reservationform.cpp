// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reservations/reservationform.h"

#include "ui/reservations/availabilitystrip.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/noticelabel.h"
#include "ui/widgets/personfield.h"
#include "ui/widgets/quiet.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int daysBefore = 2;
constexpr int shownDays = 14;

template<class Field>
Field* named(const QString& name)
{
    auto* field = new Field;
    field->setObjectName(name);
    return field;
}

} // namespace

ReservationForm::ReservationForm(DeskClient& desk, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_clock(clock), m_title(new Heading({}, Heading::Level::Section)),
      m_rows(new FormRows), m_person(new PersonField(desk, u"reservation"_s)),
      m_kind(named<QComboBox>(u"reservationKind"_s)), m_count(named<QSpinBox>(u"reservationCount"_s)),
      m_add(quiet(u"addKind"_s)), m_unit(named<QLineEdit>(u"reservationUnit"_s)),
      m_wishList(named<QListWidget>(u"reservationWishes"_s)), m_remove(quiet(u"removeWish"_s)),
      m_from(new DayField(u"reservationFrom"_s, clock, DayField::Days::Coming)),
      m_to(new DayField(u"reservationTo"_s, clock, DayField::Days::Coming)), m_strip(new AvailabilityStrip),
      m_purpose(named<QLineEdit>(u"reservationPurpose"_s)), m_approver(named<QLineEdit>(u"reservationApprover"_s)),
      m_problem(new NoticeLabel(Tone::Error, {})), m_save(quiet(u"saveReservation"_s)),
      m_cancel(quiet(u"giveUpReservation"_s)), m_delay(new QTimer(this))
{
    setObjectName(u"reservationForm"_s);
    setFocusProxy(m_person);
    build();
    connectParts();
    retranslate();
    begin();
}

QWidget* ReservationForm::buildKindRow()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    row->addWidget(m_kind, 1);
    row->addWidget(m_count);
    row->addWidget(m_add);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    m_count->setRange(1, 200);
    return box;
}

void ReservationForm::build()
{
    m_kindRow = buildKindRow();
    m_wishes = new QWidget;
    auto* wishes = new QHBoxLayout(m_wishes);
    wishes->setContentsMargins(0, 0, 0, 0);
    wishes->addWidget(m_wishList, 1);
    wishes->addWidget(m_remove, 0, Qt::AlignTop);
    m_wishList->setFixedHeight(rowHeight(font()) * 2 + scaled(Space::s, this));
    m_wishList->setFocusPolicy(Qt::TabFocus);
    m_rows->addRow({}, m_person);
    m_rows->addRow({}, m_from);
    m_rows->addRow({}, m_to);
    m_rows->addWide(m_strip);
    m_rows->addRow({}, m_kindRow);
    m_rows->addRow({}, m_unit);
    m_rows->addRow({}, m_wishes);
    m_rows->addRow({}, m_purpose);
    m_rows->addRow({}, m_approver);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, scaled(Space::s, this), 0);
    inner->addWidget(m_rows);
    inner->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel); // the button that saves right, as everywhere
    buttons->addWidget(m_save, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(area, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    m_save->setProperty("primary", true);
    m_problem->hide();
}

void ReservationForm::connectParts()
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(120);
    connect(m_delay, &QTimer::timeout, this, &ReservationForm::readDays);
    connect(m_person, &PersonField::changed, this, &ReservationForm::touch);
    connect(m_kind, &QComboBox::currentIndexChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_count, &QSpinBox::valueChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_add, &QPushButton::clicked, this, &ReservationForm::addKind);
    connect(m_unit, &QLineEdit::returnPressed, this, [this] {
        if (const QString code = m_unit->text().trimmed(); !code.isEmpty())
            Q_EMIT unitScanned(code);
    });
    connect(m_remove, &QPushButton::clicked, this, &ReservationForm::removeWish);
    connect(m_wishList, &QListWidget::currentRowChanged, this, [this](int row) {
        m_remove->setEnabled(row >= 0);
        m_delay->start();
    });
    for (DayField* day : {m_from, m_to}) {
        connect(day, &DayField::dateChanged, this, [this] {
            touch();
            m_delay->start();
        });
        connect(day, &QLineEdit::textChanged, this, &ReservationForm::nameDays);
    }
    for (QLineEdit* edit : {m_purpose, m_approver})
        connect(edit, &QLineEdit::textEdited, this, &ReservationForm::touch);
    connect(m_strip, &AvailabilityStrip::chosen, this, &ReservationForm::chooseDay);
    connect(m_save, &QPushButton::clicked, this, &ReservationForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &ReservationForm::givenUp);
}

void ReservationForm::begin()
{
    m_edited = {};
    m_number.clear();
    m_removed.clear();
    m_wanted.clear();
    m_person->clear();
    m_unit->clear();
    const OfficeCalendar calendar;
    const QDate from = calendar.openDayFrom(m_clock.today().addDays(1));
    m_from->setDate(from);
    m_to->setDate(calendar.openDayUntil(from.addDays(7)));
    m_purpose->clear();
    m_approver->clear();
    m_count->setValue(1);
    showProblem({});
    showWishes();
    readKinds();
    retranslate();
    m_isTouched = false;
}

void ReservationForm::edit(const ReservationRecord& reservation)
{
    begin();
    m_edited = reservation.id;
    m_number = reservation.number;
    m_person->clear(reservation.holder);
    for (const ReservationLine& line : reservation.lines) {
        if (line.isOpen)
            m_wanted << Wish{line.kind, line.asset.isValid() ? line.assetNo : line.kindName,
                             1,         line.asset,
                             line.id,   line.isAllocated};
    }
    m_from->setDate(reservation.period.first);
    m_to->setDate(reservation.period.last);
    m_purpose->setText(reservation.purpose);
    m_approver->setText(reservation.approver);
    showWishes();
    retranslate();
    m_isTouched = false;
}

void ReservationForm::readKinds()
{
    m_desk.ask(AskKinds{}, this, [this](const Result<QList<KindRecord>>& kinds) {
        if (!kinds)
            return; // the list of the page has said why
        const QSignalBlocker quietly(m_kind);
        const int kept = m_kind->currentIndex();
        m_kinds = *kinds;
        m_kind->clear();
        for (const KindRecord& kind : std::as_const(m_kinds))
            m_kind->addItem(kind.name, kind.id.value());
        m_kind->setCurrentIndex(std::clamp(kept, 0, std::max(0, m_kind->count() - 1)));
        m_delay->start();
    });
}

void ReservationForm::addKind()
{
    const KindId kind(m_kind->currentData().toLongLong());
    if (!kind.isValid())
        return;
    m_wanted << Wish{kind, m_kind->currentText(), m_count->value(), {}};
    m_count->setValue(1);
    touch();
    showWishes();
}

void ReservationForm::addUnit(const AssetRecord& asset)
{
    m_unit->clear();
    const auto isThis = [&](const Wish& wish) { return wish.unit == asset.id; };
    if (std::any_of(m_wanted.begin(), m_wanted.end(), isThis))
        return;
    m_wanted << Wish{asset.kindId, asset.values.assetNo + u"  "_s + asset.title(), 1, asset.id};
    touch();
    showWishes();
}

void ReservationForm::removeWish()
{
    const int row = m_wishList->currentRow();
    if (row < 0 || row >= m_wanted.size())
        return;
    const Wish wish = m_wanted.at(row);
    if (wish.isAllocated)
        return showProblem(sentence({u"reservation.line-allocated"_s, wish.text, {{u"reservation"_s, m_number}}}));
    if (wish.line.isValid())
        m_removed << wish.line;
    m_wanted.removeAt(row);
    touch();
    showWishes();
}

void ReservationForm::showWishes()
{
    m_wishList->clear();
    for (const Wish& wish : std::as_const(m_wanted)) {
        const QString text = wish.count == 1 ? wish.text : u"%1 ×%2"_s.arg(wish.text).arg(wish.count);
        m_wishList->addItem(wish.isAllocated ? tr("%1 (allocated)").arg(text) : text);
    }
    m_remove->setEnabled(false);
    m_delay->start();
}

void ReservationForm::touch()
{
    m_isTouched = true;
    showProblem({});
}

void ReservationForm::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

/// Of the chosen wish, else of the type that could be added.
KindId ReservationForm::shownKind() const
{
    const int row = m_wishList->currentRow();
    if (row >= 0 && row < m_wanted.size())
        return m_wanted.at(row).kind;
    if (!isNew() && !m_wanted.isEmpty())
        return m_wanted.constLast().kind;
    return KindId(m_kind->currentData().toLongLong());
}

int ReservationForm::wantedOf(KindId kind) const
{
    int wanted = 0;
    for (const Wish& wish : m_wanted)
        wanted += wish.kind == kind ? wish.count : 0;
    return std::max(1, m_wanted.isEmpty() ? m_count->value() : wanted);
}

ReservedPeriod ReservationForm::period() const
{
    return {m_from->date(), m_to->date()};
}

void ReservationForm::readDays()
{
    const KindId kind = shownKind();
    if (!kind.isValid())
        return showDays({});
    const QDate first = std::max(m_clock.today(), m_from->date().addDays(-daysBefore));
    const ReservedPeriod shown{first, first.addDays(shownDays - 1)};
    m_desk.ask(AskAvailability{kind, shown, m_edited}, this,
               [this, number = ++m_question](const Result<QList<KindDay>>& days) {
                   if (number == m_question)
                       showDays(days.valueOr({}));
               });
}

void ReservationForm::showDays(const QList<KindDay>& days)
{
    m_strip->setVisible(!days.isEmpty());
    m_strip->show(days, period(), wantedOf(shownKind()));
}

/// First the pick-up, then the return.
void ReservationForm::chooseDay(QDate day)
{
    const bool isLast = m_choosesLast && day >= m_from->date();
    m_choosesLast = !isLast;
    (isLast ? m_to : m_from)->setDate(day);
    if (m_to->date() < m_from->date())
        m_to->setDate(m_from->date());
}

/// What is not there yet.
template<class Verb>
void ReservationForm::addWishes(QList<AssetId> Verb::*items, QList<WantedKind> Verb::*kinds, Verb& verb) const
{
    for (const Wish& wish : m_wanted) {
        if (wish.line.isValid())
            continue;
        if (wish.unit.isValid())
            (verb.*items) << wish.unit;
        else
            (verb.*kinds) << WantedKind{wish.kind, wish.count};
    }
}

ChangeReservation ReservationForm::change() const
{
    ChangeReservation verb;
    verb.reservation = m_edited;
    verb.person = m_person->person();
    verb.period = period();
    verb.purpose = m_purpose->text();
    verb.approver = m_approver->text();
    verb.removedLines = m_removed;
    addWishes(&ChangeReservation::addedItems, &ChangeReservation::addedKinds, verb);
    return verb;
}

/// With how each day is understood, or what may be typed.
void ReservationForm::nameDays()
{
    const auto below = [](const DayField* day) {
        const QString echo = day->echo();
        return echo.isEmpty() ? comingDayHint() : echo;
    };
    m_rows->setTexts(m_from, tr("Pick-up"), below(m_from));
    m_rows->setTexts(m_to, tr("Return"), below(m_to));
}

/// Not silently another day than what stands there.
bool ReservationForm::hasDays()
{
    for (DayField* day : {m_from, m_to}) {
        if (const QString fault = day->fault(); !fault.isEmpty()) {
            showProblem(fault);
            day->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void ReservationForm::save()
{
    if (!hasDays())
        return;
    if (!isNew() && m_person->isUnknown()) // not silently the one before
        return showProblem(sentence({u"loan.no-holder"_s, {}, {}}));
    if (!isNew()) {
        Q_EMIT changeWanted(change());
        return;
    }
    Reserve verb;
    verb.person = m_person->person();
    verb.period = period();
    addWishes(&Reserve::items, &Reserve::kinds, verb);
    // What stands in the line above and was not added is meant, too, where nothing else is.
    if (m_wanted.isEmpty() && m_kind->currentData().toLongLong() != 0)
        verb.kinds << WantedKind{KindId(m_kind->currentData().toLongLong()), m_count->value()};
    verb.purpose = m_purpose->text();
    verb.approver = m_approver->text();
    Q_EMIT reserveWanted(verb);
}

void ReservationForm::retranslate()
{
    m_title->setText(isNew() ? tr("New reservation") : tr("Change the reservation"));
    m_save->setText(isNew() ? tr("Reserve") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_person->setWords(tr("Who it is for"), tr("Staff card, number or name"));
    m_strip->retranslate();
    m_rows->setTexts(m_person, tr("For"));
    m_rows->setTexts(m_kindRow, tr("Type and number"));
    m_rows->setTexts(m_unit, tr("A certain item"), tr("Scan its label or type its number, then Return."));
    m_rows->setTexts(m_wishes, tr("Wanted"));
    nameDays();
    m_to->setToolTip(tr("On a closed day it moves as the office has decided."));
    m_rows->setTexts(m_purpose, tr("Purpose"));
    m_rows->setTexts(m_approver, tr("Approver"));
    m_kind->setAccessibleName(tr("Type"));
    m_count->setAccessibleName(tr("How many"));
    m_unit->setAccessibleName(tr("A certain item"));
    m_wishList->setAccessibleName(tr("Wanted"));
    m_from->setAccessibleName(tr("Pick-up"));
    m_to->setAccessibleName(tr("Return"));
    m_purpose->setAccessibleName(tr("Purpose"));
    m_approver->setAccessibleName(tr("Approver"));
}

} // namespace madoguchi

#include "moc_reservationform.cpp"
