// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/transcript.h"
#include "tests/support/storetest.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Every file of transcripts/ on both databases.
class TestTranscripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void plays_data();
    void plays();
    void aPlantedDifferenceIsFound();

private:
    QTemporaryDir m_folder;
};

void TestTranscripts::plays_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(qEnvironmentVariable("MADOGUCHI_SOURCE") + u"/tests/app/cli/transcripts"_s);
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 5);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranscripts::plays()
{
    if (isWithoutServer(testedDatabase()))
        QSKIP(withoutServer);
    QFETCH(QString, path);
    CliRunner runner(newEmptyDatabase(testedDatabase(), m_folder.path()));
    const QString difference = Transcript(path).play(runner);
    dropDatabase(runner.url());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestTranscripts::aPlantedDifferenceIsFound()
{
    if (!isWithoutServer(testedDatabase()) && testedDatabase() == DatabaseKind::Postgresql)
        return;
    CliRunner runner(DatabaseUrl::forFile(m_folder.filePath(u"none.sqlite"_s)));
    const QStringList wrong{u"$ status"_s, u"$ --version\n> something else"_s, u"$ bogus\n? 1"_s,
                            u"$ --json status\n? 1\n= refused.0.code other"_s, u"$ status\n? 1\n! not said"_s};
    for (const QString& text : wrong) {
        runner.writeFile(u"wrong.txt"_s, text.toUtf8());
        QVERIFY2(!Transcript(runner.pathOf(u"wrong.txt"_s)).play(runner).isEmpty(), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestTranscripts)
#include "tst_transcripts.moc"
