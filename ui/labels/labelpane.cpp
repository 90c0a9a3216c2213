// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/labelpane.h"

#include "ui/labels/labelwords.h"
#include "ui/labels/sheetpicker.h"
#include "ui/printing/labellayout.h"
#include "ui/printing/previewpane.h"
#include "ui/printing/printservice.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/noticelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr qsizetype previewed = 240; // labels; more would only be seen by who scrolls for minutes
constexpr qsizetype toldProblems = 3;
constexpr double farthest = 20; // millimetres a printer may be off

const QList<QList<BarcodeSymbology>>& symbolChoices()
{
    using S = BarcodeSymbology;
    static const QList<QList<S>> choices{
        {S::Qr}, {S::DataMatrix}, {S::Code128}, {S::Qr, S::Code128}, {S::DataMatrix, S::Code128}};
    return choices;
}

QDoubleSpinBox* shiftField(const QString& name)
{
    auto* field = new QDoubleSpinBox;
    field->setObjectName(name);
    field->setRange(-farthest, farthest);
    field->setDecimals(1);
    field->setSingleStep(0.5);
    field->setSuffix(u" mm"_s);
    return field;
}

} // namespace

LabelPane::LabelPane(const PageContext& context, PrintService& printing, LabelRequest request, QWidget* parent)
    : QWidget(parent), m_context(context), m_printing(printing), m_request(std::move(request)), m_form(new FormRows),
      m_which(new QComboBox), m_sheets(new QComboBox), m_symbols(new QComboBox), m_picker(new SheetPicker),
      m_start(new QSpinBox), m_printers(new QComboBox), m_dots(new QComboBox), m_right(shiftField(u"labelRight"_s)),
      m_down(shiftField(u"labelDown"_s)), m_record(new QCheckBox(tr("Note the &date in the history of each item"))),
      m_notices(new QVBoxLayout), m_preview(new PreviewPane), m_print(new QPushButton(tr("&Print"))),
      m_save(new QPushButton(tr("&Save as PDF…"))), m_calibrate(new QPushButton(tr("Print a &calibration sheet"))),
      m_calm(new QTimer(this))
{
    setObjectName(u"labelPane"_s);
    m_calm->setSingleShot(true);
    m_calm->setInterval(60);
    build();
    fillPrinters();
    connect(m_calm, &QTimer::timeout, this, &LabelPane::showPreview);
    connect(&printing, &PrintService::printersFound, this, &LabelPane::fillPrinters);
    printing.lookForPrinters();
    load();
}

void LabelPane::build()
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"labelForm"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(buildForm());
    scroll->setMinimumWidth(em(27, this));
    auto* left = new QVBoxLayout;
    left->addWidget(new Heading(titleWords(m_request.kind), Heading::Level::Title));
    left->addWidget(scroll, 1);
    left->addLayout(m_notices);
    left->addWidget(buildButtons());
    auto* row = new QHBoxLayout(this);
    row->setSpacing(scaled(16, this));
    row->addLayout(left, 2);
    row->addWidget(m_preview, 3);
}

QWidget* LabelPane::buildForm()
{
    const LabelChoices choices = labelChoices(m_context.preferences, m_request.kind);
    m_sheet = choices.sheet;
    addPaperRows();
    addPrinterRows();
    for (const LabelSheet& sheet : labelSheets())
        m_sheets->addItem(sheetWords(sheet), QString(sheet.code));
    m_sheets->setCurrentIndex(m_sheets->findData(QString(choices.sheet.code)));
    for (const QList<BarcodeSymbology>& symbols : symbolChoices())
        m_symbols->addItem(symbolWords(symbols));
    m_symbols->setCurrentIndex(std::max(0, int(symbolChoices().indexOf(choices.symbols))));
    sheetChosen();
    connect(m_which, &QComboBox::currentIndexChanged, this, &LabelPane::load);
    connect(m_sheets, &QComboBox::currentIndexChanged, this, &LabelPane::sheetChosen);
    connect(m_symbols, &QComboBox::currentIndexChanged, this, &LabelPane::changed);
    connect(m_start, &QSpinBox::valueChanged, m_picker, &SheetPicker::setStart);
    connect(m_start, &QSpinBox::valueChanged, this, &LabelPane::changed);
    connect(m_picker, &SheetPicker::startChosen, m_start, &QSpinBox::setValue);
    connect(m_printers, &QComboBox::activated, this, &LabelPane::printerChosen);
    connect(m_dots, &QComboBox::currentIndexChanged, this, &LabelPane::changed);
    connect(m_right, &QDoubleSpinBox::valueChanged, this, &LabelPane::changed);
    connect(m_down, &QDoubleSpinBox::valueChanged, this, &LabelPane::changed);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, scaled(8, this), 0);
    column->addWidget(m_form);
    column->addStretch(1);
    auto* body = new QWidget;
    body->setLayout(column);
    return body;
}

