// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationbar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int IdRole = Qt::UserRole + 1;
constexpr int CountRole = Qt::UserRole + 2;
constexpr int ToneRole = Qt::UserRole + 3;
constexpr int IconRole = Qt::UserRole + 4;
constexpr int TextRole = Qt::UserRole + 5;

/// Beside an icon alone there is little room.
QString countText(int count, bool isBrief)
{
    const int most = isBrief ? 99 : 999;
    return count > most ? u"%1+"_s.arg(most) : QString::number(count);
}

/// Paints one section and knows its size; the model's own text stays readable for a screen reader.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    explicit SectionDelegate(NavigationBar* bar) : QStyledItemDelegate(bar), m_bar(bar) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int height = m_bar->sectionHeight();
        if (m_bar->isCollapsed())
            return {std::max(px(64), px(44) + int(std::ceil(pillWidth(option, index)))), height};
        const QFont bold = enlarged(option.font, 1.0, true);
        const int words = QFontMetrics(bold).horizontalAdvance(index.data(TextRole).toString());
        return {px(50) + words + px(56), height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isCurrent = m_bar->currentIndex() == index;
        const QRectF row = QRectF(option.rect).adjusted(px(Space::s), px(2), -px(Space::s), -px(2));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option, row, isCurrent);
        paintIcon(*painter, option, row, index);
        if (!m_bar->isCollapsed())
            paintText(*painter, option, row, index, isCurrent);
        paintCount(*painter, option, row, index);
        painter->restore();
    }

private:
    int px(int designPixels) const { return scaled(designPixels, m_bar); }

    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QRectF& row, bool current) const
    {
        const Tokens& t = tokensOf(option.palette);
        const double radius = px(Radius::control);
        painter.setPen(Qt::NoPen);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setBrush(current ? t.selection : mixed(t.side, t.text, 0.06));
            painter.drawRoundedRect(row, radius, radius);
        }
        if (current) {
            painter.setBrush(t.accent);
            painter.drawRoundedRect(QRectF(row.left(), row.top() + px(8), px(3), row.height() - px(16)), 1.5, 1.5);
        }
        if (current && m_bar->hasFocus()) {
            painter.setPen(QPen(t.accent, focusRing));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        }
    }

    void paintIcon(QPainter& painter, const QStyleOptionViewItem& option, const QRectF& row,
                   const QModelIndex& index) const
    {
        const int side = px(20);
        const double left = row.left() + (m_bar->isCollapsed() ? px(Space::s) : px(Space::m));
        const auto name = static_cast<Icon>(index.data(IconRole).toInt());
        painter.drawPixmap(QPointF(left, row.center().y() - side / 2.0),
                           iconPixmap(name, tokensOf(option.palette).text, side, m_bar->devicePixelRatioF()));
    }

    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRectF& row, const QModelIndex& index,
                   bool current) const
    {
        const double left = row.left() + px(Space::m) + px(20) + px(10);
        const double right =
            row.right() - (index.data(CountRole).toInt() > 0 ? pillWidth(option, index) + px(14) : px(6));
        painter.setFont(enlarged(option.font, 1.0, current));
        painter.setPen(tokensOf(option.palette).text);
        const QString text = painter.fontMetrics().elidedText(index.data(TextRole).toString(), Qt::ElideRight,
                                                              static_cast<int>(right - left));
        painter.drawText(QRectF(left, row.top(), right - left, row.height()), Qt::AlignVCenter, text);
    }

    QString countText(const QModelIndex& index) const
    {
        return madoguchi::countText(index.data(CountRole).toInt(), m_bar->isCollapsed());
    }

    double pillWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const QFontMetrics metrics(enlarged(option.font, 0.92, true));
        return std::max(px(20), metrics.horizontalAdvance(countText(index)) + px(12));
    }

    void paintCount(QPainter& painter, const QStyleOptionViewItem& option, const QRectF& row,
                    const QModelIndex& index) const
    {
        const int count = index.data(CountRole).toInt();
        if (count <= 0)
            return;
        const ToneColours& tone = tokensOf(option.palette).tone(static_cast<Tone>(index.data(ToneRole).toInt()));
        const double wide = pillWidth(option, index);
        const double high = px(20);
        QRectF pill(row.right() - wide - px(Space::s), row.center().y() - high / 2, wide, high);
        if (m_bar->isCollapsed())
            pill.moveLeft(row.left() + px(Space::s) + px(20) + px(Space::xs));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.ground);
        painter.drawRoundedRect(pill, high / 2, high / 2);
        painter.setFont(enlarged(option.font, 0.92, true));
        painter.setPen(tone.ink);
        painter.drawText(pill, Qt::AlignCenter, countText(index));
    }

    NavigationBar* m_bar;
};

} // namespace

