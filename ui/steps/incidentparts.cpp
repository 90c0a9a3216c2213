// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/incidentparts.h"

#include "core/base/moment.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

QString minute(Instant at)
{
    return !at.isValid() ? QString() : at.toLocal().toString(u"yyyy-MM-dd HH:mm"_s);
}

Instant momentIn(const QVariantMap& values, const QString& field)
{
    const Result<Instant> at = readMoment(textIn(values, field));
    return at ? *at : Instant();
}

void tellReported(const StepPlace& place, const Performed<IncidentOutcome>& done, const QString& text)
{
    if (!done.outcome.document.isEmpty())
        place.printing->printFresh({done.outcome.document});
    place.context.host.offerUndo(
        {text, done.commandId, Steps::tr("Undone: %1 is as it was before.").arg(done.outcome.assetNo)});
}

} // namespace madoguchi
