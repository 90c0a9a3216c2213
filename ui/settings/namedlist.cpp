// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/namedlist.h"

#include "core/base/searchkey.h"
#include "core/desk/changes.h"
#include "ui/settings/namesteps.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/wraplayout.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

NamedList::NamedList(const PageContext& context, const Subject& subject, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new QStandardItemModel(this)), m_table(new PagedTable),
      m_list(new QWidget), m_editor(new QWidget), m_form(new FormRows), m_name(new QLineEdit), m_reading(new QLineEdit),
      m_steps(new NameSteps(context, subject.list, this)), m_buttons(new WrapLayout),
      m_add(new QPushButton(tr("Add…"))), m_change(new QPushButton(tr("Change…"))),
      m_merge(new QPushButton(tr("Merge…"))), m_close(new QPushButton(tr("Close…"))),
      m_remove(new QPushButton(tr("Remove…"))), m_save(new QPushButton(tr("Save"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    build(subject.thing, subject.title);
    connect(m_add, &QPushButton::clicked, this, [this] { begin(-1); });
    connect(m_change, &QPushButton::clicked, this, [this] { begin(m_table->currentIndex().row()); });
    connect(m_table, &PagedTable::opened, this, [this](const QModelIndex& index) {
        if (m_change->isEnabled())
            begin(index.row());
    });
    connect(m_save, &QPushButton::clicked, this, &NamedList::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_editor->hide();
        m_list->show();
    });
    connect(&m_context.desk, &DeskClient::changed, this,
            [this, table = QString::fromStdString(tableOf(subject.list).name())](const ChangeSet& changes) {
                if (touches(changes, table))
                    load();
            });
}

void NamedList::build(const QString& thing, const QString& title)
{
    const QString suffix = thing.left(1).toUpper() + thing.mid(1);
    m_table->setObjectName(thing);
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    m_table->setNameColumn(0, 6);
    m_table->setMinimumHeight(em(15, this));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &NamedList::judge);
    m_add->setObjectName(u"add"_s + suffix);
    m_change->setObjectName(u"change"_s + suffix);
    auto* listColumn = new QVBoxLayout(m_list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    m_buttons->addWidget(m_add);
    m_buttons->addWidget(m_change);
    buildSteps(suffix);
    m_buttons->addStretch();
    listColumn->addWidget(m_table, 1);
    listColumn->addLayout(m_buttons);
    auto* card = new Card(title);
    limitWidth(card, 60);
    card->body().addWidget(m_list, 1);
    card->body().addWidget(buildForm(suffix));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    judge();
}

void NamedList::buildSteps(const QString& suffix)
{
    const std::pair<QPushButton*, QString> steps[] = {
        {m_merge, u"merge"_s}, {m_close, u"close"_s}, {m_remove, u"remove"_s}};
    for (const auto& [button, name] : steps) {
        button->setObjectName(name + suffix);
        button->setAutoDefault(false);
        m_buttons->addWidget(button);
    }
    connect(m_merge, &QPushButton::clicked, this, [this] { m_steps->merge(current(), m_names); });
    connect(m_close, &QPushButton::clicked, this, [this] { m_steps->close(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_steps->remove(current()); });
}

NamedRow NamedList::current() const
{
    return m_names.value(m_table->currentIndex().row());
}

QString NamedList::reading() const
{
    return m_reading->text().trimmed();
}

void NamedList::fillName(const QString& name, const QString& reading)
{
    m_name->setText(name);
    m_reading->setText(reading);
}

QString NamedList::shownName(const QString& name, bool isClosed)
{
    return isClosed ? tr("%1 (closed)").arg(name) : name;
}

void NamedList::addButton(QPushButton* button)
{
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
}

QWidget* NamedList::buildForm(const QString& suffix)
{
    m_name->setObjectName(u"name"_s + suffix);
    m_save->setObjectName(u"save"_s + suffix);
    m_cancel->setObjectName(u"cancel"_s + suffix);
    m_save->setProperty("primary", true);
    m_reading->setObjectName(u"reading"_s + suffix);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("Rea&ding"), m_reading, tr("In kana; the search finds it by that too. May stay empty."));
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addLayout(buttons);
    m_editor->hide();
    return m_editor;
}

void NamedList::showRows(const QStringList& header, const QList<QStringList>& rows, const QList<NamedRow>& names)
{
    m_names = names;
    const int current = std::max(0, m_table->currentIndex().row());
    m_model->clear();
    m_model->setHorizontalHeaderLabels(header);
    for (const QStringList& row : rows) {
        QList<QStandardItem*> items;
        for (const QString& text : row)
            items << new QStandardItem(text);
        m_model->appendRow(items);
    }
    m_table->selectRow(std::min(current, m_model->rowCount() - 1));
    judge();
}

void NamedList::judge()
{
    const bool may = mayDo(m_context.host.actor().role, Permission::EditLedger);
    m_add->setEnabled(may);
    const bool isOne = may && m_table->currentIndex().isValid();
    for (QPushButton* button : {m_change, m_merge, m_close, m_remove})
        button->setEnabled(isOne);
    m_close->setText(current().isClosed ? tr("Reopen") : tr("Close…"));
}

void NamedList::begin(int row)
{
    m_isNew = row < 0;
    m_form->clearErrors();
    m_save->setEnabled(true);
    fill(row);
    m_list->hide();
    m_editor->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

/// A new one of a name that is there would change that one unseen.
bool NamedList::isNameTaken() const
{
    return m_isNew && std::any_of(m_names.begin(), m_names.end(), [this](const NamedRow& row) {
               return searchKey(row.name) == searchKey(m_name->text());
           });
}

void NamedList::submit()
{
    m_form->clearErrors();
    if (searchKey(m_name->text()).isEmpty())
        m_form->setError(m_name, tr("Give it a name."));
    else if (isNameTaken())
        m_form->setError(m_name, tr("There is one of this name already: change that one."));
    m_form->focusFirstError();
    if (m_form->hasErrors())
        return;
    m_save->setEnabled(false);
    save();
}

void NamedList::answered(const Answer& answer)
{
    m_save->setEnabled(true);
    if (!answer) {
        QWidget* field = fieldOf(answer.refusal());
        if (!field)
            return m_context.host.refused(answer.refusal());
        m_form->setError(field, m_context.host.words(answer.refusal()));
        return m_form->focusFirstError();
    }
    m_editor->hide();
    m_list->show();
    load();
    if (answer->outcome.document.isEmpty())
        return m_context.host.toast(Tone::Info, tr("Nothing was different."));
    const QString name = m_name->text().trimmed();
    m_context.host.offerUndo(
        {tr("%1 is saved.").arg(name), answer->commandId, tr("Undone: %1 is as it was before.").arg(name)});
}

} // namespace madoguchi

#include "moc_namedlist.cpp"
