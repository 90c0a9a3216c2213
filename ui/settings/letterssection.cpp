// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/letterssection.h"

#include "core/letters/letterpaper.h"
#include "core/letters/mailmessage.h"
#include "ui/printing/previewpane.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/wraplayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr double widestLetters = 64; // ems: lines of a letter have room

QSpinBox* daysField(const QString& name, int most, const QString& suffix)
{
    auto* field = new QSpinBox;
    field->setObjectName(name);
    field->setRange(0, most);
    field->setSuffix(suffix);
    return field;
}

} // namespace

LettersSection::LettersSection(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_days(new FormRows),
      m_noticeDays(daysField(u"letterNoticeDays"_s, 60, tr(" open days"))),
      m_returnDays(daysField(u"letterReturnDays"_s, 60, tr(" days"))),
      m_waitDays(daysField(u"letterWaitDays"_s, 365, tr(" days"))), m_formNumber(new QLineEdit),
      m_saveDays(new QPushButton(tr("Save"))), m_mail(new FormRows), m_mailServer(new QLineEdit),
      m_mailPort(daysField(u"mailPort"_s, 65535, {})), m_mailSecurity(new QComboBox), m_mailUser(new QLineEdit),
      m_mailFrom(new QLineEdit), m_saveMail(new QPushButton(tr("Save"))), m_kind(new QComboBox),
      m_language(new QComboBox), m_words(new FormRows), m_subject(new QLineEdit), m_greeting(new QLineEdit),
      m_head(new QLineEdit), m_item(new QLineEdit), m_body(new QPlainTextEdit),
      m_reset(new QPushButton(tr("Fixed words again"))), m_preview(new QPushButton(tr("Look at a sample"))),
      m_saveWords(new QPushButton(tr("Save the words"))), m_pane(new PreviewPane)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildDays());
    column->addWidget(buildWords());
    column->addWidget(buildMail());
    column->addStretch(1);
    connect(m_saveDays, &QPushButton::clicked, this, [this] { saveSettings(m_saveDays); });
    connect(m_saveMail, &QPushButton::clicked, this, [this] { saveSettings(m_saveMail); });
    connect(m_saveWords, &QPushButton::clicked, this, [this] { saveWords(false); });
    connect(m_reset, &QPushButton::clicked, this, [this] { saveWords(true); });
    connect(m_preview, &QPushButton::clicked, this, &LettersSection::preview);
    for (QComboBox* combo : {m_kind, m_language})
        connect(combo, &QComboBox::currentIndexChanged, this, &LettersSection::loadWords);
    allow();
    load();
}

Card* LettersSection::buildDays()
{
    m_formNumber->setObjectName(u"letterFormNumber"_s);
    m_saveDays->setObjectName(u"saveLetterDays"_s);
    m_saveDays->setProperty("primary", true);
    m_days->addRow(tr("&Notice before"), m_noticeDays, tr("A notice may go out so many open days before the due day."));
    m_days->addRow(tr("&Asked back within"), m_returnDays, tr("Printed as the day by which the things are expected."));
    m_days->addRow(tr("Next letter a&fter"), m_waitDays, tr("From one letter to the next about the same loan."));
    m_days->addRow(tr("Form n&umber"), m_formNumber, tr("Printed at the top left."));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_saveDays);
    auto* card = new Card(tr("When letters go out"));
    limitWidth(card, widestLetters);
    card->body().addWidget(m_days);
    card->body().addLayout(buttons);
    return card;
}

Card* LettersSection::buildMail()
{
    const std::pair<QWidget*, QString> names[] = {{m_mailServer, u"mailServer"_s},
                                                  {m_mailSecurity, u"mailSecurity"_s},
                                                  {m_mailUser, u"mailUser"_s},
                                                  {m_mailFrom, u"mailFrom"_s},
                                                  {m_saveMail, u"saveMail"_s}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    m_mailPort->setGroupSeparatorShown(false);
    m_mailSecurity->addItem(tr("STARTTLS"), u"starttls"_s);
    m_mailSecurity->addItem(tr("TLS from the beginning"), u"tls"_s);
    m_mailSecurity->addItem(tr("None (inside the house only)"), u"none"_s);
    m_saveMail->setProperty("primary", true);
    m_mail->addRow(tr("Mail ser&ver"), m_mailServer, tr("Empty: letters go out on paper and as drafts only."));
    m_mail->addRow(tr("P&ort"), m_mailPort);
    m_mail->addRow(tr("Encr&yption"), m_mailSecurity);
    m_mail->addRow(tr("Us&er"), m_mailUser,
                   tr("The password is not kept in the record: each counter has it in MADOGUCHI_MAIL_PASSWORD."));
    m_mail->addRow(tr("Sen&der"), m_mailFrom, tr("An address, or a name and the address in angle brackets."));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_saveMail);
    auto* card = new Card(tr("Letters by mail"));
    limitWidth(card, widestLetters);
    card->body().addWidget(m_mail);
    card->body().addLayout(buttons);
    return card;
}

