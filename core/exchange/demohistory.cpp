// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demohistory.h"

#include "core/base/fiscalcalendar.h"
#include "core/desk/documents.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/incident.h"
#include "core/loans/service.h"
#include "core/loans/takeback.h"
#include "core/loans/transfer.h"
#include "core/loans/undo.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int openingMinute = 8 * 60 + 45;
constexpr int closingMinute = 17 * 60;
constexpr int mostOverdue = 44; ///< items
constexpr int mostMissing = 15;
constexpr int overdueWindow = 60; ///< days

constexpr const char16_t* purposes[] = {u"出張",     u"在宅勤務", u"研修",     u"会議",
                                        u"現地調査", u"説明会",   u"議会対応", u"災害対応訓練"};
constexpr const char16_t* conditions[] = {
    u"", u"", u"", u"", u"", u"", u"外装に汚れ", u"角に傷あり", u"電池の持ちが悪い"};

constexpr const char16_t* scenes[] = {u"見本駅のホーム", u"電車内", u"庁舎1階の食堂", u"出張先の会議室", u"駐車場"};
constexpr const char16_t* lossStories[] = {u"置き忘れに気付いて戻ったが見当たらなかった", u"移動中にかばんごと紛失した",
                                           u"机の上に置いて離席し、戻ったときには無かった"};
constexpr const char16_t* damageStories[] = {u"落下させ画面が割れた", u"飲み物がかかり電源が入らない",
                                             u"蝶番が外れて閉じられない"};

constexpr const char16_t* vendors[] = {u"架空電機サービス", u"例示工業 修理センター", u"見本テック"};
constexpr const char16_t* faults[] = {u"電源が入らない", u"動作が不安定", u"異音がする", u"外装の破損"};
constexpr const char16_t* repairs[] = {u"部品交換", u"分解清掃のうえ調整", u"基板交換", u"外装交換"};

/// One of these, the same for the same item.
template<size_t N>
QString textOfItem(const char16_t* const (&texts)[N], int item)
{
    return QString::fromUtf16(texts[size_t(item) % N]);
}

/// How many long loans begin on a day: many when a fiscal year (or the record) begins.
int longLoansOn(QDate day, QDate first)
{
    const bool isBusy = first.daysTo(day) < 21 || (day.month() == 4 && day.day() <= 22);
    return isBusy ? 20 : 2;
}

} // namespace

DemoHistory::DemoHistory(Desk& desk, FixedClock& clock, const DemoStaff& staff, DemoStock stock, DemoDice& dice)
    : m_desk(desk), m_clock(clock), m_staff(staff), m_stock(std::move(stock)), m_dice(dice),
      m_inStock(qsizetype(demoKinds().size()))
{
    for (int item = 0; item < m_stock.values.size(); ++item) {
        const DemoAsset& asset = m_stock.values[item];
        if (asset.values.state == AssetState::Usable && demoKinds()[size_t(asset.kind)].isLent)
            m_inStock[asset.kind] << item;
    }
}

Result<Done> DemoHistory::run(QDate first, QDate today, const std::function<bool(QDate)>& isWanted)
{
    m_first = first;
    m_today = today;
    for (m_day = first; m_day < today; m_day = m_day.addDays(1)) {
        if (m_calendar.isClosed(m_day))
            continue;
        if (isWanted && !isWanted(m_day))
            return refused(u"demo.cancelled"_s);
        if (const Result<Done> done = oneDay(); !done)
            return done;
    }
    return Done{};
}

Result<Done> DemoHistory::oneDay()
{
    m_minute = openingMinute;
    for (const Step step : {&DemoHistory::resetReturned, &DemoHistory::bringBackDue, &DemoHistory::lendForYears,
                            &DemoHistory::bringMissingAccessories, &DemoHistory::findAgain, &DemoHistory::passOn,
                            &DemoHistory::lendForDays, &DemoHistory::lendUntilToday, &DemoHistory::printAgain,
                            &DemoHistory::sendToRepair, &DemoHistory::lose}) {
        if (const Result<Done> done = (this->*step)(); !done)
            return done;
    }
    return Done{};
}

