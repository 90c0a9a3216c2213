// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "tests/app/cli/clirunner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// The program is killed between what it records and the paper of it: the paper is missing, not forgotten.
class TestKilledBeforePaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theReceiptIsStillTheFirst();
    void theReprintIsStillThatReprint();
    void theReceiptOfTheDialogueToo();
    void whereverItIsKilledNoPaperIsLost();

private:
    CliResult run(const QStringList& arguments) { return m_runner->run(QStringList{u"--json"_s} + arguments); }
    /// Starts it, waits until `sql` counts one more, and kills it then: at the latest where nobody reads its paper.
    void killAfterRecording(const QStringList& arguments, const char* sql, const QByteArray& input = {});
    [[nodiscard]] qint64 count(const char* sql) const;
    [[nodiscard]] QStringList missing();
    [[nodiscard]] QString pipeAt(const QString& name) const
    {
        const QString path = m_runner->pathOf(name);
        return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CliRunner> m_runner;
    int m_records = 0;
};

void TestKilledBeforePaper::init()
{
    m_runner = std::make_unique<CliRunner>(DatabaseUrl::forFile(m_folder.filePath(u"%1.sqlite"_s.arg(++m_records))));
    m_runner->setVariable(u"MADOGUCHI_PIN"_s, u"1234"_s);
    m_runner->setVariable(u"MADOGUCHI_OPERATOR"_s, u"boss"_s);
    QCOMPARE(run({u"init"_s, u"--name"_s, u"所長"_s}).exitCode, 0);
    m_runner->writeFile(u"people.csv"_s, "職員番号,氏名\nE-1,髙橋 健一\n");
    QCOMPARE(run({u"import"_s, u"people"_s, u"people.csv"_s}).exitCode, 0);
    QByteArray assets = "管理番号,品目\n";
    for (int i = 1; i <= 40; ++i)
        assets += "A-" + QByteArray::number(i) + ",ノートPC\n";
    m_runner->writeFile(u"assets.csv"_s, assets);
    QCOMPARE(run({u"import"_s, u"assets"_s, u"assets.csv"_s}).exitCode, 0);
    QCOMPARE(missing(), QStringList());
}

qint64 TestKilledBeforePaper::count(const char* sql) const
{
    const auto connection = Connection::open(m_runner->url());
    if (!connection)
        return -1;
    Cursor cursor = (*connection)->select(sql);
    return cursor.next() ? cursor.number(0) : -1;
}

QStringList TestKilledBeforePaper::missing()
{
    const CliResult listed = run({u"missing-papers"_s});
    if (listed.exitCode != 0)
        return {listed.out + listed.err};
    QStringList numbers;
    const QJsonArray papers = listed.at({}).toArray();
    for (const QJsonValue& paper : papers)
        numbers << paper[u"number"_s].toString();
    return numbers;
}

