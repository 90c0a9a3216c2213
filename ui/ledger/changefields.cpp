// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/changefields.h"

#include "core/base/wareki.h"
#include "core/exchange/listcell.h"
#include "ui/ledger/formparts.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// The words again, what is chosen stays.
template<class Enum, size_t size>
void fillWords(QComboBox* combo, const Enum (&values)[size])
{
    const QSignalBlocker quiet(combo);
    const int chosen = std::max(0, combo->currentIndex());
    combo->clear();
    for (const Enum value : values)
        combo->addItem(wordOf(value), int(value));
    combo->setCurrentIndex(chosen);
}

/// Nothing is changed until it is a day; an empty text is none.
std::optional<QDate> dayOf(const std::optional<QString>& text)
{
    if (!text)
        return std::nullopt;
    const Result<QDate> read = readDay(*text);
    return read || text->isEmpty() ? std::optional(read.valueOr(QDate())) : std::nullopt;
}

/// As lists have them: "充電器; ケーブル ×2".
QList<AccessoryValue> accessoriesIn(const QString& text)
{
    QList<AccessoryValue> values;
    for (const AccessoryDraft& draft : parseAccessories(text))
        values << AccessoryValue{{}, draft.name, draft.count};
    return values;
}

template<class Id>
QList<Id> idsOf(const QList<qint64>& numbers)
{
    QList<Id> ids;
    for (const qint64 number : numbers)
        ids << Id(number);
    return ids;
}

} // namespace

ChangeFields::ChangeFields(QWidget* parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(scaled(Space::m, this));
    m_rows->setVerticalSpacing(scaled(Space::s, this));
    m_rows->setColumnStretch(1, 1);
}

void ChangeFields::addField(const QString& name, QWidget* field)
{
    auto* box = new QCheckBox;
    field->setObjectName(name);
    box->setObjectName(name + u"Change"_s);
    const int row = m_rows->rowCount();
    m_rows->addWidget(box, row, 0);
    m_rows->addWidget(field, row, 1);
    m_fields.append({box, field});
    const auto typed = [this, box] {
        box->setChecked(true);
        Q_EMIT edited();
    };
    for (QLineEdit* line : field->findChildren<QLineEdit*>())
        connect(line, &QLineEdit::textEdited, this, typed);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textEdited, this, typed);
    if (auto* combo = qobject_cast<QComboBox*>(field))
        connect(combo, &QComboBox::activated, this, typed);
    connect(box, &QCheckBox::toggled, this, &ChangeFields::edited);
}

QWidget* ChangeFields::firstField() const
{
    return m_fields.constFirst().second;
}

QCheckBox* ChangeFields::boxOf(const QWidget* field) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const auto& row) { return row.second == field; });
    return found == m_fields.end() ? nullptr : found->first;
}

void ChangeFields::setLabel(const QWidget* field, const QString& label)
{
    boxOf(field)->setText(label);
    for (const auto& [box, other] : std::as_const(m_fields)) {
        if (other == field)
            other->setAccessibleName(label);
    }
}

bool ChangeFields::isChosen(const QWidget* field) const
{
    return boxOf(field)->isChecked();
}

std::optional<QString> ChangeFields::textOf(const QLineEdit* field) const
{
    return isChosen(field) ? std::optional(field->text().trimmed()) : std::nullopt;
}

std::optional<QString> ChangeFields::textOf(const QComboBox* field) const
{
    return isChosen(field) ? std::optional(field->currentText().trimmed()) : std::nullopt;
}

AssetChangeFields::AssetChangeFields(const QList<NamedRow>& kinds, const QList<NamedRow>& places,
                                     const QStringList& fields, QWidget* parent)
    : ChangeFields(parent), m_place(new QComboBox), m_kind(new QComboBox), m_ownership(new QComboBox),
      m_state(new QComboBox), m_maker(new QLineEdit), m_model(new QLineEdit), m_acquired(new QLineEdit),
      m_price(new QLineEdit), m_leaseEnds(new QLineEdit), m_contract(new QLineEdit), m_lessor(new QLineEdit),
      m_accessories(new QLineEdit), m_note(new QLineEdit), m_custom(new QWidget), m_customName(new QLineEdit),
      m_customValue(new QLineEdit)
{
    offerNames(m_place, places);
    offerNames(m_kind, kinds);
    for (QComboBox* words : {m_ownership, m_state}) {
        words->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        words->setMinimumContentsLength(8);
    }
    auto* custom = new QHBoxLayout(m_custom);
    custom->setContentsMargins(0, 0, 0, 0);
    custom->addWidget(m_customName, 1);
    custom->addWidget(m_customValue, 1);
    auto* completer = new QCompleter(fields, m_customName);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_customName->setCompleter(completer);
    m_customName->setObjectName(u"changeCustomName"_s);
    m_customValue->setObjectName(u"changeCustomValue"_s);
    addField(u"changePlace"_s, m_place);
    addField(u"changeKind"_s, m_kind);
    addField(u"changeOwnership"_s, m_ownership);
    addField(u"changeState"_s, m_state);
    addField(u"changeMaker"_s, m_maker);
    addField(u"changeModel"_s, m_model);
    addField(u"changeAcquired"_s, m_acquired);
    addField(u"changePrice"_s, m_price);
    addField(u"changeLeaseEnds"_s, m_leaseEnds);
    addField(u"changeLeaseContract"_s, m_contract);
    addField(u"changeLessor"_s, m_lessor);
    addField(u"changeAccessories"_s, m_accessories);
    addField(u"changeNote"_s, m_note);
    addField(u"changeCustom"_s, m_custom);
    retranslate();
}

