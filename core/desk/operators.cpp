// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"

#include "core/base/codekey.h"
#include "core/base/unseencharacters.h"
#include "core/desk/counterscanner.h"
#include "core/desk/desktables.h"
#include "core/desk/pinpause.h"
#include "core/desk/settings.h"
#include "core/scanning/scanpipeline.h"

#include <QRegularExpression>

#include <sodium.h>

namespace madoguchi {

namespace {

constexpr const char* operatorColumns = "select id, code, name, role, pin_hash, card_key, retired_at from operator ";

std::optional<qint64> operatorIdByCode(Connection& connection, const QString& code)
{
    Cursor cursor =
        connection.select("select id from operator where code_key = ? and withdrawn_at is null", codeKey(code));
    return cursor.next() ? std::optional(cursor.number(0)) : std::nullopt;
}

bool isActiveOwner(const Row& row)
{
    const Table& table = operatorTable();
    return row[size_t(table.indexOf("role"))].toText() == u"owner" && row[size_t(table.indexOf("retired_at"))].isNull();
}

/// Signing in takes a code or a card, so what is one operator's code must not be another's card.
bool isKeyInUse(Connection& connection, const QString& key, qint64 ownId)
{
    return connection
        .select("select 1 from operator where (card_key = ? or code_key = ?) and withdrawn_at is null and id <> ?", key,
                key, ownId)
        .next();
}

Result<Done> checkCard(Connection& connection, const QString& card, const QString& code, qint64 ownId)
{
    if (isReservedCode(card))
        return refused(QStringLiteral("code.reserved"), card);
    const QString key = codeKey(card);
    if (!key.isEmpty() && isKeyInUse(connection, key, ownId))
        return refused(QStringLiteral("operator.card-in-use"), code);
    return Done{};
}

/// An owner who can still act besides this one. Their rows stay locked, so that two counters cannot take one each.
bool hasOtherOwner(WriteScope& scope, qint64 id)
{
    const Table& table = operatorTable();
    QList<qint64> others;
    {
        Cursor owners = scope.connection().select(
            "select id from operator where role = 'owner' and retired_at is null and withdrawn_at is null and id <> ? "
            "order by id",
            id);
        while (owners.next())
            others << owners.number(0);
    }
    for (const qint64 other : others) {
        const std::optional<Row> row = scope.lock(table, other);
        if (row && isActiveOwner(*row))
            return true;
    }
    return false;
}

bool isSandbox(Connection& connection)
{
    Cursor cursor = connection.select("select value from database_info where name = 'sandbox'");
    return cursor.next() && cursor.text(0) == u'1';
}

} // namespace

std::optional<QString> storedRoleOf(Connection& connection, OperatorId id)
{
    Cursor cursor = connection.select(storedRoleSql, id);
    return cursor.next() ? std::optional(cursor.text(0)) : std::nullopt;
}

QString hashPin(const QString& pin)
{
    char out[crypto_pwhash_STRBYTES];
    const QByteArray bytes = pin.toUtf8();
    if (crypto_pwhash_str(out, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        qFatal("not enough memory to protect a PIN");
    return QString::fromLatin1(out);
}

bool isPin(const QString& pin, const QString& hash)
{
    const QByteArray bytes = pin.toUtf8();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

Result<QString> checkedPin(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4,12}\\z"));
    const QString pin = typed.normalized(QString::NormalizationForm_KC).trimmed();
    if (!form.match(pin).hasMatch())
        return refused(QStringLiteral("operator.bad-pin"));
    return pin;
}

namespace {

/// Who has this code or this card, by the PIN or the trust of `who`. Code "operator.unknown" when nobody has.
Result<Actor> actorOf(const ReadScope& scope, const QString& codeWanted, const QString& cardWanted, const SignIn& who)
{
    Connection& connection = scope.connection;
    Cursor cursor = connection.select("select id, code, name, role, pin_hash, retired_at from operator "
                                      "where (code_key = ? or card_key = ?) and withdrawn_at is null",
                                      codeWanted, cardWanted);
    if (!cursor.next())
        return refusal(RefusalKind::NotFound, QStringLiteral("operator.unknown"), who.key);
    const QString code = cursor.text(1);
    if (!cursor.isNull(5))
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.retired"), code);
    const bool hasPin = !cursor.isNull(4);
    if (!hasPin && !isSandbox(connection))
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.no-pin"), code);
    const bool isPinDue = hasPin && !who.isTrusted;
    if (isPinDue && who.pin.isEmpty())
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.pin-needed"), code);
    const Actor actor{
        cursor.id<OperatorId>(0), code, cursor.text(2), roleFromCode(cursor.text(3)).value_or(Role::Auditor), {}, {}};
    if (!isPinDue)
        return actor;
    const Result<Done> given = checkPin(scope, code, who.pin, cursor.text(4));
    return given ? Result<Actor>(actor) : Result<Actor>(given.refusal());
}

} // namespace

// The scanner's profile is for cards only: a code that was typed, in whatever disguise, must not pass for one, since
// cards are trusted without a PIN for a while.
Result<SignIn::Answer> SignIn::run(ReadScope& scope) const
{
    Result<Actor> actor = actorOf(scope, codeKey(key), codeKey(key), *this);
    if (actor || !actor.refusal().has(u"operator.unknown"))
        return actor;
    const Scan scan = interpret(key, readScannerProfile(scope));
    const QStringList cards = scan.hasTrouble() ? QStringList() : QStringList(scan.candidates);
    for (const QString& card : cards) {
        if (actor || !actor.refusal().has(u"operator.unknown"))
            break;
        actor = actorOf(scope, {}, card, *this);
    }
    return actor;
}

Result<ListOperators::Answer> ListOperators::run(ReadScope& scope) const
{
    Answer operators;
    std::string query = operatorColumns;
    query += "where withdrawn_at is null order by code_key";
    Cursor cursor = scope.connection.select(query);
    while (cursor.next())
        operators << OperatorRecord{cursor.id<OperatorId>(0), cursor.text(1),
                                    cursor.text(2),           roleFromCode(cursor.text(3)).value_or(Role::Auditor),
                                    !cursor.isNull(4),        !cursor.isNull(5),
                                    !cursor.isNull(6)};
    return operators;
}

QJsonObject OperatorOutcome::toJson() const
{
    return {{QStringLiteral("operator"), QString::number(id.value())}};
}

OperatorOutcome OperatorOutcome::fromJson(const QJsonObject& json)
{
    return {OperatorId(json.value(QStringLiteral("operator")).toString().toLongLong())};
}

QString foldedOperatorCode(const QString& typed)
{
    return foldCodeText(typed).trimmed();
}

bool isOperatorCode(const QString& code)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,31}\\z"));
    return form.match(code).hasMatch();
}

QJsonObject AddOperator::toJson() const
{
    return {{QStringLiteral("code"), foldedOperatorCode(code)},
            {QStringLiteral("name"), operatorName},
            {QStringLiteral("role"), roleCode(role)}};
}

Result<OperatorOutcome> AddOperator::run(WriteScope& scope) const
{
    const QString own = foldedOperatorCode(code);
    if (!isOperatorCode(own))
        return refused(QStringLiteral("operator.bad-code"), code);
    if (operatorName.trimmed().isEmpty())
        return refused(QStringLiteral("operator.no-name"), own);
    if (const std::optional<Problem> problem = problemOfLines({operatorName.trimmed()}))
        return refused(*problem);
    if (isReservedCode(own))
        return refused(QStringLiteral("code.reserved"), own);
    if (isKeyInUse(scope.connection(), codeKey(own), 0))
        return refused(QStringLiteral("operator.exists"), own);
    if (const Result<Done> checked = checkCard(scope.connection(), card, own, 0); !checked)
        return checked.refusal();
    const QString cardKey = codeKey(card);
    const qint64 id = scope.newId();
    scope.insert(operatorTable(), {id, own, QString(), operatorName.trimmed(), roleCode(role),
                                   Value::textOrNull(cardKey), Value::textOrNull(pinHash), Value(), Value()});
    return OperatorOutcome{OperatorId(id)};
}

QJsonObject ChangeOperator::toJson() const
{
    QJsonObject json{{QStringLiteral("code"), code},
                     {QStringLiteral("pinChanged"), !pinHash.isEmpty()},
                     {QStringLiteral("cardChanged"), card.has_value()}};
    if (isRetired)
        json.insert(QStringLiteral("retired"), *isRetired);
    if (operatorName)
        json.insert(QStringLiteral("name"), *operatorName);
    if (role)
        json.insert(QStringLiteral("role"), roleCode(*role));
    return json;
}

Result<OperatorOutcome> ChangeOperator::run(WriteScope& scope) const
{
    const std::optional<qint64> id = operatorIdByCode(scope.connection(), code);
    const std::optional<Row> before = id ? scope.lock(operatorTable(), *id) : std::nullopt;
    if (!before)
        return refusal(RefusalKind::NotFound, QStringLiteral("operator.unknown"), code);
    if (operatorName && operatorName->trimmed().isEmpty())
        return refused(QStringLiteral("operator.no-name"), code);
    if (const std::optional<Problem> problem = problemOfLines({operatorName.value_or(QString()).trimmed()}))
        return refused(*problem);
    if (const Result<Done> checked = checkCard(scope.connection(), card.value_or(QString()), code, *id); !checked)
        return checked.refusal();
    const Table& table = operatorTable();
    Row after = *before;
    const auto cell = [&](const char* column) -> Value& { return after[size_t(table.indexOf(column))]; };
    if (!pinHash.isEmpty())
        cell("pin_hash") = pinHash;
    if (card)
        cell("card_key") = Value::textOrNull(codeKey(*card));
    if (operatorName)
        cell("name") = operatorName->trimmed();
    if (role)
        cell("role") = roleCode(*role);
    if (isRetired && *isRetired == cell("retired_at").isNull())
        cell("retired_at") = *isRetired ? Value(scope.atText()) : Value();
    if (isActiveOwner(*before) && !isActiveOwner(after) && !hasOtherOwner(scope, *id))
        return refused(QStringLiteral("operator.last-owner"), code);
    scope.update(table, *before, after);
    return OperatorOutcome{OperatorId(*id)};
}

Result<OperatorOutcome> ChangeOwnPin::run(WriteScope& scope) const
{
    const Actor& actor = scope.actor();
    const Table& table = operatorTable();
    const std::optional<Row> before = scope.lock(table, actor.operatorId.value());
    if (!before)
        return refusal(RefusalKind::NotFound, QStringLiteral("operator.unknown"), actor.operatorCode);
    const auto pinColumn = size_t(table.indexOf("pin_hash"));
    const Value& known = (*before)[pinColumn];
    if (known.isNull() && !oldPin.isEmpty())
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.wrong-pin"), actor.operatorCode);
    if (!known.isNull()) {
        const ReadScope eyes{scope.connection(), scope.at(), actor.stationCode};
        if (const Result<Done> given = checkPin(eyes, actor.operatorCode, oldPin, known.toText()); !given)
            return given.refusal();
    }
    Row after = *before;
    after[pinColumn] = pinHash;
    scope.update(table, *before, after);
    return OperatorOutcome{actor.operatorId};
}

} // namespace madoguchi