/// What is marked before the row somebody stands on, that before the whole list; where there is one answer nobody asks.
void LabelPane::addWhich()
{
    const auto offer = [this](const QList<qint64>& ids, const QString& text) {
        if (ids.isEmpty() || m_offered.contains(ids))
            return;
        m_offered << ids;
        m_which->addItem(text);
    };
    offer(m_request.marked, tr("The %n marked", nullptr, int(m_request.marked.size())));
    offer(m_request.chosen, tr("Only %1").arg(m_request.chosenName));
    offer(m_request.listed, tr("All %n of the list", nullptr, int(m_request.listed.size())));
    m_which->setObjectName(u"labelWhich"_s);
    if (m_offered.size() > 1) {
        m_form->addRow(tr("Labels &for"), m_which);
    } else {
        m_which->setParent(this);
        m_which->hide();
    }
}

void LabelPane::addPaperRows()
{
    addWhich();
    for (QComboBox* combo : {m_which, m_sheets, m_symbols, m_printers, m_dots}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    m_sheets->setMinimumContentsLength(20); // a maker's number and what is on it
    m_sheets->setObjectName(u"labelSheet"_s);
    m_symbols->setObjectName(u"labelSymbols"_s);
    m_start->setObjectName(u"labelStart"_s);
    m_form->addRow(tr("S&heet"), m_sheets);
    m_form->addRow(tr("&Barcode"), m_symbols);
    m_form->addRow(tr("F&irst label"), m_start, tr("Or click on it here. Those before it have been used up."));
    m_form->addRow(QString(), m_picker);
}

void LabelPane::addPrinterRows()
{
    m_printers->setObjectName(u"labelPrinters"_s);
    m_record->setObjectName(u"labelRecord"_s);
    m_form->addRow(tr("P&rinter"), m_printers);
    m_dots->setObjectName(u"labelDots"_s);
    for (const int dots : {600, 300, 203, 180, 360, 1200})
        m_dots->addItem(tr("%1 dots an inch").arg(dots), dots);
    m_form->addRow(tr("Reso&lution"), m_dots,
                   tr("Of a label printer as its manual says it, so that every bar is a whole number of dots."));
    m_form->addRow(tr("Move to the ri&ght"), m_right,
                   tr("Where this printer prints beside the labels: measure it on a calibration sheet."));
    m_form->addRow(tr("Move do&wn"), m_down);
    const bool mayRecord =
        m_request.kind == LabelKind::Asset && mayDo(m_context.host.actor().role, RecordLabels::permission);
    m_record->setChecked(mayRecord);
    if (!mayRecord)
        m_record->hide(); // showing it now would make a window of it
}

QWidget* LabelPane::buildButtons()
{
    m_print->setObjectName(u"labelPrint"_s);
    m_print->setProperty("primary", true);
    m_save->setObjectName(u"labelPdf"_s);
    m_calibrate->setObjectName(u"labelCalibrate"_s);
    for (QPushButton* button : {m_print, m_save, m_calibrate})
        button->setAutoDefault(false);
    connect(m_print, &QPushButton::clicked, this, &LabelPane::print);
    connect(m_save, &QPushButton::clicked, this, &LabelPane::save);
    connect(m_calibrate, &QPushButton::clicked, this, &LabelPane::calibrate);
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_calibrate);
    column->addWidget(m_record);
    auto* row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_print, 1);
    column->addLayout(row);
    return bar;
}

void LabelPane::fillPrinters()
{
    const QString chosen =
        m_printers->count() > 0 ? printer() : labelChoices(m_context.preferences, m_request.kind).printer;
    QStringList names = m_printing.printerNames();
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.prepend(chosen);
    m_printers->clear();
    m_printers->addItem(tr("None chosen"), QString());
    for (const QString& name : std::as_const(names))
        m_printers->addItem(name, name);
    m_printers->setCurrentIndex(std::max(0, m_printers->findData(chosen)));
    printerChosen();
}

