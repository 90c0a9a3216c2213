// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "core/base/comingday.h"
#include "core/base/isoday.h"
#include "core/base/wareki.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/noticelabel.h"
#include "ui/widgets/quiet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

using Kind = QuestionField::Kind;

QPlainTextEdit* textArea(const QString& text)
{
    auto* area = new QPlainTextEdit(text);
    area->setTabChangesFocus(true);
    area->setFixedHeight(3 * area->fontMetrics().lineSpacing() + 2 * scaled(Space::s, area));
    return area;
}

QWidget* choiceOf(const QuestionField& field)
{
    auto* combo = new QComboBox;
    combo->addItems(field.choices);
    combo->setCurrentIndex(field.value.toInt());
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

bool comes(const QuestionField& field)
{
    return field.kind == Kind::ComingDay || field.kind == Kind::Due;
}

Result<DayAndTime> comingIn(const QuestionField& field, const QString& typed, QDate today)
{
    if (field.kind == Kind::Due)
        return readComingDayAndTime(typed, today);
    const Result<QDate> day = readComingDay(typed, today);
    return day ? Result<DayAndTime>(DayAndTime{*day, {}}) : Result<DayAndTime>(day.refusal());
}

QVariant valueOf(const QWidget* control)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(control))
        return line->text().trimmed();
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(control))
        return area->toPlainText().trimmed();
    if (const auto* combo = qobject_cast<const QComboBox*>(control))
        return combo->currentIndex();
    return static_cast<const QCheckBox*>(control)->isChecked();
}

/// Why the text of a field cannot be read as what the field asks for.
template<class Value>
QString faultIn(const Result<Value>& read)
{
    return read ? QString() : sentences(read.refusal()).value(0);
}

} // namespace

FormDialog::FormDialog(const FormQuestion& question, QDate today, QWidget* window)
    : GuardedDialog(window), m_question(question), m_today(today), m_rows(new FormRows), m_notices(new QVBoxLayout),
      m_ok(quiet(u"answerYes"_s)), m_cancel(quiet(u"answerNo"_s)), m_delay(new QTimer(this))
{
    setObjectName(u"formDialog"_s);
    setWindowTitle(question.title);
    setAccessibleName(question.title);
    build();
    watch();
    // What is typed first takes the place of what stands there, as where one comes by Tab.
    if (auto* line = qobject_cast<QLineEdit*>(m_controls.value(m_question.fields.value(0).name)))
        line->selectAll();
    m_first = values();
    setGuard([this] { return values() != m_first; });
    look();
}

void FormDialog::build()
{
    auto* inside = new QWidget;
    auto* content = new QVBoxLayout(inside);
    content->setContentsMargins(0, 0, scaled(Space::s, this), 0);
    content->setSpacing(scaled(Space::m, this));
    if (!m_question.text.isEmpty())
        content->addWidget(new WrappedLabel(m_question.text));
    for (const QuestionField& field : std::as_const(m_question.fields))
        addField(field);
    content->addWidget(m_rows);
    content->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    auto* both = new QWidget;
    auto* told = new QVBoxLayout(both);
    told->setContentsMargins(0, 0, 0, 0);
    told->addWidget(area, 1);
    told->addLayout(m_notices); // never scrolled out of sight
    arrange(both, buildButtons());
    resize(em(40, this), 0);
    fitHeight(*area);
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, area] { fitHeight(*area); });
    // Once it is laid out: rows that might have wrapped are thought to be higher than they are.
    QTimer::singleShot(0, this, [this, content, area] {
        const int spare = content->itemAt(content->count() - 1)->geometry().height();
        resize(width(), height() - std::max(0, spare - area->verticalScrollBar()->maximum()));
    });
}

QWidget* FormDialog::buildButtons()
{
    nameOk(m_question.ok);
    m_ok->setProperty(m_question.isDangerous ? "danger" : "primary", true);
    m_cancel->setText(tr("Cancel"));
    auto* row = new QWidget;
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addSpacing(scaled(Space::l, this));
    buttons->addWidget(m_ok);
    return row;
}

