// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ledgeroptions.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/base/wareki.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Refusal badChoice(const CommandRun& run, const char* option, const QString& known)
{
    return refused(u"option.bad-value"_s, QString::fromLatin1(option),
                   {{u"value"_s, run.value(option)}, {u"known"_s, known}});
}

Result<Done> refuseUnfit(const CommandRun& run, const QStringList& options, const QString& what,
                         const QStringList& known)
{
    for (const QString& option : options) {
        if (!run.isSet(option.toLatin1()) || known.contains(option))
            continue;
        QVariantMap arguments{{u"what"_s, what}};
        if (!known.isEmpty())
            arguments.insert(u"known"_s, u"--"_s + known.join(u", --"_s));
        return refused(u"option.unfit"_s, option, arguments);
    }
    return Done{};
}

Result<qint64> namedOption(CommandRun& run, const char* option, AskNames::Of of)
{
    if (!run.isSet(option))
        return qint64(0);
    const Result<KnownName> known = run.ask(FindName{of, run.value(option).trimmed()});
    return known ? Result<qint64>(known->id) : Result<qint64>(known.refusal());
}

Result<NamedScope> namedScope(CommandRun& run)
{
    const Result<qint64> kind = namedOption(run, "kind", AskNames::Of::Kinds);
    if (!kind)
        return kind.refusal();
    const Result<qint64> section = namedOption(run, "section", AskNames::Of::Sections);
    if (!section)
        return section.refusal();
    const Result<qint64> place = namedOption(run, "place", AskNames::Of::Places);
    if (!place)
        return place.refusal();
    return NamedScope{KindId(*kind), SectionId(*section), PlaceId(*place)};
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

Result<QString> stateOption(const CommandRun& run, StatedList list)
{
    if (!run.isSet("status"))
        return QString();
    const std::optional<QString> code = stateFromWord(list, run.value("status"));
    return code ? Result<QString>(*code) : Result<QString>(badChoice(run, "status", stateChoices(list)));
}

void declareKana(QCommandLineParser& parser)
{
    addOption(parser, "kana", Cli::tr("People whose reading begins in this row: あ, か … わ, latin, other"), "ROW");
}

Result<std::optional<KanaRow>> readKana(const CommandRun& run)
{
    if (!run.isSet("kana"))
        return std::optional<KanaRow>();
    if (const std::optional<KanaRow> row = kanaRowFromText(run.value("kana")))
        return row;
    return badChoice(run, "kana", u"あ, か, さ, た, な, は, ま, や, ら, わ, latin, other"_s);
}

void declareLease(QCommandLineParser& parser)
{
    addOption(parser, "lease-contract", Cli::tr("Number of the lease contract"), "NUMBER");
    addOption(parser, "lessor", Cli::tr("Whom it is leased from"), "NAME");
    addOption(parser, "lease-ends", Cli::tr("Last day of the lease; empty: not known"), "DAY");
}

Result<LeaseOptions> readLease(const CommandRun& run)
{
    LeaseOptions lease;
    if (run.isSet("lease-contract"))
        lease.contract = run.value("lease-contract");
    if (run.isSet("lessor"))
        lease.lessor = run.value("lessor");
    if (!run.isSet("lease-ends"))
        return lease;
    lease.endsOn = QDate();
    if (const QString text = run.value("lease-ends"); !text.isEmpty()) {
        const Result<QDate> day = readDay(text);
        if (!day)
            return day.refusal();
        lease.endsOn = *day;
    }
    return lease;
}

} // namespace madoguchi
