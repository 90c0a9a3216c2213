// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerquestions.h"
#include "tests/core/loans/loantest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class LoanQuestionsTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lists_data();
    void lists();
    void counts();
    void filters_data();
    void filters();
    void ofOneSection();
    void inPages();
    void onePersonsDesk();
    void accessoriesOfWhatIsBack();

private:
    AssetId lendUntil(PersonId person, const QString& number, QDate due, const QString& time = {});
    QStringList numbers(const ListLoans& question);

    PersonId m_first;
    PersonId m_second;
};

void LoanQuestionsTest::init()
{
    LoanTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_first = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s).reading(u"タカハシ ハナコ"_s).section(u"経理課"_s));
    m_second = store().add(aPerson(u"E-2"_s).name(u"斎藤 誠"_s).section(u"総務課"_s));
    lendUntil(m_first, u"A-1"_s, QDate(2026, 6, 11));
    lendUntil(m_first, u"A-2"_s, QDate(2026, 6, 12));
    lendUntil(m_second, u"A-3"_s, QDate(2026, 6, 12), u"09:00"_s);
    lendUntil(m_second, u"A-4"_s, QDate(2026, 6, 30));
    lendUntil(m_second, u"A-5"_s, QDate());
    const AssetId returned = lendUntil(m_second, u"A-6"_s, QDate(2026, 6, 30));
    VERIFY_OK(takeBack(returned, {u"鞄"_s}));
    // Friday, 12 June, ten o'clock.
    store().clock().set(*Instant::fromIso(u"2026-06-12T10:00:00.000+09:00"_s));
}

AssetId LoanQuestionsTest::lendUntil(PersonId person, const QString& number, QDate due, const QString& time)
{
    HandOver verb;
    verb.person = person;
    verb.items = {store().add(anAsset(number).accessory(u"鞄"_s))};
    verb.due = LoanDue{due, time};
    const auto lent = store().desk().perform(verb, asDesk());
    if (!lent)
        qFatal("%s", qPrintable(lent.refusal().toDebugText()));
    return verb.items.first();
}

QStringList LoanQuestionsTest::numbers(const ListLoans& question)
{
    const auto loans = store().desk().ask(question);
    if (!loans)
        return {loans.refusal().toDebugText()};
    QStringList found;
    for (const LoanRecord& loan : *loans)
        found << loan.assetNo;
    return found;
}

void LoanQuestionsTest::lists_data()
{
    QTest::addColumn<ListLoans::Which>("which");
    QTest::addColumn<QStringList>("numbers");
    using Which = ListLoans::Which;
    QTest::newRow("open, the most urgent first")
        << Which::Open << QStringList{u"A-1"_s, u"A-2"_s, u"A-3"_s, u"A-4"_s, u"A-5"_s};
    QTest::newRow("overdue, by day and by hour") << Which::Overdue << QStringList{u"A-1"_s, u"A-3"_s};
    QTest::newRow("due today") << Which::DueToday << QStringList{u"A-2"_s};
    QTest::newRow("returned") << Which::Returned << QStringList{u"A-6"_s};
    QTest::newRow("accessories") << Which::OpenAccessories << QStringList{u"A-6"_s};
}

void LoanQuestionsTest::lists()
{
    QFETCH(ListLoans::Which, which);
    QTEST(numbers({which, {}, {}, {}}), "numbers");
}

void LoanQuestionsTest::counts()
{
    const auto counts = store().desk().ask(CountLoans{});
    VERIFY_OK(counts);
    QCOMPARE(counts->open, 5);
    QCOMPARE(counts->overdue, 2);
    QCOMPARE(counts->dueToday, 1);
    QCOMPARE(counts->openAccessories, 1);
}

void LoanQuestionsTest::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("number") << u"a-4"_s << QStringList{u"A-4"_s};
    QTest::newRow("name in another form") << u"高橋"_s << QStringList{u"A-1"_s, u"A-2"_s};
    QTest::newRow("reading") << u"たかはし"_s << QStringList{u"A-1"_s, u"A-2"_s};
    QTest::newRow("section and number") << u"総務 3"_s << QStringList{u"A-3"_s};
    QTest::newRow("nothing") << u"存在しない"_s << QStringList();
}

void LoanQuestionsTest::filters()
{
    QFETCH(QString, filter);
    QTEST(numbers({ListLoans::Which::Open, {}, {}, filter}), "numbers");
}

void LoanQuestionsTest::ofOneSection()
{
    const SectionId section = store().person(m_first).sectionId;
    QCOMPARE(numbers({ListLoans::Which::Open, {}, section, {}}), (QStringList{u"A-1"_s, u"A-2"_s}));
}

void LoanQuestionsTest::inPages()
{
    QCOMPARE(numbers({ListLoans::Which::Open, {}, {}, {}, 2, 0}), (QStringList{u"A-1"_s, u"A-2"_s}));
    QCOMPARE(numbers({ListLoans::Which::Open, {}, {}, {}, 2, 4}), QStringList{u"A-5"_s});
}

void LoanQuestionsTest::onePersonsDesk()
{
    const auto desk = store().desk().ask(AskPersonDesk{m_second});
    VERIFY_OK(desk);
    QCOMPARE(desk->loans.size(), 3);
    QCOMPARE(desk->overdue, 1);
    QCOMPARE(desk->openAccessories.size(), 1);
    QCOMPARE(desk->problems.size(), 1);
    QVERIFY(!desk->problems.first().isBlocking);
    QCOMPARE(desk->loans.first().daysLate(QDate(2026, 6, 15)), 3);
    QCOMPARE(desk->loans.last().daysLate(QDate(2026, 6, 15)), 0); // open-ended
    VERIFY_REFUSED(store().desk().ask(AskPersonDesk{PersonId(4711)}), u"person.unknown");
}

void LoanQuestionsTest::accessoriesOfWhatIsBack()
{
    // The list of what is back says what is still to come, too.
    const auto back = store().desk().ask(ListLoans{ListLoans::Which::Returned, {}, {}, {}});
    VERIFY_OK(back);
    const LoanRecord loan = back->first();
    QCOMPARE(loan.openAccessories, QStringList{u"鞄"_s});
    const auto came = [&] { return *store().desk().ask(AskReturnedAccessories{loan.line}); };
    QCOMPARE(came(), QStringList());
    VERIFY_OK(store().desk().perform(TakeBackAccessories{loan.asset, {u"鞄"_s}}, asDesk()));
    QCOMPARE(came(), QStringList{u"鞄"_s});
    VERIFY_OK(store().desk().perform(MarkAccessoryMissing{loan.line, {u"鞄"_s}}, asDesk()));
    QCOMPARE(came(), QStringList());
}

QTEST_APPLESS_MAIN(LoanQuestionsTest)
#include "tst_loanquestions.moc"
