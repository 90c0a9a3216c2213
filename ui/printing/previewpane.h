// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QWidget>

#include <memory>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace madoguchi {

class Sheets;
class SheetView;

/// Shows the sheets of a document as they will come out of the printer, in a pane of the caller's window: no window
/// of its own, no loop of its own. What can be done with the document (print, save) the caller adds as buttons.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    /// Shows the first sheet; answers the number of sheets. Refuses what encodeBarcode() refuses; the pane is then
    /// empty.
    Result<int> setDocument(const Document& document);
    void setSheets(std::shared_ptr<const Sheets> sheets);
    void clear();

    /// Puts a button at the end of the bar; the pane owns it from now on.
    void addButton(QAbstractButton* button);

    [[nodiscard]] int sheetCount() const;
    [[nodiscard]] SheetView& sheets() const { return *m_sheets; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addZoomButton(const QString& objectName, double factor);
    void showPosition(int sheet);
    void retranslate();

    SheetView* m_sheets;
    QHBoxLayout* m_bar;
    QLabel* m_position;
    QToolButton* m_smaller;
    QToolButton* m_fit;
    QToolButton* m_larger;
};

} // namespace madoguchi
