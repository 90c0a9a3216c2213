// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/newcollection.h"

#include "core/base/wareki.h"
#include "core/collections/collectionquestions.h"
#include "core/ledger/assetstatus.h"
#include "ui/text/collectionlines.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/formquestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

using Kind = QuestionField::Kind;

constexpr CollectionReason reasons[] = {CollectionReason::Transfer, CollectionReason::Replacement,
                                        CollectionReason::YearEnd, CollectionReason::LeaseEnd, CollectionReason::Other};
constexpr int usualDays = 14;
constexpr int mostNames = 5;

QString text(const QVariantMap& values, const QString& name)
{
    return values.value(name).toString().trimmed();
}

QDate day(const QVariantMap& values, const QString& name)
{
    const Result<QDate> read = readDay(text(values, name));
    return read ? *read : QDate();
}

/// The id behind a choice whose first entry is "all".
qint64 chosen(const QVariantMap& values, const QString& name, const QList<NamedRow>& rows)
{
    const int place = values.value(name).toInt() - 1;
    return place >= 0 && place < rows.size() ? rows.at(place).id : 0;
}

OpenCollection verbOf(const QVariantMap& values, const CollectionNames& names)
{
    OpenCollection verb;
    verb.title = text(values, u"collectionName"_s);
    verb.reason = reasons[std::clamp(values.value(u"collectionReason"_s).toInt(), 0, int(std::size(reasons)) - 1)];
    verb.returnBy = day(values, u"collectionReturnBy"_s);
    verb.scope.kind = KindId(chosen(values, u"collectionKind"_s, names.kinds));
    verb.scope.section = SectionId(chosen(values, u"collectionSection"_s, names.sections));
    verb.scope.place = PlaceId(chosen(values, u"collectionPlace"_s, names.places));
    verb.scope.maker = text(values, u"collectionMaker"_s);
    verb.scope.model = text(values, u"collectionModel"_s);
    const int ownership = values.value(u"collectionOwnership"_s).toInt();
    if (ownership > 0 && ownership <= int(std::size(allOwnerships)))
        verb.scope.ownership = ownershipCode(allOwnerships[ownership - 1]);
    verb.scope.dueBy = day(values, u"collectionDueBy"_s);
    verb.scope.acquiredBy = day(values, u"collectionAcquiredBy"_s);
    verb.scope.leaseEndsBy = day(values, u"collectionLeaseEndsBy"_s);
    verb.scope.leavesBy = day(values, u"collectionLeavesBy"_s);
    for (const NamedRow& person : names.people)
        verb.scope.people << PersonId(person.id);
    verb.scope.isOfLeavers = values.value(u"collectionLeavers"_s).toBool();
    return verb;
}

QStringList namesWith(const QString& all, const QList<NamedRow>& rows)
{
    QStringList names{all};
    for (const NamedRow& row : rows)
        names << row.name;
    return names;
}

QuestionField choice(const QString& name, const QString& label, const QStringList& choices)
{
    return {name, label, Kind::Choice, 0, {}, choices};
}

