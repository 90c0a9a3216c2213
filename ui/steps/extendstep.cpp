// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/settings.h"
#include "core/loans/extend.h"
#include "ui/steps/steps.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

using Rows = QList<PreviewExtension::Row>;

PreviewExtension previewOf(const QList<StepItem>& items, const std::optional<LoanDue>& due)
{
    PreviewExtension preview;
    for (const StepItem& item : items)
        preview.items << item.asset;
    preview.due = due;
    return preview;
}

/// What is refused, each by itself, and what should be known of the rest, once.
FormLook lookOf(const Rows& rows)
{
    constexpr int mostNotices = 6;
    FormLook look;
    int possible = 0;
    int refusedRows = 0;
    QStringList told;
    for (const PreviewExtension::Row& row : rows) {
        possible += row.isPossible();
        refusedRows += !row.isPossible();
        for (const LoanProblem& problem : row.problems) {
            const QString text = sentence(problem.problem);
            if (told.contains(text) || look.notices.size() >= mostNotices)
                continue;
            told << text;
            look.notices << FormNotice{problem.isBlocking ? Tone::Warn : Tone::Info, text};
        }
    }
    look.mayGoOn = possible > 0;
    if (refusedRows > 0 && possible > 0)
        look.notices.prepend({Tone::Info, Steps::tr("%n loan(s) will be left as they are:", nullptr, refusedRows)});
    if (rows.size() > 1)
        look.ok = Steps::tr("Extend %n loan(s)", nullptr, possible);
    return look;
}

Extend extendOf(const QList<StepItem>& items, const Rows& rows, const LoanDue& due)
{
    Extend verb;
    verb.due = due;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (rows.at(i).isPossible())
            verb.items << Extend::Item{items.at(i).asset, items.at(i).seen};
    }
    return verb;
}

void extended(const StepPlace& place, const Performed<ExtendOutcome>& done)
{
    const QList<ExtendedItem>& items = done.outcome.items;
    place.printing->printFresh(done.outcome.documents);
    const QString due = formatDue(items.first().due);
    const QString text = items.size() == 1
                             ? Steps::tr("%1 is due on %2 now.").arg(items.first().assetNo, due)
                             : Steps::tr("%n loan(s) are due on %1 now.", nullptr, int(items.size())).arg(due);
    const QString undone =
        items.size() == 1
            ? Steps::tr("Undone: %1 is due on %2 again.").arg(items.first().assetNo, formatDue(items.first().before))
            : Steps::tr("Undone: %n loan(s) have their old due days.", nullptr, int(items.size()));
    place.context.host.offerUndo({text, done.commandId, undone});
}

/// Only what can be extended at that moment; what cannot was told in the form.
void submit(const StepPlace& place, const QList<StepItem>& items, const QVariantMap& values, const FormAnswer& answer)
{
    const std::optional<LoanDue> due = dueIn(values, u"newDue"_s);
    if (!due)
        return answer({});
    Order order = place.context.host.order(textIn(values, u"reason"_s));
    order.authority = textIn(values, u"authority"_s);
    place.context.desk.ask(
        previewOf(items, due), place.page, [place, items, due = *due, order, answer](const Result<Rows>& rows) {
            if (!rows)
                return answer({place.context.host.words(rows.refusal())});
            performFromForm(place, extendOf(items, *rows, due), order, answer,
                            [place](const Performed<ExtendOutcome>& done) { extended(place, done); });
        });
}

/// The due day that most would get by themselves.
LoanDue usualOf(const Rows& rows)
{
    for (const PreviewExtension::Row& row : rows) {
        if (row.due.day.isValid())
            return row.due;
    }
    return {};
}

QString iso(const LoanDue& due)
{
    return textOf(due);
}

QList<std::pair<QString, QString>> quickDays(const Rows& rows, const OrganisationSettings& settings, QDate today)
{
    const OfficeCalendar calendar = officeCalendar(settings);
    QDate from = today;
    for (const PreviewExtension::Row& row : rows)
        from = std::max(from, row.before.day);
    const auto day = [&](QDate wanted) { return calendar.dueDay(wanted, today).toString(Qt::ISODate); };
    return {{Steps::tr("Usual period"), iso(usualOf(rows))},
            {Steps::tr("A week"), day(from.addDays(7))},
            {Steps::tr("A month"), day(from.addMonths(1))}};
}

FormQuestion formOf(const StepPlace& place, const QList<StepItem>& items, const Rows& rows,
                    const OrganisationSettings& settings)
{
    FormQuestion form;
    form.title = Steps::tr("Extend");
    form.text = items.size() == 1 && rows.first().before.day.isValid()
                    ? Steps::tr("%1 is with %2 until %3.")
                          .arg(items.first().name(), items.first().holder, formatDue(rows.first().before))
                    : namesOf(items);
    form.fields = {{u"newDue"_s,
                    Steps::tr("&New due day"),
                    QuestionField::Kind::Due,
                    iso(usualOf(rows)),
                    {},
                    {},
                    true,
                    quickDays(rows, settings, place.context.clock.today())},
                   {u"reason"_s, Steps::tr("&Reason"), QuestionField::Kind::Line, {}, Steps::tr("Printed on the slip")},
                   {u"authority"_s,
                    Steps::tr("&Approval"),
                    QuestionField::Kind::Line,
                    {},
                    Steps::tr("Who approved it, or the number of the application"),
                    {},
                    settings.isExtensionApproved}};
    form.ok = Steps::tr("Extend");
    form.look = [place, items](const QVariantMap& values, const std::function<void(const FormLook&)>& answer) {
        const std::optional<LoanDue> due = dueIn(values, u"newDue"_s);
        if (!due)
            return answer({{}, false, {}});
        place.context.desk.ask(previewOf(items, due), place.page, [answer](const Result<Rows>& seen) {
            if (seen)
                answer(lookOf(*seen));
        });
    };
    form.submit = [place, items](const QVariantMap& values, const FormAnswer& answer) {
        submit(place, items, values, answer);
    };
    return form;
}

} // namespace

void extendLoans(const StepPlace& place, const QList<StepItem>& items)
{
    if (items.isEmpty())
        return;
    askThen(place, AskSettings{}, [place, items](const OrganisationSettings& settings) {
        askThen(place, previewOf(items, std::nullopt), [place, items, settings](const Rows& rows) {
            place.context.ask.fillIn(formOf(place, items, rows, settings));
        });
    });
}

} // namespace madoguchi
