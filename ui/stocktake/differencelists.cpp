// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/differencelists.h"

#include "ui/text/formats.h"
#include "ui/text/stocktakelines.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/quiet.h"

#include <QButtonGroup>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr DifferenceKind kinds[] = {DifferenceKind::Missing, DifferenceKind::Misplaced, DifferenceKind::OnLoan,
                                    DifferenceKind::Unexpected, DifferenceKind::Unknown};
constexpr int all = int(std::size(kinds));
/// All of them in one line where it has so much room, in em; else in two.
constexpr double oneLine = 60;

} // namespace

DifferenceLists::DifferenceLists(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_grid(new QGridLayout(this)), m_counts(all + 1, 0)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(scaled(Space::s, this));
    for (int i = 0; i <= all; ++i) {
        const QString name = i == all ? u"all"_s : differenceKindCode(kinds[i]);
        auto* button = quiet(u"differences-"_s + name);
        button->setCheckable(true);
        m_group->addButton(button, i);
    }
    arrange();
    m_group->button(all)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &DifferenceLists::chosen);
    retranslate();
}

/// "All" first, the kinds after it.
void DifferenceLists::arrange()
{
    const int perLine = width() >= em(oneLine, this) ? all + 1 : (all + 1) / 2;
    if (perLine == m_perLine)
        return;
    m_perLine = perLine;
    for (int i = 0; i <= all; ++i) {
        const int place = i == all ? 0 : i + 1;
        m_grid->addWidget(m_group->button(i), place / perLine, place % perLine);
    }
}

void DifferenceLists::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

std::optional<DifferenceKind> DifferenceLists::current() const
{
    const int id = m_group->checkedId();
    return id >= 0 && id < all ? std::optional(kinds[id]) : std::nullopt;
}

void DifferenceLists::setCounts(const StocktakeStatus& status)
{
    for (int i = 0; i < all; ++i)
        m_counts[i] = status.of(kinds[i]).size();
    m_counts[all] = status.differences.size();
    retranslate();
}

QList<StocktakeDifference> DifferenceLists::chosenOf(const StocktakeStatus& status) const
{
    const std::optional<DifferenceKind> kind = current();
    return kind ? status.of(*kind) : status.differences;
}

void DifferenceLists::retranslate()
{
    for (int i = 0; i <= all; ++i) {
        const QString word = i == all ? tr("All differences") : wordOf(kinds[i]);
        m_group->button(i)->setText(u"%1  %2"_s.arg(word, formatCount(m_counts.at(i))));
    }
}

} // namespace madoguchi

#include "moc_differencelists.cpp"
