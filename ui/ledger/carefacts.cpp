// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/carefacts.h"

#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/noticelabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// The texts of these lines: CareFacts::tr("…").
struct CareFacts {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::CareFacts)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString daysOf(const ServiceRecord& service)
{
    const QString begun = formatDay(service.begunAt.localDay());
    const QString ended = formatDay(service.endedAt.localDay());
    return begun == ended ? ended : CareFacts::tr("%1 to %2", "days of a repair").arg(begun, ended);
}

void addService(QVBoxLayout& column, const ServiceRecord& service)
{
    column.addWidget(new WrappedLabel(joined({wordOf(service.kind), daysOf(service), service.fault, service.work})));
    const QString result = service.kind == ServiceRecord::Kind::Repair ? wordOf(service.state) : QString();
    if (const QString more = joined({service.vendor, formatPrice(service.cost), result}); !more.isEmpty())
        column.addWidget(mutedLabel(more));
}

} // namespace

void addOpenRepair(QVBoxLayout& column, const AssetCare& care, QDate today)
{
    const ServiceRecord* repair = care.openRepair();
    if (!repair)
        return;
    const QString since =
        CareFacts::tr("In repair since %1: %2").arg(formatDay(repair->begunAt.localDay()), repair->fault);
    QString back;
    if (repair->isLate(today))
        back = CareFacts::tr("expected back on %1, %n day(s) ago", nullptr, int(repair->expectedOn.daysTo(today)))
                   .arg(formatDay(repair->expectedOn));
    else if (repair->expectedOn.isValid())
        back = CareFacts::tr("expected back on %1").arg(formatDay(repair->expectedOn));
    column.addWidget(
        new NoticeLabel(repair->isLate(today) ? Tone::Warn : Tone::Info, joined({since, repair->vendor, back})));
}

void addServices(QVBoxLayout& column, const QList<ServiceRecord>& services)
{
    const auto isOver = [](const ServiceRecord& service) { return !service.isOpen(); };
    if (std::none_of(services.begin(), services.end(), isOver))
        return;
    column.addWidget(new Heading(CareFacts::tr("Repairs and resets"), Heading::Level::Section));
    for (const ServiceRecord& service : services) {
        if (isOver(service))
            addService(column, service);
    }
}

void addRetirement(QVBoxLayout& column, const RetirementRecord& retirement,
                   const std::function<void(const QString& paper)>& open)
{
    column.addWidget(new Heading(CareFacts::tr("Hand-back and disposal"), Heading::Level::Section));
    auto* facts = new FactList;
    const auto addPaper = [&](const QString& label, const QString& number) {
        if (!number.isEmpty())
            facts->addWidget(label, new LinkLabel(number, [open, number] { open(number); }));
    };
    facts->add(CareFacts::tr("Prepared"), formatInstant(retirement.preparedAt));
    facts->add(CareFacts::tr("Decision"), retirement.basis);
    addPaper(CareFacts::tr("Hand-back list"), retirement.list);
    facts->add(CareFacts::tr("Method of erasure"), retirement.method);
    facts->add(CareFacts::tr("Erased by"), retirement.executor);
    facts->add(CareFacts::tr("Witness"), retirement.witness);
    facts->add(CareFacts::tr("Certificate no."), retirement.certificateNo);
    addPaper(CareFacts::tr("Certificate of erasure"), retirement.certificate);
    facts->add(CareFacts::tr("Disposed of"), formatInstant(retirement.closedAt));
    column.addWidget(facts);
}

} // namespace madoguchi
