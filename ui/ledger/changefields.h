// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskclient.h"
#include "core/ledger/editmany.h"
#include "core/ledger/ledgerquestions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace madoguchi {

/// What is to be written alike into many records: each field beside a check box, and only those that are checked.
/// Typing into a field checks it.
class ChangeFields : public QWidget
{
    Q_OBJECT

public:
    using Preview = DeskClient::Callback<QList<EditPreview>>;
    using Done = DeskClient::Callback<Performed<EditManyOutcome>>;

    /// Nothing is to be changed.
    [[nodiscard]] virtual bool isEmpty() const = 0;
    virtual void preview(DeskClient& desk, const QList<qint64>& ids, const Order& order, QObject* receiver,
                         const Preview& then) const = 0;
    virtual void perform(DeskClient& desk, const QList<qint64>& ids, const Order& order, QObject* receiver,
                         const Done& then) const = 0;
    /// The language has changed.
    virtual void retranslate() = 0;
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void edited();

protected:
    explicit ChangeFields(QWidget* parent = nullptr);

    /// One row; `name` is the object name of the field, the check box has it with "Change" behind.
    void addField(const QString& name, QWidget* field);
    void setLabel(const QWidget* field, const QString& label);
    [[nodiscard]] bool isChosen(const QWidget* field) const;
    [[nodiscard]] std::optional<QString> textOf(const QLineEdit* field) const;
    [[nodiscard]] std::optional<QString> textOf(const QComboBox* field) const;

private:
    [[nodiscard]] QCheckBox* boxOf(const QWidget* field) const;

    QGridLayout* m_rows;
    QList<std::pair<QCheckBox*, QWidget*>> m_fields;
};

/// Place, type, ownership, state, maker, model, day and price of acquisition, lease, accessories, note and one further
/// field of many items. A day or price that is none yet changes nothing.
class AssetChangeFields final : public ChangeFields
{
    Q_OBJECT

public:
    /// `fields` are the names that the further fields of types have; others can be typed.
    AssetChangeFields(const QList<NamedRow>& kinds, const QList<NamedRow>& places, const QStringList& fields,
                      QWidget* parent = nullptr);

    [[nodiscard]] AssetEdit edit() const;
    [[nodiscard]] bool isEmpty() const override { return edit().isEmpty(); }
    void preview(DeskClient& desk, const QList<qint64>& ids, const Order& order, QObject* receiver,
                 const Preview& then) const override;
    void perform(DeskClient& desk, const QList<qint64>& ids, const Order& order, QObject* receiver,
                 const Done& then) const override;
    void retranslate() override;

private:
    QComboBox* m_place;
    QComboBox* m_kind;
    QComboBox* m_ownership;
    QComboBox* m_state;
    QLineEdit* m_maker;
    QLineEdit* m_model;
    QLineEdit* m_acquired;
    QLineEdit* m_price;
    QLineEdit* m_leaseEnds;
    QLineEdit* m_contract;
    QLineEdit* m_lessor;
    QLineEdit* m_accessories;
    QLineEdit* m_note;
    QWidget* m_custom;
    QLineEdit* m_customName;
    QLineEdit* m_customValue;
};

/// Section, the day of leaving and the note of many people.
class PersonChangeFields final : public ChangeFields
{
    Q_OBJECT

public:
    explicit PersonChangeFields(const QList<NamedRow>& sections, QWidget* parent = nullptr);

    [[nodiscard]] PersonEdit edit() const;
    [[nodiscard]] bool isEmpty() const override { return edit().isEmpty(); }
    void preview(DeskClient& desk, const QList<qint64>& ids, const Order& order, QObject* receiver,
                 const Preview& then) const override;
    void perform(DeskClient& desk, const QList<qint64>& ids, const Order& order, QObject* receiver,
                 const Done& then) const override;
    void retranslate() override;

private:
    QComboBox* m_section;
    QLineEdit* m_left;
    QLineEdit* m_note;
};

} // namespace madoguchi
