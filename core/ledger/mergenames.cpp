// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/mergenames.h"

#include "core/base/searchkey.h"
#include "core/journal/changerow.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/ledgerwriter.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

size_t placeIn(NameList list, const char* column)
{
    return size_t(tableOf(list).indexOf(column));
}

QString textAt(NameList list, const Row& row, const char* column)
{
    return row[placeIn(list, column)].toText();
}

/// The rows of both.
struct NamePair {
    NameList list = NameList::Kinds;
    Row kept;
    Row merged;
};

/// Whether what stands in a field of the one type may stand in the field of that name of the other: text holds
/// everything but what is kept as a code.
bool mayHold(const KindField& kept, const KindField& merged)
{
    return kept.type == merged.type || (kept.type == FieldType::Text && merged.type != FieldType::YesNo);
}

QStringList bothChoices(const QStringList& kept, const QStringList& merged)
{
    QStringList both = kept;
    for (const QString& choice : merged) {
        const QString key = searchKey(choice);
        if (std::none_of(both.begin(), both.end(), [&](const QString& known) { return searchKey(known) == key; }))
            both << choice;
    }
    return both;
}

/// The fields of the kept type, and those that only the other one has; nothing becomes required by that.
Result<QList<KindField>> bothFields(const QString& kindName, const QList<KindField>& kept,
                                    const QList<KindField>& merged)
{
    QList<KindField> both = kept;
    QStringList differing;
    for (KindField field : merged) {
        const QString key = searchKey(field.name);
        const auto known = std::find_if(both.begin(), both.end(),
                                        [&](const KindField& other) { return searchKey(other.name) == key; });
        if (known == both.end()) {
            field.isRequired = false;
            both << field;
        } else if (!mayHold(*known, field)) {
            differing << field.name;
        } else if (known->type == FieldType::Choice) {
            known->choices = bothChoices(known->choices, field.choices);
        }
    }
    if (!differing.isEmpty())
        return refused(u"merge.fields-differ"_s, kindName, {{u"names"_s, differing.join(u", "_s)}});
    if (std::optional<Refusal> problem = problemOfFields(kindName, both))
        return *std::move(problem);
    return both;
}

/// The kept row with what it lacked, and what that is.
struct FilledName {
    Row row;
    QList<EditedField> filled;
};

void fillText(FilledName& result, const NamePair& pair, const char* column)
{
    const size_t at = placeIn(pair.list, column);
    if (!result.row[at].isNull() || pair.merged[at].isNull())
        return;
    result.row[at] = pair.merged[at];
    result.filled << EditedField{QString::fromStdString(tableOf(pair.list).name()) + u'.' + QLatin1StringView(column),
                                 {},
                                 {},
                                 pair.merged[at].toText()};
}

Result<FilledName> withFieldsOfBoth(const NamePair& pair)
{
    FilledName result{pair.kept, {}};
    const size_t at = placeIn(pair.list, "fields");
    const QList<KindField> known = fieldsInLines(pair.kept[at].toText());
    const Result<QList<KindField>> both =
        bothFields(textAt(pair.list, pair.kept, "name"), known, fieldsInLines(pair.merged[at].toText()));
    if (!both)
        return both.refusal();
    if (*both == known)
        return result;
    result.row[at] = Value::textOrNull(linesOfFields(*both));
    QStringList added;
    for (const KindField& field : *both) {
        if (!known.contains(field))
            added << field.name;
    }
    result.filled << EditedField{u"kind.fields"_s, {}, {}, added.join(u", "_s)};
    return result;
}

Result<FilledName> filledName(const NamePair& pair)
{
    if (pair.list == NameList::Kinds)
        return withFieldsOfBoth(pair);
    FilledName result{pair.kept, {}};
    fillText(result, pair, "code");
    if (pair.list == NameList::Sections && pair.kept[SectionColumn::HeadName].isNull() &&
        pair.kept[SectionColumn::HeadMail].isNull()) { // an address goes with the name
        fillText(result, pair, "head_name");
        fillText(result, pair, "head_mail");
    }
    return result;
}

/// By what the kept one is found from then on.
QStringList leadingOn(const NamePair& pair)
{
    QStringList codes{textAt(pair.list, pair.merged, "name")};
    if (pair.list == NameList::Places && !pair.kept[placeIn(pair.list, "code")].isNull() &&
        !pair.merged[placeIn(pair.list, "code")].isNull())
        codes << textAt(pair.list, pair.merged, "code");
    return codes;
}

