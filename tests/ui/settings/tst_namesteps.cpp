// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/findeverything.h"
#include "core/ledger/ledgerquestions.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/settings/placessection.h"
#include "ui/widgets/pagedtable.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class NameStepsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void onePlaceIsMergedIntoAnother();
    void onePlaceIsClosedAndReopened();
    void onlyWhatIsUnusedIsRemoved();
    void aReadingIsEntered();
    void onlyWhoMayEditsThem();

private:
    void show(Role role);
    /// Puts the cursor onto the place of this name.
    void choose(const QString& name);
    template<class Widget>
    Widget& find(const char* name)
    {
        return *m_section->findChild<Widget*>(QString::fromLatin1(name));
    }
    void press(const char* name) { find<QPushButton>(name).click(); }
    QStringList places()
    {
        QStringList names;
        for (const NamedRow& row : store().desk().ask(AskNames{NameList::Places}).valueOr({}))
            names << row.name + (row.isClosed ? u" closed"_s : QString());
        return names;
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<PlacesSection> m_section;
    AssetId m_item;
};

void NameStepsTest::cleanup()
{
    m_section.reset();
    m_fixture.reset();
    StoreTest::cleanup();
}

void NameStepsTest::show(Role role)
{
    m_item = store().add(anAsset(u"A-1"_s).place(u"1号館"_s));
    store().add(anAsset(u"A-2"_s).place(u"一号館"_s));
    m_fixture = std::make_unique<PageFixture>(store(), store().actor(role));
    m_section = std::make_unique<PlacesSection>(m_fixture->context(), nullptr);
    m_section->show();
}

void NameStepsTest::choose(const QString& name)
{
    auto& table = find<PagedTable>("places");
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == name)
            return table.selectRow(row);
    }
    QFAIL(qPrintable(name));
}

void NameStepsTest::onePlaceIsMergedIntoAnother()
{
    show(Role::Manager);
    choose(u"1号館"_s);
    m_fixture->ask.choices << 0;
    m_fixture->ask.confirmations << false;
    press("mergePlaces");
    QCOMPARE(m_fixture->ask.askedChoices.constLast().options, QStringList{u"一号館"_s});
    QVERIFY(m_fixture->ask.asked.constLast().text.contains(u"1号館"));
    QCOMPARE(places().size(), 2); // whoever has seen it may leave it
    m_fixture->ask.choices << 0;
    m_fixture->ask.confirmations << true;
    press("mergePlaces");
    QCOMPARE(places(), QStringList{u"一号館"_s});
    QCOMPARE(store().asset(m_item).values.place, u"一号館"_s);
    QVERIFY(m_fixture->host.refusals.isEmpty());
    choose(u"一号館"_s);
    press("mergePlaces"); // into what?
    QCOMPARE(places(), QStringList{u"一号館"_s});
}

void NameStepsTest::onePlaceIsClosedAndReopened()
{
    show(Role::Manager);
    choose(u"1号館"_s);
    m_fixture->ask.confirmations << true;
    press("closePlaces");
    QVERIFY(places().contains(u"1号館 closed"_s));
    choose(u"1号館 (closed)"_s);
    press("closePlaces"); // nothing to ask
    QVERIFY(places().contains(u"1号館"_s));
}

void NameStepsTest::onlyWhatIsUnusedIsRemoved()
{
    show(Role::Manager);
    VERIFY_OK(store().desk().perform(SavePlace{u"倉庫"_s, {}}, TestStore::as(store().manager())));
    m_section = std::make_unique<PlacesSection>(m_fixture->context(), nullptr);
    m_section->show();
    choose(u"1号館"_s);
    m_fixture->ask.confirmations << true;
    press("removePlaces");
    QVERIFY(m_fixture->host.refusals.constLast().has(u"place.in-use"));
    choose(u"倉庫"_s);
    m_fixture->ask.confirmations << true;
    press("removePlaces");
    QCOMPARE(places().size(), 2);
}

void NameStepsTest::aReadingIsEntered()
{
    show(Role::Manager);
    choose(u"一号館"_s);
    press("changePlaces");
    find<QLineEdit>("readingPlaces").setText(u"いちごうかん"_s);
    press("savePlaces");
    const Result<QList<FoundThing>> found = store().desk().ask(FindEverything{u"ichigoukan"_s});
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().title, u"一号館"_s);
    press("changePlaces");
    QCOMPARE(find<QLineEdit>("readingPlaces").text(), u"いちごうかん"_s);
}

void NameStepsTest::onlyWhoMayEditsThem()
{
    show(Role::Desk);
    for (const char* name : {"mergePlaces", "closePlaces", "removePlaces"})
        QVERIFY2(!find<QPushButton>(name).isEnabled(), name);
}

QTEST_MAIN(NameStepsTest)
#include "tst_namesteps.moc"
