// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogask.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct Frame {
    QDialog* dialog;
    QVBoxLayout* content;
    QPushButton* yes;
    QPushButton* no;
};

QPushButton* answerButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

Frame frameFor(QWidget* window, const QString& title, const QString& text, const QString& yes, const QString& no)
{
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setAccessibleName(title);
    auto* column = new QVBoxLayout(dialog);
    auto* words = new WrappedLabel(text, dialog);
    words->setMinimumWidth(em(24, dialog));
    auto* content = new QVBoxLayout;
    content->addWidget(words);
    auto* buttons = new QHBoxLayout;
    const Frame frame{dialog, content, answerButton(yes, dialog), answerButton(no, dialog)};
    buttons->addStretch(1);
    buttons->addWidget(frame.no);
    buttons->addSpacing(scaled(Space::l, dialog));
    buttons->addWidget(frame.yes);
    column->addLayout(content, 1);
    column->addSpacing(scaled(Space::m, dialog));
    column->addLayout(buttons);
    QObject::connect(frame.yes, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(frame.no, &QPushButton::clicked, dialog, &QDialog::reject);
    return frame;
}

void addTypedConfirmation(const Frame& frame, const QString& expected, const QString& prompt)
{
    auto* label = new WrappedLabel(prompt, frame.dialog);
    auto* field = new QLineEdit(frame.dialog);
    field->setObjectName(u"typedConfirmation"_s);
    field->setAccessibleName(prompt);
    label->setBuddy(field);
    frame.content->addWidget(label);
    frame.content->addWidget(field);
    frame.yes->setEnabled(false);
    QObject::connect(field, &QLineEdit::textChanged, frame.yes,
                     [yes = frame.yes, expected](const QString& typed) { yes->setEnabled(typed == expected); });
    field->setFocus();
}

void openFileDialog(QFileDialog* dialog, const FileQuestion& question,
                    std::function<void(std::optional<QString>)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setNameFilters(question.filters);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        const QStringList files = dialog->selectedFiles();
        answer(result == QDialog::Accepted && !files.isEmpty() ? std::optional(files.first()) : std::nullopt);
    });
    dialog->open();
}

} // namespace

void DialogAsk::confirm(const Question& question, std::function<void(bool)> answer)
{
    const QString no = question.no.isEmpty() ? tr("Cancel") : question.no;
    const Frame frame = frameFor(m_window, question.title, question.text, question.yes, no);
    frame.yes->setObjectName(u"answerYes"_s);
    frame.no->setObjectName(u"answerNo"_s);
    frame.yes->setProperty(question.isDangerous ? "danger" : "primary", true);
    frame.no->setFocus();
    if (!question.typeToConfirm.isEmpty())
        addTypedConfirmation(frame, question.typeToConfirm, tr("Type %1 to confirm").arg(question.typeToConfirm));
    QObject::connect(frame.dialog, &QDialog::finished, frame.dialog,
                     [answer = std::move(answer)](int result) { answer(result == QDialog::Accepted); });
    frame.dialog->open();
}

void DialogAsk::openFile(const FileQuestion& question, std::function<void(std::optional<QString>)> answer)
{
    auto* dialog = new QFileDialog(m_window, question.title, question.start);
    dialog->setFileMode(question.isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, question.isFolder);
    openFileDialog(dialog, question, std::move(answer));
}

void DialogAsk::saveFile(const FileQuestion& question, std::function<void(std::optional<QString>)> answer)
{
    auto* dialog = new QFileDialog(m_window, question.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, question.mayExist);
    dialog->selectFile(question.start);
    openFileDialog(dialog, question, std::move(answer));
}

void DialogAsk::chooseOne(const Choice& choice, std::function<void(std::optional<int>)> answer)
{
    const QString ok = choice.ok.isEmpty() ? tr("Choose") : choice.ok;
    const Frame frame = frameFor(m_window, choice.title, choice.text, ok, tr("Cancel"));
    auto* list = new QListWidget(frame.dialog);
    list->setObjectName(u"choices"_s);
    list->setAccessibleName(choice.text.isEmpty() ? choice.title : choice.text);
    list->addItems(choice.options);
    list->setCurrentRow(choice.preselected);
    frame.content->addWidget(list);
    frame.yes->setObjectName(u"answerYes"_s);
    frame.no->setObjectName(u"answerNo"_s);
    frame.yes->setProperty("primary", true);
    list->setFocus();
    QObject::connect(list, &QListWidget::itemDoubleClicked, frame.dialog, &QDialog::accept);
    QObject::connect(frame.dialog, &QDialog::finished, frame.dialog, [list, answer = std::move(answer)](int result) {
        const int row = list->currentRow();
        answer(result == QDialog::Accepted && row >= 0 ? std::optional(row) : std::nullopt);
    });
    frame.dialog->open();
}

void DialogAsk::askText(const TextQuestion& question, std::function<void(std::optional<QString>)> answer)
{
    const Frame frame = frameFor(m_window, question.title, question.text, question.ok, tr("Cancel"));
    auto* label = new WrappedLabel(question.label, frame.dialog);
    auto* field = new QLineEdit(frame.dialog);
    field->setObjectName(u"answerText"_s);
    field->setProperty(takesScansProperty, question.takesScans);
    field->setAccessibleName(question.label);
    label->setBuddy(field);
    frame.content->addWidget(label);
    frame.content->addWidget(field);
    frame.yes->setObjectName(u"answerYes"_s);
    frame.no->setObjectName(u"answerNo"_s);
    frame.yes->setProperty("primary", true);
    frame.yes->setEnabled(false);
    field->setFocus();
    QObject::connect(field, &QLineEdit::textChanged, frame.yes,
                     [yes = frame.yes](const QString& typed) { yes->setEnabled(!typed.trimmed().isEmpty()); });
    QObject::connect(frame.dialog, &QDialog::finished, frame.dialog, [field, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? std::optional(field->text().trimmed()) : std::nullopt);
    });
    frame.dialog->open();
}

void DialogAsk::fillIn(const FormQuestion& question)
{
    (new FormDialog(question, m_clock ? m_clock->today() : QDate::currentDate(), m_window))->open();
}

} // namespace madoguchi
