// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/importpane.h"

#include "core/exchange/csvwriter.h"
#include "ui/ledger/importcolumns.h"
#include "ui/ledger/importoutcome.h"
#include "ui/printing/missingglyphs.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/progressstrip.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString delimiterWord(char delimiter)
{
    switch (delimiter) {
    case '\t':
        return ImportPane::tr("Tab");
    case ';':
        return ImportPane::tr("Semicolon");
    case '|':
        return ImportPane::tr("Vertical bar");
    default:
        return ImportPane::tr("Comma");
    }
}

} // namespace

ImportPane::ImportPane(const PageContext& context, ImportTable table, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new Heading({}, Heading::Level::Page)), m_rows(new FormRows),
      m_file(new QWidget), m_path(new WrappedLabel), m_choose(new QPushButton), m_encoding(new QComboBox),
      m_delimiter(new QComboBox), m_message(new Banner), m_fileCard(nullptr), m_columnsCard(new Card),
      m_outcomeCard(new Card), m_columns(new ImportColumns), m_outcome(new ImportOutcome),
      m_progress(new ProgressStrip), m_leave(new QPushButton), m_apply(new QPushButton)
{
    m_plan.table = table;
    m_plan.missingGlyphs = [](const QString& text) { return missingGlyphs(text); };
    buildPane();
    connectParts();
    retranslate();
}

ImportPane::~ImportPane()
{
    stopJob();
}

Card* ImportPane::buildFileCard()
{
    const std::pair<QWidget*, QString> names[] = {
        {m_path, u"importPath"_s},           {m_choose, u"chooseImportFile"_s}, {m_encoding, u"importEncoding"_s},
        {m_delimiter, u"importDelimiter"_s}, {m_leave, u"leaveImport"_s},       {m_apply, u"applyImport"_s}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    limitWidth(m_encoding, 24);
    limitWidth(m_delimiter, 24);
    auto* row = new QHBoxLayout(m_file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    for (QWidget* field : {m_file, static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_delimiter)})
        m_rows->addRow({}, field);
    auto* card = new Card;
    card->body().addWidget(m_rows);
    return card;
}

void ImportPane::buildPane()
{
    m_fileCard = buildFileCard();
    m_columnsCard->body().addWidget(m_columns);
    m_outcomeCard->body().addWidget(m_outcome);
    auto* content = new QWidget;
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(scaled(Space::m, this));
    for (Card* card : {m_fileCard, m_columnsCard, m_outcomeCard})
        cards->addWidget(card);
    cards->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    for (QPushButton* button : {m_choose, m_leave, m_apply})
        button->setAutoDefault(false);
    m_apply->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_apply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addWidget(area, 1);
    column->addWidget(m_progress);
    column->addLayout(buttons);
}

void ImportPane::retranslate()
{
    m_title->setText(m_plan.table == ImportTable::Assets ? tr("Import items") : tr("Import users"));
    m_choose->setText(tr("Choose a file…"));
    m_columnsCard->setTitle(tr("Columns"));
    m_outcomeCard->setTitle(tr("What will happen"));
    m_rows->setTexts(m_file, tr("File"),
                     tr("CSV; Excel and LibreOffice save a sheet as one. Nothing is stored before the last button, and "
                        "all of it can "
                        "be undone."));
    m_rows->setTexts(m_encoding, tr("&Encoding"));
    m_rows->setTexts(m_delimiter, tr("&Delimiter"));
    fillChoices();
    m_columns->retranslate();
    m_outcome->retranslate();
    judge();
}

/// Encodings and delimiters; the first choice says what was found.
void ImportPane::fillChoices()
{
    const int encoding = std::max(0, m_encoding->currentIndex());
    const int delimiter = std::max(0, m_delimiter->currentIndex());
    m_encoding->clear();
    m_delimiter->clear();
    m_encoding->addItem(m_peek ? tr("Found by itself: %1").arg(m_peek->encoding.toUpper()) : tr("Found by itself"));
    for (TextEncoding known : {TextEncoding::Utf8, TextEncoding::Cp932, TextEncoding::Utf16Le, TextEncoding::Utf16Be})
        m_encoding->addItem(encodingName(known).toUpper(), int(known));
    m_delimiter->addItem(
        m_peek ? tr("Found by itself: %1").arg(delimiterWord(m_peek->delimiter)) : tr("Found by itself"), 0);
    for (char known : {',', ';', '\t', '|'})
        m_delimiter->addItem(delimiterWord(known), int(known));
    m_encoding->setCurrentIndex(encoding);
    m_delimiter->setCurrentIndex(delimiter);
}

void ImportPane::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportPane::chooseFile);
    connect(m_leave, &QPushButton::clicked, this, &ImportPane::escape);
    connect(m_apply, &QPushButton::clicked, this, &ImportPane::apply);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_plan.encoding.reset();
        if (m_encoding->currentIndex() > 0)
            m_plan.encoding = TextEncoding(m_encoding->currentData().toInt());
        m_plan.choices.clear();
        peek();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_plan.delimiter = char(m_delimiter->currentData().toInt());
        m_plan.choices.clear();
        peek();
    });
    connect(m_columns, &ImportColumns::meaningsChanged, this, [this](const QList<int>& meanings) {
        m_plan.choices = choicesFor(meanings);
        peek();
    });
    connect(m_outcome, &ImportOutcome::changed, this, &ImportPane::judge);
    connect(m_outcome, &ImportOutcome::saveRequested, this, &ImportPane::saveRows);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void ImportPane::begin()
{
    chooseFile();
}

