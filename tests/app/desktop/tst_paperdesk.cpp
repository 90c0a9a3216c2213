// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paperdesk.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "tests/support/builders.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/scanbox.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// One printer whose papers are PDF files; it can be switched off.
class OnePrinter final : public Printers
{
public:
    [[nodiscard]] QStringList names() const override { return isOff ? QStringList() : QStringList{u"Desk"_s}; }
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString&) const override
    {
        if (isOff)
            return nullptr;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_folder.filePath(u"paper.pdf"_s));
        return printer;
    }
    std::atomic<bool> isOff = false;

private:
    QTemporaryDir m_folder;
};

class TestPaperDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void allFailuresAreToldAtOnce();
    void whatWasUndoneIsMissingNoMore();
    void whatCannotBeShownIsToldInPassing();
    void allThatFailedArePrintedAgain();
    void oneOfThemIsDealtWithAlone();
    void missingPrintersAreToldAtTheStart();
    void theScanBoxKeepsTheFocus();
    void aPreviewFitsAndIsClosedByEscape();
    void printingFromThePreviewIsAReprint();

private:
    QString lend();
    void begin()
    {
        m_papers = std::make_unique<PaperDesk>(*m_printing, m_fixture->window(), m_fixture->preferences(),
                                               m_fixture->client());
    }
    [[nodiscard]] int reprints();
    /// Two papers that do not come out; their numbers.
    QStringList failTwo();
    [[nodiscard]] QPushButton* answer(const QString& text) const;
    /// The one that is shown, if any: other panes have banners, too.
    [[nodiscard]] QLabel* message() const;

    OnePrinter m_printer;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<PaperDesk> m_papers;
    int m_items = 0;
};

void TestPaperDesk::init()
{
    m_printer.isOff = false;
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->session().signIn(u"demo"_s, {});
    m_fixture->preferences().setPrinter(Paper::Receipt, u"Desk"_s);
    m_printing = std::make_unique<PrintService>(m_fixture->client(), m_printer,
                                                [this] { return printerChoices(m_fixture->preferences()); });
}

void TestPaperDesk::cleanup()
{
    m_papers.reset();
    m_printing.reset();
    m_fixture.reset();
}

QString TestPaperDesk::lend()
{
    const QString number = QString::number(++m_items);
    Order order;
    order.actor = m_fixture->owner();
    Desk& desk = m_fixture->desk();
    HandOver verb;
    verb.person = PersonId(desk.perform(SavePerson{{}, aPerson(u"E-"_s + number)}, order)->outcome.id);
    verb.items = {AssetId(desk.perform(SaveAsset{{}, anAsset(u"A-"_s + number)}, order)->outcome.id)};
    return desk.perform(verb, order)->outcome.document;
}

int TestPaperDesk::reprints()
{
    Cursor cursor = m_fixture->desk().connection().select("select count(*) from document_print");
    return cursor.next() ? int(cursor.number(0)) : -1;
}

QLabel* TestPaperDesk::message() const
{
    for (QLabel* label : m_fixture->window().findChildren<QLabel*>(u"bannerText"_s)) {
        if (label->isVisible())
            return label;
    }
    return nullptr;
}

QPushButton* TestPaperDesk::answer(const QString& text) const
{
    if (!message())
        return nullptr;
    for (QPushButton* button : message()->parentWidget()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

QStringList TestPaperDesk::failTwo()
{
    begin();
    const QStringList numbers{lend(), lend()};
    m_printer.isOff = true;
    m_printing->print(numbers);
    return numbers;
}

void TestPaperDesk::allFailuresAreToldAtOnce()
{
    const QStringList numbers = failTwo();
    QTRY_COMPARE(m_printing->pending(), 0);
    QVERIFY(message());
    for (const QString& number : numbers)
        QVERIFY2(message()->text().contains(number), qPrintable(message()->text()));
    QVERIFY2(message()->text().contains(u'2'), qPrintable(message()->text()));
    QVERIFY(answer(u"Close"_s));
    answer(u"Close"_s)->click();
    QVERIFY(!message());
    // What was closed is not told again with the next.
    m_printing->print({lend()});
    QTRY_COMPARE(m_printing->pending(), 0);
    QVERIFY(message());
    QVERIFY(!message()->text().contains(numbers.first()));
}

void TestPaperDesk::whatWasUndoneIsMissingNoMore()
{
    const QStringList numbers = failTwo();
    QTRY_COMPARE(m_printing->pending(), 0);
    MainWindow& window = m_fixture->window();
    for (const QString& number : numbers) {
        QVERIFY(message() && message()->text().contains(number));
        window.undoDocument(number);
        window.findChild<QLineEdit*>(u"answerText"_s)->setText(u"entered twice"_s);
        window.findChild<QPushButton*>(u"answerYes"_s)->click();
        QTRY_VERIFY(!message() || !message()->text().contains(number));
        QTRY_VERIFY(!window.findChild<QLineEdit*>(u"answerText"_s));
    }
    QVERIFY(!message());
}

void TestPaperDesk::whatCannotBeShownIsToldInPassing()
{
    begin();
    Q_EMIT m_printing->doubtful(u"R8-J1-000001"_s, MissingGlyphs{{u"X (U+0058)"_s}, {}});
    const auto isTold = [this] {
        const QList<QLabel*> labels = m_fixture->window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"R8-J1-000001: ") && label->text().contains(u"U+0058");
        });
    };
    QTRY_VERIFY(isTold());
    QVERIFY(!message()); // nothing has to be answered
}

