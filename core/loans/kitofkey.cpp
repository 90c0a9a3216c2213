// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/kitofkey.h"

#include "core/base/codekey.h"
#include "core/ledger/codelookup.h"
#include "core/loans/candidatesofkey.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<AskUnitsOfKit::Answer> AskUnitsOfKit::run(ReadScope& scope) const
{
    const auto kitByKey = [&scope](Connection&, const QString& text) -> Result<KitId> {
        const Result<LookUpCode::Answer> matches = LookUpCode{{codeKey(text)}}.run(scope);
        if (!matches)
            return matches.refusal();
        const auto kit = std::find_if(matches->begin(), matches->end(),
                                      [](const CodeMatch& match) { return match.meaning == CodeMeaning::Kit; });
        return kit == matches->end() ? Result<KitId>(refusal(RefusalKind::NotFound, u"code.unknown"_s, text))
                                     : Result<KitId>(KitId(kit->id));
    };
    const Result<KitId> id = findByKey(scope, key, kitByKey);
    if (!id)
        return id.refusal();
    const std::optional<KitRecord> kit = readKit(scope.connection, *id, scope.now);
    if (!kit)
        return refusal(RefusalKind::NotFound, u"kit.unknown"_s, key);
    if (use == KitUse::Lend)
        return kit->units;
    QList<AssetRecord> out = kit->units;
    out.removeIf([](const AssetRecord& unit) { return !unit.holder; });
    QStringList holders;
    for (const AssetRecord& unit : std::as_const(out))
        holders << unit.holder->name;
    holders.removeDuplicates();
    if (out.isEmpty())
        return refused(u"kit.nothing-out"_s, kit->number, {{u"name"_s, kit->name}});
    if (holders.size() > 1)
        return refused(u"kit.several-holders"_s, kit->number,
                       {{u"name"_s, kit->name}, {u"holder"_s, holders.join(u", ")}});
    return out;
}

} // namespace madoguchi
