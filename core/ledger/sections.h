// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetrecord.h"

#include <QList>

#include <optional>

namespace madoguchi {

/// A section with whoever heads it (所属長), who gets the letters to the section and copies of those to its people.
struct SectionRecord {
    SectionId id;
    QString name;
    QString code;
    QString headName; ///< empty: nobody is known
    QString headMail; ///< an address, or empty
    bool isClosed = false;
    QString reading = {}; ///< in kana
};

/// Every section, by name.
struct AskSections {
    using Answer = QList<SectionRecord>;
    Result<Answer> run(ReadScope& scope) const;
};

// For verbs and for letters, which read inside their own transaction; nothing where it is not there (any more):
[[nodiscard]] std::optional<SectionRecord> readSection(Connection& connection, SectionId id);

} // namespace madoguchi
