// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/sections.h"
#include "core/loans/undo.h"
#include "tests/support/faults.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Sections and whoever heads them.
class SaveSectionTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOne();
    void oneThatPeopleBroughtAlong();
    void itsName();
    void whatIsWrong();
    void whoMayNot();
    void canBeUndone();
    void everyStatementMayFail();

private:
    Result<Performed<LedgerOutcome>> save(const SaveSection& verb)
    {
        return store().desk().perform(verb, TestStore::as(store().manager()));
    }
    QList<SectionRecord> sections() { return store().desk().ask(AskSections{}).value(); }
    static SaveSection general() { return {u"総務課"_s, u"0101"_s, u"山田 太郎"_s, u"soumu-kacho@example.jp"_s, {}}; }
};

void SaveSectionTest::aNewOne()
{
    VERIFY_OK(save(general()));
    QCOMPARE(sections().size(), 1);
    const SectionRecord section = sections().first();
    QCOMPARE(section.name, u"総務課"_s);
    QCOMPARE(section.code, u"0101"_s);
    QCOMPARE(section.headName, u"山田 太郎"_s);
    QCOMPARE(section.headMail, u"soumu-kacho@example.jp"_s);
    const auto again = save(general());
    VERIFY_OK(again);
    QVERIFY(again->outcome.document.isEmpty()); // nothing was different
}

void SaveSectionTest::oneThatPeopleBroughtAlong()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).section(u"総務課"_s));
    VERIFY_OK(save(general()));
    QCOMPARE(sections().size(), 1);
    QCOMPARE(store().person(person).sectionId, sections().first().id);
}

void SaveSectionTest::itsName()
{
    VERIFY_OK(save(general()));
    SaveSection verb = general();
    verb.id = sections().first().id;
    verb.sectionName = u"総務企画課"_s;
    verb.headMail.clear();
    VERIFY_OK(save(verb));
    QCOMPARE(sections().size(), 1);
    QCOMPARE(sections().first().name, u"総務企画課"_s);
    QVERIFY(sections().first().headMail.isEmpty());
}

void SaveSectionTest::whatIsWrong()
{
    SaveSection verb = general();
    verb.sectionName = u"　"_s;
    VERIFY_REFUSED(save(verb), u"section.no-name");
    verb = general();
    verb.headMail = u"山田"_s;
    VERIFY_REFUSED(save(verb), u"section.bad-mail");
    verb = general();
    verb.id = SectionId(4711);
    VERIFY_REFUSED(save(verb), u"section.unknown");
    VERIFY_OK(save(general()));
    store().add(aPerson(u"E-1"_s).section(u"営業課"_s));
    verb = general();
    verb.sectionName = u"営業課"_s;
    for (const SectionRecord& section : sections()) {
        if (section.name == u"総務課"_s)
            verb.id = section.id;
    }
    VERIFY_REFUSED(save(verb), u"section.exists");
}

void SaveSectionTest::whoMayNot()
{
    VERIFY_REFUSED(store().desk().perform(general(), TestStore::as(store().deskStaff())), u"operator.not-allowed");
}

void SaveSectionTest::canBeUndone()
{
    VERIFY_OK(save(general()));
    SaveSection verb = general();
    verb.headName = u"佐藤 花子"_s;
    const auto done = save(verb);
    VERIFY_OK(done);
    VERIFY_OK(
        performUndo(store().desk(), Undo{{}, done->commandId, &recordTables()}, TestStore::as(store().manager())));
    QCOMPARE(sections().first().headName, u"山田 太郎"_s);
}

void SaveSectionTest::everyStatementMayFail()
{
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(save(general())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
}

QTEST_APPLESS_MAIN(SaveSectionTest)
#include "tst_savesection.moc"
