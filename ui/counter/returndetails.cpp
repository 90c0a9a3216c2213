// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/returndetails.h"

#include "ui/text/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/quiet.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// What somebody types and what is not recorded yet stays, also while another window has the focus.
bool isUnsaved(const QLineEdit* edit, const QString& stored)
{
    return edit->hasFocus() || (edit->isModified() && edit->text().trimmed() != stored);
}

} // namespace

ReturnDetails::ReturnDetails(const ReturnRow& row, QWidget* parent)
    : QWidget(parent), m_row(row), m_caption(mutedLabel({})), m_noteLabel(mutedLabel({})), m_note(new QLineEdit),
      m_shown(mutedLabel({})), m_picture(quiet(u"returnPicture"_s)), m_repair(quiet(u"returnRepair"_s)),
      m_damage(quiet(u"returnDamage"_s))
{
    setObjectName(u"returnDetails"_s);
    m_shown->setObjectName(u"returnPictures"_s);
    auto* points = new QGridLayout;
    points->setHorizontalSpacing(scaled(Space::m, this));
    points->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::xs, this));
    column->addWidget(m_caption);
    column->addLayout(points);
    for (const CheckResult& check : row.item.checks) {
        addPoint(check);
        points->addWidget(m_points.last().box, points->rowCount(), 0);
        points->addWidget(m_points.last().note, points->rowCount() - 1, 1);
    }
    m_noteLabel->setWordWrap(false);
    m_noteLabel->setBuddy(m_note);
    m_note->setObjectName(u"conditionNote"_s);
    points->addWidget(m_noteLabel, points->rowCount(), 0);
    points->addWidget(m_note, points->rowCount() - 1, 1);
    connectNote(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(Space::s, this));
    m_picture->setIcon(icon(Icon::Plus));
    for (QPushButton* button : {m_picture, m_repair, m_damage})
        buttons->addWidget(button);
    buttons->addWidget(m_shown, 1);
    column->addLayout(buttons);
    connect(m_picture, &QPushButton::clicked, this, &ReturnDetails::pictureWanted);
    connect(m_repair, &QPushButton::clicked, this, [this] { Q_EMIT repairWanted(fault()); });
    connect(m_damage, &QPushButton::clicked, this, [this] { Q_EMIT damageWanted(fault()); });
    show(row);
}

void ReturnDetails::addPoint(const CheckResult& check)
{
    const Point point{check.point, new QCheckBox(check.point), new QLineEdit};
    point.box->setObjectName(u"checkPoint"_s);
    point.box->setFocusPolicy(Qt::TabFocus);
    point.note->setObjectName(u"checkNote"_s);
    m_points << point;
    // Not `toggled`: only what a person did is an order.
    connect(point.box, &QCheckBox::clicked, this, [this, point](bool isGood) { toggled(point, isGood); });
    connectNote(point.note);
}

void ReturnDetails::connectNote(QLineEdit* note)
{
    connect(note, &QLineEdit::textEdited, this, &ReturnDetails::typing);
    note->installEventFilter(this);
    connect(note, &QLineEdit::returnPressed, this, &ReturnDetails::left);
}

/// A note is done when it is left: QLineEdit tells nothing of one that stayed empty.
bool ReturnDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusOut)
        return QWidget::eventFilter(watched, event);
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
        finishNote(watched);
    return QWidget::eventFilter(watched, event);
}

void ReturnDetails::finishNote(const QObject* edit)
{
    if (edit == m_note)
        return noteLeft();
    const auto point =
        std::find_if(m_points.cbegin(), m_points.cend(), [edit](const Point& one) { return one.note == edit; });
    if (point != m_points.cend())
        pointNoted(Point(*point));
}

void ReturnDetails::noteLeft()
{
    const QString note = m_note->text().trimmed();
    if (note != m_row.item.conditionNote)
        Q_EMIT noted(note);
}

