// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/extendpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class ExtendPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void promises_data();
    void promises();
    void theUsualDay_data();
    void theUsualDay();
};

void ExtendPolicyTest::problems_data()
{
    QTest::addColumn<AssetState>("state");
    QTest::addColumn<LoanDue>("due");
    QTest::addColumn<int>("extensions");
    QTest::addColumn<LoanDue>("wanted");
    QTest::addColumn<QString>("codes");
    const LoanDue due{QDate(2026, 6, 10), {}};
    const LoanDue later{QDate(2026, 6, 17), {}};
    const AssetState good = AssetState::Usable;
    QTest::newRow("later") << good << due << 0 << later << QString();
    QTest::newRow("overdue already") << good << LoanDue{QDate(2026, 5, 1), {}} << 0 << later << QString();
    QTest::newRow("faulty at the user's") << AssetState::Faulty << due << 0 << later << QString();
    QTest::newRow("lost") << AssetState::Lost << due << 0 << later << u"extension.lost"_s;
    QTest::newRow("no limit") << good << LoanDue{} << 0 << later << u"extension.no-limit"_s;
    QTest::newRow("the same day") << good << due << 0 << due << u"extension.not-later"_s;
    QTest::newRow("earlier") << good << due << 0 << LoanDue{QDate(2026, 6, 9), {}} << u"extension.not-later"_s;
    QTest::newRow("earlier that day") << good << due << 0 << LoanDue{due.day, u"17:00"_s} << u"extension.not-later"_s;
    QTest::newRow("later that day") << good << LoanDue{due.day, u"12:00"_s} << 0 << LoanDue{due.day, u"17:00"_s}
                                    << QString();
    QTest::newRow("in the past") << good << due << 0 << LoanDue{QDate(2026, 5, 1), {}} << u"due.past"_s;
    QTest::newRow("no time") << good << due << 0 << LoanDue{later.day, u"25:00"_s} << u"due.bad-time"_s;
    QTest::newRow("a Sunday") << good << due << 0 << LoanDue{QDate(2026, 6, 21), {}} << u"(due.closed-day)"_s;
    QTest::newRow("once more") << good << due << 1 << later << QString();
    QTest::newRow("too often") << good << due << 2 << later << u"extension.too-many"_s;
}

void ExtendPolicyTest::problems()
{
    QFETCH(AssetState, state);
    QFETCH(LoanDue, due);
    QFETCH(int, extensions);
    QFETCH(LoanDue, wanted);
    LoanOut loan;
    loan.asset.values.assetNo = u"A-1"_s;
    loan.asset.values.state = state;
    loan.due = due;
    loan.extensions = extensions;
    OrganisationSettings settings;
    settings.mostExtensions = 2;
    QStringList codes;
    for (const LoanProblem& p : problemsOfExtending(loan, wanted, settings, QDate(2026, 6, 1)))
        codes << (p.isBlocking ? p.problem.code : u'(' + p.problem.code + u')');
    QTEST(codes.join(u' '), "codes");
}

/// A loan of kind 1 to person 1, due on Wednesday the 10th; today is the 1st.
void ExtendPolicyTest::promises_data()
{
    QTest::addColumn<QList<PromisedLine>>("open");
    QTest::addColumn<int>("usable");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("code");
    const auto line = [](int unit, int person, int from, int to) {
        PromisedLine one;
        one.kind = KindId(1);
        one.wanted = AssetId(unit);
        one.person = PersonId(person);
        one.period = {QDate(2026, 6, from), QDate(2026, 6, to)};
        return one;
    };
    const QString unitCode = u"extension.reserved"_s;
    const QString kindCode = u"extension.kind-reserved"_s;
    QTest::newRow("nobody") << QList<PromisedLine>() << 1 << 17 << QString();
    QTest::newRow("the unit") << QList{line(7, 2, 17, 19)} << 9 << 17 << unitCode;
    QTest::newRow("the unit later") << QList{line(7, 2, 18, 19)} << 9 << 17 << QString();
    QTest::newRow("another unit") << QList{line(8, 2, 15, 19)} << 2 << 17 << QString();
    QTest::newRow("one's own") << QList{line(7, 1, 15, 19)} << 1 << 17 << QString();
    QTest::newRow("the last of the kind") << QList{line(0, 2, 15, 19)} << 1 << 17 << kindCode;
    QTest::newRow("one is left") << QList{line(0, 2, 15, 19)} << 2 << 17 << QString();
    QTest::newRow("two are wanted") << QList{line(0, 2, 15, 19), line(0, 3, 16, 19)} << 2 << 17 << kindCode;
    QTest::newRow("the second later") << QList{line(0, 2, 15, 19), line(0, 3, 18, 19)} << 2 << 17 << QString();
    QTest::newRow("any of one's own") << QList{line(0, 1, 15, 19)} << 1 << 17 << QString();
    QTest::newRow("no later day") << QList{line(7, 2, 8, 19)} << 1 << 10 << QString();
}

void ExtendPolicyTest::promises()
{
    QFETCH(QList<PromisedLine>, open);
    QFETCH(int, usable);
    QFETCH(int, wanted);
    LoanOut loan;
    loan.asset.id = AssetId(7);
    loan.asset.kindId = KindId(1);
    loan.asset.values.assetNo = u"A-1"_s;
    loan.person = PersonId(1);
    loan.due = {QDate(2026, 6, 10), {}};
    const KindStock stock{usable, 0, {loan.due.day}};
    const auto problem = promiseAgainst(loan, {QDate(2026, 6, wanted), {}}, open, stock, QDate(2026, 6, 1), {});
    QTEST(problem ? problem->code : QString(), "code");
    QCOMPARE(problem ? problem->subject : u"A-1"_s, u"A-1"_s);
}

void ExtendPolicyTest::theUsualDay_data()
{
    QTest::addColumn<int>("kindDays");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("extended");
    QTest::newRow("a week from the due day") << 7 << QDate(2026, 6, 10) << QDate(2026, 6, 17);
    QTest::newRow("a week from today when late") << 7 << QDate(2026, 5, 1) << QDate(2026, 6, 8);
    QTest::newRow("off a Saturday") << 10 << QDate(2026, 6, 10) << QDate(2026, 6, 19);
    QTest::newRow("to the end of the year") << 0 << QDate(2026, 6, 10) << QDate(2027, 3, 31);
    QTest::newRow("to the end of the next year") << 0 << QDate(2027, 3, 31) << QDate(2028, 3, 31);
    // 31 March 2029 is a Saturday: the year's loans end on the 30th.
    QTest::newRow("when the end was moved") << 0 << QDate(2029, 3, 30) << QDate(2030, 3, 29);
}

void ExtendPolicyTest::theUsualDay()
{
    QFETCH(int, kindDays);
    QFETCH(QDate, due);
    LoanOut loan;
    loan.asset.loanDays = kindDays;
    loan.due = {due, u"17:00"_s};
    const LoanDue extended = extendedDue(loan, {}, QDate(2026, 6, 1));
    QTEST(extended.day, "extended");
    QCOMPARE(extended.time, u"17:00"_s);
}

QTEST_APPLESS_MAIN(ExtendPolicyTest)
#include "tst_extendpolicy.moc"
