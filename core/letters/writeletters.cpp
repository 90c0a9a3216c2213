// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/writeletters.h"

#include "core/base/uuid7.h"
#include "core/desk/documents.h"
#include "core/documents/snapshot.h"
#include "core/letters/letterpaper.h"
#include "core/letters/lettertables.h"
#include "core/letters/mailmessage.h"
#include "core/letters/mailqueue.h"

#include <QJsonArray>
#include <QUuid>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// One run of letters: what all of them have in common.
class Writing
{
public:
    Writing(WriteScope& scope, const WriteLetters& verb, QDate returnBy)
        : m_scope(scope), m_verb(verb), m_returnBy(returnBy), m_settings(readSettings(scope.connection()))
    {
    }

    /// The number of the letter.
    QString write(const PlannedLetter& letter)
    {
        const DocumentNumber number = nextDocumentNumber(m_scope, DocumentKind::Letter);
        const LetterFacts facts{
            m_verb.query.kind, textOf(number),           m_scope.at(), m_settings, m_scope.actor().operatorName,
            m_returnBy,        wording(letter.language), letter};
        const DocumentId document = storeDocument(
            m_scope, {DocumentKind::Letter, number, letter.person, letter.section, int(letter.items.size()),
                      letter.language, QString::fromUtf8(letterSnapshotJson(letterContent(facts))), false});
        store(letter, document);
        return facts.number;
    }

private:
    const LetterWording& wording(const QString& language)
    {
        const auto known = m_wordings.constFind(language);
        if (known != m_wordings.cend())
            return *known;
        return *m_wordings.insert(language, readWording(m_scope.connection(), m_verb.query.kind, language));
    }

    void store(const PlannedLetter& letter, DocumentId document)
    {
        const QString kind = letterKindCode(m_verb.query.kind);
        const bool hasNoAddress = m_verb.way == LetterWay::Mail && !isMailAddress(letter.mail);
        const qint64 id = m_scope.newId();
        m_scope.insert(letterTable(), {id, document.value(), kind, qint64(letter.step),
                                       Value::idOrNull(letter.person.value()), Value::idOrNull(letter.section.value()),
                                       letterWayCode(hasNoAddress ? LetterWay::Paper : m_verb.way), m_scope.atText(),
                                       asksBack(m_verb.query.kind) ? Value(m_returnBy.toString(Qt::ISODate)) : Value(),
                                       Value(), Value(), Value(), Value()});
        if (m_verb.way == LetterWay::Mail && !hasNoAddress)
            queueMail(m_scope, LetterId(id), {letter.mail, letter.copyTo});
        for (const LetterItem& item : letter.items) {
            const QDate due = item.due.day;
            m_scope.insert(letterLineTable(), {m_scope.newId(), id, item.loan.line.value(), item.loan.asset.value(),
                                               kind, qint64(letter.step), item.occasion,
                                               due.isValid() ? Value(due.toString(Qt::ISODate)) : Value(),
                                               qint64(item.daysLate), Value()});
        }
    }

    WriteScope& m_scope;
    const WriteLetters& m_verb;
    QDate m_returnBy;
    OrganisationSettings m_settings;
    QHash<QString, LetterWording> m_wordings;
};

/// The plan, once nobody else can take back, extend or write about its loans any more.
Result<LetterPlan> heldPlan(WriteScope& scope, const LetterQuery& query)
{
    ReadScope reading{scope.connection(), scope.at()};
    const Result<LetterPlan> first = AskLetterPlan{query}.run(reading);
    if (!first)
        return first;
    LetterQuery held = query;
    std::vector<qint64> ids;
    for (const PlannedLetter& letter : first->letters) {
        for (const LetterItem& item : letter.items) {
            ids.push_back(item.loan.line.value());
            held.lines << item.loan.line;
        }
    }
    if (ids.empty())
        return first;
    scope.holdAll("loan_line", std::move(ids));
    return AskLetterPlan{held}.run(reading);
}

/// The id of the n-th command of a run: always the same one for it.
QString followingId(const QString& commandId, int number)
{
    static const QUuid space = QUuid::fromString(u"{0f6f7a2b-5f38-4f0c-8d0b-2f7c7f9b6c35}"_s);
    return QUuid::createUuidV5(space, commandId + u' ' + QString::number(number)).toString(QUuid::WithoutBraces);
}

} // namespace

Result<WriteLettersOutcome> WriteLetters::run(WriteScope& scope) const
{
    const Result<LetterPlan> plan = heldPlan(scope, query);
    if (!plan)
        return plan.refusal();
    if (returnBy.isValid() && returnBy < scope.today())
        return refused(u"letter.return-by-past"_s, returnBy.toString(Qt::ISODate));
    LetterPlan now = *plan;
    Outcome outcome;
    outcome.left = int(std::max<qsizetype>(0, now.letters.size() - most));
    now.letters = now.letters.mid(0, most);
    outcome.items = now.items();
    outcome.people = now.people();
    Writing writing(scope, *this, returnBy.isValid() ? returnBy : now.returnBy);
    for (const PlannedLetter& letter : std::as_const(now.letters))
        outcome.documents << writing.write(letter);
    scope.setWorkItem(workItemOf(query.kind));
    return outcome;
}

QJsonObject WriteLetters::toJson() const
{
    QJsonObject json = query.toJson();
    json.insert(u"way"_s, letterWayCode(way));
    if (returnBy.isValid())
        json.insert(u"returnBy"_s, returnBy.toString(Qt::ISODate));
    return json;
}

QJsonObject WriteLettersOutcome::toJson() const
{
    return {{u"documents"_s, QJsonArray::fromStringList(documents)},
            {u"items"_s, items},
            {u"people"_s, people},
            {u"left"_s, left}};
}

WriteLettersOutcome WriteLettersOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"documents"_s).toVariant().toStringList(), json.value(u"items"_s).toInt(),
            json.value(u"people"_s).toInt(), json.value(u"left"_s).toInt()};
}

Result<Performed<WriteLettersOutcome>> writeAllLetters(Desk& desk, const WriteLetters& verb, Order order,
                                                       const LetterProgress& progress)
{
    if (order.commandId.isEmpty())
        order.commandId = makeUuid7(desk.clock().now());
    Result<Performed<WriteLettersOutcome>> all = desk.perform(verb, order);
    const QString first = order.commandId;
    for (int number = 1; all && all->outcome.left > 0; ++number) {
        WriteLettersOutcome& sum = all->outcome;
        if (progress && !progress(sum.documents.size(), sum.documents.size() + sum.left))
            break;
        order.commandId = followingId(first, number);
        const Result<Performed<WriteLettersOutcome>> more = desk.perform(verb, order);
        if (!more)
            break; // what is written stays, and the rest is still to be written
        sum.documents << more->outcome.documents;
        sum.items += more->outcome.items;
        sum.people += more->outcome.people;
        sum.left = more->outcome.left;
    }
    return all;
}

} // namespace madoguchi
