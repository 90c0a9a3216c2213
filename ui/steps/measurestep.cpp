// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/signinnote.h"
#include "ui/steps/incidentparts.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

using Kind = QuestionField::Kind;

constexpr MeasureKind measureKinds[] = {MeasureKind::LineStop, MeasureKind::Lock, MeasureKind::Wipe,
                                        MeasureKind::Police, MeasureKind::Other};

Measure measureIn(const QVariantMap& values)
{
    return {measureKinds[values.value(u"kind"_s).toInt()],
            momentIn(values, u"taken"_s),
            textIn(values, u"approver"_s),
            textIn(values, u"checkedBy"_s),
            textIn(values, u"note"_s),
            textIn(values, u"pin"_s)};
}

/// The PIN of the second operator counts like one at the sign-in: wrong ones are told, and too many stop everything.
void submitMeasure(const StepPlace& place, const StepItem& item, const Measure& measure, const FormAnswer& answer)
{
    const bool isConfirmed = !measure.checkedBy.isEmpty();
    const int seconds = place.context.host.secondsToPin();
    if (isConfirmed && seconds > 0)
        return answer({Steps::tr("Too many wrong PINs. Try again in %n second(s).", nullptr, seconds)});
    place.context.desk.perform(
        RecordMeasure{item.asset, measure}, place.context.host.order(), place.page,
        [place, answer](const Result<Performed<IncidentOutcome>>& done) {
            place.context.sounds.play(done ? Sound::Ok : Sound::Error);
            if (!done && isPinRefused(done.refusal()))
                place.context.host.noteWrongPin(done.refusal());
            if (!done)
                return answer({place.context.host.words(done.refusal())});
            answer({});
            tellReported(place, *done,
                         Steps::tr("Recorded for %1, report %2.").arg(done->outcome.assetNo, done->outcome.document));
        });
}

} // namespace

void recordMeasure(const StepPlace& place, const StepItem& item)
{
    FormQuestion form;
    form.title = Steps::tr("Record a measure");
    form.text = Steps::tr("What was done about %1. The report is issued anew with everything so far.").arg(item.name());
    form.fields = {{u"kind"_s, Steps::tr("&Measure"), Kind::Choice, 0, {}, wordsOfKinds(measureKinds)},
                   {u"taken"_s, Steps::tr("&Done at"), Kind::Moment, minute(place.context.clock.now()), {}, {}, true},
                   {u"approver"_s,
                    Steps::tr("&Approved by"),
                    Kind::Line,
                    {},
                    Steps::tr("Locking or wiping from afar needs an approver …")},
                   {u"checkedBy"_s,
                    Steps::tr("&Checked by"),
                    Kind::Line,
                    {},
                    Steps::tr("… and a second operator who has checked it: their card or code")},
                   {u"pin"_s,
                    Steps::tr("&PIN of the second operator"),
                    Kind::Secret,
                    {},
                    Steps::tr("They enter it themselves; it is not kept")},
                   {u"note"_s, Steps::tr("N&ote"), Kind::Text}};
    form.ok = Steps::tr("Record");
    form.submit = [place, item](const QVariantMap& values, const FormAnswer& answer) {
        submitMeasure(place, item, measureIn(values), answer);
    };
    place.context.ask.fillIn(form);
}

} // namespace madoguchi
