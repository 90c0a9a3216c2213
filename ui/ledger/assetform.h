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

/// Everything that can be entered about an asset.
class AssetForm final : public ValuesForm<AssetId, AssetValues>
{
    Q_OBJECT

public:
    /// `kinds` and `places` are offered; others can be typed.
    AssetForm(AssetId id, const AssetValues& values, const QList<NamedRow>& kinds, const QList<NamedRow>& places,
              QWidget* parent = nullptr);

    /// What usually goes with each kind, by the search key of its name: a new item is proposed it with its kind, until
    /// somebody enters accessories.
    void setUsual(const QHash<QString, QList<AccessoryValue>>& usual) { m_usual = usual; }

    [[nodiscard]] AssetValues values() const override;
    [[nodiscard]] QLineEdit* firstField() const override { return m_number; }

protected:
    void fill(const AssetValues& values) override;
    [[nodiscard]] QWidget* fieldOf(const Problem& problem) const override;
    void check() override;

private:
    void build(const QList<NamedRow>& kinds, const QList<NamedRow>& places);
    void addRows();
    void proposeUsual(const QString& kind);
    void showLease();

    QHash<QString, QList<AccessoryValue>> m_usual;
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
    CustomField* m_custom;
};

} // namespace madoguchi
