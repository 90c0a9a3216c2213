// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterlists.h"

#include "ui/text/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int written = 100;

struct ListRow {
    int id;
    QLatin1StringView name;
    const char* text;
};

constexpr ListRow lists[] = {
    {int(LetterKind::Overdue), "#overdue"_L1, QT_TRANSLATE_NOOP("LetterLists", "Overdue letters")},
    {int(LetterKind::OverdueList), "#overdue-list"_L1, QT_TRANSLATE_NOOP("LetterLists", "Lists for section heads")},
    {int(LetterKind::Notice), "#notice"_L1, QT_TRANSLATE_NOOP("LetterLists", "Notices")},
    {int(LetterKind::Collection), "#collection"_L1, QT_TRANSLATE_NOOP("LetterLists", "Requests to return")},
    {int(LetterKind::Accessory), "#accessory"_L1, QT_TRANSLATE_NOOP("LetterLists", "Missing accessories")},
    {written, "#written"_L1, QT_TRANSLATE_NOOP("LetterLists", "Already written")}};

} // namespace

LetterLists::LetterLists(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    for (const ListRow& list : lists) {
        auto* button = quiet(u"list"_s + list.name.mid(1));
        button->setCheckable(true);
        m_group->addButton(button, list.id);
        row->addWidget(button);
    }
    m_group->button(int(LetterKind::Overdue))->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &LetterLists::chosen);
    retranslate();
}

std::optional<LetterKind> LetterLists::current() const
{
    const int id = m_group->checkedId();
    return id == written ? std::nullopt : std::optional(LetterKind(id));
}

bool LetterLists::setCurrent(const QString& name)
{
    for (const ListRow& list : lists) {
        if (name == list.name) {
            m_group->button(list.id)->setChecked(true);
            return true;
        }
    }
    return false;
}

void LetterLists::setCount(LetterKind kind, int letters)
{
    m_counts[int(kind)] = letters;
    retranslate();
}

void LetterLists::retranslate()
{
    for (const ListRow& list : lists) {
        const QString text = QCoreApplication::translate("LetterLists", list.text);
        const auto count = m_counts.constFind(list.id);
        m_group->button(list.id)->setText(count == m_counts.cend() ? text : u"%1  %2"_s.arg(text, formatCount(*count)));
    }
}

} // namespace madoguchi

#include "moc_letterlists.cpp"
