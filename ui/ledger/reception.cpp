// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/reception.h"

#include "core/exchange/reception.h"
#include "ui/text/formats.h"
#include "ui/widgets/ask.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct Reception {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::Reception)
};

using Kind = QuestionField::Kind;

/// Nothing where it is no whole number.
std::optional<int> deliveredIn(const QVariantMap& values)
{
    bool isNumber = false;
    const int number =
        textIn(values, u"receptionDelivered"_s).normalized(QString::NormalizationForm_KC).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

FormLook lookOf(const QVariantMap& values, int accepted)
{
    const std::optional<int> delivered = deliveredIn(values);
    if (!delivered || *delivered == accepted)
        return {};
    const int difference = std::abs(accepted - *delivered);
    const QString text = accepted < *delivered
                             ? Reception::tr("%n fewer than on the delivery note: write why.", nullptr, difference)
                             : Reception::tr("%n more than on the delivery note: write why.", nullptr, difference);
    FormLook look;
    look.notices << FormNotice{Tone::Warn, text};
    return look;
}

void noted(const StepPlace& place, const Performed<NoteReception::Outcome>& done)
{
    const QString document = done.outcome.document;
    place.context.host.offerUndo({Reception::tr("The reception of %1 is recorded.").arg(document), done.commandId,
                                  Reception::tr("Undone: no reception of %1 is recorded.").arg(document)});
    askThen(place, AskReceptionPaper{document, place.context.host.actor().operatorName},
            [place](const Document& paper) { place.printing->previewPaper(paper); });
}

void askReception(const StepPlace& place, const QString& document, int accepted)
{
    FormQuestion form;
    form.title = Reception::tr("Check against the delivery note");
    form.text = Reception::tr("%n row(s) of %1 are in the ledger.", nullptr, accepted).arg(document);
    form.fields = {{u"receptionDelivered"_s, Reception::tr("&On the delivery note"), Kind::Line, {}, {}, {}, true},
                   {u"receptionNote"_s, Reception::tr("&Number of the delivery note"), Kind::Line},
                   {u"receptionSupplier"_s, Reception::tr("&Supplier"), Kind::Line},
                   {u"receptionRemark"_s,
                    Reception::tr("Not&e"),
                    Kind::Text,
                    {},
                    Reception::tr("What is missing, too much or damaged")}};
    form.ok = Reception::tr("Record the reception");
    form.look = [accepted](const QVariantMap& values, const auto& answer) { answer(lookOf(values, accepted)); };
    form.submit = [place, document](const QVariantMap& values, const FormAnswer& answer) {
        const std::optional<int> delivered = deliveredIn(values);
        if (!delivered)
            return answer({Reception::tr("The number on the delivery note is a whole number.")});
        const NoteReception verb{document,
                                 {textIn(values, u"receptionNote"_s), textIn(values, u"receptionSupplier"_s),
                                  *delivered, textIn(values, u"receptionRemark"_s)}};
        performFromForm(place, verb, place.context.host.order(), answer,
                        [place](const Performed<NoteReception::Outcome>& done) { noted(place, done); });
    };
    place.context.ask.fillIn(form);
}

} // namespace

void offerReception(const StepPlace& place, const ImportReport& report)
{
    if (report.created == 0)
        return;
    const int accepted = int(report.rows - report.rejectedRows);
    const auto ask = [place, page = QPointer(place.page), document = report.document, accepted] {
        if (page)
            askReception(place, document, accepted);
    };
    place.context.host.banner(
        Tone::Info,
        [created = int(report.created), document = report.document] {
            return Reception::tr("%1: %n item(s) are new. Were they delivered?", nullptr, created).arg(document);
        },
        {{[] { return Reception::tr("Check against the delivery note…"); }, {}, ask},
         {[] { return Reception::tr("Not now"); }, {}, [] {}}});
}

} // namespace madoguchi