QList<QuestionField> fieldsOf(const CollectionNames& names, QDate today)
{
    QStringList why;
    for (CollectionReason reason : reasons)
        why << wordOf(reason);
    QStringList owners{NewCollection::tr("Whoever owns it")};
    for (Ownership ownership : allOwnerships)
        owners << wordOf(ownership);
    return {
        {u"collectionName"_s,
         NewCollection::tr("&Name"),
         Kind::Line,
         {},
         NewCollection::tr("What people call it"),
         {},
         true},
        choice(u"collectionReason"_s, NewCollection::tr("&Reason"), why),
        {u"collectionReturnBy"_s,
         NewCollection::tr("Return &by"),
         Kind::ComingDay,
         today.addDays(usualDays).toString(Qt::ISODate),
         {},
         {},
         true},
        choice(u"collectionSection"_s, NewCollection::tr("&Section"),
               namesWith(NewCollection::tr("All sections"), names.sections)),
        choice(u"collectionKind"_s, NewCollection::tr("T&ype"), namesWith(NewCollection::tr("All types"), names.kinds)),
        {u"collectionMaker"_s, NewCollection::tr("&Maker")},
        {u"collectionModel"_s,
         NewCollection::tr("M&odel"),
         Kind::Line,
         {},
         NewCollection::tr("A part of it is enough")},
        choice(u"collectionPlace"_s, NewCollection::tr("&Place"),
               namesWith(NewCollection::tr("All places"), names.places)),
        choice(u"collectionOwnership"_s, NewCollection::tr("O&wnership"), owners),
        {u"collectionAcquiredBy"_s,
         NewCollection::tr("&Acquired by"),
         Kind::Day,
         {},
         NewCollection::tr("On this day or before")},
        {u"collectionDueBy"_s,
         NewCollection::tr("&Due by"),
         Kind::ComingDay,
         {},
         NewCollection::tr("On this day or before")},
        {u"collectionLeaseEndsBy"_s,
         NewCollection::tr("Lease &ends by"),
         Kind::ComingDay,
         {},
         NewCollection::tr("On this day or before")},
        {u"collectionLeavesBy"_s,
         NewCollection::tr("Who lea&ves by"),
         Kind::ComingDay,
         {},
         NewCollection::tr("On this day or before, or has left")},
        {u"collectionLeavers"_s, NewCollection::tr("Only of people who have &left"), Kind::Check, false},
    };
}

FormLook lookOf(const CollectionPreview& preview)
{
    FormLook look;
    look.mayGoOn = preview.items > 0;
    look.notices << FormNotice{preview.items > 0 ? Tone::Info : Tone::Warn,
                               preview.items > 0
                                   ? NewCollection::tr("%n item(s) would be asked back", nullptr, preview.items) +
                                         NewCollection::tr(", of %n person(s)", nullptr, preview.people) +
                                         NewCollection::tr(" in %n section(s).", nullptr, preview.sections)
                                   : NewCollection::tr("Nothing that is on loan fits.")};
    if (preview.elsewhere > 0)
        look.notices << FormNotice{
            Tone::Info,
            NewCollection::tr("%n more item(s) are asked back by another collection.", nullptr, preview.elsewhere)};
    return look;
}

/// "…. Only what these people hold: A, B, C and 12 more."
QString textOf(const CollectionNames& names)
{
    const QString text =
        NewCollection::tr("What is on loan and fits is asked back by a day, whatever its own due day.");
    if (names.people.isEmpty())
        return text;
    QStringList people;
    for (const NamedRow& person : names.people)
        people << person.name;
    return text + u'\n' +
           NewCollection::tr("Only what these people hold: %1").arg(formatListed(people, Counted::People, mostNames));
}

} // namespace

void askNewCollection(const PageContext& context, QObject* page, const CollectionNames& names,
                      const std::function<void(const Performed<OpenCollectionOutcome>&)>& done)
{
    FormQuestion form;
    form.title = NewCollection::tr("New collection");
    form.text = textOf(names);
    form.fields = fieldsOf(names, context.clock.today());
    form.ok = NewCollection::tr("Open the collection");
    form.look = [context, page, names](const QVariantMap& values, const std::function<void(const FormLook&)>& answer) {
        context.desk.ask(PreviewCollection{verbOf(values, names).scope}, page,
                         [context, answer](const Result<CollectionPreview>& preview) {
                             if (preview)
                                 answer(lookOf(*preview));
                             else
                                 answer({{{Tone::Warn, context.host.words(preview.refusal())}}, false, {}});
                         });
    };
    form.submit = [context, page, names, done](const QVariantMap& values,
                                               const std::function<void(const QStringList&)>& answer) {
        context.desk.perform(verbOf(values, names), context.host.order(), page,
                             [context, answer, done](const Result<Performed<OpenCollectionOutcome>>& opened) {
                                 if (!opened)
                                     return answer({context.host.words(opened.refusal())});
                                 answer({});
                                 done(*opened);
                             });
    };
    context.ask.fillIn(form);
}

} // namespace madoguchi
