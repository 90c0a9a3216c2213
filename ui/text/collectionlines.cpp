// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/collectionlines.h"

#include "core/ledger/assetstatus.h"
#include "ui/text/formats.h"
#include "ui/text/wordrows.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr GroupedWord words[] = {
    {"reason.replacement", QT_TRANSLATE_NOOP("Collection", "Replacement of a model")},
    {"reason.transfer", QT_TRANSLATE_NOOP("Collection", "Transfers and leavers")},
    {"reason.year-end", QT_TRANSLATE_NOOP("Collection", "End of the fiscal year")},
    {"reason.lease-end", QT_TRANSLATE_NOOP("Collection", "End of a lease")},
    {"reason.other", QT_TRANSLATE_NOOP("Collection", "Other")},
    {"state.out", QT_TRANSLATE_NOOP("Collection", "Still out")},
    {"state.returned", QT_TRANSLATE_NOOP("Collection", "Back")},
    {"state.lost", QT_TRANSLATE_NOOP("Collection", "Lost")},
    {"state.extended", QT_TRANSLATE_NOOP("Collection", "Extended")},
    {"state.exempt", QT_TRANSLATE_NOOP("Collection", "Exempt")},
};

QString say(const char* text)
{
    return QCoreApplication::translate("Collection", text);
}

QString word(const char* group, const QString& code)
{
    return wordAmong(words, "Collection", group, code);
}

} // namespace

QString wordOf(CollectionReason reason)
{
    return word("reason", collectionReasonCode(reason));
}

QString wordOf(CollectionState state)
{
    return word("state", collectionStateCode(state));
}

QString collectionStateWord(const CollectionRecord& record)
{
    return record.isOpen() ? say(QT_TRANSLATE_NOOP("Collection", "Open"))
                           : say(QT_TRANSLATE_NOOP("Collection", "Closed"));
}

QString scopeText(const CollectionRecord& record)
{
    const CollectionScope& scope = record.scope;
    QStringList parts;
    for (const QString& name : {record.kind, scope.maker, scope.model, record.section, record.place}) {
        if (!name.isEmpty())
            parts << name;
    }
    if (const std::optional<Ownership> ownership = ownershipFromCode(scope.ownership))
        parts << wordOf(*ownership);
    if (scope.dueBy.isValid())
        parts << say(QT_TRANSLATE_NOOP("Collection", "due by %1")).arg(formatDay(scope.dueBy));
    if (scope.acquiredBy.isValid())
        parts << say(QT_TRANSLATE_NOOP("Collection", "acquired by %1")).arg(formatDay(scope.acquiredBy));
    if (scope.leaseEndsBy.isValid())
        parts << say(QT_TRANSLATE_NOOP("Collection", "lease ends by %1")).arg(formatDay(scope.leaseEndsBy));
    if (scope.leavesBy.isValid())
        parts << say(QT_TRANSLATE_NOOP("Collection", "who leaves by %1")).arg(formatDay(scope.leavesBy));
    if (!record.people.isEmpty())
        parts << formatListed(record.people, Counted::People, 3);
    if (scope.isOfLeavers)
        parts << say(QT_TRANSLATE_NOOP("Collection", "people who have left"));
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Collection", "Everything on loan")) : formatList(parts);
}

QString progressText(int returned, int items)
{
    return say(QT_TRANSLATE_NOOP("Collection", "%1 of %2 back")).arg(formatCount(returned), formatCount(items));
}

QString itemNote(const CollectionItem& item)
{
    switch (item.state) {
    case CollectionState::Returned:
        return formatInstant(item.returnedAt);
    case CollectionState::Extended:
        return say(QT_TRANSLATE_NOOP("Collection", "until %1")).arg(formatDay(item.extendedTo));
    case CollectionState::Exempt:
        return item.note;
    case CollectionState::Out:
    case CollectionState::Lost:
        break;
    }
    return {};
}

QString resultLine(const CloseCollectionOutcome& outcome)
{
    const QString back = say(QT_TRANSLATE_NOOP("Collection", "%1 closed: %2"))
                             .arg(outcome.number, progressText(outcome.returned, outcome.items));
    const std::pair<CollectionState, int> counts[] = {{CollectionState::Out, outcome.out},
                                                      {CollectionState::Lost, outcome.lost},
                                                      {CollectionState::Extended, outcome.extended},
                                                      {CollectionState::Exempt, outcome.exempt}};
    QStringList parts;
    for (const auto& [state, count] : counts) {
        if (count > 0)
            parts << say(QT_TRANSLATE_NOOP("Collection", "%1: %2")).arg(wordOf(state), formatCount(count));
    }
    return parts.isEmpty() ? back : say(QT_TRANSLATE_NOOP("Collection", "%1. %2")).arg(back, formatList(parts));
}

} // namespace madoguchi
