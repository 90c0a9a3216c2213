// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportscope.h"

#include "core/reports/fieldcolumn.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// The words of a history: what it is of, and the filter that says the same.
struct SubjectWords {
    QString label;
    QString filter;
};

SubjectWords subjectWords(ReportSubject subject)
{
    switch (subject) {
    case ReportSubject::Asset:
        return {u"journal.items"_s, u"filter.asset"_s};
    case ReportSubject::Person:
        return {u"filter.whom"_s, u"filter.person"_s};
    case ReportSubject::Consumable:
        return {u"list.consumable"_s, u"filter.consumable"_s};
    case ReportSubject::Stocktake:
        return {u"stocktake.number"_s, u"filter.stocktake"_s};
    case ReportSubject::None:
        break;
    }
    return {};
}

Phrase periodOf(const QList<Phrase>& days)
{
    const bool isBoth = days.size() == 2 && days.first().with.size() == 1 && days.last().with.size() == 1;
    return isBoth ? Phrase::word(u"list.days"_s, {days.first().with.first(), days.last().with.first()}) : days.value(0);
}

Phrase joinedPhrases(const QList<Phrase>& parts)
{
    Phrase all = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        all = Phrase::word(u"list.and"_s, {all, parts.at(i)});
    return all;
}

} // namespace

QList<FormField> scopeOfReport(const ReportHead& head)
{
    QList<FormField> fields;
    const SubjectWords subject = subjectWords(head.report->subject);
    if (!head.subject.isEmpty())
        fields << FormField{Phrase::word(subject.label), head.subject, true};
    QList<Phrase> parts;
    QList<Phrase> days;
    bool mayBeDisposed = !head.report->filters.disposed;
    for (const Phrase& filter : head.filter) {
        const bool isDay = filter.value == u"filter.from" || filter.value == u"filter.to";
        mayBeDisposed = mayBeDisposed || filter.value == u"filter.with-disposed" || filter.value == u"filter.status";
        if (isDay)
            days << filter;
        else if (head.subject.isEmpty() || filter.value != subject.filter)
            parts << filter;
    }
    if (parts.isEmpty() && head.subject.isEmpty())
        parts << Phrase::word(u"list.all"_s);
    if (!mayBeDisposed)
        parts << Phrase::word(u"filter.without-disposed"_s);
    if (!parts.isEmpty())
        fields << FormField{Phrase::word(u"list.scope"_s), joinedPhrases(parts), parts.size() > 1};
    if (!days.isEmpty())
        fields << FormField{Phrase::word(u"list.period"_s), periodOf(days), false};
    if (head.group)
        fields << FormField{Phrase::word(u"list.grouped-by"_s), labelOf(*head.group), false};
    return fields;
}

} // namespace madoguchi
