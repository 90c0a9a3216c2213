// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterplan.h"

#include "core/base/fiscalcalendar.h"
#include "core/base/isoday.h"
#include "core/collections/collectionquestions.h"
#include "core/ledger/ledgerquestions.h"
#include "core/letters/mailaddresses.h"
#include "core/loans/loanpapers.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <limits>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// The days a notice looks ahead: until the so many-th open day from today.
QDate noticeUntil(const OrganisationSettings& settings, QDate today)
{
    const OfficeCalendar calendar = officeCalendar(settings);
    QDate day = today;
    for (int open = 0; open < settings.letterNoticeDays; ++open)
        day = calendar.openDayFrom(day.addDays(1));
    return day;
}

constexpr int mostSteps = 9;

/// What a loan was written about before, in one kind and occasion.
struct Written {
    int step = 0;
    QString number;
    Instant at;
    QDate returnBy;
};

struct Key {
    qint64 line = 0;
    QString occasion;
    bool operator==(const Key&) const = default;
};

size_t qHash(const Key& key, size_t seed = 0)
{
    return qHashMulti(seed, key.line, key.occasion);
}

/// The last step of each loan that may be written about: an open one; or one whose item is back without something.
QHash<Key, Written> lastSteps(Connection& connection, LetterKind kind)
{
    QHash<Key, Written> last;
    const std::string sql = std::string("select x.loan_line_id, x.occasion, x.step, d.number, t.written_at, t.return_by"
                                        " from letter_line x join letter t on t.id = x.letter_id"
                                        " join document d on d.id = t.document_id"
                                        " join loan_line ll on ll.id = x.loan_line_id"
                                        " where x.kind = ? and x.withdrawn_at is null and ll.returned_at is ") +
                            (kind == LetterKind::Accessory ? "not null" : "null");
    Cursor cursor = connection.select(sql, letterKindCode(kind));
    while (cursor.next()) {
        Written& known = last[{cursor.number(0), cursor.text(1)}];
        if (cursor.number(2) > known.step)
            known = {int(cursor.number(2)), cursor.text(3), cursor.instant(4), cursor.day(5)};
    }
    return last;
}

class Planner
{
public:
    Planner(ReadScope& scope, const LetterQuery& query)
        : m_scope(scope), m_query(query), m_settings(readSettings(scope.connection)),
          m_last(lastSteps(scope.connection, query.kind))
    {
    }

    Result<LetterPlan> run()
    {
        if (const Result<Done> known = readCollected(); !known)
            return known.refusal();
        if (isList())
            readListed();
        m_plan.returnBy = returnBy();
        const QSet<LoanLineId> wanted(m_query.lines.begin(), m_query.lines.end());
        const QList<LoanRecord> loans = loansOfKind();
        for (const LoanRecord& loan : loans) {
            if (wanted.isEmpty() || wanted.contains(loan.line))
                add(loan);
        }
        std::stable_sort(m_plan.letters.begin(), m_plan.letters.end(), [](const auto& a, const auto& b) {
            return std::tie(a.sectionName, a.holder.values.reading, a.holder.values.name, a.step) <
                   std::tie(b.sectionName, b.holder.values.reading, b.holder.values.name, b.step);
        });
        return std::move(m_plan);
    }

private:
    [[nodiscard]] QDate today() const { return m_scope.today(); }
    [[nodiscard]] bool isAboutAccessories() const { return m_query.kind == LetterKind::Accessory; }

    [[nodiscard]] bool isList() const { return m_query.kind == LetterKind::OverdueList; }

    /// Whose head has had today's list: what became late since waits for the next one, which is whole again.
    void readListed()
    {
        Cursor cursor = m_scope.connection.select(
            "select t.section_id, d.number, t.written_at from letter t join document d on d.id = t.document_id"
            " where t.withdrawn_at is null and t.kind = ?"
            " and exists (select 1 from letter_line x where x.letter_id = t.id and x.occasion = ?)",
            letterKindCode(LetterKind::OverdueList), isoDay(today()));
        while (cursor.next())
            m_listed.insert(cursor.id<SectionId>(0), {1, cursor.text(1), cursor.instant(2), {}});
    }

    /// The collection that is asked about, if one is: it has to be open.
    Result<Done> readCollected()
    {
        if (!m_query.collection.isValid())
            return Done{};
        const Result<CollectionStatus> status = AskCollection{m_query.collection}.run(m_scope);
        if (!status)
            return status.refusal();
        if (!status->record.isOpen())
            return refusal(RefusalKind::Conflict, u"collection.closed"_s, status->record.number);
        m_collection = status->record;
        for (const CollectionItem& item : status->items) {
            if (item.state == CollectionState::Out)
                m_collected << item.line;
        }
        return Done{};
    }

