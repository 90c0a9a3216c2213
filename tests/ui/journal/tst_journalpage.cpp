// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/journal/checkpoint.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/valuewords.h"
#include "ui/widgets/pagedtable.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class JournalPageTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsBeforeAndAfterInWords();
    void changesNothing();
    void filtersByCounterAndVerb();
    void verifyNamesTheFirstBadEntry();
    void savesACheckpoint();
    void savesTheProofOfADocument();
    void exportsJsonLines();
    void aPathThatCannotBeWrittenIsTold();
    void nobodySignedInSeesNothing();
    void whoMayNotSignIsNotOffered();
    void wordsForValues_data();
    void wordsForValues();

private:
    void show(Role role = Role::Owner);
    [[nodiscard]] PagedTable& table() { return m_fixture->find<PagedTable>(u"journalTable"_s); }
    void choose(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }
    void press(const QString& name) { m_fixture->find<QPushButton>(name).click(); }
    [[nodiscard]] bool isShown(const QString& text);
    [[nodiscard]] QByteArray contentOf(const QString& path);

    std::unique_ptr<PageFixture> m_fixture;
    JournalPage* m_page = nullptr;
    QString m_receipt;
};

void JournalPageTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s).maker(u"富士通"_s));
    AssetValues values = store().asset(asset).values;
    values.maker = u"レノボ"_s;
    values.state = AssetState::InRepair;
    VERIFY_OK(store().desk().perform(SaveAsset{asset, values}, TestStore::as(store().manager())));
    HandOver verb;
    verb.person = person;
    verb.items = {store().add(anAsset(u"A-2"_s))};
    const auto lent = store().desk().perform(verb, TestStore::as(store().deskStaff()));
    VERIFY_OK(lent);
    m_receipt = lent->outcome.document;
}

void JournalPageTest::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void JournalPageTest::show(Role role)
{
    m_fixture = std::make_unique<PageFixture>(store(), store().actor(role));
    m_page = new JournalPage(m_fixture->context(), recordTables(), nullptr);
    m_fixture->show(m_page);
}

bool JournalPageTest::isShown(const QString& text)
{
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

QByteArray JournalPageTest::contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void JournalPageTest::showsBeforeAndAfterInWords()
{
    show();
    choose(2); // the change of A-1: newest first
    QTRY_VERIFY(isShown(u"富士通 → レノボ"_s));
    QVERIFY(isShown(valueWord(u"asset.state"_s, u"in-repair"_s)));
    choose(0);
    QTRY_VERIFY(isShown(m_receipt));
    QVERIFY(isShown(u"髙橋 花子"_s)); // what refers to a row shows its name
}

void JournalPageTest::changesNothing()
{
    show();
    const qint64 before = store().number("select count(*) from journal_entry");
    table().setFocus();
    QTest::keyClicks(&table(), u"A-2"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(table().model()->index(0, 0)).center());
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(store().number("select count(*) from journal_entry"), before);
    QVERIFY(m_fixture->host.opened.isEmpty());
}

void JournalPageTest::filtersByCounterAndVerb()
{
    show();
    const int all = table().model()->rowCount();
    m_fixture->find<QLineEdit>(u"journalStation"_s).setText(u"9"_s);
    QTRY_COMPARE(table().model()->rowCount(), 0);
    m_fixture->find<QLineEdit>(u"journalStation"_s).clear();
    QTRY_COMPARE(table().model()->rowCount(), all);
    auto& verbs = m_fixture->find<QComboBox>(u"journalVerb"_s);
    verbs.setCurrentIndex(verbs.findData(u"loans.hand-over"_s));
    Q_EMIT verbs.activated(verbs.currentIndex());
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QVERIFY(m_page->canRun(u"findPerson"_s)); // F3
    m_page->run(u"findPerson"_s);
    QVERIFY(m_fixture->find<QLineEdit>(u"journalOperator"_s).hasFocus());
}

void JournalPageTest::verifyNamesTheFirstBadEntry()
{
    show();
    press(u"verifyJournal"_s);
    QTRY_COMPARE(m_fixture->host.banners.size(), 1);
    QVERIFY(m_fixture->host.banners[0].contains(QString::number(store().number("select count(*) from journal_entry"))));
    {
        const std::unique_ptr<Connection> raw = store().raw();
        if (store().isSqlite())
            raw->execute("drop trigger journal_entry_no_update");
        else
            raw->execute("alter table journal_entry disable trigger user");
        raw->run("update journal_entry set leaf = ? where sequence = 3", QByteArray(32, 'x'));
    }
    press(u"verifyJournal"_s);
    QTRY_COMPARE(m_fixture->host.banners.size(), 2);
    QVERIFY(m_fixture->host.banners[1].contains(u"3"_s));
    QVERIFY(!m_fixture->host.banners[1].contains(u"journal."_s)); // in words, not in codes
    QVERIFY(m_fixture->find<QPushButton>(u"verifyJournal"_s).isEnabled());
}

void JournalPageTest::savesACheckpoint()
{
    show();
    const QString path = folder() + u"/checkpoint.txt"_s;
    m_fixture->ask.files << path;
    press(u"saveCheckpoint"_s);
    QTRY_VERIFY(QFile::exists(path));
    const QStringList notes = splitNotes(QString::fromUtf8(contentOf(path)));
    QVERIFY(!notes.isEmpty());
    QVERIFY(parseCheckpoint(notes.first()).has_value());
    QCOMPARE(m_fixture->host.toasts.size(), 1);
}

void JournalPageTest::savesTheProofOfADocument()
{
    show();
    choose(0);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"saveProof"_s).isVisible());
    const QString path = folder() + u"/proof"_s;
    m_fixture->ask.files << path;
    press(u"saveProof"_s);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(contentOf(path).startsWith("c2sp.org/tlog-proof@v1\n"));
    QVERIFY(m_fixture->host.toasts.last().text.contains(m_receipt));
}

