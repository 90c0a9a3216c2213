// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/codelookup.h"

#include "core/base/codekey.h"

#include <algorithm>

namespace madoguchi {

namespace {

CodeMeaning meaningOf(const QString& via)
{
    if (via == u"asset" || via == u"serial" || via == u"barcode")
        return CodeMeaning::Asset;
    if (via == u"document")
        return CodeMeaning::Document;
    if (via == u"place")
        return CodeMeaning::Place;
    if (via == u"operator")
        return CodeMeaning::Operator;
    if (via == u"kit")
        return CodeMeaning::Kit;
    if (via == u"consumable")
        return CodeMeaning::Consumable;
    return CodeMeaning::Person;
}

const char* labelSql(CodeMeaning meaning)
{
    switch (meaning) {
    case CodeMeaning::Asset:
        return "select a.asset_no, k.name from asset a join kind k on k.id = a.kind_id where a.id = ?";
    case CodeMeaning::Person:
        return "select coalesce(staff_no, user_name), name from person where id = ?";
    case CodeMeaning::Document:
        return "select number, '' from document where id = ?";
    case CodeMeaning::Place:
        return "select coalesce(code, ''), name from place where id = ?";
    case CodeMeaning::Operator:
        return "select code, name from operator where id = ?";
    case CodeMeaning::Kind:
        return "select name, name from kind where id = ?";
    case CodeMeaning::Section:
        return "select name, name from section where id = ?";
    case CodeMeaning::Kit:
        return "select number, name from kit where id = ?";
    case CodeMeaning::Consumable:
        return "select number, name from consumable where id = ?";
    }
    return "";
}

/// Of one meaning where it is named.
QList<CodeMatch> matchesOf(Connection& connection, const QString& key, const QString& only = {})
{
    QList<CodeMatch> matches;
    Cursor cursor = connection.select("select meaning, target_id from scan_key where code = ?", key);
    while (cursor.next()) {
        const CodeMatch match{meaningOf(cursor.text(0)), cursor.number(1), cursor.text(0)};
        if (!only.isEmpty() && match.via != only)
            continue;
        const bool isKnown = std::any_of(matches.begin(), matches.end(), [&](const CodeMatch& other) {
            return other.meaning == match.meaning && other.id == match.id;
        });
        if (!isKnown)
            matches << match;
    }
    return matches;
}

/// False only where its codes name products and none of them is this one.
bool mayBeOfProduct(Connection& connection, qint64 asset, const QString& gtin)
{
    bool isAnother = false;
    Cursor cursor =
        connection.select("select code_key from asset_barcode where asset_id = ? and withdrawn_at is null", asset);
    while (cursor.next()) {
        const QString product = productOfCode(cursor.text(0));
        if (product == gtin)
            return true;
        isAnother = isAnother || !product.isEmpty();
    }
    return !isAnother;
}

QList<CodeMatch> matchesOfSerial(Connection& connection, const ProductSerial& serial)
{
    QList<CodeMatch> matches = matchesOf(connection, serial.serial, QStringLiteral("serial"));
    matches.removeIf([&](const CodeMatch& match) { return !mayBeOfProduct(connection, match.id, serial.gtin); });
    return matches;
}

Result<qint64> onlyMatch(Connection& connection, const QString& key, CodeMeaning meaning, const QString& unknownCode)
{
    QList<CodeMatch> matches = matchesOf(connection, codeKey(key));
    const bool isKnownOtherwise = !matches.isEmpty();
    matches.removeIf([&](const CodeMatch& match) { return match.meaning != meaning; });
    if (matches.size() > 1)
        return ambiguousCode(connection, key, matches);
    if (matches.isEmpty())
        return refusal(RefusalKind::NotFound, isKnownOtherwise ? unknownCode : QStringLiteral("code.unknown"), key);
    return matches.first().id;
}

} // namespace

QStringList labelOf(Connection& connection, const CodeMatch& match)
{
    Cursor cursor = connection.select(labelSql(match.meaning), match.id);
    return cursor.next() ? QStringList{cursor.text(0), cursor.text(1)} : QStringList{QString(), QString()};
}

Refusal ambiguousCode(Connection& connection, const QString& key, const QList<CodeMatch>& matches)
{
    constexpr qsizetype mostNamed = 5;
    QStringList meanings;
    for (const CodeMatch& match : matches.mid(0, mostNamed))
        meanings << labelOf(connection, match).join(u' ').trimmed();
    if (matches.size() > mostNamed)
        meanings << QStringLiteral("…");
    return refused(QStringLiteral("code.ambiguous"), key,
                   {{QStringLiteral("count"), matches.size()}, {QStringLiteral("meanings"), meanings.join(u", ")}});
}

Result<LookUpCode::Answer> LookUpCode::run(ReadScope& scope) const
{
    for (const QString& key : keys) {
        QList<CodeMatch> matches = matchesOf(scope.connection, key);
        if (!matches.isEmpty())
            return matches;
    }
    return serial ? matchesOfSerial(scope.connection, *serial) : Answer();
}

Result<AssetId> assetBySerial(Connection& connection, const ProductSerial& serial)
{
    const QList<CodeMatch> matches = matchesOfSerial(connection, serial);
    if (matches.size() > 1)
        return ambiguousCode(connection, serial.serial, matches);
    if (matches.isEmpty())
        return refusal(RefusalKind::NotFound, QStringLiteral("code.unknown"), serial.serial);
    return AssetId(matches.first().id);
}

Result<AssetId> assetByKey(Connection& connection, const QString& key)
{
    const Result<qint64> id = onlyMatch(connection, key, CodeMeaning::Asset, QStringLiteral("asset.unknown"));
    if (!id)
        return id.refusal();
    return AssetId(*id);
}

Result<PersonId> personByKey(Connection& connection, const QString& key)
{
    const Result<qint64> id = onlyMatch(connection, key, CodeMeaning::Person, QStringLiteral("person.unknown"));
    if (!id)
        return id.refusal();
    return PersonId(*id);
}

} // namespace madoguchi