    [[nodiscard]] QDate returnBy() const
    {
        if (m_collection && m_collection->returnBy >= today())
            return m_collection->returnBy;
        return officeCalendar(m_settings).openDayFrom(today().addDays(m_settings.letterReturnDays));
    }

    [[nodiscard]] ListLoans::Which whichLoans() const
    {
        using Which = ListLoans::Which;
        if (isAboutAccessories())
            return Which::OpenAccessories;
        return isList() || m_query.kind == LetterKind::Overdue ? Which::Overdue : Which::Open;
    }

    [[nodiscard]] QList<LoanRecord> loansOfKind() const
    {
        ListLoans question;
        question.which = whichLoans();
        question.person = m_query.person;
        question.section = m_query.section;
        question.limit = std::numeric_limits<int>::max();
        QList<LoanRecord> loans = *question.run(m_scope);
        if (isAboutAccessories())
            return loans;
        loans.removeIf([](const LoanRecord& loan) { return loan.status == AssetStatus::Lost; }); // nobody can return it
        if (m_collection)
            loans.removeIf([&](const LoanRecord& loan) { return !m_collected.contains(loan.line); });
        if (m_query.kind == LetterKind::Notice) {
            const QDate until = noticeUntil(m_settings, today());
            loans.removeIf([&](const LoanRecord& loan) {
                return !loan.due.day.isValid() || loan.due.day > until || loan.status == AssetStatus::Overdue;
            });
        }
        return loans;
    }

    [[nodiscard]] QString occasionOf(const LoanRecord& loan) const
    {
        if (m_collection)
            return m_collection->number;
        if (m_query.kind == LetterKind::Collection)
            return QString::number(fiscalYearOf(today()));
        if (isAboutAccessories())
            return isoDay(loan.returnedAt.localDay());
        if (isList())
            return isoDay(today());
        return loan.due.day.toString(Qt::ISODate);
    }

    void skip(const LoanRecord& loan, const QString& code, const Written& last)
    {
        m_plan.skipped << SkippedLoan{loan,
                                      {code,
                                       loan.assetNo,
                                       {{u"number"_s, last.number},
                                        {u"day"_s, last.at.localDay().toString(Qt::ISODate)},
                                        {u"step"_s, last.step}}}};
    }

    /// The office's wait is not over; or what was asked for may still come by the day that was named.
    [[nodiscard]] bool isTooSoon(const Written& last) const
    {
        return last.at.localDay().daysTo(today()) < m_settings.letterWaitDays ||
               (isAboutAccessories() && last.returnBy.isValid() && last.returnBy >= today());
    }

    [[nodiscard]] LetterItem itemOf(const LoanRecord& loan, const QString& occasion) const
    {
        if (!isAboutAccessories())
            return {loan, loan.due, loan.daysLate(today()), occasion};
        const QDate due = accessoriesDue(m_settings, loan.returnedAt.localDay());
        return {loan, {due, {}}, int(std::max<qint64>(0, due.daysTo(today()))), occasion};
    }

    /// The step this loan is due for; nothing when it is skipped.
    std::optional<int> stepOf(const LoanRecord& loan, const QString& occasion, SectionId section)
    {
        const Written last = isList() ? m_listed.value(section) : m_last.value({loan.line.value(), occasion});
        if (m_query.step > 0 ? last.step >= m_query.step : last.step >= (asksBack(m_query.kind) ? mostSteps : 1)) {
            skip(loan, isList() ? u"letter.listed-today"_s : u"letter.already-written"_s, last);
            return std::nullopt;
        }
        if (m_query.step == 0 && last.step > 0 && isTooSoon(last)) {
            skip(loan, u"letter.too-soon"_s, last);
            return std::nullopt;
        }
        return m_query.step > 0 ? m_query.step : last.step + 1;
    }

    void add(const LoanRecord& loan)
    {
        PlannedLetter letter;
        if (!address(loan, letter)) {
            m_plan.skipped << SkippedLoan{loan, {u"letter.no-addressee"_s, loan.assetNo, {}}};
            return;
        }
        const QString occasion = occasionOf(loan);
        const std::optional<int> step = stepOf(loan, occasion, letter.section);
        if (!step)
            return;
        letter.step = *step;
        const auto same = std::find_if(m_plan.letters.begin(), m_plan.letters.end(), [&](const PlannedLetter& other) {
            return other.person == letter.person && other.section == letter.section && other.step == letter.step;
        });
        PlannedLetter& target = same == m_plan.letters.end() ? m_plan.letters.emplace_back(letter) : *same;
        target.items << itemOf(loan, occasion);
    }

