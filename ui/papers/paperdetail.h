// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagecontext.h"

class QPushButton;

namespace madoguchi {

/// One paper: what it is about, the signed copies of it, and what can be done with it.
class PaperDetail final : public DetailPane
{
    Q_OBJECT

public:
    explicit PaperDetail(const PageContext& context, QWidget* parent = nullptr);

    void show(const DocumentRecord& paper);
    void showNone();
    void retranslate();

Q_SIGNALS:
    void previewWanted();
    void printWanted();
    void undoWanted();

private:
    PageContext m_context;
    QPushButton* m_preview;
    QPushButton* m_print;
    QPushButton* m_history;
    QPushButton* m_undo;
    QString m_number;
};

} // namespace madoguchi
