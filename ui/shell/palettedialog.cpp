// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int IdRole = Qt::UserRole + 1;
constexpr int SearchRole = Qt::UserRole + 2;
constexpr int KeyRole = Qt::UserRole + 3;

/// The command at the left, its key at the right.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, rowHeight(option.font)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QRect room = option.rect.adjusted(0, 0, -scaled(Space::m, option.font), 0);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(tokensOf(option.palette).muted);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, index.data(KeyRole).toString());
        painter->restore();
    }
};

} // namespace

PaletteDialog::PaletteDialog(const CommandTable& table, QWidget* window)
    : Overlay(window)
    , m_table(table)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
{
    setObjectName(u"palette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_list->setObjectName(u"paletteList"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PaletteDialog::filter);
    connect(m_list, &QListView::clicked, this, &PaletteDialog::choose);
    retranslate();
}

QWidget* PaletteDialog::prepare()
{
    m_field->clear();
    m_model->clear();
    for (const PageCommand& row : m_table.rows()) {
        if (row.id == u"palette" || row.id == u"escape" || (m_judge && !m_judge(row)))
            continue;
        auto* item = new QStandardItem(icon(row.icon), row.words());
        item->setData(row.id, IdRole);
        item->setData(QString(row.words() + u' ' + QString::fromUtf8(row.text)), SearchRole);
        item->setData(row.keyText(), KeyRole);
        item->setData(row.key.isEmpty() ? row.words() : row.words() + u", "_s + row.keyText(), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    filter({});
    return m_field;
}

bool PaletteDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(8);
        return true;
    case Qt::Key_PageUp:
        move(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

void PaletteDialog::changeEvent(QEvent* event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaletteDialog::retranslate()
{
    setAccessibleName(tr("All commands"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setPlaceholderText(tr("Find a command"));
    m_list->setAccessibleName(tr("Commands"));
}

void PaletteDialog::filter(const QString& text)
{
    m_found->setFilterFixedString(text.trimmed());
    m_list->setCurrentIndex(m_found->index(0, 0));
}

void PaletteDialog::move(int rows)
{
    const int last = m_found->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(last, 0));
    m_list->setCurrentIndex(m_found->index(row, 0));
}

void PaletteDialog::choose()
{
    const QString id = m_list->currentIndex().data(IdRole).toString();
    if (id.isEmpty())
        return;
    close();
    Q_EMIT chosen(id);
}

} // namespace madoguchi
