// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/labels/labelquestions.h"
#include "core/labels/recordlabels.h"
#include "ui/labels/labelchoices.h"
#include "ui/printing/sheets.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QTimer;
class QVBoxLayout;

namespace madoguchi {

class FormRows;
class PreviewPane;
class PrintService;
class SheetPicker;

/// Labels before they are printed: on which sheet, beginning where, with which symbol, on which printer; and how they
/// will look. What is chosen is remembered for this kind of label, how far a printer is off for this printer.
class LabelPane final : public QWidget
{
    Q_OBJECT

public:
    /// `printing` outlives the pane, and so does everything of the context.
    LabelPane(const PageContext& context, PrintService& printing, LabelRequest request, QWidget* parent = nullptr);

    /// What would be printed now.
    [[nodiscard]] LabelJob job() const;

private:
    void build();
    [[nodiscard]] QWidget* buildForm();
    void addWhich();
    void addPaperRows();
    void addPrinterRows();
    [[nodiscard]] QWidget* buildButtons();
    void fillPrinters();
    void load();
    void loaded(const Result<LabelSet>& set);
    void sheetChosen();
    void printerChosen();
    void changed();
    void showPreview();
    void say(Tone tone, const QStringList& texts);
    void remember();
    void print();
    void save();
    void calibrate();
    void calibrateOn(const QString& printerName, const QString& path);
    void begin();
    void ended(const Result<qint64>& size, const QList<qint64>& ids, const LabelJob& printed);
    void record(QList<qint64> ids, const LabelJob& printed, int recorded);
    [[nodiscard]] const QList<qint64>& ids() const;
    [[nodiscard]] QString printer() const;
    [[nodiscard]] int dots() const;
    [[nodiscard]] bool mayPrint() const { return m_isLoaded && !m_isPrinting; }
    void enable();

    PageContext m_context;
    PrintService& m_printing;
    LabelRequest m_request;
    QList<QList<qint64>> m_offered; ///< what m_which offers, in its order
    LabelSet m_set;
    LabelSheet m_sheet;
    bool m_isLoaded = false;
    bool m_isPrinting = false;
    FormRows* m_form;
    QComboBox* m_which;
    QComboBox* m_sheets;
    QComboBox* m_symbols;
    SheetPicker* m_picker;
    QSpinBox* m_start;
    QComboBox* m_printers;
    QComboBox* m_dots;
    QDoubleSpinBox* m_right;
    QDoubleSpinBox* m_down;
    QCheckBox* m_record;
    QVBoxLayout* m_notices;
    PreviewPane* m_preview;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_calibrate;
    QTimer* m_calm;
};

} // namespace madoguchi
