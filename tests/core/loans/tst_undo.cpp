// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/undo.h"

#include "core/desk/operators.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/conditionnote.h"
#include "tests/core/loans/loantest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What may be undone, what stands against it, and what goes with it.
class UndoTest : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void aReturnWhoseItemWentOutAgain();
    void aReturnWhoseItemCameBackAgain();
    void aNumberThatIsTaken_data();
    void aNumberThatIsTaken();
    void aStateThatCannotBeLeft();
    void nothingOnLoanGoesBackIntoTheHouse();
    void aReturnOfWhatIsGoneSince();
    void aKindChangedSince();
    void anAccessoryThatWentOutAgain();
    void aReturnTakesWhatWasSaidAboutItsAccessories();
    void aReturnTakesWhatWasNotedOfItsCondition_data();
    void aReturnTakesWhatWasNotedOfItsCondition();
    void soDoesItsSlip_data();
    void soDoesItsSlip();
    void accessoriesThatCameLater();
    void whatWasUndoneAlreadyIsLeftAlone();
    void whatOthersSaidIsTheirs();
    void whoWasAManagerIsNoneAnyMore();
    void whatIsUndoneIsNotUndoneAgain();
    void everyStatementMayFail();

private:
    using Undone = Result<Performed<UndoOutcome>>;

    Undone undo(const Undo& verb, const Order& order) { return performUndo(store().desk(), verb, order); }
    Undone undoCommand(const QString& command) { return undo({{}, command, &recordTables()}, asManager()); }
    [[nodiscard]] Order asManager() { return TestStore::as(store().manager()); }
    /// What is lent again is lent later than it came back.
    void pass() { store().clock().advance(1000); }

    struct Loan {
        PersonId person;
        AssetId asset;
    };
    Loan oneLoan()
    {
        Loan loan{store().add(aPerson(u"E-1"_s)),
                  store().add(anAsset(u"A-1"_s).accessory(u"充電器"_s).accessory(u"鞄"_s))};
        if (const auto lent = lend(loan.person, {loan.asset}); !lent)
            qFatal("%s", qPrintable(lent.refusal().toDebugText()));
        pass();
        return loan;
    }
    QString commandOf(const Taken& taken)
    {
        if (!taken)
            qFatal("%s", qPrintable(taken.refusal().toDebugText()));
        pass();
        return taken->commandId;
    }
    QString marked(AssetId asset, const QStringList& names)
    {
        const LoanLineId line(
            store().number("select max(id) from loan_line where asset_id = " + std::to_string(asset.value())));
        const auto done = store().desk().perform(MarkAccessoryMissing{line, names}, asDesk());
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        pass();
        return done->commandId;
    }
    QString brought(AssetId asset)
    {
        const auto done = store().desk().perform(TakeBackAccessories{asset, {}}, asDesk());
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        pass();
        return done->commandId;
    }
    qint64 openAccessories()
    {
        return store().number("select count(*) from loan_accessory where returned_at is null and withdrawn_at is null");
    }
    static QString subjectOf(const Undone& undone)
    {
        return undone.isOk() || undone.refusal().problems.size() != 1 ? QString()
                                                                      : undone.refusal().problems.first().subject;
    }
};

void UndoTest::aReturnWhoseItemWentOutAgain()
{
    const Loan loan = oneLoan();
    const QString returned = commandOf(takeBack(loan.asset));
    VERIFY_OK(lend(store().add(aPerson(u"E-2"_s)), {loan.asset}));
    const Undone undone = undoCommand(returned);
    VERIFY_REFUSED(undone, u"undo.moved-on");
    QCOMPARE(subjectOf(undone), u"A-1"_s);
    QCOMPARE(undone.refusal().kind, RefusalKind::Conflict);
    QCOMPARE(openLines(), 1);
}