QString LabelPane::printer() const
{
    return m_printers->currentData().toString();
}

int LabelPane::dots() const
{
    return m_dots->currentData().toInt();
}

const QList<qint64>& LabelPane::ids() const
{
    return m_offered.isEmpty() ? m_request.listed : m_offered.at(std::max(0, m_which->currentIndex()));
}

void LabelPane::load()
{
    m_isLoaded = false;
    enable();
    m_context.desk.ask(AskLabels{m_request.kind, ids()}, this, [this](const Result<LabelSet>& set) { loaded(set); });
}

void LabelPane::loaded(const Result<LabelSet>& set)
{
    m_isLoaded = set.isOk();
    m_set = set ? *set : LabelSet();
    m_picker->setCount(m_set.labels.size());
    m_calm->stop();
    if (set)
        return showPreview();
    m_preview->clear();
    say(Tone::Warn, {m_context.host.words(set.refusal())});
    enable();
}

void LabelPane::sheetChosen()
{
    if (const LabelSheet* sheet = findLabelSheet(m_sheets->currentData().toString()))
        m_sheet = *sheet;
    m_picker->setSheet(m_sheet);
    m_start->setRange(1, m_sheet.count());
    const bool isTape = m_sheet.count() == 1;
    m_start->setEnabled(!isTape);
    m_picker->setEnabled(!isTape);
    changed();
}

void LabelPane::printerChosen()
{
    const PrinterTraits traits = printerTraits(m_context.preferences, printer());
    m_right->setValue(traits.shift.x());
    m_down->setValue(traits.shift.y());
    m_dots->setCurrentIndex(std::max(0, m_dots->findData(traits.dots)));
    m_form->setError(m_printers, {});
    changed();
}

void LabelPane::changed()
{
    m_calm->start();
}

LabelJob LabelPane::job() const
{
    LabelJob job;
    job.sheet = m_sheet;
    job.labels = m_set.labels;
    job.symbols = symbolChoices().value(m_symbols->currentIndex());
    job.startAt = m_start->value();
    job.shiftRight = m_right->value();
    job.shiftDown = m_down->value();
    job.language = m_set.language;
    job.owner = m_set.owner;
    job.isSample = m_context.host.isSandbox();
    return job;
}

void LabelPane::showPreview()
{
    if (!m_isLoaded)
        return;
    LabelJob shown = job();
    shown.labels = shown.labels.mid(0, previewed);
    shown.shiftRight = shown.shiftDown = 0; // that is for the printer; here is no printer
    Result<LabelLayout> layout = LabelLayout::make(std::move(shown), dots());
    enable();
    if (!layout) {
        m_preview->clear();
        m_print->setEnabled(false);
        m_save->setEnabled(false);
        return say(Tone::Warn, sentences(layout.refusal()).mid(0, toldProblems));
    }
    QStringList texts;
    const QList<Problem> shortened = layout->shortened();
    for (const Problem& problem : shortened.mid(0, toldProblems))
        texts << sentence(problem);
    if (shortened.size() > toldProblems)
        texts << tr("So it is for %n more label(s).", nullptr, int(shortened.size() - toldProblems));
    if (m_set.labels.size() > previewed)
        texts << tr("The preview shows the first %n label(s); all will be printed.", nullptr, int(previewed));
    say(Tone::Info, texts);
    m_preview->setSheets(std::make_shared<LabelLayout>(*std::move(layout)));
}

void LabelPane::say(Tone tone, const QStringList& texts)
{
    while (QLayoutItem* item = m_notices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& text : texts)
        m_notices->addWidget(new NoticeLabel(tone, text));
}

void LabelPane::enable()
{
    m_print->setEnabled(mayPrint());
    m_save->setEnabled(mayPrint());
    m_calibrate->setEnabled(!m_isPrinting);
}

void LabelPane::remember()
{
    rememberChoices(m_context.preferences, m_request.kind,
                    {m_sheet, symbolChoices().value(m_symbols->currentIndex()), printer()});
    rememberTraits(m_context.preferences, printer(), {{m_right->value(), m_down->value()}, dots()});
}

} // namespace madoguchi

#include "moc_labelpane.cpp"