/// The desk works without a break until it closes; what does not fit is written down after that, minute by minute.
void DemoHistory::passTime()
{
    m_minute += m_minute < closingMinute ? m_dice.between(1, 11) : m_dice.below(2);
    const QDateTime at(m_day, QTime::fromMSecsSinceStartOfDay(std::min(m_minute, 23 * 60) * 60'000));
    m_clock.set(std::max(m_clock.now().plusMSecs(1000), Instant::fromDateTime(at).plusMSecs(m_dice.below(60'000))));
}

Order DemoHistory::orderOf(const Actor& actor)
{
    passTime();
    Order order;
    order.actor = actor;
    return order;
}

/// Back from repair where it was there, reset where its type wants that: ready to be lent.
Result<Done> DemoHistory::makeReady(int item)
{
    const AssetId id = m_stock.assets[item];
    const Result<AssetRecord> asset = m_desk.ask(AskAsset{id});
    if (!asset)
        return asset.refusal();
    const Order order = orderOf(m_staff.desk);
    AssetState state = asset->values.state;
    if (state == AssetState::InRepair) {
        const auto done =
            m_desk.perform(ReturnToService{{id}, textOfItem(repairs, item), true, 8'800 + item % 7 * 3'300}, order);
        if (!done)
            return done.refusal();
        state = done->outcome.items.first().state;
    }
    if (state != AssetState::NeedsReset)
        return Done{};
    const auto done = m_desk.perform(FinishReset{{id}, u"初期化手順書どおり"_s}, order);
    return done ? Result<Done>(Done{}) : Result<Done>(done.refusal());
}

Result<Done> DemoHistory::resetReturned()
{
    const QList<int> items = m_toReset.take(m_day) + m_repaired.take(m_day);
    for (int item : items) {
        if (const Result<Done> done = makeReady(item); !done)
            return done;
        m_inStock[m_stock.values[item].kind] << item;
    }
    return Done{};
}

Result<Done> DemoHistory::bringBackDue()
{
    QList<OpenLoan> due;
    m_loans.removeIf([&](const OpenLoan& loan) {
        const bool isDue = loan.returnOn.isValid() && loan.returnOn <= m_day;
        if (isDue)
            due << loan;
        return isDue;
    });
    for (const OpenLoan& loan : due) {
        if (const Result<Done> done = bringBack(loan); !done)
            return done;
    }
    return Done{};
}

Result<Done> DemoHistory::bringBack(const OpenLoan& loan)
{
    TakeBack verb;
    for (int item : loan.items) {
        const QList<AccessoryValue>& accessories = m_stock.values[item].values.accessories;
        ReturnedItem returned{m_stock.assets[item], {}, QString::fromUtf16(m_dice.pick(conditions))};
        const bool isRecent = m_day.daysTo(m_today) < 40;
        const bool isShort = !accessories.isEmpty() && m_dice.chance(isRecent ? 8 : 3);
        // What was still out when the item was lent again cannot go missing a second time.
        const bool isWhole = !m_lentIncomplete.remove(item);
        if (isShort && isWhole && (!isRecent || m_missing < mostMissing)) {
            m_incomplete.insert(item);
            returned.missing << m_dice.pick(accessories).name;
            const QDate later = m_calendar.openDayFrom(m_day.addDays(m_dice.between(1, 9)));
            if (isRecent)
                ++m_missing;
            else
                m_missingToday[later] << item;
        }
        verb.items << returned;
    }
    const auto done = m_desk.perform(verb, orderOf(m_staff.desk));
    if (!done)
        return done.refusal();
    for (int item : loan.items) {
        const int kind = m_stock.values[item].kind;
        if (demoKinds()[size_t(kind)].needsReset)
            m_toReset[m_calendar.openDayFrom(m_day.addDays(m_dice.between(1, 3)))] << item;
        else
            m_inStock[kind] << item;
    }
    return Done{};
}

Result<Done> DemoHistory::bringMissingAccessories()
{
    for (int item : m_missingToday.take(m_day)) {
        const auto done = m_desk.perform(TakeBackAccessories{m_stock.assets[item], {}}, orderOf(m_staff.desk));
        if (!done)
            return done.refusal();
        m_incomplete.remove(item);
    }
    return Done{};
}

Result<Done> DemoHistory::sendToRepair()
{
    if (!m_dice.chance(18))
        return Done{};
    const QList<int> items = takeFromStock(m_dice.chance(50), 1);
    if (items.isEmpty())
        return Done{};
    const int item = items.first();
    const bool isRecent = m_day.daysTo(m_today) < 60;
    if (isRecent && m_dice.chance(30))
        return report(item, IncidentKind::Damage);
    const QDate backOn = m_calendar.openDayFrom(m_day.addDays(m_dice.between(14, 60)));
    m_repaired[backOn] << item;
    // Some take longer than was said.
    const RepairTerms terms{textOfItem(vendors, item), item % 5 == 0 ? backOn.addDays(-10) : backOn};
    const auto done =
        m_desk.perform(SendToRepair{{m_stock.assets[item]}, textOfItem(faults, item), terms}, orderOf(m_staff.desk));
    return done ? Result<Done>(Done{}) : Result<Done>(done.refusal());
}

Result<Done> DemoHistory::report(int item, IncidentKind kind)
{
    ReportIncident verb;
    verb.asset = m_stock.assets[item];
    const Order order = orderOf(m_staff.desk);
    verb.facts.kind = kind;
    verb.facts.occurredAt = m_clock.now().plusMSecs(-qint64(m_dice.between(20, 300)) * 60'000);
    verb.facts.scene = QString::fromUtf16(m_dice.pick(scenes));
    const bool isDamage = kind == IncidentKind::Damage;
    verb.facts.circumstances = QString::fromUtf16(isDamage ? m_dice.pick(damageStories) : m_dice.pick(lossStories));
    if (!isDamage)
        verb.facts.measures << Measure{MeasureKind::Police, m_clock.now(), {}, {}, u"見本警察署に届け出た"_s};
    const auto done = m_desk.perform(verb, order);
    return done ? Result<Done>(Done{}) : Result<Done>(done.refusal());
}

/// Now and then somebody loses what they have borrowed; more than half of it turns up again.
Result<Done> DemoHistory::lose()
{
    if (m_loans.isEmpty() || !m_dice.chance(8))
        return Done{};
    OpenLoan& loan = m_loans[m_dice.below(int(m_loans.size()))];
    const int item = loan.items.first();
    if (loan.items.size() > 1 || !loan.returnOn.isValid() || m_lost.contains(item))
        return Done{};
    const QDate foundOn = m_calendar.openDayFrom(m_day.addDays(m_dice.between(2, 12)));
    const bool isFound = m_dice.chance(60) && foundOn < m_today;
    m_lost.insert(item);
    loan.returnOn = isFound ? std::max(loan.returnOn, foundOn.addDays(1)) : QDate();
    if (isFound)
        m_found[foundOn] << item;
    return report(item, m_dice.chance(20) ? IncidentKind::Theft : IncidentKind::Loss);
}

Result<Done> DemoHistory::findAgain()
{
    for (int item : m_found.take(m_day)) {
        const auto done =
            m_desk.perform(RecordFound{m_stock.assets[item], u"遺失物として届けられた"_s}, orderOf(m_staff.desk));
        if (!done)
            return done.refusal();
        m_lost.remove(item);
    }
    return Done{};
}

/// People change their posts, most of them in April, and what they have borrowed stays where it is.
Result<Done> DemoHistory::passOn()
{
    if (m_loans.isEmpty() || !m_dice.chance(m_day.month() == 4 ? 30 : 5))
        return Done{};
    Transfer verb;
    verb.person = m_dice.pick(m_stock.people);
    for (int item : m_dice.pick(m_loans).items) {
        const Result<AssetRecord> asset = m_desk.ask(AskAsset{m_stock.assets[item]});
        if (!asset)
            return asset.refusal();
        if (!asset->holder || asset->holder->person == verb.person || m_lost.contains(item))
            return Done{};
        verb.items << Transfer::Item{asset->id};
    }
    Order order = orderOf(m_staff.desk);
    order.reason = u"人事異動"_s;
    const auto done = m_desk.perform(verb, order);
    return done ? Result<Done>(Done{}) : Result<Done>(done.refusal());
}

/// Some of the kinds that are lent for years (or for days), from the fullest shelves.
QList<int> DemoHistory::takeFromStock(bool isForDays, int count)
{
    QList<int> items;
    for (int tries = 0; tries < 20 && items.size() < count; ++tries) {
        const int kind = m_dice.below(int(demoKinds().size()));
        QList<int>& shelf = m_inStock[kind];
        // Whole shelves are never emptied: a desk that has nothing left to lend is no demo.
        const bool isWanted = (demoKinds()[size_t(kind)].loanDays > 0) == isForDays &&
                              (items.isEmpty() || m_stock.values[items.first()].kind != kind);
        if (!isWanted || shelf.size() < 3)
            continue;
        const int at = m_dice.below(int(shelf.size()));
        items << shelf[at];
        shelf.swapItemsAt(at, shelf.size() - 1);
        shelf.removeLast();
    }
    return items;
}

Result<Done> DemoHistory::lendForYears()
{
    const int most = int(std::min<qsizetype>(longLoansOn(m_day, m_first), 1 + m_stock.assets.size() / 60));
    for (int i = m_dice.below(3); i < most; ++i) {
        if (const Result<Done> done = lend(takeFromStock(false, m_dice.between(1, 2)), std::nullopt); !done)
            return done;
    }
    return Done{};
}

Result<Done> DemoHistory::lendForDays()
{
    const int most = int(std::min<qsizetype>(10, 1 + m_stock.assets.size() / 150));
    for (int i = m_dice.below(5); i < most; ++i) {
        if (const Result<Done> done = lend(takeFromStock(true, m_dice.between(1, 3)), std::nullopt); !done)
            return done;
    }
    return Done{};
}

Result<Done> DemoHistory::lendUntilToday()
{
    if (m_day.daysTo(m_today) > 5)
        return Done{};
    for (int i = 0; i < 2; ++i) {
        if (const Result<Done> done = lend(takeFromStock(true, 1), LoanDue{m_today, {}}); !done)
            return done;
    }
    return Done{};
}

/// A few printers jam, a few receipts get lost.
Result<Done> DemoHistory::printAgain()
{
    if (m_receipts.isEmpty() || !m_dice.chance(25))
        return Done{};
    const auto done = m_desk.perform(RecordReprint{m_dice.pick(m_receipts)}, orderOf(m_staff.desk));
    m_receipts.clear();
    if (!done)
        return done.refusal();
    return Done{};
}

HandOver DemoHistory::handOverOf(const QList<int>& items, std::optional<LoanDue> due)
{
    HandOver verb;
    if (m_dice.chance(4))
        verb.section = m_dice.pick(m_stock.sections);
    else
        verb.person = m_dice.pick(m_stock.people);
    for (int item : items)
        verb.items << m_stock.assets[item];
    verb.due = due;
    if (m_dice.chance(40))
        verb.purpose = QString::fromUtf16(m_dice.pick(purposes));
    if (verb.person.isValid() && m_dice.chance(2))
        verb.proxy = Proxy{u"見本　代理"_s, u"委任状"_s};
    return verb;
}

Result<Done> DemoHistory::lend(const QList<int>& items, std::optional<LoanDue> due)
{
    if (items.isEmpty())
        return Done{};
    const auto done = m_desk.perform(handOverOf(items, due), orderOf(m_staff.desk));
    if (!done)
        return done.refusal();
    if (!due && m_dice.chance(1))
        return undoMistake(done->outcome.document, items);
    m_receipts << done->outcome.document;
    for (int item : items) {
        if (m_incomplete.contains(item))
            m_lentIncomplete.insert(item);
    }
    QDate earliest = done->outcome.items.first().due.day;
    for (const HandedOverItem& item : done->outcome.items)
        earliest = std::min(earliest, item.due.day);
    m_loans << OpenLoan{items, due ? QDate() : returnDay(earliest, int(items.size()))};
    return Done{};
}

Result<Done> DemoHistory::undoMistake(const QString& document, const QList<int>& items)
{
    Order order = orderOf(m_staff.manager);
    order.reason = u"別の職員に貸し出したため"_s;
    const Result<Performed<UndoOutcome>> undone = performUndo(m_desk, Undo{document, {}, &recordTables()}, order);
    if (!undone)
        return undone.refusal();
    for (int item : items)
        m_inStock[m_stock.values[item].kind] << item;
    return Done{};
}

/// Most people come in time, some late, and a few of the last weeks not at all.
QDate DemoHistory::returnDay(QDate due, int itemCount)
{
    const QDate lastDay = m_calendar.openDayUntil(m_today.addDays(-1));
    const qint64 age = due.daysTo(m_today);
    if (age > 0 && age < overdueWindow && m_overdue < mostOverdue && m_dice.chance(age > 14 ? 4 : 25)) {
        m_overdue += itemCount;
        return {};
    }
    const bool isForYears = m_day.daysTo(due) > 30;
    const int span = isForYears ? std::min<int>(20, int(m_day.daysTo(due))) : 2;
    QDate day = due.addDays(m_dice.chance(6) ? m_dice.between(1, 5) : -m_dice.below(span));
    if (isForYears && m_dice.chance(30))
        day = m_day.addDays(m_dice.between(7, int(m_day.daysTo(due))));
    if (day > lastDay && due > lastDay && due > m_today)
        return day;
    return std::min(day, lastDay);
}

} // namespace madoguchi
