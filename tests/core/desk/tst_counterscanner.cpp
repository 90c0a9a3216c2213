// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/counterscanner.h"

#include "core/desk/settings.h"
#include "core/journal/entryreader.h"
#include "core/loans/holderofkey.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class CounterScannerTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void theOfficeHoldsWhereNothingIsSaid();
    void eachCounterHasItsOwn();
    void theOfficeIsFollowedForTheRest();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void onlyAnOwnerChangesIt();
    void itIsAnEntryOfTheJournal();

private:
    [[nodiscard]] Order asOwner() { return TestStore::as(store().owner()); }
    void setOffice(const QString& name, const QString& text)
    {
        const Result<OrganisationSettings> before = store().desk().ask(AskSettings{});
        ChangeSettings verb{*before, *before};
        if (!setSetting(verb.settings, name, text) || !store().desk().perform(verb, asOwner()).isOk())
            qFatal("the office's setting was not saved");
    }
    static ScannerProfile profileAt(Desk& desk)
    {
        const Result<ScannerProfile> profile = desk.ask(AskScannerProfile{});
        return profile ? *profile : ScannerProfile();
    }
};

void CounterScannerTest::theOfficeHoldsWhereNothingIsSaid()
{
    setOffice(u"scanner.suffix"_s, u"#"_s);
    QCOMPARE(profileAt(store().desk()).suffix, u"#"_s);
    QVERIFY(store().desk().ask(AskCounterScanner{})->isEmpty());
}

void CounterScannerTest::eachCounterHasItsOwn()
{
    setOffice(u"scanner.suffix"_s, u"#"_s);
    const std::unique_ptr<Desk> second = store().secondDesk();
    const auto done = second->perform(
        ChangeCounterScanner{{{u"scanner.suffix"_s, u"!"_s}, {u"scanner.prefix"_s, u"%"_s}}}, asOwner());
    VERIFY_OK(done);
    QVERIFY(done->outcome.isChanged);
    QCOMPARE(profileAt(*second).suffix, u"!"_s);
    QCOMPARE(profileAt(*second).prefix, u"%"_s);
    QCOMPARE(profileAt(store().desk()).suffix, u"#"_s);
    QCOMPARE(store().desk().ask(AskSettings{})->scanner.suffix, u"#"_s);
    // What is looked up there is read so as well.
    const PersonId person = store().add(aPerson(u"E-1"_s).card(u"12345"_s));
    QCOMPARE(second->ask(AskHolderOfKey{u"%12345!"_s})->person, person);
    QVERIFY(!store().desk().ask(AskHolderOfKey{u"%12345!"_s}).isOk());
    // Said again, nothing is different; then the office's again.
    const CounterScanner own = *second->ask(AskCounterScanner{});
    QVERIFY(!second->perform(ChangeCounterScanner{own}, asOwner())->outcome.isChanged);
    VERIFY_OK(second->perform(ChangeCounterScanner{}, asOwner()));
    QCOMPARE(profileAt(*second).suffix, u"#"_s);
}

void CounterScannerTest::theOfficeIsFollowedForTheRest()
{
    VERIFY_OK(store().desk().perform(ChangeCounterScanner{{{u"scanner.layout-repair"_s, u"us-on-jis"_s}}}, asOwner()));
    setOffice(u"scanner.nw7-length"_s, u"8"_s);
    setOffice(u"scanner.suffix"_s, u"#"_s);
    const ScannerProfile profile = profileAt(store().desk());
    QCOMPARE(profile.layoutRepair, LayoutRepair::UsScannerOnJis);
    QCOMPARE(profile.nw7.length, 8);
    QCOMPARE(profile.suffix, u"#"_s);
}

void CounterScannerTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("of the codes") << u"scanner.nw7-length"_s << u"8"_s << u"setting.not-of-counter"_s;
    QTest::newRow("of the office") << u"undo-minutes"_s << u"5"_s << u"setting.not-of-counter"_s;
    QTest::newRow("no such layout") << u"scanner.layout-repair"_s << u"dvorak"_s << u"setting.bad-value"_s;
    QTest::newRow("too long") << u"scanner.prefix"_s << u"12345678901234567"_s << u"setting.bad-value"_s;
}

void CounterScannerTest::whatCannotBeIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, code);
    VERIFY_REFUSED(store().desk().perform(ChangeCounterScanner{{{name, text}}}, asOwner()), code);
    QVERIFY(store().desk().ask(AskCounterScanner{})->isEmpty());
}

void CounterScannerTest::onlyAnOwnerChangesIt()
{
    const ChangeCounterScanner verb{{{u"scanner.suffix"_s, u"!"_s}}};
    VERIFY_REFUSED(store().desk().perform(verb, TestStore::as(store().manager())), u"operator.not-allowed");
}

void CounterScannerTest::itIsAnEntryOfTheJournal()
{
    const auto done = store().desk().perform(ChangeCounterScanner{{{u"scanner.suffix"_s, u"!"_s}}}, asOwner());
    VERIFY_OK(done);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().images.front().table, u"setting"_s);
    QCOMPARE(store().text("select name from setting where name like 'scanner@%'"), u"scanner@1"_s);
}

QTEST_APPLESS_MAIN(CounterScannerTest)
#include "tst_counterscanner.moc"
