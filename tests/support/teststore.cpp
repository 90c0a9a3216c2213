// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/teststore.h"

#include "core/journal/checkpointstore.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/orend.h"

#include <QDir>
#include <QFile>

namespace madoguchi {

using namespace Qt::StringLiterals;

TestStore::TestStore(TestTemplate& source)
    : m_source(source), m_url(source.copy()), m_clock(std::make_shared<FixedClock>(testMoment()))
{
    m_desk = orEnd(Desk::open(config(u"1"_s)), "opening a test record");
    // Every copy has the id of its template: what the test before has signed is of another record.
    QFile::remove(keptNotesFile(m_source.keyFolder(), m_desk->info().id));
    forgetLaneEnds();
}

void TestStore::forgetLaneEnds()
{
    QDir keys(m_source.keyFolder());
    for (const QString& end : keys.entryList({u"*.end"_s}))
        keys.remove(end);
}

TestStore::~TestStore()
{
    m_desk.reset();
    m_eye.reset();
    m_source.giveBack(m_url);
}

Desk::Config TestStore::config(const QString& station) const
{
    return {m_url, station, m_source.keyFolder(), m_clock};
}

std::unique_ptr<Desk> TestStore::secondDesk(const QString& station)
{
    return orEnd(Desk::open(config(station)), "opening a second desk");
}

std::unique_ptr<Connection> TestStore::raw() const
{
    return orEnd(Connection::open(m_url), "opening a connection");
}

Connection& TestStore::eye()
{
    if (!m_eye)
        m_eye = raw();
    return *m_eye;
}

qint64 TestStore::number(const std::string& sql)
{
    Cursor cursor = eye().select(sql);
    return cursor.next() ? cursor.number(0) : 0;
}

QString TestStore::text(const std::string& sql)
{
    Cursor cursor = eye().select(sql);
    return cursor.next() ? cursor.text(0) : QString();
}

AssetId TestStore::add(const AssetBuilder& asset)
{
    return AssetId(orEnd(desk().perform(SaveAsset{{}, asset}, as(manager())), "adding an asset").outcome.id);
}

PersonId TestStore::add(const PersonBuilder& person)
{
    return PersonId(orEnd(desk().perform(SavePerson{{}, person}, as(manager())), "adding a person").outcome.id);
}

AssetRecord TestStore::asset(AssetId id)
{
    return orEnd(desk().ask(AskAsset{id}), "asking for an asset");
}

PersonRecord TestStore::person(PersonId id)
{
    return orEnd(desk().ask(AskPerson{id}), "asking for a person");
}

} // namespace madoguchi
