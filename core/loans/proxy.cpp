// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/proxy.h"

#include "core/journal/writescope.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/candidatesofkey.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

void addProxy(QJsonObject& json, const std::optional<Proxy>& proxy)
{
    if (!proxy)
        return;
    json.insert(u"proxy"_s, proxy->name);
    json.insert(u"basis"_s, proxy->basis);
    if (proxy->person.isValid())
        json.insert(u"proxyPerson"_s, QString::number(proxy->person.value()));
}

Result<std::optional<KnownProxy>> knownProxy(ReadScope& scope, const std::optional<Proxy>& proxy)
{
    if (!proxy)
        return std::optional<KnownProxy>();
    KnownProxy known{*proxy, {}, {}};
    known.proxy.name = known.proxy.name.trimmed();
    if (!proxy->person.isValid()) {
        const Result<PersonId> found = findByKey(scope, known.proxy.name, personByKey);
        if (!found && found.refusal().has(u"code.ambiguous"))
            return found.refusal();
        known.proxy.person = found.valueOr(PersonId());
    }
    if (!known.proxy.person.isValid())
        return std::optional(known);
    const std::optional<PersonRecord> person = readPerson(scope.connection, known.proxy.person);
    if (!person)
        return refusal(RefusalKind::NotFound, u"person.unknown"_s, QString::number(known.proxy.person.value()));
    known.proxy.name = person->values.name;
    known.staffNumber = person->key();
    known.section = person->values.section;
    return std::optional(known);
}

Result<std::optional<KnownProxy>> knownProxy(WriteScope& scope, const std::optional<Proxy>& proxy)
{
    ReadScope eyes{scope.connection(), scope.at(), scope.actor().stationCode};
    return knownProxy(eyes, proxy);
}

FormReceiver formReceiver(const std::optional<KnownProxy>& proxy, PersonId holder)
{
    if (!proxy)
        return {};
    const bool isHolder = holder.isValid() && proxy->proxy.person == holder;
    // Nobody else could receive for a section.
    const bool isProxy = !isHolder && (holder.isValid() || !proxy->proxy.basis.isEmpty());
    return {isProxy, proxy->proxy.name, proxy->staffNumber, proxy->proxy.basis, proxy->section};
}

Result<AskProxyOfKey::Answer> AskProxyOfKey::run(ReadScope& scope) const
{
    const Result<std::optional<KnownProxy>> known = knownProxy(scope, Proxy{key, {}, {}});
    return known ? Result<Answer>(**known) : Result<Answer>(known.refusal());
}

} // namespace madoguchi
