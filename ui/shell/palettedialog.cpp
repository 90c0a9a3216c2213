// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedialog.h"

#include "core/base/searchkey.h"
#include "core/base/soughtwords.h"
#include "ui/shell/commandreadings.h"
#include "ui/shell/paletterow.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int mostCommands = 6; ///< beside what the record holds

} // namespace

PaletteDialog::PaletteDialog(Parts parts, QWidget* window)
    : Overlay(window), m_parts(std::move(parts)), m_search(new PaletteSearch(m_parts.desk, this)),
      m_field(new QLineEdit(this)), m_list(new QListView(this)), m_model(new QStandardItemModel(this))
{
    setObjectName(u"palette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_list->setObjectName(u"paletteList"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_field, &QLineEdit::textChanged, this, &PaletteDialog::typed);
    connect(m_list, &QListView::clicked, this, &PaletteDialog::choose);
    connect(m_search, &PaletteSearch::found, this, &PaletteDialog::show);
    connect(m_search, &PaletteSearch::failed, this, [this](const Refusal& refusal) {
        m_refusal = m_parts.words(refusal);
        show({});
    });
    retranslate();
}

QWidget* PaletteDialog::prepare()
{
    askShortcuts();
    if (m_field->text().isEmpty())
        typed();
    else
        m_field->clear();
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
        m_wantsChoice = m_search->isAsking();
        if (!m_wantsChoice)
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

/// What was found is somebody's name: it does not stay behind.
void PaletteDialog::hideEvent(QHideEvent* event)
{
    Overlay::hideEvent(event);
    m_search->stop();
    m_things.clear();
    m_shortcuts.clear();
    ++m_opening;
    m_model->clear();
}

void PaletteDialog::retranslate()
{
    setAccessibleName(tr("Search everywhere"));
    m_field->setAccessibleName(tr("Name, number, place or command"));
    m_field->setPlaceholderText(tr("Name, number, place or command"));
    m_list->setAccessibleName(tr("Found"));
}

QString PaletteDialog::text() const
{
    return m_field->text().simplified();
}

void PaletteDialog::typed()
{
    m_wantsChoice = false;
    m_refusal.clear();
    if (m_parts.mayLook())
        return m_search->ask(text()), rebuild();
    m_search->stop();
    show({});
}

void PaletteDialog::show(const QList<FoundThing>& things)
{
    m_things = things;
    rebuild();
    if (std::exchange(m_wantsChoice, false))
        choose();
}

/// While the answer is awaited, what was found before stays in sight.
void PaletteDialog::rebuild()
{
    m_model->clear();
    if (text().isEmpty())
        addThings();
    addCommands();
    if (!text().isEmpty()) {
        addShortcuts();
        addThings();
    }
    if (!m_refusal.isEmpty())
        m_model->appendRow(PaletteRow::notice(m_refusal));
    else if (m_model->rowCount() == 0 && !m_search->isAsking())
        m_model->appendRow(PaletteRow::notice(m_parts.mayLook()
                                                  ? tr("Nothing was found for “%1”.").arg(text())
                                                  : tr("Nobody is signed in: the record is not searched.")));
    m_list->setCurrentIndex({});
    move(1);
    m_list->scrollToTop();
}

void PaletteDialog::addCommands()
{
    const SoughtWords sought(text());
    QList<const PageCommand*> rows;
    for (const PageCommand& row : m_parts.commands.rows()) {
        const QStringList names{searchKey(row.words()), searchKey(QString::fromUtf8(row.text)),
                                searchKey(readingOf(row))};
        if (row.id != u"palette" && row.id != u"escape" && m_parts.canRun(row) && sought.standIn(names))
            rows << &row;
    }
    const bool isCut = !text().isEmpty() && !m_things.isEmpty() && rows.size() > mostCommands;
    if (isCut)
        rows = rows.mid(0, mostCommands);
    if (!rows.isEmpty())
        m_model->appendRow(PaletteRow::heading(tr("Commands")));
    for (const PageCommand* row : std::as_const(rows))
        m_model->appendRow(PaletteRow::command(*row));
    if (isCut)
        m_model->appendRow(PaletteRow::notice(moreText()));
}

void PaletteDialog::askShortcuts()
{
    m_shortcuts.clear();
    ++m_opening;
    if (!m_parts.mayLook())
        return;
    for (const PageEntry& page : m_parts.pages) {
        if (!page.shortcuts)
            continue;
        page.shortcuts(m_parts.desk, this, [this, &page, opening = m_opening](const QList<PageShortcut>& shortcuts) {
            if (opening != m_opening)
                return; // closed meanwhile: what it is called may be somebody's name
            for (const PageShortcut& shortcut : shortcuts)
                m_shortcuts << Shortcut{&page, shortcut};
            if (!text().isEmpty())
                rebuild();
        });
    }
}

/// Only those that are looked for: there may be many.
void PaletteDialog::addShortcuts()
{
    const SoughtWords sought(text());
    QList<int> places;
    for (int i = 0; i < int(m_shortcuts.size()); ++i) {
        if (sought.standIn({searchKey(m_shortcuts[i].what.text)}))
            places << i;
    }
    const bool isCut = places.size() > mostCommands;
    places = places.mid(0, mostCommands);
    if (!places.isEmpty())
        m_model->appendRow(PaletteRow::heading(tr("Reports and saved searches")));
    for (const int place : std::as_const(places))
        m_model->appendRow(PaletteRow::shortcut(m_shortcuts[place].what.text, m_shortcuts[place].page->icon, place));
    if (isCut)
        m_model->appendRow(PaletteRow::notice(moreText()));
}

/// The groups stand in the order of their best hits.
void PaletteDialog::addThings()
{
    QStringList headings;
    for (const FoundThing& thing : std::as_const(m_things)) {
        if (!headings.contains(headingOf(thing)))
            headings << headingOf(thing);
    }
    for (const QString& heading : std::as_const(headings))
        addThingsUnder(heading);
}

void PaletteDialog::addThingsUnder(const QString& heading)
{
    m_model->appendRow(PaletteRow::heading(heading));
    QHash<CodeMeaning, int> shown;
    QList<CodeMeaning> cut;
    for (int i = 0; i < int(m_things.size()); ++i) {
        const CodeMeaning meaning = m_things[i].meaning;
        if (headingOf(m_things[i]) != heading)
            continue;
        if (++shown[meaning] <= mostOfEachMeaning)
            m_model->appendRow(PaletteRow::thing(m_things[i], i));
        else if (!cut.contains(meaning))
            cut << meaning;
    }
    for (const CodeMeaning meaning : std::as_const(cut))
        addMore(meaning);
}

/// Nobody shall think that these are all: the list that has all of them, or that more is to be typed.
void PaletteDialog::addMore(CodeMeaning meaning)
{
    const auto page = std::find_if(m_parts.pages.begin(), m_parts.pages.end(),
                                   [&](const PageEntry& entry) { return entry.lists.contains(meaning); });
    if (page == m_parts.pages.end())
        m_model->appendRow(PaletteRow::notice(moreText()));
    else
        m_model->appendRow(
            PaletteRow::more(tr("There are more: list all that is found for “%1”").arg(text()), page->icon, page->id));
}

QString PaletteDialog::moreText()
{
    return tr("There are more. Type more of the name to find them.");
}

QString PaletteDialog::headingOf(const FoundThing& thing) const
{
    if (text().isEmpty())
        return tr("Lately at the desk");
    if (thing.isNear)
        return tr("Nothing is written so. This comes near:");
    switch (thing.meaning) {
    case CodeMeaning::Asset:
        return tr("Items");
    case CodeMeaning::Person:
    case CodeMeaning::Operator:
        return tr("Users");
    case CodeMeaning::Document:
        return tr("Papers");
    case CodeMeaning::Place:
        return tr("Places");
    case CodeMeaning::Kind:
        return tr("Types");
    case CodeMeaning::Kit:
        return tr("Kits");
    case CodeMeaning::Consumable:
        return tr("Consumables");
    case CodeMeaning::Section:
        break;
    }
    return tr("Sections");
}

bool PaletteDialog::isChoice(int row) const
{
    return m_model->item(row) && m_model->item(row)->isEnabled();
}

/// Over headings, and no further than the ends.
void PaletteDialog::move(int rows)
{
    const int step = rows > 0 ? 1 : -1;
    int chosen = m_list->currentIndex().row();
    int left = std::abs(rows);
    for (int row = chosen + step; left > 0 && row >= 0 && row < m_model->rowCount(); row += step) {
        if (!isChoice(row))
            continue;
        chosen = row;
        --left;
    }
    if (chosen < 0 || !isChoice(chosen))
        return;
    m_list->setCurrentIndex(m_model->index(chosen, 0));
    const bool isFirst = chosen > 0 && !isChoice(chosen - 1);
    m_list->scrollTo(m_model->index(isFirst ? chosen - 1 : chosen, 0)); // its heading too
    m_list->scrollTo(m_model->index(chosen, 0));
}

void PaletteDialog::choose()
{
    const QModelIndex row = m_list->currentIndex();
    const QString command = row.data(PaletteRow::CommandRole).toString();
    const FoundThing thing = m_things.value(row.data(PaletteRow::ThingRole).toInt());
    const bool isThing = row.data(PaletteRow::ThingRole).isValid();
    const QVariant place = row.data(PaletteRow::ShortcutRole);
    const QString list = row.data(PaletteRow::MoreRole).toString();
    if (command.isEmpty() && !isThing && !place.isValid() && list.isEmpty())
        return;
    const QString words = text();
    const Shortcut shortcut = m_shortcuts.value(place.toInt());
    close();
    if (place.isValid())
        Q_EMIT shortcutChosen(shortcut.page->id, shortcut.what.key);
    else if (!list.isEmpty())
        Q_EMIT wordsChosen(list, words);
    else if (isThing)
        Q_EMIT thingChosen(thing);
    else
        Q_EMIT chosen(command);
}

} // namespace madoguchi

#include "moc_palettedialog.cpp"
