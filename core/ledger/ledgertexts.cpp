// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgertexts.h"

#include "core/base/unseencharacters.h"
#include "core/ledger/ledgerquestions.h"

namespace madoguchi {

namespace {

/// The texts of a record by how many lines they may have.
struct LedgerTexts {
    QStringList lines;
    QStringList notes;
};

LedgerTexts textsOf(const AssetValues& values)
{
    LedgerTexts texts{{values.assetNo, values.maker, values.model, values.serial, values.leaseContract, values.lessor},
                      {values.note}};
    texts.lines += values.barcodes;
    for (const AccessoryValue& accessory : values.accessories)
        texts.lines << accessory.name;
    for (auto field = values.custom.begin(); field != values.custom.end(); ++field)
        texts.notes << field.key() << field.value().toString();
    return texts;
}

LedgerTexts textsOf(const PersonValues& values)
{
    LedgerTexts texts{{values.staffNo, values.userName, values.name, values.reading, values.extension, values.mail},
                      {values.note}};
    texts.lines += values.cards;
    return texts;
}

std::optional<Problem> problemAmong(const LedgerTexts& texts, const LedgerTexts& before)
{
    const std::optional<Problem> problem = problemOfLines(texts.lines, before.lines);
    return problem ? problem : problemOfNotes(texts.notes, before.notes);
}

} // namespace

std::optional<Problem> problemOfTexts(const AssetValues& values, const AssetValues& before)
{
    return problemAmong(textsOf(values), textsOf(before));
}

std::optional<Problem> problemOfTexts(const PersonValues& values, const PersonValues& before)
{
    return problemAmong(textsOf(values), textsOf(before));
}

std::optional<Problem> problemOfTexts(WriteScope& scope, const AssetValues& values, qint64 ownId)
{
    const std::optional<Problem> problem = problemOfTexts(values, AssetValues());
    const std::optional<AssetRecord> stored =
        problem && ownId != 0 ? readAsset(scope.connection(), AssetId(ownId), scope.at()) : std::nullopt;
    return stored ? problemOfTexts(values, stored->values) : problem;
}

std::optional<Problem> problemOfTexts(WriteScope& scope, const PersonValues& values, qint64 ownId)
{
    const std::optional<Problem> problem = problemOfTexts(values, PersonValues());
    const std::optional<PersonRecord> stored =
        problem && ownId != 0 ? readPerson(scope.connection(), PersonId(ownId)) : std::nullopt;
    return stored ? problemOfTexts(values, stored->values) : problem;
}

} // namespace madoguchi
