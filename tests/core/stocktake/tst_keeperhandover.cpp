// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/keeperhandover.h"

#include "core/desk/documents.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/loans/printable.h"
#include "core/loans/undo.h"
#include "tests/core/stocktake/stocktaketest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class KeeperHandoverTest : public StocktakeTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePaperNamesKeepersAndCounts();
    void whatTurnedUpIsNotMissing();
    void onlyAfterAChangeIsCounted();
    void bothAreNamed_data();
    void bothAreNamed();
    void anotherPaperTakesItsPlace();
    void whatIsSignedForIsNotCountedOn();
    void everyStatementMayFail();

private:
    StocktakeId counted(StocktakeType type, bool isClosed = true);
    IssueKeeperHandover verb(StocktakeId session) const
    {
        return {session, {u"前田 一郎"_s, u"総務課"_s}, {u"後藤 花子"_s, {}}, QDate(2026, 4, 1), u"台帳1冊"_s, {}};
    }
    Result<Performed<IssueKeeperHandover::Outcome>> issue(const IssueKeeperHandover& verb)
    {
        return store().desk().perform(verb, asDesk());
    }
    Document paper(const QString& number)
    {
        const Result<Document> document = printableDocument(store().desk(), {number, 0, {}});
        if (!document)
            qFatal("%s", qPrintable(document.refusal().toDebugText()));
        return *document;
    }
    static FormTable tableOf(const Document& document);
    static Phrase valueOf(const Document& document, const QString& label);
    StocktakeRecord record(StocktakeId session) { return status(session).record; }

    StocktakeId m_session;
};

/// Two notebooks, of which one is lent, and two routers, of which one is not there.
void KeeperHandoverTest::init()
{
    StocktakeTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    store().add(anAsset(u"A-1"_s));
    lend(store().add(aPerson(u"E-1"_s).name(u"伊藤"_s)), store().add(anAsset(u"A-2"_s)));
    store().add(anAsset(u"B-1"_s).kind(u"ルーター"_s));
    store().add(anAsset(u"B-2"_s).kind(u"ルーター"_s));
    m_session = counted(StocktakeType::Change);
}

StocktakeId KeeperHandoverTest::counted(StocktakeType type, bool isClosed)
{
    const auto done = store().desk().perform(OpenStocktake{type, {}}, asDesk());
    if (!done)
        qFatal("%s", qPrintable(done.refusal().toDebugText()));
    const StocktakeId session = done->outcome.stocktake;
    if (verdict(session, u"A-1"_s) != u"expected" || verdict(session, u"B-1"_s) != u"expected")
        qFatal("not expected");
    if (isClosed && !store().desk().perform(CloseStocktake{session}, asDesk()).isOk())
        qFatal("not closed");
    return session;
}

FormTable KeeperHandoverTest::tableOf(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<FormTable>(&block))
            return *table;
    }
    return {};
}

Phrase KeeperHandoverTest::valueOf(const Document& document, const QString& label)
{
    for (const Block& block : document.blocks) {
        const auto* group = std::get_if<FieldGroup>(&block);
        for (const FormField& field : group ? group->fields : QList<FormField>()) {
            if (field.label == Phrase::word(label))
                return field.value;
        }
    }
    return {};
}

void KeeperHandoverTest::thePaperNamesKeepersAndCounts()
{
    const auto done = issue(verb(m_session));
    VERIFY_OK(done);
    QCOMPARE(done->outcome.document, u"R8-V1-000001"_s);
    QCOMPARE(record(m_session).handover, u"R8-V1-000001"_s);
    const Document document = paper(u"R8-V1-000001"_s);
    QCOMPARE(document.title, Phrase::word(u"form.keeper-handover"_s));
    QCOMPARE(valueOf(document, u"keeper.from"_s), Phrase::lines({u"総務課"_s, u"前田 一郎"_s}));
    QCOMPARE(valueOf(document, u"keeper.to"_s), Phrase(u"後藤 花子"_s));
    QCOMPARE(valueOf(document, u"keeper.day"_s), Phrase::day(QDate(2026, 4, 1)));
    QCOMPARE(valueOf(document, u"keeper.papers"_s), Phrase(u"台帳1冊"_s));
    QCOMPARE(valueOf(document, u"stocktake.number"_s), Phrase(u"R8-S1-000001"_s));
    const FormTable table = tableOf(document);
    QCOMPARE(table.rows.size(), 2);
    const QList<Phrase> routers{u"2"_s, u"ルーター"_s, u"2"_s, u"0"_s, u"0"_s, u"1"_s};
    QVERIFY(table.rows.contains(routers) || table.rows.first().mid(1) == routers.mid(1));
    QCOMPARE(table.totals.first().mid(2), (QList<Phrase>{u"4"_s, u"1"_s, u"0"_s, u"1"_s}));
    QVERIFY(std::holds_alternative<SignatureRow>(document.blocks.at(document.blocks.size() - 1)) ||
            std::holds_alternative<SignatureRow>(document.blocks.at(document.blocks.size() - 2)));
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.front().command.authority, u"R8-S1-000001"_s);
    QVERIFY(!written.front().command.arguments.contains(u"前田"_s.toUtf8()));
}

