// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/importcolumns.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

bool isSeveral(int meaning)
{
    return meaning == int(Field::Barcodes) || meaning == int(Field::Accessories) || meaning == int(Field::Cards);
}

QString fieldName(int field)
{
    return columnName(Field(field), QLocale().language() == QLocale::Japanese);
}

QString shortened(const QString& text)
{
    return text.size() > 40 ? text.left(39) + u'…' : text;
}

} // namespace

ImportColumns::ImportColumns(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ImportColumns::show(const ImportPeek& peek)
{
    m_peek = peek;
    m_meanings = meaningsOf(peek.layout);
    m_table = peek.layout.table;
    if (QLayoutItem* old = layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    auto* lines = new QWidget;
    m_grid = new QGridLayout(lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(Space::l, this));
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    m_grid->addWidget(mutedLabel(tr("Column of the file")), 0, 0);
    m_grid->addWidget(mutedLabel(tr("How it begins")), 0, 1);
    m_grid->addWidget(mutedLabel(tr("Means")), 0, 2);
    for (int i = 0; i < std::min<int>(mostLines, int(m_meanings.size())); ++i)
        addLine(peek, i);
    if (m_meanings.size() > mostLines)
        m_grid->addWidget(mutedLabel(tr("%n further column(s).", nullptr, int(m_meanings.size()) - mostLines)),
                          mostLines + 1, 0, 1, 3);
    layout()->addWidget(lines);
}

void ImportColumns::retranslate()
{
    if (const std::optional<ImportPeek> peek = m_peek)
        show(*peek);
}

void ImportColumns::addLine(const ImportPeek& peek, int column)
{
    const QString name =
        peek.layout.header[column].isEmpty() ? tr("Column %1").arg(column + 1) : peek.layout.header[column];
    QStringList begins;
    for (const QStringList& row : peek.rows) {
        if (const QString cell = row.value(column).simplified(); !cell.isEmpty())
            begins << shortened(cell);
    }
    auto* meaning = new QComboBox;
    meaning->setObjectName(u"meaning%1"_s.arg(column));
    meaning->setAccessibleName(tr("What \"%1\" means").arg(name));
    meaning->setFocusPolicy(Qt::StrongFocus);
    meaning->addItem(tr("(left out)"), ignoredMeaning);
    if (m_table == ImportTable::Assets)
        meaning->addItem(tr("(further field)"), customMeaning);
    for (Field field : mappableFields(m_table))
        meaning->addItem(fieldName(int(field)), int(field));
    if (meaning->findData(m_meanings[column]) < 0)
        meaning->addItem(fieldName(m_meanings[column]), m_meanings[column]);
    meaning->setCurrentIndex(meaning->findData(m_meanings[column]));
    connect(meaning, &QComboBox::activated, this,
            [this, column, meaning] { choose(column, meaning->currentData().toInt()); });
    m_grid->addWidget(new WrappedLabel(name), column + 1, 0);
    m_grid->addWidget(mutedLabel(begins.join(u"  ·  "_s)), column + 1, 1);
    m_grid->addWidget(meaning, column + 1, 2);
}

/// A field is filled by one column; the one that had it before gives way.
void ImportColumns::choose(int column, int meaning)
{
    if (m_meanings[column] == meaning)
        return;
    if (meaning >= 0 && !isSeveral(meaning)) {
        for (int& other : m_meanings) {
            if (other == meaning)
                other = m_table == ImportTable::Assets ? customMeaning : ignoredMeaning;
        }
    }
    m_meanings[column] = meaning;
    Q_EMIT meaningsChanged(m_meanings);
}

} // namespace madoguchi

#include "moc_importcolumns.cpp"
