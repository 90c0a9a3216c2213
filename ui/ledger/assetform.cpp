// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/assetform.h"

#include "core/base/searchkey.h"
#include "core/base/wareki.h"
#include "core/ledger/editmany.h"
#include "ui/ledger/accessoryfield.h"
#include "ui/ledger/formparts.h"
#include "ui/ledger/kindfieldrows.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/formrows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace madoguchi {

AssetForm::AssetForm(AssetId id, const AssetValues& values, const QList<NamedRow>& kinds, const QList<NamedRow>& places,
                     const RulesOfKinds& rules, QWidget* parent)
    : ValuesForm(id, values, u"Asset"_s, parent), m_rules(rules), m_number(new QLineEdit), m_kind(new QComboBox),
      m_maker(new QLineEdit), m_model(new QLineEdit), m_serial(new QLineEdit), m_barcodes(new QPlainTextEdit),
      m_accessories(new AccessoryField), m_place(new QComboBox), m_ownership(new QComboBox), m_state(new QComboBox),
      m_acquired(new QLineEdit), m_price(new QLineEdit), m_contract(new QLineEdit), m_lessor(new QLineEdit),
      m_leaseEnds(new QLineEdit), m_note(new QPlainTextEdit), m_fields(new KindFieldRows), m_custom(new CustomField),
      m_reason(new QComboBox), m_authority(new QLineEdit)
{
    build(kinds, places);
    begin();
    watchLines({m_number, m_maker, m_model, m_serial, m_acquired, m_price, m_contract, m_lessor, m_leaseEnds});
    watchChoices({m_kind, m_place, m_ownership, m_state});
    connect(m_accessories, &AccessoryField::edited, this, &AssetForm::note);
    connect(m_fields, &KindFieldRows::edited, this, &AssetForm::note);
    connect(m_custom, &CustomField::edited, this, &AssetForm::note);
    connect(m_ownership, &QComboBox::currentIndexChanged, this, &AssetForm::showLease);
    showLease();
}