void ImportPane::chooseFile()
{
    const QString folder = m_context.preferences.look(u"import/folder"_s).toString();
    m_context.ask.openFile({tr("Choose a list to import (CSV)"),
                            folder.isEmpty() ? QDir::homePath() : folder,
                            {tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)")}},
                           [this](const std::optional<QString>& path) {
                               if (path)
                                   beginWith(*path);
                               else if (m_plan.path.isEmpty())
                                   Q_EMIT finished();
                           });
}

void ImportPane::beginWith(const QString& path)
{
    m_context.preferences.setLook(u"import/folder"_s, QFileInfo(path).absolutePath());
    m_plan = {m_plan.table, path, {}, 0, {}, false, m_plan.missingGlyphs};
    m_path->setText(QDir::toNativeSeparators(path));
    m_encoding->setCurrentIndex(0);
    m_delimiter->setCurrentIndex(0);
    peek();
}

void ImportPane::escape()
{
    if (m_isApplying) { // the work ends when it has looked; then this pane can be left
        m_job->cancel();
        return;
    }
    stopJob();
    m_plan = {m_plan.table, {}, {}, 0, {}, false, m_plan.missingGlyphs};
    m_path->clear();
    forget();
    Q_EMIT finished();
}

/// What was known of the file as it was read before.
void ImportPane::forget()
{
    m_peek.reset();
    m_hasReport = false;
    m_outcome->clear();
    judge();
}

QString ImportPane::unsavedWork() const
{
    return m_isApplying ? tr("An import is running.") : QString();
}

void ImportPane::peek()
{
    stopJob();
    m_message->dismiss();
    forget();
    const quint64 request = ++m_request;
    m_context.desk.compute<PeekAnswer>([plan = m_plan] { return peekInto(plan); }, this,
                                       [this, request](const PeekAnswer& answer) {
                                           if (request == m_request)
                                               peeked(answer);
                                       });
}

void ImportPane::peeked(const PeekAnswer& answer)
{
    m_peek = answer.peek;
    if (m_peek) {
        fillChoices();
        m_columns->show(*m_peek);
    }
    if (answer.refusal.problems.isEmpty())
        preview();
    else
        tell(answer.refusal);
}

void ImportPane::runJob(const QString& what, std::function<Result<ImportReport>(Desk&, JobControl&)> work,
                        void (ImportPane::*done)(const Result<ImportReport>&))
{
    // The file is read twice, so what is told is the share of it.
    constexpr int percent = 100;
    m_progress->begin(what, percent);
    const quint64 request = ++m_request;
    const auto answered = [this, request, done](const Result<ImportReport>& report) {
        if (request != m_request)
            return;
        m_job.reset();
        m_progress->finish();
        (this->*done)(report);
    };
    const auto job = m_context.desk.runJob<ImportReport>(std::move(work), this, answered,
                                                         [this, request](qint64 bytes, qint64 total) {
                                                             if (request == m_request && total > 0)
                                                                 m_progress->setDone(bytes * percent / total);
                                                         });
    if (request == m_request && m_progress->isRunning())
        m_job = job;
    judge();
}

void ImportPane::stopJob()
{
    ++m_request;
    if (m_job)
        m_job->cancel();
    m_job.reset();
    m_progress->finish();
}

void ImportPane::preview()
{
    runJob(
        tr("Comparing with the record (percent)"),
        [plan = m_plan](Desk& desk, JobControl& control) { return previewImport(desk, plan, control); },
        &ImportPane::previewed);
}

void ImportPane::previewed(const Result<ImportReport>& report)
{
    if (!report)
        return tell(report.refusal());
    m_hasReport = true;
    m_outcome->show(*report);
    if (!report->hasChanges() && report->rejectedRows == 0)
        m_message->tell(Tone::Info, [] { return tr("Everything in this file is in the record already."); });
    judge();
}

void ImportPane::apply()
{
    m_isApplying = true;
    m_plan.skipsRejected = m_outcome->skipsRejected();
    runJob(
        tr("Taking over (percent)"),
        [plan = m_plan, order = m_context.host.order()](Desk& desk, JobControl& control) {
            return performImport(desk, order, plan, control);
        },
        &ImportPane::applied);
}

void ImportPane::applied(const Result<ImportReport>& report)
{
    m_isApplying = false;
    judge();
    if (!report) {
        tell(report.refusal());
        return;
    }
    if (report->document.isEmpty())
        return previewed(report);
    m_context.host.offerUndo(
        {tr("%1: %n row(s) were taken over.", nullptr, int(report->created + report->updated)).arg(report->document),
         report->commandId, tr("Undone: %1 is withdrawn.").arg(report->document), true});
    Q_EMIT imported(*report);
    escape();
}

void ImportPane::saveRows(const QList<RowProblems>& rows, const QString& nameEnd)
{
    const QFileInfo file(m_plan.path);
    const QString start = file.absolutePath() + u'/' + file.completeBaseName() + nameEnd + u".csv"_s;
    m_context.ask.saveFile({tr("Save these rows"), start, {u"CSV (*.csv)"_s}},
                           [this, rows](const std::optional<QString>& path) {
                               if (path)
                                   writeRows(rows, *path);
                           });
}

/// Elsewhere: there may be very many, and the folder may be on a network.
void ImportPane::writeRows(const QList<RowProblems>& rows, const QString& path)
{
    const auto write = [path, header = ImportOutcome::rowsHeader(),
                        lines = ImportOutcome::rowLines(rows)]() -> Result<CsvSummary> {
        const Result<std::unique_ptr<CsvWriter>> file = CsvWriter::open(path, header);
        if (!file)
            return file.refusal();
        for (const QStringList& line : lines) {
            if (const Result<Done> written = (*file)->writeRow(line); !written)
                return written.refusal();
        }
        return (*file)->commit();
    };
    m_context.desk.compute<Result<CsvSummary>>(write, this, [this, path](const Result<CsvSummary>& written) {
        if (written)
            m_context.host.toast(Tone::Ok, tr("Saved: %1").arg(QFileInfo(path).fileName()));
        else
            tell(written.refusal());
    });
}

/// What can be pressed now, and what there is to see.
void ImportPane::judge()
{
    const bool isIdle = !m_progress->isRunning();
    m_columnsCard->setVisible(m_peek.has_value());
    m_outcomeCard->setVisible(m_hasReport);
    m_fileCard->setEnabled(!m_isApplying);
    m_columnsCard->setEnabled(!m_isApplying);
    m_outcomeCard->setEnabled(!m_isApplying);
    m_leave->setText(m_isApplying ? tr("Stop") : tr("Back to the list"));
    m_apply->setEnabled(isIdle && m_outcome->canApply());
    const qint64 rows = m_outcome->report().created + m_outcome->report().updated;
    m_apply->setText(rows > 0 ? tr("Import %n row(s)", nullptr, int(rows)) : tr("Import"));
}

void ImportPane::tell(const Refusal& refusal)
{
    judge();
    if (!refusal.has(u"import.cancelled"))
        m_message->tell(Tone::Error, [&host = m_context.host, refusal] { return host.words(refusal); });
    else
        m_message->tell(Tone::Info, [] { return tr("Stopped. Nothing of this file is in the record."); });
}

} // namespace madoguchi

#include "moc_importpane.cpp"
