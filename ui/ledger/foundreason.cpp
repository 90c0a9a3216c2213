// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/foundreason.h"

#include "ui/widgets/ask.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

struct FoundReason {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::FoundReason)
};

} // namespace

void orderForChange(const PageContext& context, const AssetValues& before, const AssetValues& after,
                    const QString& reason, std::function<void(const std::optional<Order>&)> then)
{
    Order order = context.host.order(reason);
    if (!reason.isEmpty() || before.state != AssetState::Lost || after.state == AssetState::Lost)
        return then(order);
    Choice choice;
    choice.title = FoundReason::tr("Found");
    choice.text = FoundReason::tr("%1 is recorded as lost. How was it found? The answer stays in the journal.")
                      .arg(before.assetNo);
    choice.options = {FoundReason::tr("Found in the house"), FoundReason::tr("Brought back by whoever had it"),
                      FoundReason::tr("Handed in by somebody else"),
                      FoundReason::tr("Was never lost: recorded by mistake")};
    choice.ok = FoundReason::tr("Record as found");
    const QStringList reasons = choice.options;
    context.ask.chooseOne(choice, [order, reasons, then = std::move(then)](std::optional<int> chosen) mutable {
        if (!chosen)
            return then(std::nullopt);
        order.reason = reasons.value(*chosen);
        then(order);
    });
}

} // namespace madoguchi