LikeRecord likeName(const NamePair& pair, const Row& row)
{
    const QString code = pair.list == NameList::Kinds ? QString() : textAt(pair.list, row, "code");
    return {row.front().toNumber(), textAt(pair.list, row, "name"), code, 0};
}

/// What stands against it by itself.
std::optional<Refusal> problemOfNames(const NamePair& pair)
{
    const QString name = textAt(pair.list, pair.kept, "name");
    if (pair.kept.front() == pair.merged.front())
        return refused(u"merge.same"_s, name);
    if (!pair.kept[placeIn(pair.list, "closed_at")].isNull())
        return refused(u"merge.into-closed"_s, name);
    return std::nullopt;
}

/// The one with more may be the one that stays.
std::optional<Refusal> tooManyMoved(const NamePair& pair, const QList<MovedRows>& moved)
{
    const qint64 count = rowCount(moved);
    if (count <= mostMovedByName)
        return std::nullopt;
    return refused(u"merge.too-many"_s, textAt(pair.list, pair.merged, "name"),
                   {{u"count"_s, count}, {u"limit"_s, mostMovedByName}});
}

Result<NamePair> pairOf(NameList list, const std::optional<Row>& kept, qint64 keptId, const std::optional<Row>& merged,
                        qint64 mergedId)
{
    const Result<Row> stays = inForce(list, kept, keptId);
    const Result<Row> goes = inForce(list, merged, mergedId);
    if (!stays || !goes)
        return stays ? goes.refusal() : stays.refusal();
    return NamePair{list, *stays, *goes};
}

Result<LedgerOutcome> mergeNames(WriteScope& scope, NameList list, qint64 kept, qint64 merged,
                                 const TableRegistry& tables)
{
    const Table& table = tableOf(list);
    scope.holdAll(table.name().c_str(), {kept, merged});
    const Result<NamePair> pair = pairOf(list, scope.lock(table, kept), kept, scope.lock(table, merged), merged);
    if (!pair)
        return pair.refusal();
    if (std::optional<Refusal> problem = problemOfNames(*pair))
        return *std::move(problem);
    const Result<FilledName> both = filledName(*pair);
    if (!both)
        return both.refusal();
    const QList<RowLink> links = linksTo(tables, table.name());
    const QList<MovedRows> moved = countLinks(scope.connection(), links, merged, kept);
    if (std::optional<Refusal> problem = tooManyMoved(*pair, moved))
        return *std::move(problem);
    moveRows(scope, links, merged, kept);
    Row gone = pair->merged;
    gone[placeIn(list, "withdrawn_at")] = scope.atText();
    gone[placeIn(list, "merged_into")] = kept;
    scope.update(table, pair->merged, gone);
    scope.update(table, pair->kept, both->row);
    scope.noteSubject(kept);
    return LedgerOutcome{kept, numberLedgerEdit(scope, 1)};
}

} // namespace

Result<MergePreview> PreviewMergeNames::run(ReadScope& scope) const
{
    const Table& table = tableOf(list);
    const Result<NamePair> pair =
        pairOf(list, readRow(scope.connection, table, kept), kept, readRow(scope.connection, table, merged), merged);
    if (!pair)
        return pair.refusal();
    MergePreview preview;
    preview.kept = likeName(*pair, pair->kept);
    preview.merged = likeName(*pair, pair->merged);
    preview.refusal = problemOfNames(*pair);
    if (preview.refusal)
        return preview;
    preview.moved = countLinks(scope.connection, linksTo(*tables, table.name()), merged, kept);
    preview.codes = leadingOn(*pair);
    const Result<FilledName> both = filledName(*pair);
    if (both)
        preview.filled = both->filled;
    preview.refusal = both ? tooManyMoved(*pair, preview.moved) : std::optional(both.refusal());
    return preview;
}

template<NameList list>
QJsonObject MergeNames<list>::toJson() const
{
    return {{u"kept"_s, QString::number(kept)}, {u"merged"_s, QString::number(merged)}};
}

template<NameList list>
Result<LedgerOutcome> MergeNames<list>::run(WriteScope& scope) const
{
    return mergeNames(scope, list, kept, merged, *tables);
}

template struct MergeNames<NameList::Kinds>;
template struct MergeNames<NameList::Places>;
template struct MergeNames<NameList::Sections>;

} // namespace madoguchi
