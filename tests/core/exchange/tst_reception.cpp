// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reception.h"

#include "core/desk/documents.h"
#include "core/exchange/importjob.h"
#include "core/exchange/importrun.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/loans/undo.h"
#include "tests/support/faults.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class ReceptionTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void bothCountsAreKept();
    void aDifferenceNeedsAWord();
    void rejectedRowsAreTold();
    void onlyAnImportOfItems();
    void saidAgainItIsReplaced();
    void thePaperListsWhatCameIn();
    void anUndoneImportMakesItVoid();
    void itIsUndone();
    void everyStatementMayFail();

private:
    /// The number of an import.
    QString imported(const QByteArray& text, ImportTable table = ImportTable::Assets);
    Result<Performed<NoteReception::Outcome>> note(const QString& import, const Delivery& delivery)
    {
        return store().desk().perform(NoteReception{import, delivery}, asManager());
    }
    [[nodiscard]] Order asManager() { return TestStore::as(store().manager()); }
    QString workItemOf(const QString& import)
    {
        const Result<DocumentRecord> document = store().desk().ask(FindDocument{import});
        return entryOfCommand(store().desk().connection(), document->commandId, 0)->command.workItem;
    }
    Document paper(const QString& import)
    {
        const Result<Document> made = store().desk().ask(AskReceptionPaper{import, u"所長"_s});
        if (!made)
            qFatal("%s", qPrintable(made.refusal().toDebugText()));
        return *made;
    }
    static QList<QList<Phrase>> rowsOf(const Document& document);
    static Phrase valueOf(const Document& document, const QString& label);

    int m_files = 0;
};

constexpr const char* twoItems = "管理番号,品目,型番,製造番号\nN-1,ノートPC,KD-14,S-1\nN-2,ノートPC,KD-14,S-2\n";

QString ReceptionTest::imported(const QByteArray& text, ImportTable table)
{
    QFile file(folder() + u"/delivery-%1.csv"_s.arg(++m_files));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the delivery");
    file.close();
    ImportPlan plan;
    plan.table = table;
    plan.path = file.fileName();
    plan.skipsRejected = true;
    JobControl control({});
    const Result<ImportReport> report = performImport(store().desk(), asManager(), plan, control);
    if (!report)
        qFatal("%s", qPrintable(report.refusal().toDebugText()));
    return report->document;
}

QList<QList<Phrase>> ReceptionTest::rowsOf(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<FormTable>(&block))
            return table->rows;
    }
    return {};
}

Phrase ReceptionTest::valueOf(const Document& document, const QString& label)
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

void ReceptionTest::bothCountsAreKept()
{
    const QString import = imported(twoItems);
    const auto done = note(import, {u"納-123"_s, u"架空商事"_s, 2, {}});
    VERIFY_OK(done);
    QCOMPARE(done->outcome, (NoteReception::Outcome{import, 2, 2, 0}));
    QCOMPARE(NoteReception::Outcome::fromJson(done->outcome.toJson()), done->outcome);
    const Result<ReceptionRecord> found = store().desk().ask(FindReception{import});
    VERIFY_OK(found);
    QCOMPARE(found->delivery.note, u"納-123"_s);
    QCOMPARE(found->delivery.supplier, u"架空商事"_s);
    QCOMPARE(found->accepted, 2);
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<Entry> written = entriesOfCommand(*eye, done->commandId);
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written.front().command.workItem, u"LN-14"_s);
    QCOMPARE(written.front().command.authority, u"納-123"_s);
    QVERIFY(written.front().result.contains("\"difference\":0"));
}

void ReceptionTest::aDifferenceNeedsAWord()
{
    const QString import = imported(twoItems);
    const auto mute = note(import, {{}, {}, 3, u" "_s});
    VERIFY_REFUSED(mute, u"reception.needs-remark");
    QCOMPARE(mute.refusal().problems.first().arguments.value(u"accepted"_s).toInt(), 2);
    VERIFY_REFUSED(store().desk().ask(FindReception{import}), u"reception.unknown");
    VERIFY_OK(note(import, {{}, {}, 3, u"1台は後日納品"_s}));
    QCOMPARE(valueOf(paper(import), u"reception.difference"_s), Phrase::word(u"reception.short"_s, {u"1"_s}));
    VERIFY_OK(note(import, {{}, {}, 1, u"1台余分"_s}));
    QCOMPARE(valueOf(paper(import), u"reception.difference"_s), Phrase::word(u"reception.over"_s, {u"1"_s}));
    VERIFY_REFUSED(note(import, {{}, {}, -1, u"x"_s}), u"reception.bad-count");
}