void TestPaperDesk::allThatFailedArePrintedAgain()
{
    failTwo();
    QTRY_COMPARE(m_printing->pending(), 0);
    answer(u"Print all of them"_s)->click();
    QTRY_COMPARE(m_printing->pending(), 0);
    QVERIFY(answer(u"Print all of them"_s)); // still off
    m_printer.isOff = false;
    QSignalSpy printed(m_printing.get(), &PrintService::printed);
    answer(u"Print all of them"_s)->click();
    QTRY_COMPARE(printed.size(), 2);
    QVERIFY(!message());
    QCOMPARE(reprints(), 0);
}

void TestPaperDesk::oneOfThemIsDealtWithAlone()
{
    const QStringList numbers = failTwo();
    QTRY_COMPARE(m_printing->pending(), 0);
    answer(u"One of them…"_s)->click();
    auto* list = m_fixture->window().findChild<QListWidget*>(u"choices"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    list->window()->findChild<QPushButton*>(u"answerYes"_s)->click();
    QVERIFY(message());
    QVERIFY2(message()->text().contains(numbers.last()) && !message()->text().contains(numbers.first()),
             qPrintable(message()->text()));
    m_printer.isOff = false;
    answer(u"Print it"_s)->click();
    QTRY_COMPARE(m_printing->pending(), 0);
    // The other one is still missing; printed elsewhere, it is not told of any more.
    QVERIFY(message());
    QVERIFY(message()->text().contains(numbers.first()));
    m_printing->print({numbers.first()});
    QTRY_COMPARE(m_printing->pending(), 0);
    QTRY_VERIFY(!message());
}

void TestPaperDesk::missingPrintersAreToldAtTheStart()
{
    m_fixture->preferences().setPrinter(Paper::Receipt, u"Old one"_s);
    m_fixture->preferences().setPrinter(Paper::Label, u"Older one"_s);
    begin();
    QTRY_VERIFY(message());
    QStringList told;
    while (message() && told.size() < 5) {
        told << message()->text();
        m_fixture->window().runCommand(u"escape"_s);
    }
    QCOMPARE(told.size(), 2);
    QVERIFY(told.join(u' ').contains(u"Old one"_s) && told.join(u' ').contains(u"Older one"_s));
}

void TestPaperDesk::theScanBoxKeepsTheFocus()
{
    const QWidget* box = m_fixture->page(u"counter"_s).box;
    m_fixture->page(u"counter"_s).box->clearFocus();
    failTwo();
    QTRY_COMPARE(m_printing->pending(), 0);
    QVERIFY(message());
    QCOMPARE(QApplication::focusWidget(), box);
    answer(u"Close"_s)->setFocus(Qt::TabFocusReason);
    QVERIFY(answer(u"Close"_s)->hasFocus());
    QTest::keyClick(answer(u"Close"_s), Qt::Key_Space);
    QVERIFY(!message());
    QCOMPARE(QApplication::focusWidget(), box);
}

/// Its buttons are on the screen, and no mouse is needed to be rid of it.
void TestPaperDesk::aPreviewFitsAndIsClosedByEscape()
{
    begin();
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
    QApplication::setFont(QFont(usual.family(), 24));
    m_printing->preview(lend());
    const auto shown = [this] { return m_fixture->window().findChild<QWidget*>(u"previewWindow"_s); };
    QTRY_VERIFY(shown());
    QVERIFY(shown()->height() < shown()->screen()->availableSize().height());
    QApplication::setActiveWindow(shown());
    QTest::keyClick(shown(), Qt::Key_Escape);
    QTRY_VERIFY(!shown());
}

void TestPaperDesk::printingFromThePreviewIsAReprint()
{
    begin();
    const QString number = lend();
    m_printing->print({number});
    QTRY_COMPARE(m_printing->pending(), 0);
    m_printing->preview(number);
    auto* preview = m_fixture->window().findChild<QWidget*>(u"previewWindow"_s);
    QVERIFY(preview);
    QCOMPARE(reprints(), 0);
    preview->findChild<QPushButton*>(u"previewPrint"_s)->click();
    QTRY_COMPARE(m_printing->pending(), 0);
    QCOMPARE(reprints(), 1);
    // Nobody signed in: nothing comes out of a preview that stayed open.
    m_fixture->session().lock();
    preview->findChild<QPushButton*>(u"previewPrint"_s)->click();
    QTRY_COMPARE(m_printing->pending(), 0);
    QCOMPARE(reprints(), 1);
}

QTEST_MAIN(TestPaperDesk)
#include "tst_paperdesk.moc"
