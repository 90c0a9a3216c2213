// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/countersession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace madoguchi {

/// What few handovers need: the purpose, who approved it, who receives in the borrower's place, and whether the section
/// borrows. Text fields with an input method; Return leaves them and does nothing else.
class DetailsRow final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsRow(QWidget* parent = nullptr);

    /// Shows what the session has, unless somebody is typing there; what was typed for one person goes with them.
    void show(const CounterSession& session);
    [[nodiscard]] bool isFilled() const;
    void open();
    /// Who the proxy of the session is, where it is somebody the record knows.
    void showKnown(const KnownProxy& known);
    void retranslate();

Q_SIGNALS:
    void purposeEdited(const QString& purpose);
    void authorityEdited(const QString& authority);
    void proxyEdited(const std::optional<madoguchi::Proxy>& proxy);
    /// A name was typed, or a card read there: perhaps it is somebody the record knows.
    void proxyEntered(const QString& key);
    void forSectionChosen(bool isForSection);
    /// Return: back to the scan box.
    void left();

private:
    QLineEdit* add(const QString& objectName, QLabel*& label, int row);
    void proxyChanged();

    void tellKnown();

    QLabel* m_purposeLabel;
    QLabel* m_authorityLabel;
    QLabel* m_nameLabel;
    QLabel* m_basisLabel;
    QLineEdit* m_purpose;
    QLineEdit* m_authority;
    QLineEdit* m_name;
    QLineEdit* m_basis;
    QCheckBox* m_forSection;
    QLabel* m_who; ///< number and section of the proxy
    PersonId m_proxyPerson;
    PersonId m_shownFor; ///< the open person
    KnownProxy m_known;
    QString m_section;
};

} // namespace madoguchi
