// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/personfield.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int mostOffered = 6;

} // namespace

PersonField::PersonField(DeskClient& desk, const QString& name, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_edit(new QLineEdit), m_list(new QListWidget), m_delay(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::xs, this));
    column->addWidget(m_edit);
    column->addWidget(m_list);
    m_edit->setObjectName(name + u"Person"_s);
    m_edit->installEventFilter(this);
    m_list->setObjectName(name + u"People"_s);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->hide();
    setFocusProxy(m_edit);
    m_delay->setSingleShot(true);
    m_delay->setInterval(120);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_person = {};
        m_delay->start();
        Q_EMIT changed();
    });
    connect(m_delay, &QTimer::timeout, this, &PersonField::search);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
}

void PersonField::clear(const QString& name)
{
    m_person = {};
    m_found.clear();
    m_shownName = name;
    m_edit->setText(name);
    m_list->hide();
}

void PersonField::choose(PersonId person, const QString& name)
{
    clear(name);
    m_person = person;
}

QString PersonField::text() const
{
    return m_edit->text().trimmed();
}

bool PersonField::isUnknown() const
{
    return !m_person.isValid() && m_edit->text() != m_shownName;
}

void PersonField::search()
{
    const QString text = this->text();
    if (text.isEmpty())
        return offer({});
    m_desk.ask(FindEverything{text, 50}, this, [this, text](const Result<QList<FoundThing>>& found) {
        if (found && text == this->text() && !m_person.isValid())
            offer(*found);
    });
}

void PersonField::offer(const QList<FoundThing>& found)
{
    m_found = found;
    m_found.removeIf([](const FoundThing& thing) { return thing.meaning != CodeMeaning::Person; });
    m_found = m_found.mid(0, mostOffered);
    m_list->clear();
    for (const FoundThing& thing : std::as_const(m_found))
        m_list->addItem(u"%1  %2  %3"_s.arg(thing.title, thing.detail, thing.key));
    m_list->setVisible(!m_found.isEmpty());
    m_list->setFixedHeight(rowHeight(font()) * int(std::max<qsizetype>(1, m_found.size())) + scaled(Space::s, this));
    if (std::exchange(m_choosesFirst, false))
        choose(0);
}

void PersonField::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const FoundThing thing = m_found.at(row);
    m_person = PersonId(thing.id);
    m_edit->setText(QString(thing.title + u"  "_s + thing.key).trimmed());
    m_list->hide();
    Q_EMIT changed();
}

bool PersonField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_choosesFirst = m_delay->isActive();
        if (m_choosesFirst) {
            m_delay->stop();
            search();
        } else if (!m_person.isValid()) {
            choose(0);
        }
        return true;
    }
    if (key == Qt::Key_Down && !m_list->isHidden()) {
        m_list->setCurrentRow(0);
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PersonField::setWords(const QString& called, const QString& placeholder)
{
    m_edit->setAccessibleName(called);
    m_edit->setPlaceholderText(placeholder);
    m_list->setAccessibleName(tr("People found"));
}

} // namespace madoguchi

#include "moc_personfield.cpp"
