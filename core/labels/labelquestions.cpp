// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/labelquestions.h"

#include "core/base/codekey.h"
#include "core/desk/settings.h"
#include "core/documents/commandcard.h"
#include "core/documents/formparts.h"
#include "core/ledger/kits.h"

#include <QHash>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

template<class Id>
QList<Id> typed(const QList<qint64>& ids)
{
    QList<Id> list;
    list.reserve(ids.size());
    for (const qint64 id : ids)
        list << Id(id);
    return list;
}

/// What a scanner reads for a key. A keyboard scanner can only send ASCII: a key that was entered full-width is encoded
/// as it is looked up. One that is not ASCII even then stays as it is, for cameras.
QString scannedText(const QString& key)
{
    const QString code = codeKey(key);
    return isCodeText(key) || !isCodeText(code) ? key : code;
}

Problem withoutCode(const QString& name)
{
    return {u"label.no-code"_s, name, {}};
}

Result<QList<Label>> assetLabels(ReadScope& scope, const QList<qint64>& ids, const OwnLabelRule& rule)
{
    const Result<QList<AssetRecord>> assets = AskAssets{typed<AssetId>(ids)}.run(scope);
    if (!assets)
        return assets.refusal();
    if (assets->size() != ids.size())
        return refusal(RefusalKind::NotFound, u"asset.unknown"_s);
    QList<Label> labels;
    labels.reserve(ids.size());
    for (const AssetRecord& asset : *assets) {
        Label label{printedCode(asset.values.assetNo, rule), asset.values.assetNo, asset.title(), {}};
        if (!asset.values.serial.isEmpty())
            label.lines << Phrase::word(u"label.serial"_s, {asset.values.serial});
        labels << label;
    }
    return labels;
}

Result<QList<Label>> shelfLabels(ReadScope& scope, const QList<qint64>& ids)
{
    const Result<QList<NamedRow>> places = AskNames{AskNames::Of::Places}.run(scope);
    if (!places)
        return places.refusal();
    QHash<qint64, NamedRow> known;
    for (const NamedRow& place : *places)
        known.insert(place.id, place);
    QList<Label> labels;
    Refusal missing;
    for (const qint64 id : ids) {
        const auto place = known.constFind(id);
        if (place == known.constEnd())
            return refusal(RefusalKind::NotFound, u"place.unknown"_s);
        if (place->code.isEmpty())
            missing.problems << withoutCode(place->name);
        labels << Label{scannedText(place->code).toUtf8(), place->code, place->name, {}};
    }
    return missing.problems.isEmpty() ? Result<QList<Label>>(labels) : Result<QList<Label>>(missing);
}

Result<QList<Label>> staffLabels(ReadScope& scope, const QList<qint64>& ids)
{
    const Result<QList<PersonRecord>> people = AskPeople{typed<PersonId>(ids)}.run(scope);
    if (!people)
        return people.refusal();
    if (people->size() != ids.size())
        return refusal(RefusalKind::NotFound, u"person.unknown"_s);
    QList<Label> labels;
    Refusal missing;
    for (const PersonRecord& person : *people) {
        if (person.key().isEmpty())
            missing.problems << withoutCode(person.values.name);
        labels << Label{scannedText(person.key()).toUtf8(), person.key(), person.values.name, {person.values.section}};
    }
    return missing.problems.isEmpty() ? Result<QList<Label>>(labels) : Result<QList<Label>>(missing);
}

/// With what belongs into it, for whoever packs it.
Result<QList<Label>> kitLabels(ReadScope& scope, const QList<qint64>& ids)
{
    QList<Label> labels;
    for (const qint64 id : ids) {
        const std::optional<KitRecord> kit = readKit(scope.connection, KitId(id), scope.now);
        if (!kit)
            return refusal(RefusalKind::NotFound, u"kit.unknown"_s, QString::number(id));
        Label label{scannedText(kit->number).toUtf8(), kit->number, kit->name, {}};
        // Where there is no room for all of them, the number says so.
        label.lines << Phrase::word(u"label.kit-items"_s, {QString::number(kit->units.size())});
        for (const AssetRecord& unit : kit->units)
            label.lines << QString(unit.values.assetNo + u' ' + unit.values.kind);
        labels << label;
    }
    return labels;
}

QString unknownCode(AskNames::Of of)
{
    switch (of) {
    case AskNames::Of::Kinds:
        return u"label.no-kind"_s;
    case AskNames::Of::Places:
        return u"label.no-place"_s;
    case AskNames::Of::Sections:
        break;
    }
    return u"label.no-section"_s;
}

QList<Label> commandLabels()
{
    QList<Label> labels;
    for (const CardCommand& command : cardCommands())
        labels << Label{
            command.code, QString::fromLatin1(command.code), Phrase::word(QString::fromLatin1(command.wordCode)), {}};
    return labels;
}

} // namespace

Result<AskLabels::Answer> AskLabels::run(ReadScope& scope) const
{
    const OrganisationSettings settings = readSettings(scope.connection);
    const auto labels = [&]() -> Result<QList<Label>> {
        switch (kind) {
        case LabelKind::Asset:
            return assetLabels(scope, ids, settings.scanner.ownLabel);
        case LabelKind::Shelf:
            return shelfLabels(scope, ids);
        case LabelKind::Staff:
            return staffLabels(scope, ids);
        case LabelKind::Kit:
            return kitLabels(scope, ids);
        case LabelKind::Command:
            break;
        }
        return commandLabels();
    }();
    if (!labels)
        return labels.refusal();
    return LabelSet{*labels, settings.organisation, printLanguageFromCode(settings.officeLanguage)};
}

Result<NamedByKey::Answer> NamedByKey::run(ReadScope& scope) const
{
    Answer ids;
    Refusal missing{RefusalKind::NotFound, {}};
    for (const QString& key : keys) {
        const Result<KnownName> found = FindName{of, key}.run(scope);
        if (!found)
            missing.problems << Problem{unknownCode(of), key, {}};
        else
            ids << found->id;
    }
    return missing.problems.isEmpty() ? Result<Answer>(ids) : Result<Answer>(missing);
}

QByteArray printedCode(const QString& key, const OwnLabelRule& rule)
{
    const QString code = codeKey(key);
    const QString text = scannedText(key);
    const bool isOwn = std::any_of(rule.prefixes.begin(), rule.prefixes.end(), [&](const QString& prefix) {
        return code.startsWith(codeKey(prefix) + u'-') && code.size() == codeKey(prefix).size() + 1 + rule.digits;
    });
    if (!rule.hasCheck || !rule.isCheckStripped || !isOwn)
        return text.toUtf8();
    const std::optional<QChar> check = checkCharacter(CheckKind::Mod37And36, code);
    return check ? (text + *check).toUtf8() : text.toUtf8();
}

} // namespace madoguchi
