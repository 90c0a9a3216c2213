// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stationword.h"

#include "core/desk/deskclient.h"
#include "core/desk/stationrenewal.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/pagecontext.h"

#include <QCoreApplication>
#include <QPointer>

namespace madoguchi {

namespace {

class StationWords
{
    Q_DECLARE_TR_FUNCTIONS(StationWord)

public:
    /// The first answer says that nothing is lost.
    static Choice question(const StationTrust& trust)
    {
        const QString restored = tr("The record was restored from a backup: what was written after it is lost");
        const QString same = trust.isOtherHistory() ? tr("It was only moved: nothing was written after the backup")
                                                    : tr("Another computer or login is this counter now; the record is "
                                                         "the same");
        const QStringList options = trust.isCutShort() ? QStringList{restored} : QStringList{same, restored};
        return {
            tr("What happened?"),
            tr("The counter goes on with a new key. After a restore the numbers of its papers go on at a hundred "
               "thousand, beyond every paper that was given out before, and the old record must not be used any more. "
               "The journal keeps who said so."),
            options, trust.isOtherHistory() ? int(options.size()) - 1 : 0, tr("Record it")};
    }

    static QString done(qint64 lastSerial)
    {
        return lastSerial > 0 ? tr("Recorded. Numbers of papers go on after %1.").arg(lastSerial)
                              : tr("Recorded. This counter signs with its new key.");
    }
};

} // namespace

void askStationWord(const StationWord& parts, const StationTrust& trust, QObject* receiver, std::function<void()> done)
{
    const bool mayBeSame = !trust.isCutShort();
    const auto answered = [parts, mayBeSame, done = std::move(done),
                           receiver = QPointer(receiver)](const std::optional<int>& chosen) {
        if (!receiver || !chosen)
            return;
        const bool isRestored = !mayBeSame || *chosen == 1;
        parts.desk.act<RenewStation::Outcome>(
            [order = parts.host.order(), isRestored](Desk& desk) { return renewStation(desk, order, isRestored); },
            receiver,
            [parts, done](const Result<RenewStation::Outcome>& outcome) {
                if (!outcome)
                    return parts.host.refused(outcome.refusal());
                parts.host.toast(Tone::Ok, StationWords::done(outcome->lastSerial));
                done();
            });
    };
    parts.ask.chooseOne(StationWords::question(trust), answered);
}

} // namespace madoguchi