/// That something is wrong is recorded once it is said what.
void ReturnDetails::toggled(const Point& point, bool isGood)
{
    Q_EMIT typing();
    point.note->setVisible(!isGood);
    if (!isGood)
        return point.note->setFocus(Qt::OtherFocusReason);
    const CheckResult* stored = storedOf(point.name);
    if (stored && !stored->isGood)
        Q_EMIT judged({point.name, true, {}});
    Q_EMIT left();
}

void ReturnDetails::pointNoted(const Point& point)
{
    const QString note = point.note->text().trimmed();
    const CheckResult* stored = storedOf(point.name);
    const bool isNews = stored && (stored->isGood || stored->note != note);
    if (!note.isEmpty() && isNews && !point.box->isChecked())
        Q_EMIT judged({point.name, false, note});
    else if (note.isEmpty())
        show(m_row); // nothing is recorded, and the box says so
}

void ReturnDetails::finishNotes()
{
    QList<QLineEdit*> notes{m_note};
    for (const Point& point : std::as_const(m_points))
        notes << point.note;
    for (const QLineEdit* note : std::as_const(notes)) {
        if (note->hasFocus() || note->isModified())
            finishNote(note);
    }
}

const CheckResult* ReturnDetails::storedOf(const QString& point) const
{
    const auto found = std::find_if(m_row.item.checks.begin(), m_row.item.checks.end(),
                                    [&](const CheckResult& check) { return check.point == point; });
    return found == m_row.item.checks.end() ? nullptr : &*found;
}

/// "画面: 傷あり" for whatever is not in order: what the next step begins with.
QString ReturnDetails::fault() const
{
    QStringList faults;
    for (const CheckResult& check : notInOrder(m_row.item.checks))
        faults << tr("%1: %2", "check point, what is wrong").arg(check.point, check.note);
    if (!m_row.item.conditionNote.isEmpty())
        faults << m_row.item.conditionNote;
    return faults.join(u'\n');
}

void ReturnDetails::show(const ReturnRow& row)
{
    m_row = row;
    for (const Point& point : std::as_const(m_points)) {
        const CheckResult* stored = storedOf(point.name);
        if (!stored)
            continue;
        if (!point.note->isHidden() && !point.note->text().isEmpty() && isUnsaved(point.note, stored->note))
            continue;
        point.box->setChecked(stored->isGood);
        point.note->setVisible(!stored->isGood);
        if (point.note->text() != stored->note)
            point.note->setText(stored->note);
    }
    if (!isUnsaved(m_note, row.item.conditionNote))
        m_note->setText(row.item.conditionNote);
    const bool isWrong = !notInOrder(row.item.checks).isEmpty() || !row.item.conditionNote.isEmpty();
    m_repair->setVisible(isWrong);
    m_damage->setVisible(isWrong);
    retranslate();
}

void ReturnDetails::setPictures(const QStringList& names)
{
    m_pictures = names;
    retranslate();
}

void ReturnDetails::retranslate()
{
    m_caption->setText(m_points.isEmpty() ? tr("Its type has no check points; a manager gives it some under Settings.")
                                          : tr("In order is what is ticked; untick what is not."));
    for (const Point& point : std::as_const(m_points)) {
        point.box->setAccessibleName(tr("%1 of %2 is in order").arg(point.name, m_row.item.assetNo));
        point.note->setAccessibleName(tr("What is wrong with %1 of %2").arg(point.name, m_row.item.assetNo));
        point.note->setPlaceholderText(tr("What is wrong"));
    }
    m_noteLabel->setText(tr("Note"));
    m_note->setPlaceholderText(tr("What should be known of its condition; printed on the return slip"));
    m_note->setAccessibleName(tr("Note on the condition of %1").arg(m_row.item.assetNo));
    m_picture->setText(tr("Add a picture…"));
    m_repair->setText(tr("Send to repair…"));
    m_damage->setText(tr("Report damage…"));
    m_shown->setText(m_pictures.isEmpty() ? QString() : tr("Pictures: %1").arg(formatList(m_pictures)));
}

} // namespace madoguchi

#include "moc_returndetails.cpp"