NavigationBar::NavigationBar(QWidget* parent) : QListView(parent), m_sections(new QStandardItemModel(this))
{
    setObjectName(u"navigation"_s);
    setModel(m_sections);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Sections"));
}

void NavigationBar::addSection(const QString& id, Icon icon, const QString& text)
{
    auto* item = new QStandardItem;
    item->setData(id, IdRole);
    item->setData(static_cast<int>(icon), IconRole);
    item->setData(text, TextRole);
    describe(item);
    const bool isFirst = m_sections->rowCount() == 0;
    m_sections->appendRow(item);
    if (isFirst)
        setCurrentIndex(item->index());
    updateGeometry();
}

void NavigationBar::setText(const QString& id, const QString& text)
{
    if (QStandardItem* item = itemOf(id)) {
        item->setData(text, TextRole);
        describe(item);
        updateGeometry();
    }
}

void NavigationBar::setCount(const QString& id, int count, Tone tone)
{
    if (QStandardItem* item = itemOf(id)) {
        item->setData(count, CountRole);
        item->setData(static_cast<int>(tone), ToneRole);
        describe(item);
        scheduleDelayedItemsLayout(); // the width of the icons alone goes by the counts
        updateGeometry();
    }
}

QString NavigationBar::currentSection() const
{
    return currentIndex().data(IdRole).toString();
}

void NavigationBar::setCurrentSection(const QString& id)
{
    if (const QStandardItem* item = itemOf(id))
        setCurrentIndex(item->index());
}

void NavigationBar::setCollapsed(bool collapsed)
{
    if (collapsed == m_isCollapsed)
        return;
    m_isCollapsed = collapsed;
    for (int row = 0; row < m_sections->rowCount(); ++row)
        describe(m_sections->item(row));
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void NavigationBar::setCollapseBelow(double ems)
{
    m_collapseBelow = ems;
    judgeWidth();
}

int NavigationBar::sectionHeight() const
{
    const int roomy = scaled(40, this);
    const int rows = m_sections->rowCount();
    const int fitting = rows > 0 ? viewport()->height() / rows : roomy;
    // Without words the icons may stand closer, so that large text does not push sections out of sight.
    const int least = m_isCollapsed ? std::max(Target::least, scaled(24, this)) : scaled(Target::least, this);
    return std::clamp(fitting, least, roomy);
}

void NavigationBar::keyboardSearch(const QString& text)
{
    Q_EMIT typed(text);
}

QSize NavigationBar::sizeHint() const
{
    const int width = std::max(sizeHintForColumn(0), m_isCollapsed ? 0 : em(12.6, this));
    const int rows = m_sections->rowCount();
    return {width, std::min(rows, 6) * scaled(Target::least, this)};
}

void NavigationBar::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && current != previous)
        Q_EMIT sectionChosen(current.data(IdRole).toString());
}

void NavigationBar::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), tokensOf(palette()).side);
    QListView::paintEvent(event);
}

void NavigationBar::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
        judgeWidth();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Sections"));
        for (int row = 0; row < m_sections->rowCount(); ++row)
            describe(m_sections->item(row));
    }
}

void NavigationBar::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void NavigationBar::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    window()->installEventFilter(this);
    judgeWidth();
}

bool NavigationBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        judgeWidth();
    return QListView::eventFilter(watched, event);
}

QStandardItem* NavigationBar::itemOf(const QString& id) const
{
    for (int row = 0; row < m_sections->rowCount(); ++row) {
        if (m_sections->item(row)->data(IdRole).toString() == id)
            return m_sections->item(row);
    }
    return nullptr;
}

void NavigationBar::describe(QStandardItem* item)
{
    const QString text = item->data(TextRole).toString();
    const int count = item->data(CountRole).toInt();
    const QString whole = count > 0 ? tr("%1, %n waiting", nullptr, count).arg(text) : text;
    item->setText(text);
    item->setData(whole, Qt::AccessibleTextRole);
    item->setToolTip(m_isCollapsed ? whole : QString());
}

void NavigationBar::judgeWidth()
{
    if (m_collapseBelow > 0)
        setCollapsed(window()->width() < em(m_collapseBelow, this));
}

} // namespace madoguchi

#include "moc_navigationbar.cpp"
