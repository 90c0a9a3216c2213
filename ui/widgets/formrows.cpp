// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrows.h"

#include "ui/text/passage.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/heading.h"

#include <QAccessible>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Without the mnemonic: "Name(&N)" and "&Name" both read "Name".
QString spoken(QString label)
{
    static const QRegularExpression bracketed(u"\\(&.\\)"_s);
    return label.remove(bracketed).remove(u'&').trimmed();
}

/// A field with the lines below it. QFormLayout gives lines that wrap the height of a wider cell, so the cell insists
/// on what it needs.
class Cell final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent* event) override
    {
        const bool isDone = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
            setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
        return isDone;
    }
};

QLabel* lineBelow(QWidget* parent)
{
    QLabel* line = mutedLabel({}, parent);
    line->hide();
    return line;
}

} // namespace

FormRows::FormRows(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void FormRows::addRow(const QString& label, QWidget* field, const QString& hint)
{
    auto* cell = new Cell(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2, this));
    const Row row{new QLabel(label, this), lineBelow(cell), lineBelow(cell), lineBelow(cell)};
    column->addWidget(field);
    column->addWidget(row.hint);
    column->addWidget(row.error);
    column->addWidget(row.warning);
    row.label->setBuddy(field);
    row.label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    alignLabel(row.label);
    m_form->addRow(row.label, cell);
    m_order.append(field);
    m_rows.insert(field, row);
    setTexts(field, label, hint);
}

void FormRows::addWide(QWidget* widget)
{
    m_form->addRow(widget);
}

void FormRows::setTexts(QWidget* field, const QString& label, const QString& hint)
{
    const Row& row = m_rows[field];
    row.label->setText(label);
    row.hint->setText(hint);
    row.hint->setVisible(!hint.isEmpty());
    field->setAccessibleName(spoken(label));
    describe(field, row);
    if (auto* inner = field->findChild<QLineEdit*>()) // of a spin box
        inner->setAccessibleName(spoken(label));
}

void FormRows::setShown(QWidget* field, bool isShown)
{
    m_rows[field].label->setVisible(isShown);
    field->parentWidget()->setVisible(isShown);
}

void FormRows::setError(QWidget* field, const QString& text)
{
    const auto found = m_rows.constFind(field);
    if (found == m_rows.cend())
        return;
    found->error->setText(text.isEmpty() ? QString() : u"▲ "_s + text);
    found->error->setVisible(!text.isEmpty());
    found->hint->setVisible(text.isEmpty() && !found->hint->text().isEmpty());
    describe(field, *found);
    if (text.isEmpty())
        return;
    paintLines(*found);
    QAccessibleEvent alert(found->error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FormRows::setWarning(QWidget* field, const QString& text)
{
    const auto found = m_rows.constFind(field);
    const QString shown = text.isEmpty() ? QString() : u"▲ "_s + text;
    if (found == m_rows.cend() || found->warning->text() == shown)
        return;
    found->warning->setText(shown);
    found->warning->setVisible(!text.isEmpty());
    describe(field, *found);
    paintLines(*found);
}

QString FormRows::warning(const QWidget* field) const
{
    const auto found = m_rows.constFind(field);
    return found == m_rows.cend() ? QString() : found->warning->text().mid(2);
}

/// What is read aloud with the field: an error in place of the hint, a warning beside either.
void FormRows::describe(QWidget* field, const Row& row) const
{
    const QString told = error(field).isEmpty() ? row.hint->text() : error(field);
    field->setAccessibleDescription(passage({told, warning(field)}));
}

void FormRows::clearErrors()
{
    for (QWidget* field : std::as_const(m_order))
        setError(field, {});
}

QString FormRows::error(const QWidget* field) const
{
    const auto found = m_rows.constFind(field);
    return found == m_rows.cend() ? QString() : found->error->text().mid(2);
}

bool FormRows::hasErrors() const
{
    return std::any_of(m_order.cbegin(), m_order.cend(), [this](QWidget* field) { return !error(field).isEmpty(); });
}

QWidget* FormRows::firstWithError() const
{
    const auto found =
        std::find_if(m_order.cbegin(), m_order.cend(), [this](QWidget* field) { return !error(field).isEmpty(); });
    return found == m_order.cend() ? nullptr : *found;
}

void FormRows::focusFirstError()
{
    if (QWidget* field = firstWithError())
        field->setFocus(Qt::OtherFocusReason);
}

void FormRows::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        paintLines(*row);
        alignLabel(row->label);
    }
}

void FormRows::alignLabel(QLabel* label) const
{
    // On the first line of the field, whatever grows below it.
    const int above = (scaled(Target::control, this) - fontMetrics().height()) / 2;
    label->setContentsMargins(0, above, 0, 0);
}

void FormRows::paintLines(const Row& row) const
{
    const Tokens& tokens = tokensOf(palette());
    for (const auto& [label, colour] :
         {std::pair(row.error, tokens.error.ink), std::pair(row.warning, tokens.warn.ink)}) {
        label->setForegroundRole(QPalette::WindowText);
        QPalette ink = label->palette();
        ink.setColor(QPalette::WindowText, colour);
        label->setPalette(ink);
    }
}

} // namespace madoguchi

#include "moc_formrows.cpp"
