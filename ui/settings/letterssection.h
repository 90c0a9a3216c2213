// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/settings.h"
#include "core/letters/letterwording.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace madoguchi {

class Card;
class FormRows;
class PreviewPane;

/// When letters about loans go out and what they say: the days, and the words of each kind in each language, with a
/// look at a sample. Kept in the record.
class LettersSection final : public QWidget
{
    Q_OBJECT

public:
    explicit LettersSection(const PageContext& context, QWidget* parent = nullptr);

private:
    [[nodiscard]] Card* buildDays();
    [[nodiscard]] Card* buildMail();
    [[nodiscard]] Card* buildWords();
    [[nodiscard]] QWidget* wordButtons();
    void load();
    /// The days and the mail server.
    void saveSettings(QPushButton* pressed);
    void loadWords();
    void showWords(const AskWording::Answer& answer);
    void saveWords(bool isReset);
    void wordsSaved(const Result<Performed<ChangeWording::Outcome>>& done);
    /// Under the field each is about; what is about none is told by the window.
    void tellProblems(const QList<Problem>& problems);
    /// False where something is wrong; it is told then.
    bool checkWords();
    void preview();
    [[nodiscard]] LetterKind kind() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] LetterWording words() const;
    [[nodiscard]] QWidget* fieldOf(const QString& part) const;
    void allow();

    PageContext m_context;
    FormRows* m_days;
    QSpinBox* m_noticeDays;
    QSpinBox* m_returnDays;
    QSpinBox* m_waitDays;
    QLineEdit* m_formNumber;
    QPushButton* m_saveDays;
    FormRows* m_mail;
    QLineEdit* m_mailServer;
    QSpinBox* m_mailPort;
    QComboBox* m_mailSecurity;
    QLineEdit* m_mailUser;
    QLineEdit* m_mailFrom;
    QPushButton* m_saveMail;

    QComboBox* m_kind;
    QComboBox* m_language;
    FormRows* m_words;
    QLineEdit* m_subject;
    QLineEdit* m_greeting;
    QLineEdit* m_head;
    QLineEdit* m_item;
    QPlainTextEdit* m_body;
    QPushButton* m_reset;
    QPushButton* m_preview;
    QPushButton* m_saveWords;
    PreviewPane* m_pane;
    OrganisationSettings m_seen; ///< only what differs from these is saved
    LetterWording m_seenWords;
};

} // namespace madoguchi
