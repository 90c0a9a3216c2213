// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysheet.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/heading.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

KeySheet::KeySheet(const CommandTable& table, QWidget* window)
    : Overlay(window), m_table(table), m_area(new QScrollArea(this))
{
    setObjectName(u"keySheet"_s);
    m_area->setObjectName(u"keyList"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_area);
}

QWidget* KeySheet::prepare()
{
    setAccessibleName(tr("Keys"));
    m_area->setAccessibleName(tr("Keys"));
    m_area->setWidget(sheet());
    m_area->widget()->setAutoFillBackground(false);
    return m_area;
}

QWidget* KeySheet::sheet() const
{
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(scaled(Space::xl, this));
    grid->addWidget(new Heading(tr("Keys"), Heading::Level::Title, sheet), 0, 0, 1, 4);
    QList<const PageCommand*> rows;
    for (const PageCommand& row : m_table.rows()) {
        if (!row.key.isEmpty())
            rows << &row;
    }
    const auto half = (rows.size() + 1) / 2;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int line = 1 + static_cast<int>(i % half);
        const int column = i < half ? 0 : 2;
        auto* key = new QLabel(rows[i]->keyText(), sheet);
        followFont(key, 1.0, true);
        grid->addWidget(key, line, column);
        grid->addWidget(new WrappedLabel(rows[i]->words(), sheet), line, column + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(1 + static_cast<int>(half), 1);
    return sheet;
}

} // namespace madoguchi