void ReceptionTest::rejectedRowsAreTold()
{
    const QString import = imported("管理番号,品目\nN-1,ノートPC\n,ノートPC\n");
    VERIFY_REFUSED(note(import, {{}, {}, 2, {}}), u"reception.needs-remark");
    const auto done = note(import, {{}, {}, 2, u"番号のない1台は返送"_s});
    VERIFY_OK(done);
    QCOMPARE(done->outcome, (NoteReception::Outcome{import, 2, 1, 1}));
    QCOMPARE(valueOf(paper(import), u"reception.rejected"_s), Phrase(u"1"_s));
}

void ReceptionTest::onlyAnImportOfItems()
{
    VERIFY_REFUSED(note(u"R8-T1-000099"_s, {{}, {}, 1, {}}), u"document.unknown");
    const QString people = imported("職員番号,氏名\nE-1,伊藤\n", ImportTable::People);
    VERIFY_REFUSED(note(people, {{}, {}, 1, {}}), u"reception.not-import");
    QCOMPARE(workItemOf(people), u"LN-19"_s);
    QCOMPARE(workItemOf(imported(twoItems)), u"LN-14"_s);
    ImportRun open(store().desk(), asManager());
    VERIFY_OK(open.begin({{u"table"_s, u"asset"_s}}));
    VERIFY_REFUSED(note(open.document(), {{}, {}, 1, {}}), u"reception.still-running");
    const auto refused =
        store().desk().perform(NoteReception{people, {{}, {}, 1, {}}}, TestStore::as(store().deskStaff()));
    VERIFY_REFUSED(refused, u"operator.not-allowed");
}

void ReceptionTest::saidAgainItIsReplaced()
{
    const QString import = imported(twoItems);
    VERIFY_OK(note(import, {u"A"_s, {}, 2, {}}));
    VERIFY_OK(note(import, {u"B"_s, {}, 2, {}}));
    QCOMPARE(store().desk().ask(FindReception{import})->delivery.note, u"B"_s);
    QCOMPARE(store().number("select count(*) from reception"), 1);
}

void ReceptionTest::thePaperListsWhatCameIn()
{
    const QString import = imported(twoItems);
    // What comes in later, by hand or by another import, is of no concern to it.
    store().add(anAsset(u"H-1"_s));
    const QString later = imported("管理番号,品目\nZ-1,ルーター\n");
    VERIFY_REFUSED(store().desk().ask(AskReceptionPaper{import, {}}), u"reception.unknown");
    VERIFY_OK(note(import, {u"納-123"_s, {}, 2, {}}));
    const Document document = paper(import);
    QCOMPARE(document.title, Phrase::word(u"form.reception"_s));
    QCOMPARE(document.number, import);
    QVERIFY(document.isComposed);
    QVERIFY(!document.marks.isVoid);
    const QList<QList<Phrase>> rows = rowsOf(document);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).at(1), Phrase(u"N-1"_s));
    QCOMPARE(rows.at(1).at(3), Phrase(u"S-2"_s));
    QCOMPARE(valueOf(document, u"reception.note"_s), Phrase(u"納-123"_s));
    QCOMPARE(valueOf(document, u"reception.difference"_s), Phrase::word(u"reception.matches"_s));
    QVERIFY(std::holds_alternative<SignatureRow>(document.blocks.last()));
    VERIFY_OK(note(later, {{}, {}, 1, {}}));
    QCOMPARE(rowsOf(paper(later)).size(), 1);
}

void ReceptionTest::anUndoneImportMakesItVoid()
{
    const QString import = imported(twoItems);
    VERIFY_OK(note(import, {{}, {}, 2, {}}));
    VERIFY_OK(performUndo(store().desk(), Undo{import, {}, &recordTables()}, asManager()));
    QVERIFY(paper(import).marks.isVoid);
    VERIFY_REFUSED(note(import, {{}, {}, 2, {}}), u"document.already-undone");
}

void ReceptionTest::itIsUndone()
{
    const QString import = imported(twoItems);
    const auto done = note(import, {{}, {}, 2, {}});
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), Undo{{}, done->commandId, &recordTables()}, asManager()));
    VERIFY_REFUSED(store().desk().ask(FindReception{import}), u"reception.unknown");
    VERIFY_OK(note(import, {{}, {}, 2, {}}));
}

void ReceptionTest::everyStatementMayFail()
{
    const QString import = imported(twoItems);
    const FaultReport report = failEveryStatement(store(), [&] {
        return refusalOf(note(import, {u"納-123"_s, {}, 2, {}}));
    });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 5);
}

QTEST_APPLESS_MAIN(ReceptionTest)
#include "tst_reception.moc"
