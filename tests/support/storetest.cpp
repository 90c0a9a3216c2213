// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storetest.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>

namespace madoguchi {

using namespace Qt::StringLiterals;

void addDatabaseRows()
{
    QTest::addColumn<bool>("isSqlite");
    QTest::newRow("sqlite") << true;
    QTest::newRow("postgresql") << false;
}

DatabaseKind testedDatabase()
{
    QFETCH_GLOBAL(bool, isSqlite);
    return isSqlite ? DatabaseKind::Sqlite : DatabaseKind::Postgresql;
}

bool isWithoutServer(DatabaseKind kind)
{
    return kind == DatabaseKind::Postgresql && !testServer();
}

/// Days at the counter are days in Tokyo, wherever the tests run.
StoreTest::StoreTest()
{
    qputenv("TZ", "Asia/Tokyo");
    tzset();
}

StoreTest::~StoreTest() = default;

TestTemplate& StoreTest::source()
{
    std::unique_ptr<TestTemplate>& found = m_templates[testedDatabase()];
    if (!found)
        found = std::make_unique<TestTemplate>(testedDatabase(), m_folder);
    return *found;
}

void StoreTest::initTestCase_data()
{
    addDatabaseRows();
}

void StoreTest::init()
{
    if (isWithoutServer(testedDatabase()))
        QSKIP(withoutServer);
    // The driver says the first of every prepared statement when the server has gone, the offscreen platform the second
    // of every window; nothing can be done about either.
    QTest::failOnWarning(QRegularExpression(u"^(?!Unable to free statement|This plugin does not support )"_s));
    m_store = std::make_unique<TestStore>(source());
}

void StoreTest::cleanup()
{
    m_store.reset();
}

} // namespace madoguchi

#include "moc_storetest.cpp"