/// The line could be opened again, but the item cannot have been with two people at once.
void UndoTest::aReturnWhoseItemCameBackAgain()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {asset}));
    pass();
    const QString returned = commandOf(takeBack(asset));
    const auto again = lend(store().add(aPerson(u"E-2"_s)), {asset});
    VERIFY_OK(again);
    pass();
    const QString returnedAgain = commandOf(takeBack(asset));
    VERIFY_REFUSED(undoCommand(returned), u"undo.moved-on");
    // Undone one after the other, the newest first, everything goes back.
    VERIFY_OK(undoCommand(returnedAgain));
    VERIFY_OK(undoCommand(again->commandId));
    VERIFY_OK(undoCommand(returned));
    QCOMPARE(store().asset(asset).holder->staffNo, u"E-1"_s);
}

void UndoTest::aNumberThatIsTaken_data()
{
    QTest::addColumn<bool>("isPerson");
    QTest::newRow("of an asset") << false;
    QTest::newRow("of a person") << true;
}

void UndoTest::aNumberThatIsTaken()
{
    QFETCH(bool, isPerson);
    QString renumbered;
    if (isPerson) {
        const PersonId id = store().add(aPerson(u"E-1"_s).name(u"見本"_s));
        const auto saved = store().desk().perform(SavePerson{id, aPerson(u"E-2"_s).name(u"見本"_s)}, asManager());
        VERIFY_OK(saved);
        renumbered = saved->commandId;
        store().add(aPerson(u"e-1"_s));
    } else {
        const AssetId id = store().add(anAsset(u"A-1"_s));
        const auto saved = store().desk().perform(SaveAsset{id, anAsset(u"A-2"_s)}, asManager());
        VERIFY_OK(saved);
        renumbered = saved->commandId;
        store().add(anAsset(u"a-1"_s));
    }
    const Undone undone = undoCommand(renumbered);
    VERIFY_REFUSED(undone, u"undo.moved-on");
    QCOMPARE(subjectOf(undone), isPerson ? u"E-2"_s : u"A-2"_s);
}

void UndoTest::aStateThatCannotBeLeft()
{
    const AssetId id = store().add(anAsset(u"A-1"_s).state(AssetState::ToSurrender));
    const auto lost = store().desk().perform(SaveAsset{id, anAsset(u"A-1"_s).state(AssetState::Lost)}, asManager());
    VERIFY_OK(lost);
    const Undone undone = undoCommand(lost->commandId);
    VERIFY_REFUSED(undone, u"undo.moved-on");
    QCOMPARE(subjectOf(undone), u"A-1"_s);
    QCOMPARE(store().asset(id).values.state, AssetState::Lost);
}

void UndoTest::nothingOnLoanGoesBackIntoTheHouse()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s).state(AssetState::NeedsReset));
    const auto reset = store().desk().perform(SaveAsset{asset, anAsset(u"A-1"_s)}, asManager());
    VERIFY_OK(reset);
    pass();
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {asset}));
    VERIFY_REFUSED(undoCommand(reset->commandId), u"undo.moved-on");
    QCOMPARE(store().asset(asset).values.state, AssetState::Usable);
    VERIFY_OK(takeBack(asset));
    VERIFY_OK(undoCommand(reset->commandId));
    QCOMPARE(store().asset(asset).values.state, AssetState::NeedsReset);
}

void UndoTest::aReturnOfWhatIsGoneSince()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {asset}));
    pass();
    const auto taken = takeBack(asset);
    VERIFY_OK(taken);
    pass();
    const SaveAsset surrender{asset, anAsset(u"A-1"_s).state(AssetState::ToSurrender)};
    VERIFY_OK(store().desk().perform(surrender, asManager()));
    VERIFY_REFUSED(undoCommand(taken->commandId), u"undo.moved-on");
    QCOMPARE(openLines(), 0);
}

