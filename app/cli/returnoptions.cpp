// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/returnoptions.h"

#include "app/cli/keys.h"
#include "core/loans/returnpicture.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// The picture with this place in a command: the same when the command is repeated, so that it is kept once.
QString pictureCommand(const QString& commandId, qsizetype place)
{
    static const QUuid space = QUuid::fromString(u"{0b8f2c57-9a41-4d1b-8a0e-52d6b7e1c3f8}"_s);
    return QUuid::createUuidV5(space, commandId + u'/' + QString::number(place)).toString(QUuid::WithoutBraces);
}

Result<LedgerOutcome> keep(CommandRun& run, const ReturnedPicture& picture, LoanLineId line, const Order& order)
{
    const Result<AttachmentFile> file = readAttachmentFile(picture.path);
    if (!file)
        return file.refusal();
    const Result<Desk*> desk = run.desk();
    const auto kept = (*desk)->perform(AttachToReturn{line, *file}, order);
    return kept ? Result<LedgerOutcome>(kept->outcome) : Result<LedgerOutcome>(kept.refusal());
}

/// Where there is one item, it need not be named.
NamedItem namedOrOnly(CommandRun& run, const QString& text, QList<ReturnedItem>& items)
{
    const NamedItem named = namedItem(run, text, items);
    return !named.item && items.size() == 1 ? NamedItem{&items.first(), text} : named;
}

} // namespace

void declareChecks(QCommandLineParser& parser)
{
    addOption(parser, "check",
              Cli::tr("A check point of its type that is not in order, and what is wrong; may be given several times"),
              "[ITEM:]POINT=TEXT");
    addOption(parser, "picture", Cli::tr("A picture of how it came back; may be given several times"), "[ITEM:]FILE");
}

NamedItem namedItem(CommandRun& run, const QString& text, QList<ReturnedItem>& items)
{
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        const Result<QList<AssetId>> named = run.ask(AssetsByKey{{text.left(colon).trimmed()}});
        if (!named)
            continue;
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&](const ReturnedItem& returned) { return returned.asset == named->first(); });
        if (item != items.end())
            return {&*item, text.mid(colon + 1).trimmed()};
    }
    return {};
}

bool noteChecks(CommandRun& run, QList<ReturnedItem>& items)
{
    for (const QString& text : run.values("check")) {
        const NamedItem named = namedOrOnly(run, text, items);
        const qsizetype sign = named.rest.indexOf(u'=');
        if (!named.item || sign <= 0)
            return false;
        named.item->checks << CheckResult{named.rest.left(sign).trimmed(), false, named.rest.mid(sign + 1).trimmed()};
    }
    return true;
}

bool noteConditions(CommandRun& run, QList<ReturnedItem>& items)
{
    for (const QString& text : run.values("condition")) {
        const NamedItem named = namedOrOnly(run, text, items);
        if (!named.item)
            return false;
        QString& note = named.item->conditionNote;
        note += note.isEmpty() ? named.rest : u'\n' + named.rest;
    }
    return true;
}

std::optional<QList<ReturnedPicture>> returnedPictures(CommandRun& run, QList<ReturnedItem>& items)
{
    QList<ReturnedPicture> pictures;
    for (const QString& text : run.values("picture")) {
        const NamedItem named = namedOrOnly(run, text, items);
        if (!named.item)
            return std::nullopt;
        pictures << ReturnedPicture{named.item->asset, named.rest};
    }
    return pictures;
}

QStringList keepPictures(CommandRun& run, const QList<ReturnedPicture>& pictures, const TakeBackOutcome& outcome,
                         const Order& order)
{
    QStringList kept;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const ReturnedPicture& picture = pictures.at(i);
        const auto item = std::find_if(outcome.items.begin(), outcome.items.end(),
                                       [&](const TakenBackItem& one) { return one.asset == picture.asset; });
        if (item == outcome.items.end())
            continue;
        Order own = order;
        own.commandId = pictureCommand(order.commandId, i);
        const Result<LedgerOutcome> done = keep(run, picture, item->line, own);
        if (done) {
            kept << picture.path;
            continue;
        }
        run.tellLostPaper(done.refusal());
        run.console().message(Cli::tr("%1 is taken back. For its picture: attach %1 FILE --return").arg(item->assetNo));
    }
    return kept;
}

QList<Problem> problemsOfChecks(const QString& assetNo, const QList<CheckResult>& checks)
{
    QList<Problem> problems;
    for (const CheckResult& check : notInOrder(checks))
        problems << Problem{u"return.check-failed"_s, assetNo, {{u"check"_s, check.point}, {u"note"_s, check.note}}};
    return problems;
}

QJsonObject returnAsJson(const ReturnFound& found)
{
    QJsonObject json{{u"at"_s, found.at.toIso()}, {u"holder"_s, found.holder}};
    if (!found.note.isEmpty())
        json.insert(u"note"_s, found.note);
    if (!found.checks.isEmpty())
        json.insert(u"checks"_s, checksOf(found.checks));
    return json;
}

QString conditionText(const ReturnFound& found)
{
    QStringList parts;
    QStringList good;
    for (const CheckResult& check : found.checks) {
        if (check.isGood)
            good << check.point;
        else
            parts << Cli::tr("%1: %2").arg(check.point, check.note);
    }
    if (!good.isEmpty())
        parts << Cli::tr("in order: %1").arg(good.join(u", "_s));
    if (!found.note.isEmpty())
        parts << found.note;
    return parts.join(u"; "_s);
}

QJsonArray checksOf(const QList<CheckResult>& checks)
{
    QJsonArray array;
    for (const CheckResult& check : checks) {
        QJsonObject json{{u"point"_s, check.point}, {u"ok"_s, check.isGood}};
        if (!check.note.isEmpty())
            json.insert(u"note"_s, check.note);
        array << json;
    }
    return array;
}

} // namespace madoguchi
