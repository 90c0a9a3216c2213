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

/// As high as the longest list.
QSize KeySheet::wantedSize() const
{
    const QMargins around = layout()->contentsMargins();
    const int height = m_area->widget() ? m_area->widget()->sizeHint().height() : 0;
    return {70, (height + around.top() + around.bottom()) / em(1, this) + 2};
}

/// Beside one another: what is done with what is on the screen, the sections, and the window itself.
QWidget* KeySheet::sheet() const
{
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(scaled(Space::xl, this));
    using Menu = PageCommand::Menu;
    const auto isSection = [](const PageCommand& row) { return row.id.startsWith(CommandTable::idOfPage({})); };
    const auto isWork = [&](const PageCommand& row) { return row.menu == Menu::Action || row.menu == Menu::None; };
    addGroup(*columns, tr("Work"), [&](const PageCommand& row) { return !isSection(row) && isWork(row); });
    addGroup(*columns, tr("Go to"), isSection);
    addGroup(*columns, tr("Print, file, view"),
             [&](const PageCommand& row) { return !isSection(row) && !isWork(row); });
    auto* column = new QVBoxLayout(sheet);
    column->addWidget(new Heading(tr("Keys"), Heading::Level::Title, sheet));
    column->addLayout(columns);
    column->addStretch(1);
    return sheet;
}

void KeySheet::addGroup(QBoxLayout& columns, const QString& title,
                        const std::function<bool(const PageCommand&)>& isMember) const
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(Space::m, this));
    grid->setVerticalSpacing(scaled(Space::xs, this));
    grid->addWidget(new Heading(title, Heading::Level::Section), 0, 0, 1, 2);
    int line = 1;
    for (const PageCommand& row : m_table.rows()) {
        if (row.key.isEmpty() || !isMember(row))
            continue;
        auto* key = new QLabel(row.keyText());
        followFont(key, 1.0, true);
        grid->addWidget(key, line, 0);
        grid->addWidget(new QLabel(row.words()), line++, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding), line, 0);
    columns.addLayout(grid, 1);
}

} // namespace madoguchi

#include "moc_keysheet.cpp"
