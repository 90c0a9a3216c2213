// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/databasesection.h"

#include "ui/text/formats.h"
#include "ui/text/stationlines.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/stationword.h"
#include "ui/widgets/wrappedlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace madoguchi {

DatabaseSection::DatabaseSection(const PageContext& context, RecordServices services, QWidget* parent)
    : QWidget(parent), m_context(context), m_services(std::move(services))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(recordCard());
    column->addWidget(stationCard());
    if (m_services.startForReal)
        column->addWidget(sampleCard());
    column->addStretch(1);
    load();
    loadStation();
}

QWidget* DatabaseSection::recordCard()
{
    auto* card = new Card(tr("The open record"));
    limitWidth(card, 48);
    m_facts = new QVBoxLayout;
    card->body().addLayout(m_facts);
    if (!m_services.openAnother)
        return card;
    auto* open = new QPushButton(tr("&Open another record…"));
    open->setObjectName(u"openAnother"_s);
    const bool may = mayDo(m_context.host.actor().role, Permission::Administrate);
    open->setEnabled(may);
    open->setToolTip(may ? QString() : tr("Only an owner changes these."));
    connect(open, &QPushButton::clicked, this, [this] { m_services.openAnother(); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch(1);
    card->body().addLayout(buttons);
    card->body().addWidget(mutedLabel(
        tr("The record that is open stays so until another one is, and is not changed by that. This computer opens the "
           "other one at its next start, too.")));
    return card;
}

QWidget* DatabaseSection::stationCard()
{
    auto* card = new Card(tr("This counter"));
    limitWidth(card, 48);
    m_station = new WrappedLabel(QString());
    m_station->setObjectName(u"stationState"_s);
    m_renew = new QPushButton(tr("&New key for this counter…"));
    m_renew->setObjectName(u"renewStation"_s);
    m_renew->setEnabled(false);
    connect(m_renew, &QPushButton::clicked, this, [this] {
        askStationWord({m_context.desk, m_context.ask, m_context.host}, m_trust, this, [this] { loadStation(); });
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_renew);
    buttons->addStretch(1);
    card->body().addWidget(m_station);
    card->body().addLayout(buttons);
    card->body().addWidget(
        mutedLabel(tr("Each counter signs its entries and papers with a key on its own computer. After a "
                      "backup was restored, or when another computer became this counter, an owner says "
                      "so here.")));
    return card;
}

void DatabaseSection::loadStation()
{
    m_context.desk.act<StationTrust>([](Desk& desk) { return desk.ask(AskStationTrust{desk.seat()}); }, this,
                                     [this](const Result<StationTrust>& trust) {
                                         if (trust)
                                             showStation(*trust);
                                         else
                                             m_context.host.refused(trust.refusal());
                                     });
}

void DatabaseSection::showStation(const StationTrust& trust)
{
    m_trust = trust;
    const QString warning = stationWarnings(trust, m_context.preferences.stationCode()).value(0);
    m_station->setText(!warning.isEmpty()        ? warning
                       : trust.station.isValid() ? tr("The key of this counter is on this computer.")
                                                 : tr("This counter gets its key with its first entry."));
    const bool may = mayDo(m_context.host.actor().role, Permission::Administrate);
    m_renew->setEnabled(may && (trust.station.isValid() || trust.isOtherHistory()));
    m_renew->setToolTip(may ? QString() : tr("Only an owner changes these."));
}

QWidget* DatabaseSection::sampleCard()
{
    auto* card = new Card(tr("This is a sample"));
    limitWidth(card, 48);
    card->body().addWidget(new WrappedLabel(
        tr("Nothing in it is real, and it never becomes a real record. When you have tried enough, begin with one of "
           "your own.")));
    auto* start = new QPushButton(tr("&Delete all of it and start for real…"));
    start->setObjectName(u"startForReal"_s);
    start->setProperty("danger", true);
    connect(start, &QPushButton::clicked, this, &DatabaseSection::askTwice);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(start);
    buttons->addStretch(1);
    card->body().addLayout(buttons);
    return card;
}

void DatabaseSection::load()
{
    m_context.desk.ask(AskCounts{}, this, [this](const Result<LedgerCounts>& counts) {
        if (counts)
            show(*counts);
        else
            m_context.host.refused(counts.refusal());
    });
}

void DatabaseSection::show(const LedgerCounts& counts)
{
    delete std::exchange(m_shown, new FactList);
    auto* facts = qobject_cast<FactList*>(m_shown);
    facts->setObjectName(u"databaseFacts"_s);
    facts->add(tr("Place"), m_services.isFile ? QDir::toNativeSeparators(m_services.address) : m_services.address);
    if (m_services.isFile && QFileInfo::exists(m_services.address))
        facts->add(tr("Size"), QLocale().formattedDataSize(QFileInfo(m_services.address).size()));
    facts->add(tr("Schema"), QString::number(m_services.schema));
    facts->add(tr("Items"), formatCount(counts.assets));
    facts->add(tr("Users"), formatCount(counts.people));
    facts->add(tr("On loan"), formatCount(counts.openLoans));
    facts->add(tr("Journal entries"), formatCount(counts.entries));
    m_facts->addWidget(m_shown);
}

void DatabaseSection::askTwice()
{
    const QString file = m_services.isFile ? tr("The file %1 is deleted as soon as your own record is open.")
                                                 .arg(QDir::toNativeSeparators(m_services.address))
                                           : tr("The database on the server stays; have it deleted there.");
    const Question first{
        tr("Start for real"),
        tr("Everything in the sample will be gone: its items, people, loans, papers and journal. %1").arg(file),
        tr("Go on"),
        tr("Keep the sample"),
        true,
        {}};
    m_context.ask.confirm(first, [guard = QPointer(this)](bool yes) {
        if (!guard || !yes)
            return;
        const Question second{tr("Start for real"),
                              tr("There is no way back."),
                              tr("Delete and start for real"),
                              tr("Keep the sample"),
                              true,
                              tr("REAL")};
        guard->m_context.ask.confirm(second, [guard](bool sure) {
            if (guard && sure)
                guard->m_services.startForReal();
        });
    });
}

} // namespace madoguchi

#include "moc_databasesection.cpp"
