// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loans/loanlists.h"

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

using Which = ListLoans::Which;

struct ListRow {
    Which which;
    QLatin1StringView name;
    const char* text;
};

constexpr ListRow lists[] = {{Which::Overdue, "#overdue"_L1, QT_TRANSLATE_NOOP("LoanLists", "Overdue")},
                             {Which::DueToday, "#due-today"_L1, QT_TRANSLATE_NOOP("LoanLists", "Due today")},
                             {Which::Open, "#open"_L1, QT_TRANSLATE_NOOP("LoanLists", "All out")},
                             {Which::OpenAccessories, "#accessories"_L1, QT_TRANSLATE_NOOP("LoanLists", "Accessories")},
                             {Which::SentOn, "#sent"_L1, QT_TRANSLATE_NOOP("LoanLists", "On its way")},
                             {Which::Returned, "#returned"_L1, QT_TRANSLATE_NOOP("LoanLists", "Returned")}};

std::optional<int> countOf(const LoanCounts& counts, Which which)
{
    switch (which) {
    case Which::Open:
        return counts.open;
    case Which::Overdue:
        return counts.overdue;
    case Which::DueToday:
        return counts.dueToday;
    case Which::OpenAccessories:
        return counts.openAccessories;
    case Which::SentOn:
        return counts.sentOn;
    case Which::Returned:
        break;
    }
    return std::nullopt;
}

} // namespace

LoanLists::LoanLists(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    for (const ListRow& list : lists) {
        auto* button = quiet(u"list"_s + list.name.mid(1));
        button->setCheckable(true);
        m_group->addButton(button, int(list.which));
        row->addWidget(button);
    }
    m_group->button(int(Which::Open))->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(Which(id)); });
    retranslate();
}

Which LoanLists::current() const
{
    return Which(m_group->checkedId());
}

void LoanLists::setCurrent(Which which)
{
    m_group->button(int(which))->setChecked(true);
}

bool LoanLists::setCurrent(const QString& name)
{
    for (const ListRow& list : lists) {
        if (name == list.name) {
            setCurrent(list.which);
            return true;
        }
    }
    return false;
}

void LoanLists::setCounts(const LoanCounts& counts)
{
    m_counts = counts;
    retranslate();
}

void LoanLists::retranslate()
{
    for (const ListRow& list : lists) {
        const QString text = QCoreApplication::translate("LoanLists", list.text);
        const std::optional<int> count = countOf(m_counts, list.which);
        m_group->button(int(list.which))->setText(count ? u"%1  %2"_s.arg(text, formatCount(*count)) : text);
    }
}

} // namespace madoguchi

#include "moc_loanlists.cpp"
