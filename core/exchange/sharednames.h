// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmap.h"
#include "core/ledger/names.h"

#include <QHash>
#include <QStringList>

namespace madoguchi {

/// What a row says of a type, place or section otherwise than one before it.
struct NameClash {
    QString reading; ///< how a row before reads it: the row is not to be taken over
    QString writing; ///< how a row before writes it, the first time that this row's writing comes
};

/// What the rows of a file say of a name they share: how it is written and how it is read (ふりがな). Rows that say the
/// same count once, and one that says something else is told.
class SharedNames
{
public:
    /// Once for each row, in the order of the file. A reading that was given before is taken out of the row.
    [[nodiscard]] NameClash compare(const QString& name, QString& reading);
    /// Whether any row has given a reading: then what rows say must be compared again where they are stored.
    [[nodiscard]] bool hasReadings() const { return m_hasReadings; }

private:
    struct Said {
        QStringList writings;
        QString reading;
    };
    QString keyOf(const QString& name);

    QHash<QString, Said> m_said;    ///< by the key of the name
    QHash<QString, QString> m_keys; ///< of the names that come again and again
    bool m_hasReadings = false;
};

/// Whether two writings differ in more than blanks.
[[nodiscard]] bool isOtherWriting(QString a, QString b);

/// In place of another writing of what it is called already, that one.
void keepWriting(QString& after, const QString& before);

/// Another reading than the one that is stored of a name.
struct ReadingChange {
    NameList list = NameList::Kinds;
    Field field = Field::KindReading;
    QString name;
    QString before;
    QString after;

    bool operator==(const ReadingChange&) const = default;
};
/// What a row changes of the reading of what it names; nothing where it gives none, or the one that is stored.
[[nodiscard]] std::optional<ReadingChange> readingChange(Connection& connection, NameList list, Field field,
                                                         const QString& name, const QString& reading);
/// What it is about is there.
void storeReading(WriteScope& scope, const ReadingChange& change);

} // namespace madoguchi
