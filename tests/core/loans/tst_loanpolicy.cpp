// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/loanpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// "asset.on-loan asset.lost" of problems; "(…)" around what does not stop the handover.
static QString codesOf(const QList<LoanProblem>& problems)
{
    QStringList codes;
    for (const LoanProblem& p : problems)
        codes << (p.isBlocking ? p.problem.code : u'(' + p.problem.code + u')');
    return codes.join(u' ');
}

static const QDate today(2026, 6, 10);

class LoanPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asset_data();
    void asset();
    void person_data();
    void person();
    void due_data();
    void due();
    void theOfficeCounts_data();
    void theOfficeCounts();
    void theOfficesOwnDays();
    void theUsualDueDayFollowsKindOfficeAndCalendar_data();
    void theUsualDueDayFollowsKindOfficeAndCalendar();
    void workItem_data();
    void workItem();
    void tellsTheHolder();
    void tellsTheImport();
    void aSectionIsNotBesideItself();
};

void LoanPolicyTest::asset_data()
{
    QTest::addColumn<AssetState>("state");
    QTest::addColumn<bool>("isOnLoan");
    QTest::addColumn<bool>("isWithdrawn");
    QTest::addColumn<QString>("problems");
    QTest::newRow("in stock") << AssetState::Usable << false << false << QString();
    QTest::newRow("on loan") << AssetState::Usable << true << false << u"asset.on-loan"_s;
    QTest::newRow("to reset") << AssetState::NeedsReset << false << false << u"asset.needs-reset"_s;
    QTest::newRow("in repair") << AssetState::InRepair << false << false << u"asset.in-repair"_s;
    QTest::newRow("faulty") << AssetState::Faulty << false << false << u"asset.faulty"_s;
    QTest::newRow("lost") << AssetState::Lost << false << false << u"asset.lost"_s;
    QTest::newRow("to surrender") << AssetState::ToSurrender << false << false << u"asset.to-surrender"_s;
    QTest::newRow("disposed") << AssetState::Disposed << false << false << u"asset.disposed"_s;
    QTest::newRow("withdrawn") << AssetState::Usable << false << true << u"asset.withdrawn"_s;
    QTest::newRow("all at once") << AssetState::Lost << true << true << u"asset.withdrawn asset.on-loan asset.lost"_s;
}

void LoanPolicyTest::asset()
{
    QFETCH(AssetState, state);
    QFETCH(bool, isOnLoan);
    AssetRecord record;
    record.values.state = state;
    if (isOnLoan)
        record.holder = HolderInfo{};
    record.isWithdrawn = *static_cast<bool*>(QTest::qData("isWithdrawn", qMetaTypeId<bool>()));
    QTEST(codesOf(problemsOfLending(record)), "problems");
}

/// Else the sentence says it twice, and calls it by the title of a person.
void LoanPolicyTest::aSectionIsNotBesideItself()
{
    AssetRecord record;
    record.holder = HolderInfo{};
    record.holder->name = record.holder->section = u"環境部 指導課"_s;
    QVariantMap arguments = problemsOfLending(record).first().problem.arguments;
    QCOMPARE(arguments.value(u"holder"_s).toString(), u"環境部 指導課"_s);
    QCOMPARE(arguments.value(u"section"_s).toString(), QString());
    record.holder->person = PersonId(1);
    arguments = problemsOfLending(record).first().problem.arguments;
    QCOMPARE(arguments.value(u"section"_s).toString(), u"環境部 指導課"_s);
}

void LoanPolicyTest::person_data()
{
    QTest::addColumn<QDate>("leftOn");
    QTest::addColumn<bool>("isWithdrawn");
    QTest::addColumn<int>("overdue");
    QTest::addColumn<QString>("problems");
    QTest::newRow("nothing") << QDate() << false << 0 << QString();
    QTest::newRow("left") << today.addDays(-1) << false << 0 << u"person.left"_s;
    QTest::newRow("leaves today") << today << false << 0 << u"person.left"_s;
    QTest::newRow("leaves tomorrow") << today.addDays(1) << false << 0 << QString();
    QTest::newRow("withdrawn") << QDate() << true << 0 << u"person.withdrawn"_s;
    QTest::newRow("overdue does not stop") << QDate() << false << 2 << u"(person.overdue)"_s;
    QTest::newRow("everything") << today << true << 1 << u"person.withdrawn person.left (person.overdue)"_s;
}

