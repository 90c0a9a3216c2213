// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogask.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/guardeddialog.h"
#include "ui/widgets/plainicons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Words, what is asked below them, two buttons.
class FrameDialog final : public GuardedDialog
{
public:
    using GuardedDialog::arrange;
    using GuardedDialog::GuardedDialog;
};

struct Frame {
    GuardedDialog* dialog;
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

/// As wide as the longest option, within reason, and as high as they are; what is longer goes on in a second line.
void fitToOptions(QListWidget& list)
{
    const int around = 2 * list.frameWidth() + list.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    list.setMinimumWidth(std::min(list.sizeHintForColumn(0) + around, em(40, &list)));
    list.setWordWrap(true);
    list.setResizeMode(QListView::Adjust);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list.setMaximumHeight(em(24, &list));
}

Frame frameFor(QWidget* window, const QString& title, const QString& text, const QString& yes, const QString& no)
{
    auto* dialog = new FrameDialog(window);
    dialog->setWindowTitle(title);
    dialog->setAccessibleName(title);
    auto* inside = new QWidget;
    auto* content = new QVBoxLayout(inside);
    content->setContentsMargins(0, 0, 0, 0);
    auto* words = new WrappedLabel(text);
    words->setMinimumWidth(em(24, dialog));
    content->addWidget(words);
    auto* row = new QWidget;
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    const Frame frame{dialog, content, answerButton(yes, row), answerButton(no, row)};
    buttons->addStretch(1);
    buttons->addWidget(frame.no);
    buttons->addSpacing(scaled(Space::l, dialog));
    buttons->addWidget(frame.yes);
    dialog->arrange(inside, row);
    QObject::connect(frame.yes, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(frame.no, &QPushButton::clicked, dialog, &GuardedDialog::abandon);
    return frame;
}

void addTypedConfirmation(const Frame& frame, const QString& expected, const QString& prompt)
{
    auto* label = new WrappedLabel(prompt);
    auto* field = new QLineEdit;
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

/// With a look of its own: dialogs of the system that run in this program look into files as Qt's icons do. Where the
/// record lies in the folder that is shown, that would cost it its locks (PlainIcons).
QFileDialog* fileDialog(QWidget* window, const FileQuestion& question)
{
    static auto& icons =
        *new PlainIcons; // asked for by threads of the dialog, which ends after its destructor has begun
    auto* dialog = new QFileDialog(window, question.title);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setIconProvider(&icons);
    return dialog;
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
    QFileDialog* dialog = fileDialog(m_window, question);
    if (!question.start.isEmpty())
        dialog->setDirectory(question.start);
    dialog->setFileMode(question.isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, question.isFolder);
    openFileDialog(dialog, question, std::move(answer));
}

void DialogAsk::saveFile(const FileQuestion& question, std::function<void(std::optional<QString>)> answer)
{
    QFileDialog* dialog = fileDialog(m_window, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, question.mayExist);
    dialog->selectFile(question.start);
    openFileDialog(dialog, question, std::move(answer));
}

void DialogAsk::chooseOne(const Choice& choice, std::function<void(std::optional<int>)> answer)
{
    const QString ok = choice.ok.isEmpty() ? tr("Choose") : choice.ok;
    const Frame frame = frameFor(m_window, choice.title, choice.text, ok, tr("Cancel"));
    auto* list = new QListWidget;
    list->setObjectName(u"choices"_s);
    list->setAccessibleName(choice.text.isEmpty() ? choice.title : choice.text);
    list->addItems(choice.options);
    list->setCurrentRow(choice.preselected);
    fitToOptions(*list);
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
    auto* label = new WrappedLabel(question.label);
    auto* field = new QLineEdit;
    field->setObjectName(u"answerText"_s);
    field->setProperty(takesScansProperty, question.takesScans);
    field->setAccessibleName(question.label);
    label->setBuddy(field);
    frame.content->addWidget(label);
    frame.content->addWidget(field);
    frame.yes->setObjectName(u"answerYes"_s);
    frame.no->setObjectName(u"answerNo"_s);
    frame.yes->setProperty("primary", true);
    field->setText(question.initial);
    field->selectAll();
    frame.yes->setEnabled(!question.initial.trimmed().isEmpty());
    field->setFocus();
    frame.dialog->setGuard([field, initial = question.initial.trimmed()] {
        const QString typed = field->text().trimmed();
        return !typed.isEmpty() && typed != initial;
    });
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
