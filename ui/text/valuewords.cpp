// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/valuewords.h"

#include "ui/text/collectionlines.h"
#include "ui/text/formats.h"
#include "ui/text/stocktakelines.h"
#include "ui/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("ValueWords", text);
}

/// The word of a code, if it is one.
template<typename Enum>
QString wordIn(const std::optional<Enum>& known, const QString& code)
{
    return known ? wordOf(*known) : code;
}

QString flagWord(const QString& value)
{
    return value == u"0" ? translated(QT_TRANSLATE_NOOP("ValueWords", "no"))
                         : translated(QT_TRANSLATE_NOOP("ValueWords", "yes"));
}

QString instantWord(const QString& value)
{
    const std::optional<Instant> at = Instant::fromIso(value);
    return at ? formatInstant(*at) : value;
}

/// The fields whose codes are words of one group.
struct WordGroup {
    QStringView field;
    QStringView group;
};
constexpr WordGroup wordGroups[] = {
    {u"letter.kind", u"letter"},
    {u"letter.way", u"way"},
    {u"letter_mail.state", u"mail"},
    {u"incident.kind", u"incident"},
    {u"incident_measure.kind", u"measure"},
    {u"asset_service.kind", u"service"},
    {u"asset_service.result", u"state"},
    {u"consumable_movement.kind", u"movement"},
    {u"report_output.format", u"output-way"},
};

/// The word of a code of these; nothing for other fields.
std::optional<QString> groupedWord(const QString& field, const QString& value)
{
    for (const WordGroup& known : wordGroups) {
        if (known.field == field)
            return groupWord(known.group.toString(), value);
    }
    return field.endsWith(u".language") ? std::optional(groupWord(u"language"_s, value)) : std::nullopt;
}

/// The word of a code of a stocktake; nothing for other fields.
std::optional<QString> stocktakeWord(const QString& field, const QString& value)
{
    if (field == u"stocktake.type")
        return wordIn(stocktakeTypeFromCode(value), value);
    if (field == u"stocktake_scan.verdict")
        return wordIn(scanVerdictFromCode(value), value);
    if (field == u"stocktake_difference.kind")
        return wordIn(differenceKindFromCode(value), value);
    if (field == u"stocktake_difference.cause")
        return wordIn(differenceCauseFromCode(value), value);
    if (field.startsWith(u"stocktake_") && field.endsWith(u".reason"))
        return stocktakeReason(value);
    return std::nullopt;
}

/// The same of a collection.
std::optional<QString> collectionWord(const QString& field, const QString& value)
{
    if (field == u"collection.reason")
        return wordIn(collectionReasonFromCode(value), value);
    if (field == u"collection_line.left_as")
        return wordIn(collectionStateFromCode(value), value);
    return std::nullopt;
}

QString shortened(const QString& value)
{
    constexpr qsizetype most = 160;
    return value.size() <= most ? value : value.left(most) + u'…';
}

} // namespace

QString valueWord(const QString& field, const QString& value)
{
    const QString column = field.section(u'.', 1);
    if (value.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ValueWords", "(nothing)"));
    if (const std::optional<QString> word = stocktakeWord(field, value))
        return *word;
    if (const std::optional<QString> word = collectionWord(field, value))
        return *word;
    if (const std::optional<QString> word = groupedWord(field, value))
        return *word;
    if (column == u"state")
        return stateWord(value);
    if (column == u"ownership")
        return wordIn(ownershipFromCode(value), value);
    if (column == u"category")
        return wordIn(kindCategoryFromCode(value), value);
    if (column == u"role")
        return wordIn(roleFromCode(value), value);
    if (field == u"document.kind")
        return wordIn(documentKindFromCode(value), value);
    if (column == u"snapshot")
        return translated(QT_TRANSLATE_NOOP("ValueWords", "(the form as it was printed)"));
    if (column == u"strokes")
        return translated(QT_TRANSLATE_NOOP("ValueWords", "(as it was written)"));
    if (column == u"price")
        return formatPrice(value.toLongLong());
    if (column == u"needs_reset" || column == u"until_year_end" || column.startsWith(u"is_"))
        return flagWord(value);
    if (column.endsWith(u"_on"))
        return formatDay(QDate::fromString(value, Qt::ISODate));
    return column.endsWith(u"_at") ? instantWord(value) : shortened(value);
}

} // namespace madoguchi
