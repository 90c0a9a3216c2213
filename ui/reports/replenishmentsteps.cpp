// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/replenishmentsteps.h"

#include "core/base/wareki.h"
#include "ui/printing/printservice.h"
#include "ui/text/formats.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/formquestion.h"
#include "ui/widgets/quiet.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

using Kind = QuestionField::Kind;

QString quantityField(qsizetype line)
{
    return u"replenish%1"_s.arg(line);
}

/// Nothing where it is no whole number.
std::optional<qint64> quantityOf(const QVariantMap& values, qsizetype line)
{
    const QString text = values.value(quantityField(line)).toString().trimmed();
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 quantity = text.toLongLong(&isNumber);
    return isNumber && quantity >= 0 ? std::optional(quantity) : std::nullopt;
}

QDate dayOf(const QVariantMap& values, const QString& name)
{
    return parseDay(values.value(name).toString()).value_or(QDate());
}

QList<QuestionField> fieldsOf(const QList<ReplenishmentLine>& lines)
{
    QList<QuestionField> fields;
    for (const ReplenishmentLine& line : lines)
        fields << QuestionField{quantityField(fields.size()), line.name, Kind::Line, QString::number(line.quantity),
                                ReplenishmentSteps::tr("In stock %1, minimum %2")
                                    .arg(formatCount(line.inStock), formatCount(line.minimum))};
    fields << QuestionField{u"replenishExpected"_s,
                            ReplenishmentSteps::tr("&Expected on"),
                            Kind::ComingDay,
                            {},
                            ReplenishmentSteps::tr("Where it is known already")}
           << QuestionField{u"replenishReason"_s, ReplenishmentSteps::tr("&Reason"), Kind::Line};
    return fields;
}

QStringList titlesOf(const QList<ReplenishmentRecord>& records)
{
    QStringList titles;
    for (const ReplenishmentRecord& record : records) {
        QStringList names;
        for (const ReplenishmentLine& line : record.lines)
            names << u"%1 ×%2"_s.arg(line.name).arg(line.quantity);
        titles << ReplenishmentSteps::tr("%1 (%2): %3")
                      .arg(record.number, formatInstant(record.askedAt), formatList(names));
    }
    return titles;
}

} // namespace

ReplenishmentSteps::ReplenishmentSteps(const PageContext& context, PrintService* printing, QWidget* parent)
    : QWidget(parent), m_context(context), m_printing(printing), m_request(quiet(u"replenishRequest"_s)),
      m_follow(quiet(u"replenishFollow"_s))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_request);
    row->addWidget(m_follow);
    connect(m_request, &QPushButton::clicked, this, &ReplenishmentSteps::request);
    connect(m_follow, &QPushButton::clicked, this, &ReplenishmentSteps::follow);
}

void ReplenishmentSteps::retranslate()
{
    m_request->setText(tr("Ask for more…"));
    m_follow->setText(tr("Follow up…"));
}

void ReplenishmentSteps::request()
{
    m_context.desk.ask(SuggestReplenishment{}, this, [this](const Result<QList<ReplenishmentLine>>& lines) {
        if (!lines)
            return m_context.host.refused(lines.refusal());
        if (lines->isEmpty())
            return m_context.host.toast(Tone::Info, tr("Nothing is short that was not asked for already."));
        ask(*lines);
    });
}

void ReplenishmentSteps::ask(const QList<ReplenishmentLine>& lines)
{
    FormQuestion form;
    form.title = tr("Replenishment request");
    form.text = tr("What is below its minimum and not asked for yet. 0 leaves a line out.");
    form.fields = fieldsOf(lines);
    form.ok = tr("Ask for it");
    form.submit = [self = QPointer(this), lines](const QVariantMap& values,
                                                 const std::function<void(const QStringList&)>& answer) {
        if (!self)
            return;
        RequestReplenishment verb;
        verb.expectedOn = dayOf(values, u"replenishExpected"_s);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const std::optional<qint64> quantity = quantityOf(values, i);
            if (!quantity)
                return answer({tr("%1: give a whole number.").arg(lines.at(i).name)});
            if (*quantity > 0)
                verb.items << RequestReplenishment::Item{lines.at(i).kind, lines.at(i).consumable, *quantity};
        }
        Order order = self->m_context.host.order();
        order.reason = values.value(u"replenishReason"_s).toString().trimmed();
        self->send(verb, order, answer);
    };
    m_context.ask.fillIn(form);
}

void ReplenishmentSteps::send(const RequestReplenishment& verb, const Order& order,
                              const std::function<void(const QStringList&)>& answer)
{
    const auto heard = [this, answer](const Result<Performed<ReplenishmentOutcome>>& asked) {
        if (!asked)
            return answer({m_context.host.words(asked.refusal())});
        answer({});
        const QString& number = asked->outcome.document;
        if (m_printing)
            m_printing->printFresh({number});
        m_context.host.toast(Tone::Ok, tr("%1 is recorded.").arg(number));
        Q_EMIT done();
    };
    if (m_printing)
        m_printing->perform(verb, order, this, heard);
    else
        m_context.desk.perform(verb, order, this, heard);
}

void ReplenishmentSteps::follow()
{
    m_context.desk.ask(ListReplenishments{true}, this, [this](const Result<QList<ReplenishmentRecord>>& open) {
        if (!open)
            return m_context.host.refused(open.refusal());
        if (open->isEmpty())
            return m_context.host.toast(Tone::Info, tr("No request is open."));
        const Choice choice{tr("Follow up a request"), tr("Which request?"), titlesOf(*open), 0, tr("Go on…")};
        m_context.ask.chooseOne(choice, [self = QPointer(this), open = *open](const std::optional<int>& chosen) {
            if (self && chosen)
                self->askWhatBecame(open.at(*chosen));
        });
    });
}

void ReplenishmentSteps::askWhatBecame(const ReplenishmentRecord& record)
{
    FormQuestion form;
    form.title = tr("Request %1").arg(record.number);
    form.text = titlesOf({record}).first();
    form.fields = {
        {u"replenishExpected"_s, tr("&Expected on"), Kind::ComingDay, record.expectedOn.toString(Qt::ISODate)},
        {u"replenishClosed"_s, tr("It has come, or is &not waited for any more"), Kind::Check, false},
        {u"replenishNote"_s, tr("N&ote"), Kind::Line, record.note}};
    form.ok = tr("Record");
    form.submit = [self = QPointer(this), record](const QVariantMap& values,
                                                  const std::function<void(const QStringList&)>& answer) {
        if (!self)
            return;
        FollowReplenishment verb;
        verb.number = record.number;
        if (const QDate day = dayOf(values, u"replenishExpected"_s); day != record.expectedOn)
            verb.expectedOn = day;
        verb.isClosed = values.value(u"replenishClosed"_s).toBool();
        if (const QString note = values.value(u"replenishNote"_s).toString().trimmed(); note != record.note)
            verb.note = note;
        self->m_context.desk.perform(verb, self->m_context.host.order(), self,
                                     [self, answer](const Result<Performed<ReplenishmentOutcome>>& followed) {
                                         if (!followed)
                                             return answer({self->m_context.host.words(followed.refusal())});
                                         answer({});
                                         Q_EMIT self->done();
                                     });
    };
    m_context.ask.fillIn(form);
}

} // namespace madoguchi

#include "moc_replenishmentsteps.cpp"
