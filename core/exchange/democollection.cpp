// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/democollection.h"

#include "core/collections/collectionquestions.h"
#include "core/collections/exemptitems.h"
#include "core/collections/opencollection.h"
#include "core/exchange/demohand.h"
#include "core/letters/writeletters.h"
#include "core/loans/takeback.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestItems = 5;
constexpr int mostItems = 40;
constexpr int daysToReturn = 14;

class DemoCollection : DemoHand
{
public:
    using DemoHand::DemoHand;

    Result<Done> add(SectionId section, QDate today)
    {
        OpenCollection verb;
        verb.title = u"人事異動に伴う回収"_s;
        verb.reason = CollectionReason::Transfer;
        verb.returnBy = OfficeCalendar().openDayFrom(today.addDays(daysToReturn));
        verb.scope.section = section;
        const Result<Performed<OpenCollectionOutcome>> opened = perform(verb);
        if (!opened)
            return opened.refusal();
        const Result<CollectionStatus> status = m_desk.ask(AskCollection{opened->outcome.collection});
        return status ? goOn(*status, today) : Result<Done>(status.refusal());
    }

private:
    /// Every third thing that is not late has come back, the first of the others is exempted.
    Result<Done> goOn(const CollectionStatus& status, QDate today)
    {
        ExemptItems exempt{status.record.id, {}, u"異動先でも引き続き使用"_s};
        for (qsizetype i = 0; i < status.items.size(); ++i) {
            const CollectionItem& item = status.items.at(i);
            if (i % 3 != 1 || item.due.day <= today) {
                if (exempt.lines.isEmpty())
                    exempt.lines << item.line;
                continue;
            }
            if (const auto taken = perform(TakeBack{{ReturnedItem{item.asset, {}, {}, item.line}}, true}); !taken)
                return taken.refusal();
        }
        if (const auto exempted = perform(exempt); !exempted)
            return exempted.refusal();
        WriteLetters letters;
        letters.query.kind = LetterKind::Collection;
        letters.query.collection = status.record.id;
        const auto written = perform(letters);
        return written ? Result<Done>(Done{}) : Result<Done>(written.refusal());
    }
};

} // namespace

Result<Done> addDemoCollection(Desk& desk, FixedClock& clock, const DemoStaff& staff, const QList<SectionId>& sections,
                               QDate today)
{
    for (SectionId section : sections) {
        PreviewCollection question;
        question.scope.section = section;
        const Result<CollectionPreview> preview = desk.ask(question);
        if (!preview)
            return preview.refusal();
        if (preview->items >= fewestItems && preview->items <= mostItems && preview->people > 1)
            return DemoCollection(desk, clock, staff).add(section, today);
    }
    return Done{};
}

} // namespace madoguchi
