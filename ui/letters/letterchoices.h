// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/collections/collectionquestions.h"
#include "core/ledger/ledgerquestions.h"
#include "core/letters/letterplan.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace madoguchi {

class DayField;

/// Which letters: the fields above a plan.
class LetterChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterChoices(const Clock& clock, QWidget* parent = nullptr);

    /// A notice or a list has no second time and asks for nothing by a day; a list goes to the head.
    void setKind(LetterKind kind);
    void setSections(const QList<NamedRow>& sections);
    /// The open ones, which requests to return can be written within.
    void setCollections(const QList<CollectionRecord>& collections);
    /// By its number, as soon as it is known.
    void chooseCollection(const QString& number);
    /// Once the sections are known.
    void chooseSection(SectionId section);
    /// The day the office would ask for; kept where somebody has chosen another.
    void setUsualReturnBy(QDate day);
    void retranslate();

    [[nodiscard]] LetterQuery query() const;
    [[nodiscard]] QDate returnBy() const;
    /// Why the day that is typed there cannot be read, having gone to it; empty where it can, or none is asked for.
    [[nodiscard]] QString faultOfReturnBy();
    [[nodiscard]] bool isFiltered() const;

Q_SIGNALS:
    void changed();

private:
    void fillSteps();
    void fillCollections();
    void fillSections();

    LetterKind m_kind = LetterKind::Overdue;
    QComboBox* m_step;
    QComboBox* m_by;
    QComboBox* m_section;
    QComboBox* m_collection;
    QLabel* m_returnByLabel;
    DayField* m_returnBy;
    QDate m_usual;
    QList<NamedRow> m_sections;
    QList<NamedRow> m_collections; ///< with their numbers as codes
    QString m_wanted;              ///< number of a collection to be chosen once it is known
    SectionId m_wantedSection;     ///< likewise
};

} // namespace madoguchi
