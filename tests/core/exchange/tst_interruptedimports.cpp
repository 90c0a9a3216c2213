// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/interruptedimports.h"

#include "core/exchange/importrun.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/ledgerwriter.h"
#include "core/loans/handover.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestInterruptedImports : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashedImportIsFoundAndWithdrawn();
    void aRunningImportIsNotInterrupted();
    void onlyOneImportRunsAtATime();
    void withdrawingMayBeInterruptedToo();
    void whatIsInUseStays();
    void aFinishedImportIsNotWithdrawn();

private:
    /// Begins an import and stores so many parts of one asset each.
    std::unique_ptr<ImportRun> begun(int parts);
    Result<Done> withdraw(const QString& document);
    qint64 assets() { return store().number("select count(*) from asset where withdrawn_at is null"); }
    JobControl m_control{{}};
};

std::unique_ptr<ImportRun> TestInterruptedImports::begun(int parts)
{
    auto run = std::make_unique<ImportRun>(store().desk(), store().as(store().manager()));
    if (!run->begin({}))
        qFatal("the import did not begin");
    for (int i = 0; i < parts; ++i) {
        const Result<Done> written = run->write([&](WriteScope& scope) -> Result<Done> {
            LedgerWriter writer;
            const Result<AssetId> id = writer.addAsset(scope, anAsset(u"A-%1"_s.arg(i)).accessory(u"AC"_s));
            return id ? Result<Done>(Done{}) : id.refusal();
        });
        if (!written)
            qFatal("%s", qPrintable(written.refusal().toDebugText()));
    }
    return run;
}

Result<Done> TestInterruptedImports::withdraw(const QString& document)
{
    return withdrawInterruptedImport(store().desk(), document, store().as(store().manager()), m_control);
}

void TestInterruptedImports::aCrashedImportIsFoundAndWithdrawn()
{
    const QString document = begun(3)->document();
    QCOMPARE(assets(), 3);
    const Result<QList<InterruptedImport>> found = findInterruptedImports(store().desk());
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().document, document);
    VERIFY_OK(withdraw(document));
    QCOMPARE(assets(), 0);
    QCOMPARE(store().number("select count(*) from accessory where withdrawn_at is null"), 0);
    QCOMPARE(findInterruptedImports(store().desk())->size(), 0);
    store().add(anAsset(u"A-1"_s));
}

void TestInterruptedImports::aRunningImportIsNotInterrupted()
{
    const std::unique_ptr<ImportRun> run = begun(1);
    QCOMPARE(findInterruptedImports(store().desk())->size(), 0);
    const Result<Done> withdrawn = withdraw(run->document());
    VERIFY_REFUSED(withdrawn, u"import.already-running");
    QCOMPARE(assets(), 1);
}

void TestInterruptedImports::onlyOneImportRunsAtATime()
{
    const std::unique_ptr<ImportRun> run = begun(1);
    ImportRun second(store().desk(), store().as(store().manager()));
    const Result<Done> secondBegun = second.begin({});
    VERIFY_REFUSED(secondBegun, u"import.already-running");
}

void TestInterruptedImports::withdrawingMayBeInterruptedToo()
{
    const QString document = begun(4)->document();
    int updates = 0;
    store().desk().connection().setProbe([&](std::string_view sql) {
        if (sql.starts_with("update asset set") && ++updates == 3)
            throw StorageError(StorageFault::Full, {}, u"no space"_s);
    });
    const Result<Done> failed = withdraw(document);
    store().desk().connection().setProbe({});
    VERIFY_REFUSED(failed, u"storage.full");
    QCOMPARE(assets(), 2);
    VERIFY_OK(withdraw(document));
    QCOMPARE(assets(), 0);
}

void TestInterruptedImports::whatIsInUseStays()
{
    const QString document = begun(2)->document();
    HandOver verb;
    verb.person = store().add(aPerson(u"E-1"_s).name(u"見本"_s));
    verb.items << AssetId(store().number("select id from asset where asset_no = 'A-0'"));
    VERIFY_OK(store().desk().perform(verb, store().as(store().deskStaff())));
    const Result<Done> refusedToWithdraw = withdraw(document);
    VERIFY_REFUSED(refusedToWithdraw, u"undo.moved-on");
    QCOMPARE(assets(), 1);
    QCOMPARE(findInterruptedImports(store().desk())->size(), 1);
}

void TestInterruptedImports::aFinishedImportIsNotWithdrawn()
{
    const std::unique_ptr<ImportRun> run = begun(1);
    VERIFY_OK(run->end(1, {}));
    const Result<Done> withdrawn = withdraw(run->document());
    VERIFY_REFUSED(withdrawn, u"import.not-interrupted");
    QCOMPARE(assets(), 1);
}

QTEST_GUILESS_MAIN(TestInterruptedImports)
#include "tst_interruptedimports.moc"