AssetEdit AssetChangeFields::edit() const
{
    AssetEdit edit;
    edit.place = textOf(m_place);
    edit.kind = textOf(m_kind);
    edit.maker = textOf(m_maker);
    edit.model = textOf(m_model);
    edit.leaseContract = textOf(m_contract);
    edit.lessor = textOf(m_lessor);
    edit.acquiredOn = dayOf(textOf(m_acquired));
    edit.leaseEndsOn = dayOf(textOf(m_leaseEnds));
    if (const std::optional<QString> price = textOf(m_price)) {
        const std::optional<qint64> read = yenIn(*price);
        if (read || price->isEmpty())
            edit.price = read;
    }
    if (const std::optional<QString> names = textOf(m_accessories))
        edit.accessories = accessoriesIn(*names);
    edit.note = textOf(m_note);
    if (isChosen(m_ownership))
        edit.ownership = Ownership(m_ownership->currentData().toInt());
    if (isChosen(m_state))
        edit.state = AssetState(m_state->currentData().toInt());
    if (const QString name = m_customName->text().trimmed(); isChosen(m_custom) && !name.isEmpty())
        edit.custom.insert(name, m_customValue->text().trimmed());
    return edit;
}

void AssetChangeFields::preview(DeskClient& desk, const QList<qint64>& ids, const Order& order, QObject* receiver,
                                const Preview& then) const
{
    desk.ask(PreviewAssetEdit{idsOf<AssetId>(ids), edit(), order.reason, order.authority}, receiver, then);
}

void AssetChangeFields::perform(DeskClient& desk, const QList<qint64>& ids, const Order& order, QObject* receiver,
                                const Done& then) const
{
    desk.perform(EditAssets{idsOf<AssetId>(ids), edit()}, order, receiver, then);
}

void AssetChangeFields::retranslate()
{
    setLabel(m_place, tr("&Place"));
    setLabel(m_kind, tr("&Type"));
    setLabel(m_ownership, tr("O&wnership"));
    setLabel(m_state, tr("Stat&us"));
    setLabel(m_maker, tr("Ma&ker"));
    setLabel(m_model, tr("M&odel"));
    setLabel(m_acquired, tr("Ac&quired"));
    setLabel(m_price, tr("P&rice of each"));
    m_acquired->setPlaceholderText(tr("For example 2026-04-01 or R8.4.1; empty: not known"));
    m_price->setPlaceholderText(tr("98,000; empty: not known"));
    setLabel(m_accessories, tr("A&ccessories"));
    m_accessories->setPlaceholderText(tr("AC adapter; mouse ×2 – these and no others"));
    setLabel(m_leaseEnds, tr("&Lease ends"));
    setLabel(m_contract, tr("Lease contr&act no."));
    setLabel(m_lessor, tr("Leasing co&mpany"));
    m_leaseEnds->setPlaceholderText(tr("For example 2026-04-01 or R8.4.1; empty: not known"));
    setLabel(m_note, tr("Not&e"));
    setLabel(m_custom, tr("Further &field"));
    m_customName->setPlaceholderText(tr("Name of the field"));
    m_customName->setAccessibleName(tr("Name of the field"));
    m_customValue->setPlaceholderText(tr("Value; empty takes it away"));
    m_customValue->setAccessibleName(tr("Value; empty takes it away"));
    m_place->lineEdit()->setPlaceholderText(tr("Empty: at no place"));
    fillWords(m_ownership, allOwnerships);
    fillWords(m_state, statesByHand);
}

PersonChangeFields::PersonChangeFields(const QList<NamedRow>& sections, QWidget* parent)
    : ChangeFields(parent), m_section(new QComboBox), m_left(new QLineEdit), m_note(new QLineEdit)
{
    offerNames(m_section, sections);
    addField(u"changeSection"_s, m_section);
    addField(u"changeLeft"_s, m_left);
    addField(u"changePersonNote"_s, m_note);
    retranslate();
}

/// A day that is none yet changes nothing.
PersonEdit PersonChangeFields::edit() const
{
    PersonEdit edit;
    edit.section = textOf(m_section);
    edit.note = textOf(m_note);
    const std::optional<QString> left = textOf(m_left);
    if (left && left->isEmpty())
        edit.leftOn = QDate();
    else if (const Result<QDate> day = readDay(left.value_or(QString())); left && day)
        edit.leftOn = *day;
    return edit;
}

void PersonChangeFields::preview(DeskClient& desk, const QList<qint64>& ids, const Order&, QObject* receiver,
                                 const Preview& then) const
{
    desk.ask(PreviewPersonEdit{idsOf<PersonId>(ids), edit()}, receiver, then);
}

void PersonChangeFields::perform(DeskClient& desk, const QList<qint64>& ids, const Order& order, QObject* receiver,
                                 const Done& then) const
{
    desk.perform(EditPeople{idsOf<PersonId>(ids), edit()}, order, receiver, then);
}

void PersonChangeFields::retranslate()
{
    setLabel(m_section, tr("&Section"));
    setLabel(m_left, tr("&Left on"));
    setLabel(m_note, tr("Not&e"));
    m_section->lineEdit()->setPlaceholderText(tr("Empty: of no section"));
    m_left->setPlaceholderText(tr("2026-03-31 or R8.3.31; empty: is here again"));
}

} // namespace madoguchi

#include "moc_changefields.cpp"
