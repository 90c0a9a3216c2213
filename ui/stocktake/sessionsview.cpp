// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/sessionsview.h"

#include "core/desk/permission.h"
#include "ui/text/stocktakelines.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/refill.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr StocktakeType types[] = {StocktakeType::Regular, StocktakeType::Change, StocktakeType::Spot};

QComboBox* combo(const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

} // namespace

SessionsView::SessionsView(const PageContext& context, QWidget* parent)
    : WorkList(parent), m_context(context), m_title(new Heading({}, Heading::Level::Page)), m_card(new Card),
      m_form(new FormRows), m_place(combo(u"stocktakePlace"_s)), m_kind(combo(u"stocktakeKind"_s)),
      m_section(combo(u"stocktakeSection"_s)), m_type(combo(u"stocktakeType"_s)), m_custody(new QCheckBox),
      m_open(quiet(u"openStocktake"_s)), m_model(new SessionTableModel(this)), m_table(new PagedTable),
      m_empty(new EmptyState)
{
    setObjectName(u"stocktakeSessions"_s);
    build();
    connectParts();
}

void SessionsView::build()
{
    buildForm();
    m_table->setObjectName(u"stocktakes"_s);
    m_table->setModel(m_model);
    m_table->setNameColumn(SessionTableModel::Scope, 13);
    m_table->limitColumn(SessionTableModel::Differences, 14);
    m_table->setEmptyState(m_empty);
    auto* body = new QHBoxLayout;
    body->setSpacing(scaled(Space::m, this));
    body->addWidget(m_card, 1, Qt::AlignTop);
    body->addWidget(m_table, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_title);
    column->addLayout(body, 1);
}

void SessionsView::buildForm()
{
    m_custody->setObjectName(u"stocktakeCustody"_s);
    m_open->setProperty("primary", true);
    for (QWidget* field : {static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_kind),
                           static_cast<QWidget*>(m_section), static_cast<QWidget*>(m_type)})
        m_form->addRow({}, field);
    m_card->body().addWidget(m_form);
    m_card->body().addWidget(m_custody);
    m_card->body().addWidget(m_open);
    limitWidth(m_card, 22);
}

void SessionsView::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, &SessionsView::open);
    connect(m_section, &QComboBox::currentIndexChanged, this, &SessionsView::noteCustody);
    connect(m_table, &PagedTable::stepRequested, this, [this](const QModelIndex& cell) { openRow(cell.row()); });
    connect(m_table, &PagedTable::opened, this, [this](const QModelIndex& cell) { openRow(cell.row()); });
    connect(m_table, &PagedTable::typed, this, &SessionsView::typed);
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (touches(changes, u"stocktake"_s) || touches(changes, u"stocktake_difference"_s)))
            read();
    });
}

void SessionsView::activate()
{
    read();
    for (AskNames::Of of : {AskNames::Of::Kinds, AskNames::Of::Places, AskNames::Of::Sections})
        readNames(of);
    const bool isAllowed = mayDo(m_context.host.actor().role, Permission::TakeStock);
    m_card->setVisible(isAllowed);
}

void SessionsView::read()
{
    m_context.desk.ask(ListStocktakes{}, this, [this](const Result<QList<StocktakeRecord>>& records) {
        if (records)
            m_model->show(*records);
        else
            m_context.host.refused(records.refusal());
    });
}

void SessionsView::readNames(AskNames::Of of)
{
    m_context.desk.ask(AskNames{of}, this, [this, of](const Result<QList<NamedRow>>& names) {
        if (!names)
            return m_context.host.refused(names.refusal());
        m_names[int(of)] = *names;
        retranslate();
    });
}

/// A section counts what it holds, and nothing else.
void SessionsView::noteCustody()
{
    const bool isSection = m_section->currentIndex() > 0;
    m_custody->setEnabled(!isSection);
    if (isSection)
        m_custody->setChecked(true);
}

void SessionsView::open()
{
    if (std::exchange(m_isOpening, true))
        return;
    m_open->setEnabled(false);
    OpenStocktake verb;
    verb.type = types[std::max(0, m_type->currentIndex())];
    verb.scope = {PlaceId(m_place->currentData().toLongLong()), KindId(m_kind->currentData().toLongLong()),
                  SectionId(m_section->currentData().toLongLong()), m_custody->isChecked()};
    m_context.desk.perform(verb, m_context.host.order(), this, [this](const auto& done) { opened(done); });
}

void SessionsView::opened(const Result<Performed<OpenStocktakeOutcome>>& done)
{
    m_isOpening = false;
    m_open->setEnabled(true);
    m_context.sounds.play(done ? Sound::Ok : Sound::Error);
    if (!done)
        return m_context.host.refused(done.refusal());
    const OpenStocktakeOutcome& outcome = done->outcome;
    m_context.host.offerUndo({tr("%1 opened: %n item(s) expected", nullptr, outcome.expected).arg(outcome.number),
                              done->commandId, tr("Undone: %1 is not open any more.").arg(outcome.number)});
    m_context.desk.ask(FindStocktake{outcome.number}, this, [this](const Result<StocktakeRecord>& record) {
        if (record)
            Q_EMIT wanted(*record);
        else
            m_context.host.refused(record.refusal());
    });
}

void SessionsView::openRow(int row)
{
    Q_EMIT wanted(m_model->record(row));
}

void SessionsView::retranslate()
{
    m_title->setText(tr("Stocktakes"));
    m_card->setTitle(tr("New stocktake"));
    m_form->setTexts(m_place, tr("&Place"));
    m_form->setTexts(m_kind, tr("T&ype"));
    m_form->setTexts(m_section, tr("&Section"), tr("Counts what the section and its people hold."));
    m_form->setTexts(m_type, tr("&Why"));
    refill(m_place, tr("All places"), m_names[int(AskNames::Of::Places)]);
    refill(m_kind, tr("All types"), m_names[int(AskNames::Of::Kinds)]);
    refill(m_section, tr("Not by section"), m_names[int(AskNames::Of::Sections)]);
    const int chosen = std::max(0, m_type->currentIndex());
    m_type->clear();
    for (StocktakeType type : types)
        m_type->addItem(wordOf(type));
    m_type->setCurrentIndex(chosen);
    m_custody->setText(tr("What people &hold"));
    m_open->setText(tr("Open the stocktake"));
    m_table->setAccessibleName(tr("Stocktakes"));
    m_empty->setMessage(tr("There has been no stocktake yet. Say on the left what to count, and open one."));
    m_model->retranslate();
}

} // namespace madoguchi

#include "moc_sessionsview.cpp"
