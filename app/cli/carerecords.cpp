// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/carerecords.h"

#include "app/cli/console.h"
#include "app/cli/records.h"
#include "app/cli/texttable.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject& json, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void put(QJsonObject& json, const QString& key, Instant at)
{
    if (at.isValid())
        json.insert(key, at.toIso());
}

QJsonObject incidentAsJson(const IncidentRecord& incident)
{
    QJsonObject json{{u"kind"_s, incidentKindCode(incident.kind)},
                     {u"documents"_s, QJsonArray::fromStringList(incident.documents)},
                     {u"measures"_s, incident.measures},
                     {u"final"_s, incident.isFinal}};
    put(json, u"occurred"_s, incident.occurredAt);
    put(json, u"discovered"_s, incident.discoveredAt);
    put(json, u"reported"_s, incident.reportedAt);
    put(json, u"found"_s, incident.foundAt);
    put(json, u"holder"_s, incident.holder);
    put(json, u"reporter"_s, incident.reporter);
    put(json, u"reporterSection"_s, incident.reporterSection);
    put(json, u"scene"_s, incident.scene);
    put(json, u"circumstances"_s, incident.circumstances);
    put(json, u"data"_s, incident.storedData);
    put(json, u"police"_s, incident.police);
    return json;
}

QJsonObject serviceAsJson(const ServiceRecord& service)
{
    QJsonObject json{{u"kind"_s, serviceKindCode(service.kind)}};
    put(json, u"begun"_s, service.begunAt);
    put(json, u"fault"_s, service.fault);
    put(json, u"vendor"_s, service.vendor);
    put(json, u"expected"_s, service.expectedOn.toString(Qt::ISODate));
    put(json, u"ended"_s, service.endedAt);
    put(json, u"work"_s, service.work);
    if (!service.isOpen())
        json.insert(u"state"_s, assetStateCode(service.state));
    if (service.cost)
        json.insert(u"cost"_s, *service.cost);
    return json;
}

QJsonObject retirementAsJson(const RetirementRecord& retirement)
{
    QJsonObject json;
    put(json, u"prepared"_s, retirement.preparedAt);
    put(json, u"basis"_s, retirement.basis);
    put(json, u"list"_s, retirement.list);
    put(json, u"method"_s, retirement.method);
    put(json, u"executor"_s, retirement.executor);
    put(json, u"witness"_s, retirement.witness);
    put(json, u"certificateNo"_s, retirement.certificateNo);
    put(json, u"certificate"_s, retirement.certificate);
    put(json, u"closed"_s, retirement.closedAt);
    return json;
}

QString incidentTable(const QList<IncidentRecord>& incidents)
{
    QList<QStringList> rows{{Cli::tr("Loss or damage"), Cli::tr("When"), Cli::tr("User"), Cli::tr("Reported by"),
                             Cli::tr("Numbers of the reports"), Cli::tr("Found again")}};
    for (const IncidentRecord& incident : incidents)
        rows << QStringList{wordOf(incident.kind), formatInstant(incident.occurredAt), incident.holder,
                            incident.reporter,     incident.documents.join(u", "_s),   formatInstant(incident.foundAt)};
    return textTable(rows);
}

QString serviceTable(const QList<ServiceRecord>& services, QDate today)
{
    QList<QStringList> rows{{Cli::tr("Repair or reset"), Cli::tr("Begun"), Cli::tr("Ended"), Cli::tr("Expected back"),
                             Cli::tr("Repaired by"), Cli::tr("Cost"), Cli::tr("What was wrong"),
                             Cli::tr("What was done")}};
    for (const ServiceRecord& service : services) {
        const QString expected = formatDay(service.expectedOn);
        rows << QStringList{wordOf(service.kind),
                            formatDay(service.begunAt.localDay()),
                            service.isOpen() ? Cli::tr("open") : formatDay(service.endedAt.localDay()),
                            service.isLate(today) ? Cli::tr("%1, late").arg(expected) : expected,
                            service.vendor,
                            formatPrice(service.cost),
                            service.fault,
                            service.work};
    }
    return textTable(rows);
}

QString retirementText(const RetirementRecord& retirement)
{
    QList<QStringList> rows{{Cli::tr("Handing back"), QString()}};
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            rows << QStringList{label, value};
    };
    add(Cli::tr("Prepared"), formatInstant(retirement.preparedAt));
    add(Cli::tr("Decision"), retirement.basis);
    add(Cli::tr("Hand-back list"), retirement.list);
    add(Cli::tr("Method of erasure"), retirement.method);
    add(Cli::tr("Erased by"), retirement.executor);
    add(Cli::tr("Witness"), retirement.witness);
    add(Cli::tr("Certificate no."), retirement.certificateNo);
    add(Cli::tr("Certificate of erasure"), retirement.certificate);
    add(Cli::tr("Disposed of"), formatInstant(retirement.closedAt));
    return textTable(rows);
}

} // namespace

void insertCare(QJsonObject& json, const AssetCare& care)
{
    if (!care.incidents.isEmpty())
        json.insert(u"incidents"_s, jsonList(care.incidents, incidentAsJson));
    if (!care.services.isEmpty())
        json.insert(u"services"_s, jsonList(care.services, serviceAsJson));
    if (care.retirement)
        json.insert(u"retirement"_s, retirementAsJson(*care.retirement));
}

QString careText(const AssetCare& care, QDate today)
{
    QStringList parts;
    if (!care.incidents.isEmpty())
        parts << incidentTable(care.incidents);
    if (!care.services.isEmpty())
        parts << serviceTable(care.services, today);
    if (care.retirement)
        parts << retirementText(*care.retirement);
    return parts.join(u"\n\n"_s);
}

} // namespace madoguchi