    /// Who is written to about it; false when there is nobody.
    bool address(const LoanRecord& loan, PlannedLetter& letter)
    {
        letter.language = m_settings.officeLanguage;
        if (!loan.person.isValid()) {
            letter.sectionName = loan.section;
            return addressHead(sectionOfLoan(loan.loan), letter);
        }
        const PersonRecord& holder = person(loan.person);
        const bool hasLeft = holder.hasLeft(today());
        letter.sectionName = holder.values.section;
        if (isList() || (holder.sectionId.isValid() && (m_query.by == LetterBy::Section || hasLeft)))
            return addressHead(holder.sectionId, letter);
        const MailAddresses addresses =
            addressesOfPerson(m_query.kind, holder.values.mail, section(holder.sectionId).headMail);
        letter.person = holder.id;
        letter.holder = holder;
        letter.language = holder.values.language;
        letter.mail = addresses.to;
        letter.copyTo = addresses.copyTo;
        return !hasLeft;
    }

    bool addressHead(SectionId id, PlannedLetter& letter)
    {
        letter.section = id;
        letter.headName = section(id).headName;
        letter.mail = section(id).headMail;
        return id.isValid();
    }

    SectionId sectionOfLoan(LoanId loan)
    {
        Cursor cursor = m_scope.connection.select("select section_id from loan where id = ?", loan);
        return cursor.next() ? cursor.id<SectionId>(0) : SectionId();
    }

    const PersonRecord& person(PersonId id)
    {
        const auto known = m_people.constFind(id);
        if (known != m_people.cend())
            return *known;
        return *m_people.insert(id, readPerson(m_scope.connection, id).value_or(PersonRecord()));
    }

    const SectionRecord& section(SectionId id)
    {
        const auto known = m_sections.constFind(id);
        if (known != m_sections.cend())
            return *known;
        return *m_sections.insert(id, readSection(m_scope.connection, id).value_or(SectionRecord()));
    }

    ReadScope& m_scope;
    const LetterQuery& m_query;
    OrganisationSettings m_settings;
    QHash<Key, Written> m_last;
    QHash<SectionId, Written> m_listed; ///< today's lists
    QHash<PersonId, PersonRecord> m_people;
    QHash<SectionId, SectionRecord> m_sections;
    std::optional<CollectionRecord> m_collection;
    QSet<LoanLineId> m_collected;
    LetterPlan m_plan;
};

} // namespace

QJsonObject LetterQuery::toJson() const
{
    QJsonArray ids;
    for (LoanLineId line : lines)
        ids << QString::number(line.value());
    QJsonObject json{{u"kind"_s, letterKindCode(kind)},
                     {u"step"_s, step},
                     {u"by"_s, by == LetterBy::Section ? u"section"_s : u"person"_s}};
    if (person.isValid())
        json.insert(u"person"_s, QString::number(person.value()));
    if (section.isValid())
        json.insert(u"section"_s, QString::number(section.value()));
    if (!lines.isEmpty())
        json.insert(u"lines"_s, ids);
    if (collection.isValid())
        json.insert(u"collection"_s, QString::number(collection.value()));
    return json;
}

int LetterPlan::items() const
{
    qsizetype count = 0;
    for (const PlannedLetter& letter : letters)
        count += letter.items.size();
    return int(count);
}

int LetterPlan::people() const
{
    QSet<PersonId> people;
    for (const PlannedLetter& letter : letters) {
        for (const LetterItem& item : letter.items) {
            if (item.loan.person.isValid())
                people << item.loan.person;
        }
    }
    return int(people.size());
}

Result<AskLetterPlan::Answer> AskLetterPlan::run(ReadScope& scope) const
{
    if (query.step < 0 || query.step > mostSteps)
        return refused(u"letter.bad-step"_s, QString::number(query.step), {{u"most"_s, mostSteps}});
    if (query.collection.isValid() && query.kind != LetterKind::Collection)
        return refused(u"letter.not-of-collection"_s, letterKindCode(query.kind));
    if (query.kind == LetterKind::OverdueList && (query.person.isValid() || query.step > 1))
        return refused(u"letter.list-of-person"_s);
    return Planner(scope, query).run();
}

} // namespace madoguchi
