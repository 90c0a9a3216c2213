// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"
#include "core/exchange/demo.h"
#include "core/ledger/ledgerquestions.h"
#include "core/reports/reportrun.h"
#include "core/reports/savedreports.h"
#include "tests/support/storetest.h"

#include <QJsonDocument>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init();
    void looksLikeADeskAfterAYear();
    void isTheSameEveryTime();
    void leavesNothingBehindWhenCancelled();

private:
    DemoPlan plan(int assets) const;
    void hasFieldsOfTypes(Desk& desk);
    QTemporaryDir m_folder;
};

namespace {

/// What a person would notice: numbers, names, days; not the ids of commands.
QStringList contents(Desk& desk)
{
    QStringList lines;
    for (const char* sql : {"select staff_no, name, mail from person order by staff_no",
                            "select asset_no, serial || state, custom from asset order by asset_no",
                            "select number, issued_at, kind from document order by number",
                            "select asset_id, due_on, returned_at from loan_line order by id"}) {
        Cursor cursor = desk.connection().select(sql);
        while (cursor.next())
            lines << cursor.text(0) + u'|' + cursor.text(1) + u'|' + cursor.text(2);
    }
    return lines;
}

} // namespace

void TestDemo::init()
{
    if (isWithoutServer(testedDatabase()))
        QSKIP(withoutServer);
}

DemoPlan TestDemo::plan(int assets) const
{
    DemoPlan plan;
    plan.config = {newEmptyDatabase(testedDatabase(), m_folder.path()), u"1"_s, m_folder.filePath(u"keys"_s),
                   std::make_shared<FixedClock>(testMoment())};
    plan.assets = assets;
    return plan;
}

void TestDemo::looksLikeADeskAfterAYear()
{
    const DemoPlan wanted = plan(260);
    {
        Result<std::unique_ptr<Desk>> desk = buildDemoRecord(wanted);
        VERIFY_OK(desk);
        QVERIFY((*desk)->info().isSandbox);
        const Result<LedgerCounts> counts = (*desk)->ask(AskCounts{});
        VERIFY_OK(counts);
        QCOMPARE(counts->assets, 260);
        QCOMPARE(counts->people, 200);
        QVERIFY(counts->openLoans > 15);
        QVERIFY2(counts->overdue >= 1 && counts->overdue <= 60, qPrintable(QString::number(counts->overdue)));
        QVERIFY(counts->openAccessories >= 1);
        QVERIFY(counts->entries > 500);
        Cursor undone = (*desk)->connection().select("select count(*) from document where withdrawn_at is not null");
        QVERIFY(undone.next() && undone.number(0) > 0);
        hasFieldsOfTypes(**desk);
        for (const QString& code : {u"demo"_s, u"desk"_s, u"manager"_s, u"auditor"_s})
            VERIFY_OK((*desk)->ask(SignIn{code, {}}));
        Cursor last = (*desk)->connection().select("select max(issued_at) from document");
        QVERIFY(last.next());
        QVERIFY(last.instant(0) < testMoment());
        QVERIFY(last.instant(0) > testMoment().plusMSecs(-7 * qint64(24) * 3600 * 1000));
    }
    dropDatabase(wanted.config.url);
}

/// What stands in them fits them, and a saved report groups by one.
void TestDemo::hasFieldsOfTypes(Desk& desk)
{
    QStringList names;
    QHash<QString, QList<KindField>> fields;
    const QList<KindRecord> kinds = *desk.ask(AskKinds{});
    for (const KindRecord& kind : kinds)
        fields.insert(kind.name, kind.rules.fields);
    Cursor cursor = desk.connection().select("select k.name, a.custom, a.asset_no from asset a"
                                             " join kind k on k.id = a.kind_id where a.custom is not null");
    while (cursor.next()) {
        const QJsonObject values = QJsonDocument::fromJson(cursor.text(1).toUtf8()).object();
        const auto fitted = fittedFields(fields.value(cursor.text(0)), values, std::nullopt, cursor.text(2));
        VERIFY_OK(fitted);
        QCOMPARE(*fitted, values);
        names << values.keys();
    }
    for (const QString& name : {u"電話番号"_s, u"回線"_s, u"設置階"_s, u"カウンタ"_s, u"OS"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    const Result<SavedReport> saved = desk.ask(FindSavedReport{u"OS別のノートPC一覧"_s});
    VERIFY_OK(saved);
    class NoSink final : public ReportSink
    {
        Result<Done> begin(const ReportHead&) override { return Done{}; }
        Result<Done> beginGroup(const ReportCell&) override { return Done{}; }
        Result<Done> row(const ReportRow&, const ReportCell&) override { return Done{}; }
        Result<Done> endGroup(const ReportGroup&) override { return Done{}; }
        Result<Done> end(const ReportSummary&) override { return Done{}; }
    } sink;
    JobControl control({});
    const Result<ReportSummary> summary = desk.ask(ReportRun{saved->plan, &sink, &control});
    VERIFY_OK(summary);
    QVERIFY(summary->agrees());
    QCOMPARE(summary->groups.size(), 4); // three systems, and those without
}

void TestDemo::isTheSameEveryTime()
{
    QStringList seen;
    for (int i = 0; i < 2; ++i) {
        const DemoPlan wanted = plan(15);
        {
            Result<std::unique_ptr<Desk>> desk = buildDemoRecord(wanted);
            VERIFY_OK(desk);
            const QStringList now = contents(**desk);
            QVERIFY(now.size() > 60);
            if (i == 0)
                seen = now;
            QCOMPARE(now, seen);
        }
        dropDatabase(wanted.config.url);
    }
}

void TestDemo::leavesNothingBehindWhenCancelled()
{
    DemoPlan wanted = plan(20);
    wanted.progress = [](int done, int) { return done < 10; };
    const Result<std::unique_ptr<Desk>> built = buildDemoRecord(wanted);
    VERIFY_REFUSED(built, u"demo.cancelled");
    if (wanted.config.url.isSqlite())
        QVERIFY(!QFile::exists(wanted.config.url.path()));
    dropDatabase(wanted.config.url);
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