QWidget* LettersSection::wordButtons()
{
    m_reset->setObjectName(u"resetLetterWords"_s);
    m_preview->setObjectName(u"previewLetterWords"_s);
    m_saveWords->setObjectName(u"saveLetterWords"_s);
    m_saveWords->setProperty("primary", true);
    auto* row = new QWidget;
    auto* buttons = new WrapLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(scaled(Space::s, this));
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_preview);
    buttons->addWidget(m_saveWords);
    return row;
}

Card* LettersSection::buildWords()
{
    const std::pair<QWidget*, QString> names[] = {{m_kind, u"letterKind"_s},       {m_language, u"letterLanguage"_s},
                                                  {m_subject, u"letterSubject"_s}, {m_greeting, u"letterGreeting"_s},
                                                  {m_head, u"letterHead"_s},       {m_item, u"letterItem"_s},
                                                  {m_body, u"letterBody"_s},       {m_pane, u"letterPreview"_s}};
    for (const auto& [field, name] : names)
        field->setObjectName(name);
    for (const LetterKind kind : {LetterKind::Overdue, LetterKind::OverdueList, LetterKind::Notice,
                                  LetterKind::Collection, LetterKind::Accessory})
        m_kind->addItem(wordOf(kind), int(kind));
    // Each in its own language, so that whoever cannot read the other finds it.
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(em(14, this));
    m_words->addRow(tr("&Letter"), m_kind);
    m_words->addRow(tr("In"), m_language);
    m_words->addRow(tr("&Subject of the mail"), m_subject);
    m_words->addRow(tr("To a &person"), m_greeting);
    m_words->addRow(tr("To a section &head"), m_head);
    m_words->addRow(tr("One &item in the mail"), m_item,
                    tr("Also: %1").arg(u"{asset} {item} {due} {lateness} {late} {holder} {missing}"_s));
    m_words->addRow(tr("&Text"), m_body,
                    tr("{items} stands where the items are listed. Everywhere: %1")
                        .arg(u'{' + knownPlaceholders(u"subject"_s).join(u"} {"_s) + u'}'));
    m_pane->setMinimumHeight(em(30, this));
    m_pane->hide();
    auto* card = new Card(tr("What letters say"));
    limitWidth(card, widestLetters);
    card->body().addWidget(m_words);
    card->body().addWidget(wordButtons());
    card->body().addWidget(m_pane);
    return card;
}

void LettersSection::allow()
{
    const bool may = mayDo(m_context.host.actor().role, Permission::Administrate);
    for (QWidget* part :
         {static_cast<QWidget*>(m_days), static_cast<QWidget*>(m_saveDays), static_cast<QWidget*>(m_mail),
          static_cast<QWidget*>(m_saveMail), static_cast<QWidget*>(m_reset), static_cast<QWidget*>(m_saveWords)})
        part->setEnabled(may);
    for (QLineEdit* line : {m_subject, m_greeting, m_head, m_item})
        line->setReadOnly(!may);
    m_body->setReadOnly(!may);
    const QString reason = may ? QString() : tr("Only an owner changes these.");
    m_saveDays->setToolTip(reason);
    m_saveMail->setToolTip(reason);
    m_saveWords->setToolTip(reason);
}

void LettersSection::load()
{
    m_context.desk.ask(AskSettings{}, this, [this](const Result<OrganisationSettings>& settings) {
        if (!settings)
            return m_context.host.refused(settings.refusal());
        m_seen = *settings;
        m_noticeDays->setValue(settings->letterNoticeDays);
        m_returnDays->setValue(settings->letterReturnDays);
        m_waitDays->setValue(settings->letterWaitDays);
        m_formNumber->setText(settings->letterFormNumber);
        m_mailServer->setText(settings->mailServer);
        m_mailPort->setValue(settings->mailPort);
        m_mailSecurity->setCurrentIndex(m_mailSecurity->findData(settings->mailSecurity));
        m_mailUser->setText(settings->mailUser);
        m_mailFrom->setText(settings->mailFrom);
    });
    loadWords();
}