/// As high as what it asks, and as what it tells later: within its window.
void FormDialog::fitHeight(const QScrollArea& area)
{
    const QMargins margins = layout()->contentsMargins();
    const int all = layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : layout()->sizeHint().height();
    const int around = all - area.sizeHint().height();
    const int hidden = isVisible() ? area.verticalScrollBar()->maximum() : 0;
    const int inside = area.widget()->heightForWidth(width() - margins.left() - margins.right());
    const int most = parentWidget() ? parentWidget()->window()->height() : QWIDGETSIZE_MAX;
    const int wanted = std::max(height() + hidden, inside + around);
    resize(width(), std::min(wanted, std::max(most, em(20, this))));
}

QWidget* FormDialog::lineWith(const QuestionField& field)
{
    auto* line = new QLineEdit(field.value.toString());
    m_controls.insert(field.name, line);
    line->setObjectName(field.name);
    if (field.kind == Kind::Secret)
        line->setEchoMode(QLineEdit::Password);
    if (field.quick.isEmpty())
        return line;
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::s, this));
    column->addWidget(line);
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(Space::s, this));
    for (qsizetype i = 0; i < field.quick.size(); ++i) {
        const auto& [words, text] = field.quick.at(i);
        auto* button = quiet(field.name + u"Quick"_s + QString::number(i));
        button->setText(words);
        connect(button, &QPushButton::clicked, line, [line, entered = text] { line->setText(entered); });
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    both->setFocusProxy(line);
    return both;
}

void FormDialog::addField(const QuestionField& field)
{
    QWidget* control = nullptr;
    switch (field.kind) {
    case Kind::Text:
        control = textArea(field.value.toString());
        break;
    case Kind::Choice:
        control = choiceOf(field);
        break;
    case Kind::Check: {
        auto* check = new QCheckBox(field.label);
        check->setChecked(field.value.toBool());
        control = check;
        break;
    }
    case Kind::Line:
    case Kind::Secret:
    case Kind::Day:
    case Kind::ComingDay:
    case Kind::Due:
    case Kind::Moment:
        m_rows->addRow(field.label, lineWith(field), field.hint);
        if (comes(field))
            echo(field);
        return;
    }
    control->setObjectName(field.name);
    m_controls.insert(field.name, control);
    m_rows->addRow(field.kind == Kind::Check ? QString() : field.label, control, field.hint);
    if (field.kind == Kind::Check)
        control->setAccessibleName(field.label);
}

void FormDialog::watch()
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_delay, &QTimer::timeout, this, &FormDialog::look);
    const auto changed = [this] { m_delay->start(); };
    for (QWidget* control : std::as_const(m_controls)) {
        if (auto* line = qobject_cast<QLineEdit*>(control))
            connect(line, &QLineEdit::textChanged, this, changed);
        else if (auto* area = qobject_cast<QPlainTextEdit*>(control))
            connect(area, &QPlainTextEdit::textChanged, this, changed);
        else if (auto* combo = qobject_cast<QComboBox*>(control))
            connect(combo, &QComboBox::currentIndexChanged, this, changed);
        else if (auto* check = qobject_cast<QCheckBox*>(control))
            connect(check, &QCheckBox::toggled, this, changed);
    }
    connect(m_ok, &QPushButton::clicked, this, &FormDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::abandon);
}

/// How a day to come is understood as it is typed, above what may be typed there.
void FormDialog::echo(const QuestionField& field)
{
    const auto* line = static_cast<QLineEdit*>(m_controls.value(field.name));
    const auto tell = [this, field, line] {
        const Result<DayAndTime> read = comingIn(field, line->text().trimmed(), m_today);
        QStringList told{read ? formatReadDay(*read, m_today) : QString(), field.hint};
        if (field.kind == Kind::Due || field.hint.isEmpty())
            told << comingDayHint(field.kind == Kind::Due);
        told.removeAll(QString());
        if (read)
            m_rows->setError(rowOf(field), {});
        m_rows->setTexts(rowOf(field), field.label, told.join(u'\n'));
    };
    connect(line, &QLineEdit::textChanged, this, tell);
    tell();
}

QWidget* FormDialog::rowOf(const QuestionField& field) const
{
    QWidget* control = m_controls.value(field.name);
    return field.quick.isEmpty() ? control : control->parentWidget();
}

