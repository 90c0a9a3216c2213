// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "tests/support/builders.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/printing/printservice.h"

#include <QPrinter>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A printer that takes its time, or a print server that does not answer at all until it is let go.
class SlowPrinters final : public Printers
{
public:
    explicit SlowPrinters(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] QStringList names() const override { return {u"Desk"_s}; }
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString&) const override
    {
        if (hangs)
            answer.acquire();
        QThread::msleep(200);
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(u"%1/%2.pdf"_s.arg(m_folder).arg(++papers));
        return printer;
    }
    bool hangs = false;
    mutable QSemaphore answer;
    mutable std::atomic<int> papers = 0;

private:
    QString m_folder;
};

/// Closing the window with papers on their way.
class LeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void papersComeOutFirst();
    void whatHangsIsNotedAsMissing();
    void whoeverIsLeftForAnotherRecordFinishesFirst();

private:
    QStringList lendTwo();
    qint64 count(const char* sql)
    {
        Cursor cursor = m_fixture->desk().connection().select(sql);
        return cursor.next() ? cursor.number(0) : -1;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SlowPrinters> m_printers;
    std::unique_ptr<WindowFixture> m_fixture;
};

void LeavingTest::init()
{
    m_printers = std::make_unique<SlowPrinters>(m_folder.path());
    m_fixture = std::make_unique<WindowFixture>(m_printers.get());
    m_fixture->signIn(u"demo"_s, {});
    QVERIFY(m_fixture->session().isSignedIn());
}

void LeavingTest::cleanup()
{
    m_printers->answer.release(10);
    m_fixture.reset();
    m_printers.reset();
}

QStringList LeavingTest::lendTwo()
{
    QStringList numbers;
    Desk& desk = m_fixture->desk();
    const Order order{m_fixture->owner(), {}, u"counter"_s, {}, {}};
    for (const char* number : {"1", "2"}) {
        HandOver verb;
        verb.person =
            PersonId(desk.perform(SavePerson{{}, aPerson(u"E-"_s + QLatin1String(number))}, order)->outcome.id);
        verb.items = {
            AssetId(desk.perform(SaveAsset{{}, anAsset(u"A-"_s + QLatin1String(number))}, order)->outcome.id)};
        const auto lent = desk.perform(verb, order);
        numbers << (lent ? lent->outcome.document : lent.refusal().toDebugText());
    }
    return numbers;
}

void LeavingTest::papersComeOutFirst()
{
    m_fixture->printing()->print(lendTwo());
    m_fixture->window().close();
    QVERIFY(m_fixture->window().isVisible());
    QTRY_VERIFY(!m_fixture->window().isVisible());
    QCOMPARE(m_printers->papers.load(), 2);
    QCOMPARE(m_fixture->printing()->pending(), 0);
    QCOMPARE(count("select count(*) from lost_paper"), 0);
}

void LeavingTest::whatHangsIsNotedAsMissing()
{
    m_printers->hangs = true;
    const QStringList numbers = lendTwo();
    m_fixture->printing()->print(numbers);
    m_fixture->window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window().isVisible(), 9000);
    QCOMPARE(m_printers->papers.load(), 0);
    QCOMPARE(count("select count(*) from lost_paper where printed_at is null"), 2);
    // Whoever prints them next prints no reprint.
    const Order order{m_fixture->owner(), {}, u"counter"_s, {}, {}};
    for (const QString& number : numbers)
        QCOMPARE(m_fixture->desk().perform(RecordReprint{number}, order)->outcome.count, 0);
}

/// Nobody is asked, and whatever opens it hears when nothing is under way any more.
void LeavingTest::whoeverIsLeftForAnotherRecordFinishesFirst()
{
    m_fixture->page(u"counter"_s).unsaved = u"A basket is open."_s;
    const QSignalSpy closed(&m_fixture->window(), &MainWindow::closed);
    m_fixture->printing()->print(lendTwo());
    m_fixture->window().leave();
    QCOMPARE(closed.size(), 0);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!m_fixture->window().isVisible());
    QCOMPARE(m_printers->papers.load(), 2);
    QCOMPARE(count("select count(*) from lost_paper"), 0);
    // A scan is for the window that took its place.
    const Actor before = m_fixture->session().actor();
    Q_EMIT m_fixture->scanner().scanned(u"S-CARD"_s);
    QCOMPARE(m_fixture->session().actor().operatorCode, before.operatorCode);
    QCOMPARE(m_fixture->session().candidate(), QString());
}

QTEST_MAIN(LeavingTest)
#include "tst_leaving.moc"
