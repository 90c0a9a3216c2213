// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/ledger/assetrecord.h"
#include "core/ledger/ledgerquestions.h"
#include "ui/ledger/edithistory.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace madoguchi {

class AccessoryField;
class CustomField;
class FormRows;

/// Everything that can be entered about an asset. Undo goes field by field until it is saved.
class AssetForm final : public QWidget
{
    Q_OBJECT

public:
    /// `kinds` and `places` are offered; others can be typed.
    AssetForm(AssetId id, const AssetValues& values, const QList<NamedRow>& kinds, const QList<NamedRow>& places,
              QWidget* parent = nullptr);

    [[nodiscard]] AssetId id() const { return m_id; }
    [[nodiscard]] AssetValues values() const;
    /// What it began with.
    [[nodiscard]] const AssetValues& stored() const { return m_history.first(); }
    void setValues(const AssetValues& values);
    [[nodiscard]] bool isChanged() const { return !(values() == m_history.first()); }
    [[nodiscard]] bool canUndo();
    void undo();
    void setBusy(bool isBusy);
    /// Puts each problem under its field; false when one has none, which somebody else then must tell.
    bool showProblems(const Refusal& refusal);
    void focusFirst();

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    void build(const QList<NamedRow>& kinds, const QList<NamedRow>& places);
    void addRows();
    void connectFields();
    bool check();
    void submit();
    void note();
    [[nodiscard]] QWidget* fieldOf(const QString& code) const;

    AssetId m_id;
    EditHistory<AssetValues> m_history;
    bool m_isSetting = false;
    FormRows* m_form;
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
    QPlainTextEdit* m_note;
    CustomField* m_custom;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace madoguchi
