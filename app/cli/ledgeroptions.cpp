// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ledgeroptions.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Refusal badChoice(const CommandRun& run, const char* option, const QString& known)
{
    return refused(u"option.bad-value"_s, QString::fromLatin1(option),
                   {{u"value"_s, run.value(option)}, {u"known"_s, known}});
}

Result<qint64> namedOption(CommandRun& run, const char* option, AskNames::Of of)
{
    if (!run.isSet(option))
        return qint64(0);
    const Result<QList<NamedRow>> names = run.ask(AskNames{of});
    if (!names)
        return names.refusal();
    const QString wanted = run.value(option).trimmed();
    for (const NamedRow& row : *names) {
        if (searchKey(row.name) == searchKey(wanted) || (!row.code.isEmpty() && codeKey(row.code) == codeKey(wanted)))
            return row.id;
    }
    const QString code = of == AskNames::Of::Kinds    ? u"kind.unknown"_s
                         : of == AskNames::Of::Places ? u"place.unknown"_s
                                                      : u"section.unknown"_s;
    return refusal(RefusalKind::NotFound, code, wanted);
}

Result<StandingOptions> readStanding(const CommandRun& run)
{
    StandingOptions standing;
    if (run.isSet("ownership")) {
        standing.ownership = ownershipFromCode(run.value("ownership"));
        if (!standing.ownership)
            return badChoice(run, "ownership", u"state, lease, service, borrowed"_s);
    }
    if (run.isSet("state")) {
        standing.state = assetStateFromCode(run.value("state"));
        if (!standing.state)
            return badChoice(run, "state", u"usable, needs-reset, in-repair, faulty, lost, to-surrender, disposed"_s);
    }
    return standing;
}

Result<QMap<QString, QString>> readCustom(const CommandRun& run)
{
    QMap<QString, QString> fields;
    for (const QString& text : run.values("custom")) {
        const qsizetype sign = text.indexOf(u'=');
        const QString name = text.left(sign).trimmed();
        if (sign < 0 || name.isEmpty())
            return badChoice(run, "custom", u"NAME=VALUE"_s);
        fields.insert(name, text.mid(sign + 1).trimmed());
    }
    return fields;
}

} // namespace madoguchi
