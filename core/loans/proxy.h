// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/documents/formparts.h"
#include "core/ledger/assetrecord.h"

#include <QJsonObject>

#include <optional>

namespace madoguchi {

class WriteScope;

/// Who receives in somebody's place, and on what basis (委任根拠); for a section, which has no hands, who receives for
/// it. Likewise who brings something back.
struct Proxy {
    QString name; ///< or the card, staff number or user name of somebody the record knows
    QString basis;
    PersonId person = {}; ///< where it is known who it is: their registered name counts then
};

/// As verbs write a proxy down: "proxy", "basis" and "proxyPerson"; nothing without one.
void addProxy(QJsonObject& json, const std::optional<Proxy>& proxy);

/// The proxy with what the record knows of them.
struct KnownProxy {
    Proxy proxy;
    QString staffNumber; ///< else the user name
    QString section;
};
/// Nothing without a proxy. A name that is the key of somebody means them, read as the scanner of the counter types it.
/// Codes "person.unknown", "code.ambiguous".
[[nodiscard]] Result<std::optional<KnownProxy>> knownProxy(ReadScope& scope, const std::optional<Proxy>& proxy);
[[nodiscard]] Result<std::optional<KnownProxy>> knownProxy(WriteScope& scope, const std::optional<Proxy>& proxy);

/// Who stands at the counter, for a paper about `holder`'s loans: a proxy who is the holder is no proxy.
[[nodiscard]] FormReceiver formReceiver(const std::optional<KnownProxy>& proxy, PersonId holder);

/// Whom a card, a staff number or a user name means; anything else is a name as it is. Code "code.ambiguous".
struct AskProxyOfKey {
    using Answer = KnownProxy;
    QString key;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
