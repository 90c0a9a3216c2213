// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/workdesk.h"

#include "app/desktop/pagelist.h"
#include "core/desk/journalquestions.h"
#include "core/documents/documentjson.h"
#include "core/loans/loanquestions.h"
#include "core/loans/printable.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/rowmarks.h"
#include "ui/loans/loantablemodel.h"
#include "ui/printing/pdffile.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/scanbox.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QProcess>
#include <QTest>
#include <QVBoxLayout>

namespace madoguchi {

using namespace Qt::StringLiterals;

void WorkDesk::init()
{
    StageTest::init();
    stage().host.who = stage().store.manager();
    m_printers = std::make_unique<PdfPrinters>(stage().folder.path());
    m_printing = std::make_unique<PrintService>(stage().desk, *m_printers, [] {
        return PrinterChoices{{{Paper::Receipt, u"Desk"_s}, {Paper::Report, u"Desk"_s}, {Paper::Label, u"Desk"_s}},
                              true};
    });
}

void WorkDesk::cleanup()
{
    m_window.reset();
    m_printing.reset();
    m_printers.reset();
    StageTest::cleanup();
}

void WorkDesk::go(const QString& id, const QString& key)
{
    m_window = std::make_unique<QWidget>();
    const QList<PageEntry> entries = pageList({m_printing.get(), m_printers.get(), &recordTables(), {}});
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const PageEntry& e) { return e.id == id; });
    if (entry == entries.end())
        qFatal("no page %s", qPrintable(id));
    m_page = entry->make(stage().context());
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_page);
    m_window->resize(1280, 760);
    m_page->retranslate();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->activate();
    if (!key.isEmpty())
        m_page->open(key);
    QCoreApplication::processEvents();
}

void WorkDesk::press(const QString& button)
{
    auto& found = find<QAbstractButton>(button);
    QTRY_VERIFY2(found.isEnabled(), qPrintable(button));
    m_pictures.remember(*m_window);
    found.click();
}

void WorkDesk::enter(const QString& field, const QString& text)
{
    auto& edit = find<QLineEdit>(field);
    edit.setFocus();
    edit.setText(text);
    Q_EMIT edit.textEdited(text);
    QTest::keyClick(&edit, Qt::Key_Return);
}

void WorkDesk::scan(const QString& code)
{
    stage().wait(3000);
    ScanBox* box = nullptr;
    for (ScanBox* found : m_page->findChildren<ScanBox*>()) {
        if (found->isVisible())
            box = found;
    }
    QVERIFY2(box, "no scan box is on screen");
    QTest::keyClicks(box, code);
    QTest::keyClick(box, Qt::Key_Return);
}

void WorkDesk::commit()
{
    stage().wait(1000);
    m_page->run(u"commit"_s);
}

void WorkDesk::step(const QString& item, const QString& name, const QVariantMap& values)
{
    fillIn(values);
    const qsizetype asked = stage().ask.askedForms.size();
    go(u"assets"_s, item);
    QTRY_VERIFY(find<QAbstractButton>(u"assetSteps"_s).isVisible());
    QTRY_VERIFY(find<QAbstractButton>(u"assetSteps"_s).isEnabled());
    find<QAbstractButton>(u"assetSteps"_s).click();
    m_pictures.remember(*m_window);
    auto& menu = find<QMenu>(u"assetStepsMenu"_s);
    QAction* wanted = menu.findChild<QAction*>(u"step:"_s + name);
    QVERIFY2(wanted, qPrintable(name));
    wanted->trigger();
    menu.close();
    QTRY_COMPARE(stage().ask.askedForms.size(), asked + 1);
    QVERIFY2(stage().ask.formWords.isEmpty() || stage().ask.formWords.last().isEmpty(),
             qPrintable(stage().ask.formWords.join(u'\n')));
}

void WorkDesk::careFor(const QStringList& items, const QString& action, const QVariantMap& values)
{
    fillIn(values);
    const qsizetype asked = stage().ask.askedForms.size();
    go(u"assets"_s);
    QList<qint64> ids;
    for (const QString& item : items)
        ids << stage().assetOf(item).value();
    m_page->findChild<LedgerTable*>()->marks().mark(ids);
    QTRY_VERIFY(find<QAbstractButton>(u"careOfMarked"_s).isVisible());
    m_pictures.remember(*m_window);
    auto* wanted = find<QMenu>(u"careMenu"_s).findChild<QAction*>(action);
    QVERIFY2(wanted, qPrintable(action));
    wanted->trigger();
    QTRY_COMPARE(stage().ask.askedForms.size(), asked + 1);
    QVERIFY2(stage().ask.formWords.isEmpty() || stage().ask.formWords.last().isEmpty(),
             qPrintable(stage().ask.formWords.join(u'\n')));
}

