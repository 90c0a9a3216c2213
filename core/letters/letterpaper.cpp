// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterpaper.h"

#include "core/documents/longday.h"
#include "core/loans/loanout.h"
#include "core/loans/paperframe.h"

#include <QHash>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

FormFrame frameOf(const LetterFacts& facts)
{
    FormFrame frame;
    frame.number = facts.number;
    frame.issuedAt = facts.at;
    frame.language = printLanguageFromCode(facts.letter.language);
    frame.issuer = issuerOf(facts.settings);
    frame.operatorName = facts.operatorName;
    frame.formNumber = facts.settings.letterFormNumber;
    if (facts.settings.addresseeSuffix == u"殿")
        frame.addressee.form = Phrase::word(u"addressee.dono"_s);
    return frame;
}

/// "窓口（03-1234-5678）"
QString contactOf(const Issuer& issuer, PrintLanguage language)
{
    const QString desk = issuer.desk.isEmpty() ? issuer.organisation : issuer.desk;
    if (issuer.phone.isEmpty())
        return desk;
    return language == PrintLanguage::Japanese ? desk + u'（' + issuer.phone + u'）'
                                               : u"%1 (%2)"_s.arg(desk, issuer.phone);
}

Values valuesOf(const LetterFacts& facts, const FormFrame& frame)
{
    const QString& name = facts.letter.holder.values.name;
    return {{u"name"_s, name.isEmpty() ? facts.letter.sectionName : name},
            {u"suffix"_s, facts.settings.addresseeSuffix},
            {u"section"_s, facts.letter.sectionName},
            {u"head-name"_s, facts.letter.headName},
            {u"number"_s, facts.number},
            {u"date"_s, longDay(facts.at.localDay(), frame.language)},
            {u"step"_s, QString::number(facts.letter.step)},
            {u"return-by"_s, longDay(facts.returnBy, frame.language)},
            {u"organisation"_s, frame.issuer.organisation},
            {u"desk"_s, frame.issuer.desk.isEmpty() ? frame.issuer.organisation : frame.issuer.desk},
            {u"phone"_s, frame.issuer.phone},
            {u"contact"_s, contactOf(frame.issuer, frame.language)},
            {u"count"_s, QString::number(facts.letter.items.size())}};
}

/// "充電器、かばん"
QString missingOf(const LoanRecord& loan, PrintLanguage language)
{
    return loan.openAccessories.join(language == PrintLanguage::Japanese ? u"、"_s : u", "_s);
}

/// 「3日超過」, "3 days late"; on the due day itself it is its time.
QString latenessOf(int days, PrintLanguage language)
{
    if (language == PrintLanguage::Japanese)
        return days > 0 ? u"%1日超過"_s.arg(days) : u"期限時刻超過"_s;
    return days > 1 ? u"%1 days late"_s.arg(days) : days == 1 ? u"1 day late"_s : u"past its time of day"_s;
}

/// The text without the white at its end, and without spaces where a value was empty.
QString tidied(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// The paragraphs of a part of the body; empty lines only divide them.
QStringList paragraphsOf(const QString& part, const Values& values)
{
    QStringList paragraphs;
    const QStringList lines = part.split(u'\n');
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            paragraphs << tidied(filledIn(line, values));
    }
    return paragraphs;
}

QString itemLine(const LetterFacts& facts, const LetterItem& item, const FormFrame& frame, Values values)
{
    const LoanDue& due = item.due;
    values[u"asset"_s] = item.loan.assetNo;
    values[u"item"_s] = item.loan.title;
    values[u"due"_s] = QString(longDay(due.day, frame.language) + u' ' + due.time).trimmed();
    values[u"late"_s] = QString::number(item.daysLate);
    values[u"lateness"_s] = latenessOf(item.daysLate, frame.language);
    values[u"missing"_s] = missingOf(item.loan, frame.language);
    values[u"holder"_s] = facts.letter.section.isValid() ? item.loan.holder : QString();
    return tidied(filledIn(facts.wording.item, values));
}

FormHolder holderOf(const PlannedLetter& letter)
{
    if (letter.section.isValid())
        return {{}, {}, letter.sectionName, {}};
    const PersonValues& values = letter.holder.values;
    return {letter.holder.key(), values.name.isEmpty() ? letter.holder.key() : values.name, letter.sectionName,
            values.extension};
}

} // namespace

LetterContent letterContent(const LetterFacts& facts)
{
    LetterContent content;
    content.frame = frameOf(facts);
    content.kind = letterKindCode(facts.kind);
    content.step = facts.letter.step;
    content.holder = holderOf(facts.letter);
    if (asksBack(facts.kind))
        content.returnBy = facts.returnBy;
    const Values values = valuesOf(facts, content.frame);
    const qsizetype items = facts.wording.body.indexOf(u"{items}"_s);
    content.before = paragraphsOf(facts.wording.body.left(items), values);
    content.after = items < 0 ? QStringList() : paragraphsOf(facts.wording.body.mid(items + 7), values);
    for (const LetterItem& item : facts.letter.items) {
        const LoanRecord& loan = item.loan;
        content.lines << LetterLine{loan.assetNo,
                                    loan.title,
                                    item.due.day,
                                    timeOf(item.due),
                                    item.daysLate,
                                    facts.letter.section.isValid() ? loan.holder : QString(),
                                    missingOf(loan, content.frame.language)};
        content.itemLines << itemLine(facts, item, content.frame, values);
    }
    content.subject = tidied(filledIn(facts.wording.subject, values));
    content.greeting =
        tidied(filledIn(facts.letter.section.isValid() ? facts.wording.head : facts.wording.greeting, values));
    content.mail = facts.letter.mail;
    content.copy = facts.letter.copyTo;
    content.head = facts.letter.headName;
    return content;
}

LetterContent sampleLetter(LetterKind kind, const QString& language, const LetterWording& wording,
                           const OrganisationSettings& settings, Instant at)
{
    const bool isJapanese = language != u"en";
    const QDate today = at.localDay();
    LetterFacts facts{kind, u"R8-L1-000001"_s, at, settings, {}, today.addDays(settings.letterReturnDays), wording, {}};
    const bool isList = kind == LetterKind::OverdueList;
    if (isList)
        facts.letter.section = SectionId(1);
    else
        facts.letter.person = PersonId(1);
    facts.letter.language = language;
    facts.letter.sectionName = isJapanese ? u"総務課"_s : u"General Affairs"_s;
    facts.letter.holder.values.name = isJapanese ? u"見本 太郎"_s : u"Taro Mihon"_s;
    facts.letter.holder.values.staffNo = u"E-00000"_s;
    const int late = isList || kind == LetterKind::Overdue ? 3 : 0;
    for (const QString& number : {u"A-000001"_s, u"A-000002"_s}) {
        LoanRecord loan;
        loan.assetNo = number;
        loan.title = isJapanese ? u"ノートPC"_s : u"Notebook"_s;
        loan.due.day = today.addDays(late > 0 ? -late : 3);
        loan.holder = facts.letter.holder.values.name;
        if (kind == LetterKind::Accessory)
            loan.openAccessories << (isJapanese ? u"ACアダプター"_s : u"AC adapter"_s);
        facts.letter.items << LetterItem{loan, loan.due, late, {}};
    }
    return letterContent(facts);
}

} // namespace madoguchi