void AssetForm::build(const QList<NamedRow>& kinds, const QList<NamedRow>& places)
{
    offerNames(m_kind, kinds);
    connect(m_kind, &QComboBox::currentTextChanged, this, &AssetForm::proposeUsual);
    connect(m_kind, &QComboBox::currentTextChanged, this, &AssetForm::showFields);
    offerNames(m_place, places);
    for (Ownership ownership : allOwnerships)
        m_ownership->addItem(wordOf(ownership), int(ownership));
    for (AssetState state : statesByHand)
        m_state->addItem(wordOf(state), int(state));
    if (stored().state == AssetState::Disposed)
        m_state->addItem(wordOf(AssetState::Disposed), int(AssetState::Disposed));
    offerReasons();
    setLines(m_barcodes, 2);
    setLines(m_note, 3);
    const std::pair<QWidget*, QString> names[] = {{m_number, u"assetNumber"_s},
                                                  {m_kind, u"assetKind"_s},
                                                  {m_maker, u"assetMaker"_s},
                                                  {m_model, u"assetModel"_s},
                                                  {m_serial, u"assetSerial"_s},
                                                  {m_barcodes, u"assetBarcodes"_s},
                                                  {m_place, u"assetPlace"_s},
                                                  {m_ownership, u"assetOwner"_s},
                                                  {m_state, u"assetState"_s},
                                                  {m_price, u"assetPrice"_s},
                                                  {m_acquired, u"assetAcquired"_s},
                                                  {m_note, u"assetNote"_s},
                                                  {m_contract, u"assetLeaseContract"_s},
                                                  {m_lessor, u"assetLessor"_s},
                                                  {m_leaseEnds, u"assetLeaseEnds"_s},
                                                  {m_fields, u"assetFields"_s},
                                                  {m_reason, u"assetReason"_s},
                                                  {m_authority, u"assetAuthority"_s}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    addRows();
    arrange(isNew() ? tr("New item") : tr("Edit the item"));
}

void AssetForm::proposeUsual(const QString& kind)
{
    if (!isNew() || m_accessories->values() != m_proposed)
        return;
    m_proposed = m_rules.value(searchKey(kind)).usualAccessories;
    m_accessories->setValues(m_proposed);
}

/// Nothing that was entered is lost with the type: what is no field of the new one goes to the further fields.
void AssetForm::showFields(const QString& kind)
{
    const QList<KindField> fields = m_rules.value(searchKey(kind)).fields;
    if (fields == m_fields->fields())
        return;
    const QJsonObject entered = furtherFields();
    m_fields->setFields(fields);
    shareOut(entered);
    rows().setShown(m_fields, !fields.isEmpty());
}

/// Each value to the field of the type, or to the further fields.
void AssetForm::shareOut(const QJsonObject& custom)
{
    QJsonObject rest = custom;
    for (const KindField& field : m_fields->fields())
        rest.remove(field.name);
    m_fields->setValues(custom);
    m_custom->setValues(rest);
}

QJsonObject AssetForm::furtherFields() const
{
    QJsonObject all = m_custom->values();
    const QJsonObject ofKind = m_fields->values();
    for (auto field = ofKind.begin(); field != ofKind.end(); ++field)
        all.insert(field.key(), field.value());
    return all;
}

void AssetForm::offerReasons()
{
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems({QString(), tr("Purchase"), tr("Moved to another place"), tr("Change of status"),
                        tr("Correction of the entry"), tr("Inspection")});
}

QString AssetForm::reason() const
{
    return m_reason->currentText().trimmed();
}

void AssetForm::setReason(const QString& reason)
{
    m_reason->setCurrentText(reason);
}

QString AssetForm::authority() const
{
    return m_authority->text().trimmed();
}

void AssetForm::setAuthority(const QString& authority)
{
    m_authority->setText(authority);
}

void AssetForm::addRows()
{
    rows().addRow(tr("Asset &no."), m_number);
    rows().addRow(tr("&Type"), m_kind);
    rows().addRow(tr("Ma&ker"), m_maker);
    rows().addRow(tr("M&odel"), m_model);
    rows().addRow(tr("&Serial"), m_serial);
    rows().addRow(tr("&Barcodes"), m_barcodes, tr("One a line. Scan them here."));
    rows().addRow(tr("A&ccessories"), m_accessories);
    rows().addRow(tr("&Place"), m_place);
    rows().addRow(tr("O&wnership"), m_ownership);
    rows().addRow(tr("&Lease ends"), m_leaseEnds, tr("For example 2026-04-01 or R8.4.1."));
    rows().addRow(tr("Lease contr&act no."), m_contract);
    rows().addRow(tr("Leasing co&mpany"), m_lessor);
    rows().addRow(tr("Stat&us"), m_state);
    rows().addRow(tr("Ac&quired"), m_acquired, tr("For example 2026-04-01 or R8.4.1."));
    rows().addRow(tr("P&rice"), m_price);
    rows().addRow(tr("Not&e"), m_note);
    rows().addRow(tr("Fields of the type"), m_fields);
    rows().setShown(m_fields, false);
    rows().addRow(tr("Further &fields"), m_custom);
    rows().addRow(tr("Reason for the change"), m_reason, tr("Choose or type; kept in the journal."));
    rows().addRow(tr("Approved by"), m_authority, tr("Who approved it, or the number of the application."));
    rows().setShown(m_authority, stored().state == AssetState::Disposed); // whose correction needs it
}

void AssetForm::fill(const AssetValues& values)
{
    m_number->setText(values.assetNo);
    m_kind->setCurrentText(values.kind);
    m_maker->setText(values.maker);
    m_model->setText(values.model);
    m_serial->setText(values.serial);
    m_barcodes->setPlainText(values.barcodes.join(u'\n'));
    m_accessories->setValues(values.accessories);
    m_place->setCurrentText(values.place);
    m_ownership->setCurrentIndex(m_ownership->findData(int(values.ownership)));
    m_state->setCurrentIndex(m_state->findData(int(values.state)));
    m_acquired->setText(values.acquiredOn.toString(Qt::ISODate));
    m_price->setText(values.price ? QString::number(*values.price) : QString());
    m_contract->setText(values.leaseContract);
    m_lessor->setText(values.lessor);
    m_leaseEnds->setText(values.leaseEndsOn.toString(Qt::ISODate));
    m_note->setPlainText(values.note);
    shareOut(values.custom);
    for (QLineEdit* field : {m_number, m_kind->lineEdit(), m_maker, m_model, m_serial, m_place->lineEdit()})
        field->setCursorPosition(0); // long values are read from their beginning
}

AssetValues AssetForm::values() const
{
    AssetValues values;
    values.assetNo = m_number->text().trimmed();
    values.kind = m_kind->currentText().trimmed();
    values.maker = m_maker->text().trimmed();
    values.model = m_model->text().trimmed();
    values.serial = m_serial->text().trimmed();
    values.barcodes = linesOf(m_barcodes);
    values.accessories = m_accessories->values();
    values.place = m_place->currentText().trimmed();
    values.ownership = Ownership(m_ownership->currentData().toInt());
    values.state = AssetState(m_state->currentData().toInt());
    values.acquiredOn = parseDay(m_acquired->text()).value_or(QDate());
    values.price = yenIn(m_price->text());
    values.leaseContract = m_contract->text().trimmed();
    values.lessor = m_lessor->text().trimmed();
    values.leaseEndsOn = parseDay(m_leaseEnds->text()).value_or(QDate());
    values.note = m_note->toPlainText().trimmed();
    values.custom = furtherFields();
    return values;
}

/// Only what is leased has a lease; what was entered stays where the ownership was chosen by mistake.
void AssetForm::showLease()
{
    const bool isLeased = Ownership(m_ownership->currentData().toInt()) == Ownership::Lease;
    for (QLineEdit* field : {m_leaseEnds, m_contract, m_lessor})
        rows().setShown(field, isLeased || !field->text().isEmpty());
}

QWidget* AssetForm::fieldOf(const Problem& problem) const
{
    const QString& code = problem.code;
    if (code == u"asset.no-number" || code == u"asset.exists")
        return m_number;
    if (code == u"asset.no-kind")
        return m_kind;
    if (code == u"asset.bad-accessory")
        return m_accessories;
    if (code.startsWith(u"asset.field-")) {
        m_fields->choose(problem.arguments.value(u"field"_s).toString());
        return m_fields;
    }
    const bool isOfState =
        code == u"asset.illegal-move" || code == u"asset.state-while-lent" || code.startsWith(u"asset.disposed-");
    return isOfState ? m_state : nullptr;
}

/// What would be lost silently: a day or a price that cannot be read.
void AssetForm::check()
{
    checkDay(m_acquired, rows());
    checkDay(m_leaseEnds, rows());
    if (!m_price->text().trimmed().isEmpty() && !yenIn(m_price->text()))
        rows().setError(m_price, tr("This is not a price. Type the whole amount in digits."));
}

} // namespace madoguchi

#include "moc_assetform.cpp"
