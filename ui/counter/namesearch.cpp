// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/namesearch.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int mostFound = 50;
constexpr int delay = 120; // milliseconds, so that a word is not asked for letter by letter

/// Of what goes on at the counter; nothing for the rest.
std::optional<Icon> iconOf(CodeMeaning meaning)
{
    switch (meaning) {
    case CodeMeaning::Person:
        return Icon::User;
    case CodeMeaning::Asset:
        return Icon::Assets;
    case CodeMeaning::Kit:
        return Icon::Kits;
    case CodeMeaning::Consumable:
        return Icon::Supplies;
    default:
        return std::nullopt;
    }
}

} // namespace

NameSearch::NameSearch(DeskClient& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_edit(new QLineEdit), m_close(new QToolButton), m_list(new QListWidget),
      m_nothing(mutedLabel({})), m_delay(new QTimer(this))
{
    setObjectName(u"nameSearch"_s);
    m_edit->setObjectName(u"nameSearchEdit"_s);
    m_list->setObjectName(u"nameSearchList"_s);
    auto* card = new Card;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_close);
    card->body().addLayout(row);
    card->body().addWidget(m_list, 1);
    card->body().addWidget(m_nothing);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_edit->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->installEventFilter(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(delay);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_goesToList = false;
        m_delay->start();
    });
    connect(m_delay, &QTimer::timeout, this, &NameSearch::search);
    connect(m_close, &QToolButton::clicked, this, &NameSearch::close);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    applyMetrics();
    retranslate();
    hide();
}

void NameSearch::open(const QString& text)
{
    m_edit->setText(text);
    m_edit->selectAll();
    show({}, {});
    QWidget::show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    if (!text.isEmpty())
        search();
}

void NameSearch::close()
{
    if (isHidden())
        return;
    hide();
    m_delay->stop();
    Q_EMIT closed();
}

void NameSearch::search()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return show({}, {});
    m_desk.ask(FindEverything{text, mostFound}, this, [this, text](const Result<QList<FoundThing>>& found) {
        if (isHidden() || text != m_edit->text().trimmed())
            return;
        if (!found)
            return Q_EMIT refused(found.refusal());
        show(text, *found);
        if (m_goesToList && !m_found.isEmpty())
            goToList();
    });
}

void NameSearch::show(const QString& text, const QList<FoundThing>& found)
{
    m_found = found;
    m_found.removeIf([](const FoundThing& thing) { return !iconOf(thing.meaning); });
    m_list->clear();
    for (const FoundThing& thing : std::as_const(m_found)) {
        const bool isPerson = thing.meaning == CodeMeaning::Person;
        const QString words = isPerson ? u"%1  %2  %3"_s.arg(thing.title, thing.detail, thing.key)
                                       : u"%1  %2  %3"_s.arg(thing.key, thing.title, thing.detail);
        m_list->addItem(new QListWidgetItem(icon(*iconOf(thing.meaning)), words));
    }
    m_list->setVisible(!m_found.isEmpty());
    const bool isNear = !m_found.isEmpty() && m_found.first().isNear;
    m_nothing->setVisible(m_found.isEmpty() || isNear);
    if (isNear)
        m_nothing->setText(tr("Nothing is written so. What is listed comes near."));
    else
        m_nothing->setText(text.isEmpty() ? tr("Type a name, a reading or a part of a number.")
                                          : tr("Nothing was found for “%1”.").arg(text));
}

void NameSearch::goToList()
{
    m_goesToList = false;
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::TabFocusReason);
}

void NameSearch::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const CodeMatch match{m_found.at(row).meaning, m_found.at(row).id, u"search"_s};
    close();
    Q_EMIT chosen(match);
}

bool NameSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const QString typed = static_cast<QKeyEvent*>(event)->text();
    if (watched == m_list && !typed.isEmpty() && typed.at(0).isPrint()) {
        m_edit->setFocus();
        m_edit->insert(typed);
        return true;
    }
    const bool isDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_edit && isDown && !m_found.isEmpty() && !m_delay->isActive()) {
        goToList();
        return true;
    }
    if (watched == m_edit && isDown) {
        m_goesToList = true;
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose(m_list->currentRow());
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentRow() == 0) {
        m_edit->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NameSearch::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void NameSearch::applyMetrics()
{
    m_list->setMinimumHeight(rowHeight(font()) * 3);
    setMaximumHeight(em(26, this));
}

void NameSearch::retranslate()
{
    m_edit->setPlaceholderText(tr("Name, reading or part of a number"));
    m_edit->setAccessibleName(tr("Find a person, an item, a kit or a consumable by name"));
    m_list->setAccessibleName(tr("What was found"));
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setToolTip(tr("Close the search (Esc)"));
}

} // namespace madoguchi

#include "moc_namesearch.cpp"