void TestKilledBeforePaper::killAfterRecording(const QStringList& arguments, const char* sql, const QByteArray& input)
{
    const qint64 before = count(sql);
    const std::unique_ptr<QProcess> program = m_runner->start(QStringList{u"--json"_s} + arguments, input);
    QTRY_COMPARE_WITH_TIMEOUT(count(sql), before + 1, 60'000);
    QThread::msleep(300); // by now it wants to write the paper
    QCOMPARE(program->state(), QProcess::Running);
    program->kill();
    QVERIFY(program->waitForFinished(10'000));
}

void TestKilledBeforePaper::theReceiptIsStillTheFirst()
{
    const QString pipe = pipeAt(u"receipt"_s);
    QVERIFY(!pipe.isEmpty());
    killAfterRecording({u"lend"_s, u"--to"_s, u"E-1"_s, u"A-1"_s, u"--receipt"_s, pipe},
                       "select count(*) from document where kind = 'receipt'");
    QCOMPARE(count("select count(*) from lost_paper"), 0);
    const QStringList numbers = missing();
    QCOMPARE(numbers.size(), 1);
    QCOMPARE(count("select count(*) from lost_paper"), 1);
    QCOMPARE(missing(), numbers); // as long as it is not written
    QCOMPARE(run({u"document"_s, numbers.first(), u"--out"_s, u"first.pdf"_s}).textAt(u"reprint"_s), u"0"_s);
    QCOMPARE(missing(), QStringList());
    QCOMPARE(run({u"document"_s, numbers.first(), u"--out"_s, u"second.pdf"_s}).textAt(u"reprint"_s), u"1"_s);
    // Whoever does not look at the list prints what it was all the same.
    killAfterRecording({u"lend"_s, u"--to"_s, u"E-1"_s, u"A-2"_s, u"A-3"_s, u"--receipt"_s, pipe},
                       "select count(*) from document where kind = 'receipt'");
    const CliResult written = run({u"document"_s, u"R8-J1-000002"_s, u"--out"_s, u"third.pdf"_s});
    QVERIFY2(written.exitCode == 0, qPrintable(written.out + written.err));
    QCOMPARE(written.textAt(u"reprint"_s), u"0"_s);
    QCOMPARE(missing(), QStringList());
}

void TestKilledBeforePaper::theReprintIsStillThatReprint()
{
    const CliResult lent = run({u"lend"_s, u"--to"_s, u"E-1"_s, u"A-1"_s, u"--receipt"_s, u"first.pdf"_s});
    const QString number = lent.textAt(u"document"_s);
    QCOMPARE(missing(), QStringList());
    const QString pipe = pipeAt(u"again"_s);
    killAfterRecording({u"document"_s, number, u"--out"_s, pipe}, "select count(*) from document_print");
    QCOMPARE(missing(), QStringList{number});
    QCOMPARE(run({u"document"_s, number, u"--out"_s, u"second.pdf"_s}).textAt(u"reprint"_s), u"1"_s);
    QCOMPARE(run({u"document"_s, number, u"--out"_s, u"third.pdf"_s}).textAt(u"reprint"_s), u"2"_s);
}

void TestKilledBeforePaper::theReceiptOfTheDialogueToo()
{
    // The folder for the papers holds a pipe under the name that the receipt is going to have.
    const CliResult lent = run({u"lend"_s, u"--to"_s, u"E-1"_s, u"A-1"_s});
    QString number = lent.textAt(u"document"_s);
    number.replace(u"000001"_s, u"000002"_s);
    QVERIFY(!pipeAt(number + u".pdf"_s).isEmpty());
    killAfterRecording({u"counter"_s, u"--receipts"_s, m_runner->folder()},
                       "select count(*) from document where kind = 'receipt'", "E-1\nA-2\nCMD-DONE\n");
    QCOMPARE(missing(), QStringList{number}); // of the first nobody wanted a paper
}

void TestKilledBeforePaper::whereverItIsKilledNoPaperIsLost()
{
    const int rounds = 24;
    for (int i = 1; i <= rounds; ++i) {
        const QString asset = u"A-%1"_s.arg(i);
        const std::unique_ptr<QProcess> program = m_runner->start(
            {u"--json"_s, u"lend"_s, u"--to"_s, u"E-1"_s, asset, u"--receipt"_s, u"%1.pdf"_s.arg(asset)});
        program->waitForFinished(20 * i); // some of them end before
        program->kill();
        QVERIFY(program->state() == QProcess::NotRunning || program->waitForFinished(10'000));
    }
    const QStringList listed = missing();
    QVERIFY2(listed.isEmpty() || listed.first().startsWith(u"R"_s), qPrintable(listed.value(0)));
    const CliResult loans = run({u"list"_s, u"loans"_s});
    const QJsonArray rows = loans.at({}).toArray();
    QCOMPARE(qint64(rows.size()), count("select count(*) from loan_line"));
    for (const QJsonValue& loan : rows) {
        const QString paper = loan[u"asset"_s].toString() + u".pdf"_s;
        const QString number = loan[u"document"_s].toString();
        QVERIFY2(QFile::exists(m_runner->pathOf(paper)) || listed.contains(number), qPrintable(paper + number));
    }
    QCOMPARE(run({u"journal"_s, u"verify"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestKilledBeforePaper)
#include "tst_killedbeforepaper.moc"