void LettersSection::saveSettings(QPushButton* pressed)
{
    ChangeSettings verb{m_seen, m_seen};
    verb.settings.letterNoticeDays = m_noticeDays->value();
    verb.settings.letterReturnDays = m_returnDays->value();
    verb.settings.letterWaitDays = m_waitDays->value();
    verb.settings.letterFormNumber = m_formNumber->text().trimmed();
    verb.settings.mailServer = m_mailServer->text().trimmed();
    verb.settings.mailPort = m_mailPort->value();
    verb.settings.mailSecurity = m_mailSecurity->currentData().toString();
    verb.settings.mailUser = m_mailUser->text().trimmed();
    verb.settings.mailFrom = m_mailFrom->text().trimmed();
    const QString sender = addressIn(verb.settings.mailFrom);
    const bool isSenderNeeded = !verb.settings.mailServer.isEmpty() || !sender.isEmpty();
    m_mail->setError(m_mailFrom, isSenderNeeded && !isMailAddress(sender)
                                     ? sentence({u"mail.bad-address"_s, verb.settings.mailFrom, {}})
                                     : QString());
    if (m_mail->hasErrors())
        return m_mail->focusFirstError();
    pressed->setEnabled(false);
    m_context.desk.perform(
        verb, m_context.host.order(), this, [this, pressed](const Result<Performed<ChangeSettings::Outcome>>& done) {
            pressed->setEnabled(true);
            if (!done)
                return m_context.host.refused(done.refusal());
            m_context.host.toast(Tone::Ok, done->outcome.changed > 0 ? tr("Saved.") : tr("Nothing was different."));
            load();
        });
}

LetterKind LettersSection::kind() const
{
    return LetterKind(m_kind->currentData().toInt());
}

QString LettersSection::language() const
{
    return m_language->currentData().toString();
}

void LettersSection::loadWords()
{
    m_context.desk.ask(AskWording{kind(), language()}, this,
                       [this, asked = kind(), spoken = language()](const Result<AskWording::Answer>& answer) {
                           if (!answer)
                               return m_context.host.refused(answer.refusal());
                           if (asked == kind() && spoken == language())
                               showWords(*answer);
                       });
}

void LettersSection::showWords(const AskWording::Answer& answer)
{
    m_words->clearErrors();
    m_pane->hide();
    m_seenWords = answer.wording;
    m_subject->setText(answer.wording.subject);
    m_greeting->setText(answer.wording.greeting);
    m_head->setText(answer.wording.head);
    m_item->setText(answer.wording.item);
    m_body->setPlainText(answer.wording.body);
    m_reset->setEnabled(!answer.isFixed && !m_body->isReadOnly());
}

LetterWording LettersSection::words() const
{
    return {m_subject->text().trimmed(), m_greeting->text().trimmed(), m_head->text().trimmed(),
            m_item->text().trimmed(), m_body->toPlainText()};
}

QWidget* LettersSection::fieldOf(const QString& part) const
{
    const std::pair<QLatin1StringView, QWidget*> fields[] = {{"wording.subject"_L1, m_subject},
                                                             {"wording.greeting"_L1, m_greeting},
                                                             {"wording.head"_L1, m_head},
                                                             {"wording.item"_L1, m_item}};
    for (const auto& [name, field] : fields) {
        if (part == name)
            return field;
    }
    return m_body;
}

void LettersSection::tellProblems(const QList<Problem>& problems)
{
    for (const Problem& problem : problems) {
        QWidget* field = fieldOf(problem.arguments.value(u"field"_s).toStringList().value(0));
        const QString before = m_words->error(field);
        m_words->setError(field, before.isEmpty() ? sentence(problem) : before + u'\n' + sentence(problem));
    }
    m_words->focusFirstError();
}

bool LettersSection::checkWords()
{
    m_words->clearErrors();
    const QList<Problem> problems = problemsOfWording(words());
    tellProblems(problems);
    return problems.isEmpty();
}

void LettersSection::preview()
{
    if (!checkWords())
        return m_pane->hide();
    Document paper = letterDocument(sampleLetter(kind(), language(), words(), m_seen, m_context.clock.now()));
    paper.marks.isSample = true;
    if (const Result<int> sheets = m_pane->setDocument(paper); !sheets)
        return m_context.host.refused(sheets.refusal());
    m_pane->show();
}

void LettersSection::saveWords(bool isReset)
{
    if (!isReset && !checkWords())
        return;
    ChangeWording verb{kind(), language(), std::nullopt, m_seenWords};
    if (!isReset)
        verb.wording = words();
    m_saveWords->setEnabled(false);
    m_context.desk.perform(verb, m_context.host.order(), this,
                           [this](const Result<Performed<ChangeWording::Outcome>>& done) { wordsSaved(done); });
}

void LettersSection::wordsSaved(const Result<Performed<ChangeWording::Outcome>>& done)
{
    m_saveWords->setEnabled(true);
    if (!done)
        return m_context.host.refused(done.refusal());
    m_context.host.toast(Tone::Ok, done->outcome.isFixed ? tr("The fixed words are used.") : tr("Saved."));
    loadWords();
}

} // namespace madoguchi

#include "moc_letterssection.cpp"
