// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/labelpane.h"

#include "ui/labels/labelwords.h"
#include "ui/printing/labellayout.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/formrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// What the pane puts onto paper and into files; how it is put together stands in labelpane.cpp.

namespace madoguchi {

namespace {

QString proposedFile(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name;
}

QString pdfFiles()
{
    return LabelPane::tr("PDF (*.pdf)");
}

} // namespace

void LabelPane::begin()
{
    remember();
    m_isPrinting = true;
    enable();
}

void LabelPane::print()
{
    if (printer().isEmpty())
        return m_form->setError(m_printers, tr("Choose a printer, or save the labels as PDF."));
    begin();
    const LabelJob printed = job();
    m_printing.printSheets({sheetsOf(printed), printer(), {}, dots()}, this,
                           [this, printed, ids = ids()](const Result<qint64>& size) { ended(size, ids, printed); });
}

void LabelPane::save()
{
    const FileQuestion question{tr("Save the labels"), proposedFile(u"labels.pdf"_s), {pdfFiles()}};
    m_context.ask.saveFile(question, [pane = QPointer(this)](const std::optional<QString>& path) {
        if (!pane || !path)
            return;
        pane->begin();
        const LabelJob printed = pane->job();
        pane->m_printing.printSheets({sheetsOf(printed), {}, *path, pane->dots()}, pane,
                                     [pane = pane.data(), printed, ids = pane->ids()](const Result<qint64>& size) {
                                         pane->ended(size, ids, printed);
                                     });
    });
}

/// Whoever has no printer here takes the sheet along as a file.
void LabelPane::calibrate()
{
    if (!printer().isEmpty())
        return calibrateOn(printer(), {});
    const FileQuestion question{tr("Save the calibration sheet"), proposedFile(u"calibration.pdf"_s), {pdfFiles()}};
    m_context.ask.saveFile(question, [pane = QPointer(this)](const std::optional<QString>& path) {
        if (pane && path)
            pane->calibrateOn({}, *path);
    });
}

void LabelPane::calibrateOn(const QString& printerName, const QString& path)
{
    begin();
    m_printing.printSheets({calibrationOf(m_sheet, {m_right->value(), m_down->value()}), printerName, path, dots()},
                           this, [this, isSaved = printerName.isEmpty()](const Result<qint64>& size) {
                               m_isPrinting = false;
                               enable();
                               if (!size)
                                   return m_context.host.refused(size.refusal());
                               m_context.host.toast(Tone::Ok, isSaved
                                                                  ? tr("The calibration sheet was saved.")
                                                                  : tr("The calibration sheet is with the printer."));
                           });
}

void LabelPane::ended(const Result<qint64>& size, const QList<qint64>& ids, const LabelJob& printed)
{
    m_isPrinting = false;
    enable();
    if (!size)
        return say(Tone::Warn, {m_context.host.words(size.refusal())});
    if (m_record->isChecked() && m_record->isVisibleTo(this))
        return record(ids, printed, 0);
    m_context.host.toast(Tone::Ok, tr("%n label(s) are on the way.", nullptr, int(printed.labels.size())));
}

/// In parts of what one entry of the journal takes; only the last can be undone from here, the others from the journal.
void LabelPane::record(QList<qint64> ids, const LabelJob& printed, int recorded)
{
    RecordLabels verb{{}, QString(printed.sheet.code), symbolCodes(printed.symbols)};
    for (const qint64 id : ids.mid(0, RecordLabels::mostAtOnce))
        verb.assets << AssetId(id);
    ids.remove(0, verb.assets.size());
    m_context.desk.perform(verb, m_context.host.order(), this,
                           [this, ids, printed, recorded](const Result<Performed<RecordLabels::Outcome>>& done) {
                               if (!done)
                                   return m_context.host.refused(done.refusal());
                               const int count = recorded + done->outcome.count;
                               if (!ids.isEmpty())
                                   return record(ids, printed, count);
                               m_context.host.offerUndo(
                                   {tr("%n label(s) are on the way, and noted in the history.", nullptr, count),
                                    done->commandId, tr("Undone: the labels are no longer in the history.")});
                           });
}

} // namespace madoguchi