/// A name that others use stays when its creation is undone, but a change of it is not passed over in silence.
void UndoTest::aKindChangedSince()
{
    store().add(anAsset(u"A-1"_s).kind(u"ルーター"_s));
    const SaveKind first{u"ルーター"_s, KindCategory::Router, false, 7};
    const auto saved = store().desk().perform(first, asManager());
    VERIFY_OK(saved);
    VERIFY_OK(store().desk().perform(SaveKind{u"ルーター"_s, KindCategory::Router, false, 14}, asManager()));
    const Undone undone = undoCommand(saved->commandId);
    VERIFY_REFUSED(undone, u"undo.moved-on");
    QCOMPARE(subjectOf(undone), u"ルーター"_s);
}

void UndoTest::anAccessoryThatWentOutAgain()
{
    const Loan loan = oneLoan();
    commandOf(takeBack(loan.asset, {u"鞄"_s}));
    const QString came = brought(loan.asset);
    VERIFY_OK(lend(loan.person, {loan.asset}));
    QCOMPARE(openAccessories(), 2);
    const Undone undone = undoCommand(came);
    VERIFY_REFUSED(undone, u"undo.moved-on");
    QCOMPARE(subjectOf(undone), u"A-1"_s);
    QCOMPARE(openAccessories(), 2);
}

void UndoTest::aReturnTakesWhatWasSaidAboutItsAccessories()
{
    const Loan loan = oneLoan();
    const QString returned = commandOf(takeBack(loan.asset));
    const QString missing = marked(loan.asset, {u"鞄"_s});
    const Undone undone = undoCommand(returned);
    VERIFY_OK(undone);
    QCOMPARE(undone->outcome.commands, (QStringList{missing, returned}));
    QCOMPARE(undone->outcome.verbs, (QStringList{u"loans.mark-accessory-missing"_s, u"loans.take-back"_s}));
    QCOMPARE(undone->outcome.documents.size(), 1);
    QCOMPARE(store().asset(loan.asset).holder->person, loan.person);
    QCOMPARE(openAccessories(), 2);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, undone->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(QJsonDocument::fromJson(written.front().result).object(), undone->outcome.toJson());
    VERIFY_OK(takeBack(loan.asset));
    QCOMPARE(openAccessories(), 0);
}

void UndoTest::aReturnTakesWhatWasNotedOfItsCondition_data()
{
    QTest::addColumn<QString>("atTheReturn");
    QTest::newRow("nothing was noted at the return") << QString();
    QTest::newRow("another note") << u"汚れ"_s;
}

void UndoTest::aReturnTakesWhatWasNotedOfItsCondition()
{
    QFETCH(QString, atTheReturn);
    const Loan loan = oneLoan();
    const auto taken = takeBack({ReturnedItem{loan.asset, {}, atTheReturn}});
    const QString returned = commandOf(taken);
    const auto noted = store().desk().perform(NoteCondition{taken->outcome.items.first().line, u"傷"_s}, asDesk());
    VERIFY_OK(noted);
    const Undone undone = undoCommand(returned);
    VERIFY_OK(undone);
    QCOMPARE(undone->outcome.commands, (QStringList{noted->commandId, returned}));
    QCOMPARE(openLines(), 1);
    QCOMPARE(store().number("select count(*) from loan_line where condition_note is not null"), 0);
}

void UndoTest::soDoesItsSlip_data()
{
    QTest::addColumn<bool>("isMarkedFirst");
    QTest::newRow("marked before the slip") << true;
    QTest::newRow("marked after the slip") << false;
}

void UndoTest::soDoesItsSlip()
{
    QFETCH(bool, isMarkedFirst);
    const Loan loan = oneLoan();
    const auto taken = takeBack(loan.asset, {}, false);
    const QString returned = commandOf(taken);
    QString missing = isMarkedFirst ? marked(loan.asset, {u"鞄"_s}) : QString();
    const auto slip = store().desk().perform(IssueReturnSlips{{taken->outcome.items.first().line}}, asDesk());
    VERIFY_OK(slip);
    pass();
    if (!isMarkedFirst)
        missing = marked(loan.asset, {u"鞄"_s});
    const Undone undone = undo({slip->outcome.documents.first(), {}, &recordTables()}, asDesk());
    VERIFY_OK(undone);
    QCOMPARE(undone->outcome.commands, isMarkedFirst ? (QStringList{slip->commandId, missing, returned})
                                                     : (QStringList{missing, slip->commandId, returned}));
    QCOMPARE(openLines(), 1);
    QCOMPARE(openAccessories(), 2);
    QCOMPARE(store().number("select count(*) from loan_accessory where return_document_id is not null"), 0);
}

