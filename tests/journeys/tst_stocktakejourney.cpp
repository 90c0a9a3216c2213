// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clirunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A stocktake of the demo record from the command line, as docs/stocktake.md has it: 300 things, some of them not
/// where they should be.
class StocktakeJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plantedErrorsAreFoundAndNoOthers();

private:
    CliResult run(const QStringList& arguments, const QByteArray& input = {})
    {
        return m_runner->run(QStringList{u"--json"_s, u"stocktake"_s} + arguments, input);
    }
    QJsonObject status() { return object(run({u"status"_s, m_session})); }
    static QJsonObject object(const CliResult& result) { return QJsonDocument::fromJson(result.out.toUtf8()).object(); }
    QString labelOf(const QString& place) const { return m_labels.value(place); }

    QTemporaryDir m_folder;
    std::unique_ptr<CliRunner> m_runner;
    QHash<QString, QString> m_labels;
    QString m_session;
};

namespace {

QStringList texts(const QJsonValue& array)
{
    QStringList found;
    for (const QJsonValue& value : array.toArray())
        found << value.toString();
    found.sort();
    return found;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

void StocktakeJourney::initTestCase()
{
    m_runner = std::make_unique<CliRunner>(DatabaseUrl::forFile(m_folder.filePath(u"demo.sqlite"_s)));
    QCOMPARE(m_runner->run({u"init"_s, u"--demo=840"_s}).exitCode, 0);
    const CliResult places = m_runner->run({u"--json"_s, u"list"_s, u"places"_s});
    QCOMPARE(places.exitCode, 0);
    for (const QJsonValue& place : QJsonDocument::fromJson(places.out.toUtf8()).array())
        m_labels.insert(place[u"name"_s].toString(), place[u"code"_s].toString());
}

void StocktakeJourney::plantedErrorsAreFoundAndNoOthers()
{
    const QJsonObject opened = object(run({u"open"_s, u"--type"_s, u"regular"_s}));
    m_session = opened.value(u"session"_s).toString();
    QVERIFY(!m_session.isEmpty());

    // What should be where, by place; and what is lent.
    QMap<QString, QStringList> shelves;
    for (const QJsonValue& value : status().value(u"differences"_s).toArray())
        shelves[value[u"expected"_s].toString()] << value[u"asset"_s].toString();
    const int expected = opened.value(u"expected"_s).toInt();
    QVERIFY2(expected >= 300 && shelves.size() > 20, qPrintable(QString::number(expected)));
    // Not merely a loan: some of what is lent is lost.
    const CliResult lentList =
        m_runner->run({u"--json"_s, u"list"_s, u"assets"_s, u"--status"_s, u"on-loan"_s, u"--limit"_s, u"1"_s});
    const QString lent = QJsonDocument::fromJson(lentList.out.toUtf8()).array().first()[u"assetNumber"_s].toString();
    QVERIFY(!lent.isEmpty());

    // Planted: two are gone, one lies on the next shelf, one is lent but here, one code nobody knows, one is scanned
    // twice.
    QStringList labelled;
    for (auto shelf = shelves.cbegin(); shelf != shelves.cend(); ++shelf) {
        if (!labelOf(shelf.key()).isEmpty() && shelf->size() > 4)
            labelled << shelf.key();
    }
    QVERIFY(labelled.size() > 3);
    const QStringList gone{shelves[labelled.at(0)].takeFirst(), shelves[labelled.at(1)].takeLast()};
    const QString wandered = shelves[labelled.at(0)].takeFirst();
    const QString wanderedTo = labelled.at(2);
    shelves[wanderedTo] << wandered;
    shelves[labelled.at(1)] << lent << u"NO-SUCH-LABEL"_s << shelves[labelled.at(1)].first();

    for (auto shelf = shelves.cbegin(); shelf != shelves.cend(); ++shelf) {
        QByteArray codes = shelf->join(u'\n').toUtf8() + '\n';
        QStringList arguments{u"scan"_s, m_session};
        if (labelOf(shelf.key()).isEmpty())
            arguments << u"--place"_s << shelf.key();
        else
            codes.prepend(labelOf(shelf.key()).toUtf8() + '\n');
        const CliResult scanned = run(arguments, codes);
        QVERIFY2(scanned.exitCode == 0, qPrintable(scanned.err + scanned.out));
    }

    const QJsonObject counted = status();
    QCOMPARE(counted.value(u"expected"_s).toInt(), expected);
    QCOMPARE(counted.value(u"found"_s).toInt(), expected - 3);
    QCOMPARE(texts(counted.value(u"missing"_s)), sorted(gone));
    QCOMPARE(counted.value(u"misplaced"_s).toArray().size(), 1);
    QCOMPARE(counted.value(u"misplaced"_s)[0][u"asset"_s].toString(), wandered);
    QCOMPARE(counted.value(u"misplaced"_s)[0][u"expected"_s].toString(), labelled.at(0));
    QCOMPARE(counted.value(u"misplaced"_s)[0][u"seen"_s].toString(), wanderedTo);
    QCOMPARE(texts(counted.value(u"onLoan"_s)), QStringList{lent});
    QCOMPARE(texts(counted.value(u"unknown"_s)), QStringList{u"NO-SUCH-LABEL"_s});
    QCOMPARE(texts(counted.value(u"unexpected"_s)), QStringList());
    QCOMPARE(counted.value(u"complete"_s).toBool(), false);

    // The same file once more, as after a crash, changes nothing.
    QVERIFY(run({u"scan"_s, m_session}, shelves[labelled.at(0)].join(u'\n').toUtf8()).out.contains(u"already"_s));
    QCOMPARE(status(), counted);

    const CliResult closed = run({u"close"_s, m_session, u"--out"_s, m_runner->pathOf(u"report.pdf"_s)});
    QVERIFY2(closed.exitCode == 0, qPrintable(closed.err));
    QCOMPARE(closed.at(u"missing"_s).toInt(), 2);
    QVERIFY(QFile(m_runner->pathOf(u"report.pdf"_s)).size() > 1000);
    QCOMPARE(run({u"follow-up"_s, m_session, gone.first(), u"--cause"_s, u"found-later"_s}).exitCode, 0);
    QCOMPARE(run({u"correct"_s, m_session, wandered}).exitCode, 0);
    const CliResult asset = m_runner->run({u"--json"_s, u"show"_s, wandered});
    QCOMPARE(asset.textAt(u"place"_s), wanderedTo);
    QCOMPARE(status().value(u"settled"_s).toInt(), 2);
    QCOMPARE(m_runner->run({u"journal"_s, u"verify"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(StocktakeJourney)
#include "tst_stocktakejourney.moc"
