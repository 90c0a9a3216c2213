// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"

#include "core/base/codekey.h"
#include "core/desk/desktables.h"
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

bool isCardInUse(Connection& connection, const QString& cardKey, qint64 ownId)
{
    return connection
        .select("select 1 from operator where card_key = ? and withdrawn_at is null and id <> ?", cardKey, ownId)
        .next();
}

bool isLastOwner(Connection& connection, qint64 id)
{
    Cursor owners = connection.select(
        "select count(*) from operator where role = 'owner' and retired_at is null and withdrawn_at is null and id <> ?",
        id);
    owners.next();
    return owners.number(0) == 0;
}

bool isSandbox(Connection& connection)
{
    Cursor cursor = connection.select("select value from database_info where name = 'sandbox'");
    return cursor.next() && cursor.text(0) == u'1';
}

} // namespace

QString hashPin(const QString& pin)
{
    char out[crypto_pwhash_STRBYTES];
    const QByteArray bytes = pin.toUtf8();
    if (crypto_pwhash_str(out, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        qFatal("not enough memory to protect a PIN");
    return QString::fromLatin1(out);
}

bool isPin(const QString& pin, const QString& hash)
{
    const QByteArray bytes = pin.toUtf8();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size()))
           == 0;
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

/// Code "operator.unknown" when the key is nobody's.
Result<Actor> actorOf(Connection& connection, const QString& key, const QString& pin)
{
    Cursor cursor = connection.select("select id, code, name, role, pin_hash, retired_at from operator "
                                      "where (code_key = ? or card_key = ?) and withdrawn_at is null",
                                      key, key);
    if (!cursor.next())
        return refusal(RefusalKind::NotFound, QStringLiteral("operator.unknown"), key);
    const QString code = cursor.text(1);
    if (!cursor.isNull(5))
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.retired"), code);
    const bool hasPin = !cursor.isNull(4);
    if (!hasPin && !isSandbox(connection))
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.no-pin"), code);
    if (hasPin && pin.isEmpty())
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.pin-needed"), code);
    if (hasPin && !isPin(pin.normalized(QString::NormalizationForm_KC), cursor.text(4)))
        return refusal(RefusalKind::Forbidden, QStringLiteral("operator.wrong-pin"), code);
    return Actor{cursor.id<OperatorId>(0), code, cursor.text(2),
                 roleFromCode(cursor.text(3)).value_or(Role::Auditor), {}, {}};
}

} // namespace

Result<SignIn::Answer> SignIn::run(ReadScope& scope) const
{
    QStringList keys{codeKey(key)}; // a code that was typed is no scan
    if (const Scan scan = interpret(key, readSettings(scope.connection).scanner); !scan.hasTrouble())
        keys << scan.candidates;
    for (const QString& wanted : keys) {
        Result<Actor> actor = actorOf(scope.connection, wanted, pin);
        if (actor || !actor.refusal().has(u"operator.unknown"))
            return actor;
    }
    return refusal(RefusalKind::NotFound, QStringLiteral("operator.unknown"), key);
}

Result<ListOperators::Answer> ListOperators::run(ReadScope& scope) const
{
    Answer operators;
    Cursor cursor = scope.connection.select(std::string(operatorColumns) + "where withdrawn_at is null order by code_key");
    while (cursor.next())
        operators << OperatorRecord{cursor.id<OperatorId>(0),
                                    cursor.text(1),
                                    cursor.text(2),
                                    roleFromCode(cursor.text(3)).value_or(Role::Auditor),
                                    !cursor.isNull(4),
                                    !cursor.isNull(5),
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

bool isOperatorCode(const QString& code)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,31}\\z"));
    return form.match(code).hasMatch();
}

QJsonObject AddOperator::toJson() const
{
    return {{QStringLiteral("code"), code},
            {QStringLiteral("name"), operatorName},
            {QStringLiteral("role"), roleCode(role)}};
}

Result<OperatorOutcome> AddOperator::run(WriteScope& scope) const
{
    if (!isOperatorCode(code))
        return refused(QStringLiteral("operator.bad-code"), code);
    if (operatorIdByCode(scope.connection(), code))
        return refused(QStringLiteral("operator.exists"), code);
    const QString cardKey = codeKey(card);
    if (!cardKey.isEmpty() && isCardInUse(scope.connection(), cardKey, 0))
        return refused(QStringLiteral("operator.card-in-use"), code);
    const qint64 id = scope.newId();
    scope.insert(operatorTable(), {id, code, QString(), operatorName, roleCode(role), Value::textOrNull(cardKey),
                                   Value::textOrNull(pinHash), Value(), Value()});
    return OperatorOutcome{OperatorId(id)};
}

QJsonObject ChangeOperator::toJson() const
{
    return {{QStringLiteral("code"), code},
            {QStringLiteral("pinChanged"), !pinHash.isEmpty()},
            {QStringLiteral("cardChanged"), !card.isEmpty()},
            {QStringLiteral("retired"), isRetired}};
}

Result<OperatorOutcome> ChangeOperator::run(WriteScope& scope) const
{
    const std::optional<qint64> id = operatorIdByCode(scope.connection(), code);
    const std::optional<Row> before = id ? scope.lock(operatorTable(), *id) : std::nullopt;
    if (!before)
        return refusal(RefusalKind::NotFound, QStringLiteral("operator.unknown"), code);
    const Table& table = operatorTable();
    Row after = *before;
    if (!pinHash.isEmpty())
        after[size_t(table.indexOf("pin_hash"))] = pinHash;
    if (!card.isEmpty()) {
        if (isCardInUse(scope.connection(), codeKey(card), *id))
            return refused(QStringLiteral("operator.card-in-use"), code);
        after[size_t(table.indexOf("card_key"))] = codeKey(card);
    }
    if (isRetired && after[size_t(table.indexOf("role"))].toText() == u"owner" && isLastOwner(scope.connection(), *id))
        return refused(QStringLiteral("operator.last-owner"), code);
    if (isRetired && after[size_t(table.indexOf("retired_at"))].isNull())
        after[size_t(table.indexOf("retired_at"))] = scope.atText();
    scope.update(table, *before, after);
    return OperatorOutcome{OperatorId(*id)};
}

} // namespace madoguchi