void UndoTest::accessoriesThatCameLater()
{
    const Loan loan = oneLoan();
    const QString returned = commandOf(takeBack(loan.asset, {u"鞄"_s}));
    const QString came = brought(loan.asset);
    const Undone undone = undoCommand(returned);
    VERIFY_OK(undone);
    QCOMPARE(undone->outcome.commands, (QStringList{came, returned}));
    QCOMPARE(openLines(), 1);
    QCOMPARE(openAccessories(), 2);
}

void UndoTest::whatWasUndoneAlreadyIsLeftAlone()
{
    const Loan loan = oneLoan();
    const QString returned = commandOf(takeBack(loan.asset));
    VERIFY_OK(undoCommand(marked(loan.asset, {u"鞄"_s})));
    pass();
    const QString missing = marked(loan.asset, {u"充電器"_s});
    const Undone undone = undoCommand(returned);
    VERIFY_OK(undone);
    QCOMPARE(undone->outcome.commands, (QStringList{missing, returned}));
    QCOMPARE(openAccessories(), 2);
}

/// Desk staff may not undo by the way what was said at another counter.
void UndoTest::whatOthersSaidIsTheirs()
{
    const Loan loan = oneLoan();
    const auto taken = takeBack(loan.asset);
    const QString returned = commandOf(taken);
    const std::unique_ptr<Desk> other = store().secondDesk();
    VERIFY_OK(other->perform(MarkAccessoryMissing{taken->outcome.items.first().line, {u"鞄"_s}}, asDesk()));
    VERIFY_REFUSED(undo({{}, returned, &recordTables()}, asDesk()), u"undo.not-yours");
    QCOMPARE(openLines(), 0);
}

/// The window has been open since before: the stored role counts, for the rules and for the entry.
void UndoTest::whoWasAManagerIsNoneAnyMore()
{
    const Loan loan = oneLoan();
    const auto other = store().secondDesk()->perform(TakeBack{{ReturnedItem{loan.asset, {}, {}}}, false}, asManager());
    VERIFY_OK(other);
    const AssetId second = store().add(anAsset(u"A-2"_s));
    ChangeOperator demotion;
    demotion.code = store().manager().operatorCode;
    demotion.role = Role::Desk;
    const Order before = asManager();
    VERIFY_OK(store().desk().perform(demotion, TestStore::as(store().owner())));
    QCOMPARE(before.actor.role, Role::Manager);
    VERIFY_REFUSED(undo({{}, other->commandId, &recordTables()}, before), u"undo.not-yours");
    const auto lent = lend(loan.person, {second}, before);
    VERIFY_OK(lent);
    const std::unique_ptr<Connection> eye = store().raw();
    QCOMPARE(entriesOfCommand(*eye, lent->commandId).front().actor.role, Role::Desk);
}

void UndoTest::whatIsUndoneIsNotUndoneAgain()
{
    const Loan loan = oneLoan();
    const QString returned = commandOf(takeBack(loan.asset));
    VERIFY_OK(undoCommand(returned));
    VERIFY_REFUSED(undoCommand(returned), u"document.already-undone");
    VERIFY_REFUSED(undo({u"R8-H1-000001"_s, {}, &recordTables()}, asManager()), u"document.already-undone");
}

void UndoTest::everyStatementMayFail()
{
    const Loan loan = oneLoan();
    const QString returned = commandOf(takeBack(loan.asset));
    marked(loan.asset, {u"鞄"_s});
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(undoCommand(returned)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 20);
}

QTEST_APPLESS_MAIN(UndoTest)
#include "tst_undo.moc"
