// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"
#include "core/ledger/ledgerquestions.h"
#include "ui/ledger/valuesform.h"

#include <QHash>

class QPlainTextEdit;

namespace madoguchi {

class AccessoryField;
class CustomField;
class KindFieldRows;

/// What the kinds ask for, by the search keys of their names.
using RulesOfKinds = QHash<QString, KindRules>;

/// Everything that can be entered about an asset.
class AssetForm final : public ValuesForm<AssetId, AssetValues>
{
    Q_OBJECT

public:
    /// `kinds` and `places` are offered; others can be typed. With its kind a new item is proposed what usually goes
    /// with it, until somebody enters accessories; and the form has the fields of the kind.
    AssetForm(AssetId id, const AssetValues& values, const QList<NamedRow>& kinds, const QList<NamedRow>& places,
              const RulesOfKinds& rules, QWidget* parent = nullptr);

    /// Why, for the journal; may be empty.
    [[nodiscard]] QString reason() const;
    void setReason(const QString& reason);
    /// Who approved it; asked for where something disposed of comes back.
    [[nodiscard]] QString authority() const;
    void setAuthority(const QString& authority);

    [[nodiscard]] AssetValues values() const override;
    [[nodiscard]] QLineEdit* firstField() const override { return m_number; }

protected:
    void fill(const AssetValues& values) override;
    [[nodiscard]] QWidget* fieldOf(const Problem& problem) const override;
    void check() override;

private:
    void build(const QList<NamedRow>& kinds, const QList<NamedRow>& places);
    void addRows();
    void offerReasons();
    void proposeUsual(const QString& kind);
    void showFields(const QString& kind);
    void shareOut(const QJsonObject& custom);
    [[nodiscard]] QJsonObject furtherFields() const;
    void showLease();

    RulesOfKinds m_rules;
    QList<AccessoryValue> m_proposed;
    QLineEdit* m_number;
    QComboBox* m_kind;
    QLineEdit* m_maker;
    QLineEdit* m_model;
    QLineEdit* m_serial;
    QPlainTextEdit* m_barcodes;
    AccessoryField* m_accessories;
    QComboBox* m_place;
    QComboBox* m_ownership;
    QComboBox* m_state;
    QLineEdit* m_acquired;
    QLineEdit* m_price;
    QLineEdit* m_contract;
    QLineEdit* m_lessor;
    QLineEdit* m_leaseEnds;
    QPlainTextEdit* m_note;
    KindFieldRows* m_fields;
    CustomField* m_custom;
    QComboBox* m_reason;
    QLineEdit* m_authority;
};

} // namespace madoguchi
