// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/erasure/erasable.h"
#include "core/journal/erasures.h"
#include "core/journal/writescope.h"

#include <QJsonObject>

namespace madoguchi {

/// What stands in place of the name of somebody who was erased, in the language of the office: everything that names a
/// holder shows it, and nothing looks empty or broken.
[[nodiscard]] QString erasedName(const QString& officeLanguage);

/// Takes what the record holds of somebody out of it for good: the person, cards, blocks, what was written about their
/// loans, reservations, incidents, letters and papers, the papers themselves, signatures, scans and pictures of
/// returns; from the rows, from the search, and from what the journal keeps beside its entries
/// (core/journal/erasures.h). What is left says that somebody held something from when until when. Once done it cannot
/// be undone, by nothing.
///
/// The order must say why and on whose authority. Codes "erasure.needs-reason", "erasure.needs-authority",
/// "person.unknown", and the problems of erasureStatus.
struct ErasePerson {
    static constexpr const char* name = erasureVerb;
    static constexpr Permission permission = Permission::Administrate;
    struct Outcome {
        QList<ErasedRows> rows;
        qint64 values = 0; ///< that the journal kept beside its entries
        /// Numbers of entries about none of the rows, whose words named them and went.
        QList<qint64> words;
        QJsonObject toJson() const;
        static Outcome fromJson(const QJsonObject& json);
    };
    PersonId person;
    const TableRegistry* tables = nullptr; ///< of the whole record
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