void LoanPolicyTest::person()
{
    QFETCH(QDate, leftOn);
    QFETCH(bool, isWithdrawn);
    QFETCH(int, overdue);
    PersonRecord record;
    record.values.leftOn = leftOn;
    record.isWithdrawn = isWithdrawn;
    QTEST(codesOf(problemsOfPerson(record, overdue, today)), "problems");
}

void LoanPolicyTest::due_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("problems");
    QTest::newRow("open-ended") << QDate() << QString() << QString();
    QTest::newRow("today") << QDate(2026, 6, 10) << QString() << QString();
    QTest::newRow("yesterday") << QDate(2026, 6, 9) << QString() << u"due.past"_s;
    QTest::newRow("a Saturday") << QDate(2026, 6, 13) << QString() << u"(due.closed-day)"_s;
    QTest::newRow("a holiday") << QDate(2026, 7, 20) << QString() << u"(due.closed-day)"_s;
    QTest::newRow("with a time") << QDate(2026, 6, 10) << u"17:15"_s << QString();
    QTest::newRow("no time of day") << QDate(2026, 6, 10) << u"25:00"_s << u"due.bad-time"_s;
    QTest::newRow("half a time") << QDate(2026, 6, 10) << u"9:00"_s << u"due.bad-time"_s;
}

void LoanPolicyTest::due()
{
    QFETCH(QDate, day);
    QFETCH(QString, time);
    QTEST(codesOf(problemsOfDue({day, time}, QDate(2026, 6, 10), OfficeCalendar())), "problems");
}

void LoanPolicyTest::theOfficeCounts_data()
{
    QTest::addColumn<bool>("countsLoanDay");
    QTest::addColumn<bool>("countsOpenDays");
    QTest::addColumn<QDate>("due");
    // 5 days from Wednesday, 10 June 2026.
    QTest::newRow("days after") << false << false << QDate(2026, 6, 15);
    QTest::newRow("with the day of the loan") << true << false << QDate(2026, 6, 12); // the 14th is a Sunday
    QTest::newRow("open days after") << false << true << QDate(2026, 6, 17);
    QTest::newRow("open days with the first") << true << true << QDate(2026, 6, 16);
}

void LoanPolicyTest::theOfficeCounts()
{
    QFETCH(bool, countsLoanDay);
    QFETCH(bool, countsOpenDays);
    OrganisationSettings settings;
    settings.isLoanDayCounted = countsLoanDay;
    settings.areOpenDaysCounted = countsOpenDays;
    QTEST(usualDue(5, settings, QDate(2026, 6, 10), officeCalendar(settings)).day, "due");
}

void LoanPolicyTest::theOfficesOwnDays()
{
    OrganisationSettings settings;
    settings.closedDays = u"2026-06-15 創立記念日\n2026-06-16..2026-06-17"_s;
    settings.openDays = u"2026-06-14"_s;
    const OfficeCalendar calendar = officeCalendar(settings);
    QVERIFY(calendar.isClosed(QDate(2026, 6, 16)) && !calendar.isClosed(QDate(2026, 6, 14)));
    QCOMPARE(usualDue(6, settings, QDate(2026, 6, 10), calendar).day, QDate(2026, 6, 14));
}

