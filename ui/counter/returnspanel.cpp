// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/returnspanel.h"

#include "ui/counter/returndetails.h"
#include "ui/counter/returnline.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Hears that something is being composed with an input method, which no signal of the field says.
class ComposingEar final : public QObject
{
public:
    ComposingEar(QObject* field, std::function<void()> heard) : QObject(field), m_heard(std::move(heard))
    {
        field->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::InputMethod)
            m_heard();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_heard;
};

} // namespace

ReturnsPanel::ReturnsPanel(QWidget* parent)
    : QWidget(parent), m_title(new Heading({}, Heading::Level::Section)), m_byLabel(mutedLabel({})),
      m_by(new QLineEdit), m_scroll(new QScrollArea), m_content(new QWidget), m_column(new QVBoxLayout(m_content))
{
    setObjectName(u"returns"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    buildHead(column);
    column->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScrollBar* bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_showsNewest = false; });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        if (m_showsNewest)
            bar->setValue(most);
    });
    hide();
    retranslate();
}

void ReturnsPanel::buildHead(QVBoxLayout* column)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(Space::s, this));
    head->addWidget(m_title, 3);
    head->addWidget(m_byLabel);
    head->addWidget(m_by, 2);
    column->addLayout(head);
    m_byLabel->setWordWrap(false);
    m_byLabel->setBuddy(m_by);
    m_by->setObjectName(u"broughtBy"_s);
    connect(m_by, &QLineEdit::textEdited, this, [this](const QString& who) {
        m_byLabel->setText(tr("Brought by")); // no longer whoever it was
        Q_EMIT broughtByEdited(who);
    });
    new ComposingEar(m_by, [this] { Q_EMIT broughtByEdited(m_by->text()); }); // the silence begins anew
    connect(m_by, &QLineEdit::returnPressed, this, &ReturnsPanel::touched);
    connect(m_by, &QLineEdit::editingFinished, this, [this] {
        if (const QString key = m_by->text().trimmed(); !key.isEmpty())
            Q_EMIT broughtByEntered(key);
    });
}

void ReturnsPanel::showWhoBrings(const QString& key, const KnownProxy& known)
{
    if (m_by->text().trimmed() != key || key == known.proxy.name)
        return;
    // The key stays what the record is told; the name is for the eye.
    m_by->setToolTip(QStringList{known.staffNumber, known.proxy.name, known.section}.join(u"  "_s));
    m_byLabel->setText(tr("Brought by %1").arg(known.proxy.name));
}

void ReturnsPanel::show(const CounterSession& session)
{
    const QList<ReturnRow>& returns = session.returns();
    if (!session.broughtBy() && !m_by->hasFocus() && !m_by->text().isEmpty()) {
        m_by->clear();
        retranslate();
    }
    const auto isLine = [](const ReturnLine* line, const ReturnRow& row) { return line->line() == row.item.line; };
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        const bool isStill = std::any_of(returns.begin(), returns.end(),
                                         [&](const ReturnRow& row) { return isLine(m_lines.at(i), row); });
        if (!isStill)
            delete m_lines.takeAt(i);
    }
    for (qsizetype i = 0; i < returns.size(); ++i) {
        if (i < m_lines.size())
            m_lines.at(i)->show(returns.at(i));
        else
            addLine(returns.at(i));
    }
    setVisible(!returns.isEmpty());
    m_title->setText(tr("Taken back: %n item(s)", nullptr, int(returns.size())));
    limitHeight();
}

void ReturnsPanel::addLine(const ReturnRow& row)
{
    auto* line = new ReturnLine(row);
    m_column->insertWidget(m_column->count() - 1, line);
    m_lines << line;
    connect(line, &ReturnLine::accessoryMarked, this, [this, line](const QString& accessory, bool isMissing) {
        Q_EMIT accessoryMarked(int(m_lines.indexOf(line)), accessory, isMissing);
        Q_EMIT touched();
    });
    connect(line, &ReturnLine::detailsMade, this,
            [this, line](ReturnDetails* details) { connectDetails(line->line(), details); });
    connect(line, &ReturnLine::detailsToggled, this, [this, line](bool isOpen) {
        m_showsNewest = false;
        limitHeight();
        Q_EMIT detailsToggled(line->line(), isOpen);
        Q_EMIT touched();
    });
    // Its room is known later, and again when the message about it takes some of it.
    m_showsNewest = true;
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
}

void ReturnsPanel::connectDetails(LoanLineId line, ReturnDetails* details)
{
    connect(details, &ReturnDetails::judged, this,
            [this, line](const CheckResult& result) { Q_EMIT judged(line, result); });
    connect(details, &ReturnDetails::noted, this, [this, line](const QString& note) { Q_EMIT noted(line, note); });
    connect(details, &ReturnDetails::pictureWanted, this, [this, line] { Q_EMIT pictureWanted(line); });
    connect(details, &ReturnDetails::repairWanted, this,
            [this, line](const QString& fault) { Q_EMIT repairWanted(line, fault); });
    connect(details, &ReturnDetails::damageWanted, this,
            [this, line](const QString& fault) { Q_EMIT damageWanted(line, fault); });
    connect(details, &ReturnDetails::typing, this, &ReturnsPanel::typing);
    connect(details, &ReturnDetails::left, this, &ReturnsPanel::touched);
}

bool ReturnsPanel::hasOpenDetails() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const ReturnLine* line) { return line->openDetails(); });
}

void ReturnsPanel::showPictures(LoanLineId line, const QStringList& names)
{
    for (const ReturnLine* shown : std::as_const(m_lines)) {
        if (shown->line() == line && shown->openDetails())
            shown->openDetails()->setPictures(names);
    }
}

void ReturnsPanel::finishNotes()
{
    for (const ReturnLine* line : std::as_const(m_lines)) {
        if (line->openDetails())
            line->openDetails()->finishNotes();
    }
}

void ReturnsPanel::retranslate()
{
    m_title->setText(tr("Taken back: %n item(s)", nullptr, int(m_lines.size())));
    m_byLabel->setText(tr("Brought by"));
    m_by->setPlaceholderText(tr("name, or staff card"));
    m_by->setAccessibleName(tr("Who brings what comes back"));
    m_by->setToolTip(tr("Printed on the return slip; left empty, the slip has a blank to fill in"));
    m_scroll->setAccessibleName(tr("Items taken back in this run"));
    for (ReturnLine* line : std::as_const(m_lines))
        line->retranslate();
}

void ReturnsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limitHeight();
}

void ReturnsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    limitHeight();
}

void ReturnsPanel::setAlone(bool alone)
{
    m_isAlone = alone;
    setSizePolicy(QSizePolicy::Preferred, alone ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    limitHeight();
}

/// As high as its lines; beside a basket it leaves that most of the room.
void ReturnsPanel::limitHeight()
{
    const int width = m_scroll->viewport()->width();
    const int content = m_lines.isEmpty() ? 0 : m_column->totalHeightForWidth(width);
    const int lines = content + 2 * m_scroll->frameWidth();
    const int least = std::min(lines, em(5, this));
    const int room = parentWidget() ? parentWidget()->height() / 3 : lines;
    m_scroll->setMinimumHeight(m_isAlone ? least : std::clamp(lines, least, std::max(room, least)));
    m_scroll->setMaximumHeight(m_isAlone ? QWIDGETSIZE_MAX : m_scroll->minimumHeight());
}

} // namespace madoguchi

#include "moc_returnspanel.cpp"