void KeeperHandoverTest::whatTurnedUpIsNotMissing()
{
    const qint64 missing = difference(m_session, u"B-2"_s).id;
    VERIFY_OK(store().desk().perform(SettleDifference{missing, DifferenceCause::FoundLater, {}}, asDesk()));
    const auto done = issue(verb(m_session));
    VERIFY_OK(done);
    QCOMPARE(tableOf(paper(done->outcome.document)).totals.first().last(), Phrase(u"0"_s));
}

void KeeperHandoverTest::onlyAfterAChangeIsCounted()
{
    VERIFY_REFUSED(issue(verb(counted(StocktakeType::Regular))), u"keeper.not-change");
    VERIFY_REFUSED(issue(verb(counted(StocktakeType::Change, false))), u"stocktake.not-closed");
    VERIFY_REFUSED(issue(verb(StocktakeId(99))), u"stocktake.unknown");
}

void KeeperHandoverTest::bothAreNamed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("code");
    const QDate day(2026, 4, 1);
    QTest::newRow("nobody hands over") << u" "_s << u"後藤"_s << day << u"keeper.no-name"_s;
    QTest::newRow("nobody takes over") << u"前田"_s << QString() << day << u"keeper.no-name"_s;
    QTest::newRow("the same") << u"前田"_s << u"前田 "_s << day << u"keeper.same"_s;
    QTest::newRow("no day") << u"前田"_s << u"後藤"_s << QDate() << u"keeper.no-day"_s;
}

void KeeperHandoverTest::bothAreNamed()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QDate, day);
    QFETCH(QString, code);
    VERIFY_REFUSED(issue({m_session, {from, {}}, {to, {}}, day, {}, {}}), code);
    QVERIFY(record(m_session).handover.isEmpty());
}

void KeeperHandoverTest::anotherPaperTakesItsPlace()
{
    const auto first = issue(verb(m_session));
    VERIFY_OK(first);
    const auto second = issue(verb(m_session));
    VERIFY_OK(second);
    QCOMPARE(record(m_session).handover, second->outcome.document);
    QVERIFY(paper(first->outcome.document).marks.isVoid);
    QVERIFY(!paper(second->outcome.document).marks.isVoid);
    VERIFY_OK(performUndo(store().desk(), Undo{second->outcome.document, {}, &recordTables()}, asDesk()));
    QCOMPARE(record(m_session).handover, first->outcome.document);
    QVERIFY(!paper(first->outcome.document).marks.isVoid);
    QVERIFY(paper(second->outcome.document).marks.isVoid);
}

void KeeperHandoverTest::whatIsSignedForIsNotCountedOn()
{
    const StocktakeId session = counted(StocktakeType::Change, false);
    const auto closed = store().desk().perform(CloseStocktake{session}, asDesk());
    VERIFY_OK(closed);
    const auto issued = issue(verb(session));
    VERIFY_OK(issued);
    const auto undo = [&](const QString& command) {
        return performUndo(store().desk(), Undo{{}, command, &recordTables()}, asDesk());
    };
    VERIFY_REFUSED(undo(closed->commandId), u"undo.moved-on");
    VERIFY_OK(undo(issued->commandId));
    VERIFY_OK(undo(closed->commandId));
}

void KeeperHandoverTest::everyStatementMayFail()
{
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(issue(verb(m_session))); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 5);
}

QTEST_APPLESS_MAIN(KeeperHandoverTest)
#include "tst_keeperhandover.moc"