void JournalPageTest::exportsJsonLines()
{
    show();
    const QString path = folder() + u"/journal.jsonl"_s;
    m_fixture->ask.files << path;
    press(u"exportJournal"_s);
    QTRY_VERIFY(QFile::exists(path));
    const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
    QCOMPARE(qint64(lines.size()), store().number("select count(*) from journal_entry"));
    QVERIFY(QJsonDocument::fromJson(lines.first()).isObject());
}

void JournalPageTest::aPathThatCannotBeWrittenIsTold()
{
    show();
    for (const QString& name : {u"exportJournal"_s, u"saveCheckpoint"_s}) {
        m_fixture->ask.files << folder() + u"/nowhere/file"_s;
        press(name);
        QTRY_VERIFY(!m_fixture->host.refusals.isEmpty());
        QVERIFY(m_fixture->host.refusals.takeFirst().has(u"file.not-writable"));
        QVERIFY(m_fixture->find<QPushButton>(name).isEnabled());
    }
}

void JournalPageTest::whoMayNotSignIsNotOffered()
{
    show(Role::Desk);
    QVERIFY(table().model()->rowCount() > 0);
    QVERIFY(m_fixture->find<QPushButton>(u"verifyJournal"_s).isEnabled());
    QCOMPARE(m_fixture->find<QPushButton>(u"saveCheckpoint"_s).isEnabled(), mayDo(Role::Desk, Permission::SignJournal));
}

void JournalPageTest::nobodySignedInSeesNothing()
{
    m_fixture = std::make_unique<PageFixture>(store(), Actor());
    m_page = new JournalPage(m_fixture->context(), recordTables(), nullptr);
    m_fixture->show(m_page);
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(!m_fixture->find<QPushButton>(u"verifyJournal"_s).isEnabled());
    QVERIFY(!m_fixture->find<QPushButton>(u"exportJournal"_s).isEnabled());
}

void JournalPageTest::wordsForValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("state") << u"asset.state"_s << u"in-repair"_s << u"In repair"_s;
    QTest::newRow("ownership") << u"asset.ownership"_s << u"lease"_s << u"Lease"_s;
    QTest::newRow("unknown code") << u"asset.ownership"_s << u"mine"_s << u"mine"_s;
    QTest::newRow("role") << u"operator.role"_s << u"auditor"_s << u"Auditor"_s;
    QTest::newRow("flag") << u"kind.needs_reset"_s << u"1"_s << u"yes"_s;
    QTest::newRow("day") << u"loan_line.due_on"_s << u"2026-06-04"_s << u"2026-06-04"_s;
    QTest::newRow("instant") << u"loan.lent_at"_s << u"2026-06-10T01:02:00.000Z"_s << u"2026-06-10 10:02"_s;
    QTest::newRow("nothing") << u"asset.maker"_s << QString() << u"(nothing)"_s;
    QTest::newRow("as it is") << u"asset.maker"_s << u"富士通"_s << u"富士通"_s;
    QTest::newRow("long") << u"asset.note"_s << QString(200, u'あ') << QString(160, u'あ') + u'…';
}

void JournalPageTest::wordsForValues()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, wanted);
    QCOMPARE(valueWord(field, value), wanted);
}

QTEST_MAIN(JournalPageTest)
#include "tst_journalpage.moc"
