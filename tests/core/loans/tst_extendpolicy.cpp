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