void LoanPolicyTest::theUsualDueDayFollowsKindOfficeAndCalendar_data()
{
    QTest::addColumn<int>("ofKind");
    QTest::addColumn<int>("ofOffice");
    QTest::addColumn<bool>("isBefore");
    QTest::addColumn<QDate>("lentOn");
    QTest::addColumn<QDate>("due");
    const QDate wednesday(2026, 6, 10);
    QTest::newRow("end of the fiscal year") << 0 << 0 << true << wednesday << QDate(2027, 3, 31);
    QTest::newRow("in March") << 0 << 0 << true << QDate(2027, 3, 30) << QDate(2027, 3, 31);
    QTest::newRow("in April") << 0 << 0 << true << QDate(2027, 4, 1) << QDate(2028, 3, 31);
    QTest::newRow("the office's days") << 0 << 14 << true << wednesday << QDate(2026, 6, 24);
    QTest::newRow("the kind's come first") << 7 << 14 << true << wednesday << QDate(2026, 6, 17);
    QTest::newRow("the kind's fiscal year") << untilYearEnd << 14 << true << wednesday << QDate(2027, 3, 31);
    QTest::newRow("off a Saturday, before") << 3 << 0 << true << wednesday << QDate(2026, 6, 12);
    QTest::newRow("off a Saturday, after") << 3 << 0 << false << wednesday << QDate(2026, 6, 15);
    QTest::newRow("never before the loan") << 1 << 0 << true << QDate(2026, 6, 13) << QDate(2026, 6, 15);
}

void LoanPolicyTest::theUsualDueDayFollowsKindOfficeAndCalendar()
{
    QFETCH(int, ofKind);
    QFETCH(int, ofOffice);
    QFETCH(bool, isBefore);
    QFETCH(QDate, lentOn);
    OrganisationSettings settings;
    settings.defaultLoanDays = ofOffice;
    settings.isDueBeforeClosedDay = isBefore;
    const LoanDue due = usualDue(ofKind, settings, lentOn, officeCalendar(settings));
    QTEST(due.day, "due");
    QVERIFY(due.time.isEmpty());
}

void LoanPolicyTest::workItem_data()
{
    QTest::addColumn<KindCategory>("category");
    QTest::addColumn<bool>("isProxy");
    QTest::addColumn<QString>("item");
    QTest::newRow("PC") << KindCategory::Pc << false << u"LN-03"_s;
    QTest::newRow("phone") << KindCategory::Phone << false << u"LN-04"_s;
    QTest::newRow("router") << KindCategory::Router << false << u"LN-05"_s;
    QTest::newRow("media") << KindCategory::Media << false << u"LN-06"_s;
    QTest::newRow("peripheral") << KindCategory::Peripheral << false << u"LN-07"_s;
    QTest::newRow("printer") << KindCategory::Printer << false << u"LN-07"_s;
    QTest::newRow("other") << KindCategory::Other << false << u"LN-07"_s;
    QTest::newRow("meeting") << KindCategory::Meeting << false << u"LN-08"_s;
    QTest::newRow("a proxy, whatever it is") << KindCategory::Pc << true << u"LN-10"_s;
}

void LoanPolicyTest::workItem()
{
    QFETCH(KindCategory, category);
    QFETCH(bool, isProxy);
    QTEST(handoverWorkItem(category, isProxy), "item");
}

void LoanPolicyTest::tellsTheImport()
{
    AssetRecord record;
    record.values.assetNo = u"A-1"_s;
    record.openImport = u"R8-T1-000001"_s;
    const QList<LoanProblem> problems = problemsOfLending(record);
    QCOMPARE(codesOf(problems), u"asset.being-imported"_s);
    QCOMPARE(problems.first().problem.arguments, (QVariantMap{{u"document"_s, u"R8-T1-000001"_s}}));
}

void LoanPolicyTest::tellsTheHolder()
{
    AssetRecord record;
    record.values.assetNo = u"A-1"_s;
    HolderInfo holder;
    holder.person = PersonId(1);
    holder.name = u"髙橋"_s;
    holder.section = u"経理課"_s;
    holder.due = {QDate(2026, 6, 4), {}};
    holder.document = u"R8-J1-000007"_s;
    record.holder = holder;
    const Problem problem = problemsOfLending(record).first().problem;
    QCOMPARE(problem.subject, u"A-1"_s);
    QCOMPARE(problem.arguments, (QVariantMap{{u"holder"_s, u"髙橋"_s},
                                             {u"section"_s, u"経理課"_s},
                                             {u"due"_s, u"2026-06-04"_s},
                                             {u"document"_s, u"R8-J1-000007"_s}}));
}

QTEST_APPLESS_MAIN(LoanPolicyTest)
#include "tst_loanpolicy.moc"
