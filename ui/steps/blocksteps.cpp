// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/lendingrules.h"
#include "ui/steps/steps.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

void blockPerson(const StepPlace& place, const PersonRecord& person)
{
    FormQuestion form;
    form.title = Steps::tr("Block lending");
    form.text = Steps::tr("Nothing more is lent to %1 until the block is lifted. What they hold stays with them.")
                    .arg(person.values.name);
    form.fields = {{u"reason"_s,
                    Steps::tr("&Reason"),
                    QuestionField::Kind::Text,
                    {},
                    Steps::tr("Every counter sees it"),
                    {},
                    true}};
    form.ok = Steps::tr("Block lending");
    form.isDangerous = true;
    form.submit = [place, person](const QVariantMap& values, const FormAnswer& answer) {
        performFromForm(place, BlockPerson{person.id, textIn(values, u"reason"_s)}, place.context.host.order(), answer,
                        [place, name = person.values.name](const Performed<BlockOutcome>& done) {
                            place.context.host.offerUndo(
                                {Steps::tr("Nothing more is lent to %1.").arg(name), done.commandId,
                                 Steps::tr("Undone: items may be lent to %1 again.").arg(name)});
                        });
    };
    place.context.ask.fillIn(form);
}

void unblockPerson(const StepPlace& place, const PersonRecord& person)
{
    place.context.desk.perform(UnblockPerson{person.id, {}}, place.context.host.order(), place.page,
                               [place, name = person.values.name](const Result<Performed<BlockOutcome>>& done) {
                                   place.context.sounds.play(done ? Sound::Ok : Sound::Error);
                                   if (!done)
                                       return place.context.host.refused(done.refusal());
                                   place.context.host.offerUndo(
                                       {Steps::tr("Items may be lent to %1 again.").arg(name), done->commandId,
                                        Steps::tr("Undone: nothing more is lent to %1.").arg(name)});
                               });
}

} // namespace madoguchi