QString WorkDesk::wrongOnWorkSheet(const QVariantMap& values, const QString& title, const QStringList& texts)
{
    std::optional<Document> seen;
    const auto keeping =
        connect(m_printing.get(), &PrintService::previewReady, this, [&seen](const Document& sheet) { seen = sheet; });
    fillIn(values);
    go(u"assets"_s);
    press(u"workSheets"_s);
    const bool isShown = QTest::qWaitFor([&seen] { return seen.has_value(); });
    disconnect(keeping);
    if (!isShown)
        return u"no sheet: "_s + stage().ask.formWords.join(u'\n');
    if (seen->title != Phrase::word(title))
        return u"another sheet: "_s + seen->title.value;
    const Result<qint64> written = writePdf(*seen, stage().folder.filePath(u"sheet.pdf"_s));
    if (!written)
        return written.refusal().toDebugText();
    const QString said = QString::fromUtf8(toJsonText(*seen));
    for (const QString& text : texts) {
        if (!said.contains(text))
            return u"the sheet does not say %1: %2"_s.arg(text, said);
    }
    return {};
}

void WorkDesk::pictureOfForm(const QString& item)
{
    m_pictures.takeForm(item, stage().ask.askedForms.constLast(), stage().ask.filledIn, stage().store.clock().today());
}

QStringList WorkDesk::loans(const QString& list)
{
    go(u"loans"_s, list);
    const auto* model = find<PagedTable>(u"loans"_s).model();
    QStringList numbers;
    for (int row = 0; row < model->rowCount(); ++row)
        numbers << model->index(row, LoanTableModel::Number).data().toString();
    return numbers;
}

QStringList WorkDesk::tableTexts(const QString& table)
{
    const auto* model = find<PagedTable>(table).model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->index(row, column).data().toString();
    }
    return texts;
}

Entry WorkDesk::newest(const QString& verb)
{
    EntryQuery query;
    query.verb = verb;
    query.limit = 1;
    const auto found = stage().store.desk().ask(ShowJournal{query}, stage().store.owner());
    return found && !found->empty() ? found->front().entry : Entry();
}

QString WorkDesk::wrongOnPaper(DocumentKind kind, const QStringList& texts)
{
    const auto found = stage().store.desk().ask(ListDocuments{kind, {}, 1});
    if (!found || found->isEmpty())
        return u"there is no "_s + documentKindCode(kind);
    const DocumentRecord& record = found->first();
    const Result<Document> sheet = printableDocument(stage().store.desk(), {record.number, 0, {}});
    if (!sheet)
        return sheet.refusal().toDebugText();
    if (record.isUndone)
        return record.number + u" is undone"_s;
    for (const QString& text : texts) {
        if (!record.snapshot.contains(text))
            return u"%1 does not say %2: %3"_s.arg(record.number, text, record.snapshot);
    }
    return {};
}

QString WorkDesk::printed(const Document& paper)
{
    const int number = papers() + 1;
    m_printing->printPaper(paper, stage().order());
    return printed(number);
}

QString WorkDesk::printedPreview(const std::function<void()>& ask)
{
    std::optional<Document> shown;
    const auto seen = connect(m_printing.get(), &PrintService::previewReady, this,
                              [&](const Document& document) { shown = document; });
    ask();
    const bool isShown = QTest::qWaitFor([&] { return shown.has_value(); });
    disconnect(seen);
    return isShown ? printed(*shown) : QString();
}

QString WorkDesk::printed(int number)
{
    const QString pdf = stage().folder.filePath(u"%1.pdf"_s.arg(number));
    const auto isWhole = [&] { // it is written on the printing thread
        QFile file(pdf);
        return file.open(QIODevice::ReadOnly) && file.readAll().trimmed().endsWith("%%EOF");
    };
    if (!QTest::qWaitFor(isWhole))
        return {};
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    return process.waitForFinished()
               ? QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC)
               : QString();
}

} // namespace madoguchi

#include "moc_workdesk.cpp"