QVariant FormDialog::entered(const QuestionField& field) const
{
    const QVariant value = valueOf(m_controls.value(field.name));
    if (!comes(field))
        return value;
    const Result<DayAndTime> read = comingIn(field, value.toString(), m_today);
    return read ? QVariant(QString(isoDay(read->day) + u' ' + read->time).trimmed()) : value;
}

QVariantMap FormDialog::values() const
{
    QVariantMap all;
    for (const QuestionField& field : m_question.fields)
        all.insert(field.name, entered(field));
    return all;
}

QString FormDialog::faultOf(const QuestionField& field) const
{
    const QVariant value = valueOf(m_controls.value(field.name));
    const QString typed = value.toString();
    if (field.kind == Kind::Choice || field.kind == Kind::Check)
        return {};
    if (typed.isEmpty())
        return field.isRequired ? tr("This has to be filled in.") : QString();
    if (field.kind == Kind::Day)
        return faultIn(readDay(typed));
    if (comes(field))
        return faultIn(comingIn(field, typed, m_today));
    return field.kind == Kind::Moment ? faultIn(readMoment(typed)) : QString();
}

bool FormDialog::checkFields()
{
    m_rows->clearErrors();
    for (const QuestionField& field : std::as_const(m_question.fields)) {
        m_rows->setError(rowOf(field), faultOf(field));
    }
    if (!m_rows->hasErrors())
        return true;
    m_rows->focusFirstError();
    return false;
}

void FormDialog::look()
{
    if (!m_question.look || m_isBusy)
        return;
    for (const QuestionField& field : std::as_const(m_question.fields)) {
        const bool isTyped = !valueOf(m_controls.value(field.name)).toString().isEmpty();
        if (isTyped && !faultOf(field).isEmpty())
            return showNotices({}); // told when it is sent off; half a date is no fault yet
    }
    m_question.look(values(), [dialog = QPointer(this), number = ++m_look](const FormLook& seen) {
        if (!dialog || dialog->m_look != number)
            return;
        dialog->m_mayGoOn = seen.mayGoOn;
        dialog->nameOk(seen.ok.isEmpty() ? dialog->m_question.ok : seen.ok);
        dialog->m_ok->setEnabled(seen.mayGoOn && !dialog->m_isBusy);
        dialog->showNotices(seen.notices);
    });
}

void FormDialog::showNotices(const QList<FormNotice>& notices)
{
    while (QLayoutItem* item = m_notices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FormNotice& notice : notices)
        m_notices->addWidget(new NoticeLabel(notice.tone, notice.text));
}

void FormDialog::nameOk(const QString& text)
{
    m_ok->setText(u"%1 (%2)"_s.arg(text, QKeySequence(Qt::Key_F12).toString(QKeySequence::NativeText)));
}

void FormDialog::keyPressEvent(QKeyEvent* event)
{
    if (isAsking() || event->key() != Qt::Key_F12 || event->modifiers() != Qt::NoModifier)
        return GuardedDialog::keyPressEvent(event);
    if (!event->isAutoRepeat())
        m_ok->click(); // nothing while it may not be pressed
}

void FormDialog::reject()
{
    if (!m_isBusy) // why it is refused would be told to nobody
        GuardedDialog::reject();
}

void FormDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_ok->setEnabled(!isBusy && m_mayGoOn);
    m_cancel->setEnabled(!isBusy);
    m_rows->setEnabled(!isBusy);
}

void FormDialog::submit()
{
    QGuiApplication::inputMethod()->commit(); // what is being composed is meant, too
    if (m_isBusy || !checkFields())
        return;
    const QPointer<QWidget> typedIn = focusWidget();
    setBusy(true);
    m_question.submit(values(), [dialog = QPointer(this), typedIn](const QStringList& words) {
        if (!dialog)
            return;
        dialog->setBusy(false);
        if (words.isEmpty())
            return dialog->accept();
        if (typedIn)
            typedIn->setFocus(Qt::OtherFocusReason);
        QList<FormNotice> notices;
        for (const QString& text : words)
            notices << FormNotice{Tone::Error, text};
        dialog->showNotices(notices);
    });
}

} // namespace madoguchi

#include "moc_formdialog.cpp"
