// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/countercontroller.h"

#include "core/base/uuid7.h"
#include "core/consumables/handoverbasket.h"
#include "core/consumables/lookupatcounter.h"
#include "core/desk/counterscanner.h"
#include "core/loans/conditionnote.h"
#include "core/loans/returnpicture.h"
#include "core/loans/undo.h"
#include "core/scanning/scanpipeline.h"
#include "ui/printing/printservice.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

CounterController::CounterController(DeskClient& desk, const Clock& clock, const TableRegistry& tables,
                                     std::function<Order()> order, QObject* parent)
    : QObject(parent), m_desk(desk), m_clock(clock), m_tables(tables), m_order(std::move(order)),
      m_ticking(new QTimer(this))
{
    connect(m_ticking, &QTimer::timeout, this, &CounterController::tick);
    connect(&desk, &DeskClient::changed, this, &CounterController::follow);
    m_ticking->start(1000);
    readProfile();
}

void CounterController::readProfile()
{
    m_desk.ask(AskScannerProfile{}, this, [this](const Result<ScannerProfile>& profile) {
        if (profile)
            m_profile = *profile;
        else if (!m_profile)
            m_profile = ScannerProfile(); // nothing can be looked up either; the next change asks again
        for (const QString& text : std::exchange(m_early, {}))
            scan(text);
    });
}

void CounterController::scan(const QString& text)
{
    if (m_profile)
        take(m_session.scanned(interpret(text, *m_profile), now()));
    else
        m_early << text;
}

void CounterController::step(const CodeMatch& match)
{
    take(m_session.chosen(match, now()));
}

void CounterController::fetch(const ReservationRecord& reservation)
{
    take(m_session.fetched(reservation, now()));
}

void CounterController::pick(const CodeMatch& match)
{
    take(m_session.picked(match, now()));
}

void CounterController::choose(int choice)
{
    take(m_session.choose(choice, now()));
}

void CounterController::commit()
{
    take(m_session.commit(now()));
}

void CounterController::cancel()
{
    take(m_session.cancel());
}

void CounterController::undo()
{
    take(m_session.undo());
}

void CounterController::printAgain()
{
    take(m_session.printAgain());
}

void CounterController::acknowledge()
{
    take(m_session.acknowledge());
}

void CounterController::acceptOffer()
{
    take(m_session.acceptOffer(now()));
}

void CounterController::acceptProxy()
{
    take(m_session.acceptProxy(now()));
}

void CounterController::lendDespite(const QString& reason)
{
    take(m_session.lendDespite(reason, now()));
}

void CounterController::nextMode()
{
    using Mode = CounterSession::Mode;
    const Mode mode = m_session.mode();
    take(m_session.setMode(mode == Mode::Auto ? Mode::Return : mode == Mode::Return ? Mode::Lend : Mode::Auto));
}

void CounterController::finish()
{
    if (!m_session.isFinishing())
        m_leaving = m_order();
    take(m_session.finished(now()));
}

/// At the moment of a verb.
Order CounterController::order(const QString& repeats) const
{
    Order order = m_session.isFinishing() ? m_leaving : m_order();
    order.commandId = repeats;
    return order;
}

void CounterController::tick()
{
    if (isSaving() || m_isHeld) // an accessory or a check point is being marked: it belongs on the slip
        return;
    const CounterStep step = m_session.ticked(now());
    if (!step.effects.isEmpty() || !step.events.isEmpty())
        take(step);
}

bool CounterController::removeItem(AssetId asset)
{
    const bool isOut = m_session.removeItem(asset);
    Q_EMIT stateChanged();
    return isOut;
}

bool CounterController::removeCounted(qint64 consumable)
{
    const bool isOut = m_session.removeCounted(consumable);
    Q_EMIT stateChanged();
    return isOut;
}

void CounterController::setItemDue(AssetId asset, const std::optional<LoanDue>& due)
{
    if (m_session.setItemDue(asset, due))
        tellDue(asset);
    Q_EMIT stateChanged();
}

void CounterController::setDue(const std::optional<LoanDue>& due)
{
    if (m_session.setDue(due))
        tellDue({});
    Q_EMIT stateChanged();
}

void CounterController::tellDue(AssetId asset)
{
    if (const std::optional<CounterEvent> event = m_session.dueEvent(asset))
        Q_EMIT told(*event);
}

void CounterController::setBroughtBy(const Proxy& who)
{
    touch();
    const QString name = who.name.trimmed();
    m_session.setBroughtBy(name.isEmpty() ? std::nullopt : std::optional(Proxy{name, who.basis, who.person}));
}

void CounterController::take(const CounterStep& step)
{
    ++m_depth;
    bool isOldBack = false;
    for (const CounterEvent& event : step.events) {
        Q_EMIT told(event);
        isOldBack |= event.kind == CounterEvent::Kind::Undone && !event.reason.isEmpty();
    }
    if (isOldBack) // what comes back into the basket is as it was then
        lookAgain();
    for (const CounterEffect& effect : step.effects)
        std::visit([this](const auto& one) { perform(one); }, effect);
    // Answers that came at once have taken their own steps meanwhile: one picture for all of them.
    if (--m_depth == 0)
        Q_EMIT stateChanged();
}

void CounterController::perform(const LookUpEffect& effect)
{
    m_desk.ask(LookUpAtCounter{effect.question}, this,
               [this](const Result<CounterLookup::Answer>& answer) { take(m_session.lookedUp(answer, now())); });
}

template<class Verb, class Heard>
void CounterController::save(const Verb& verb, Order order, Heard heard, Papers papers)
{
    if (order.commandId.isEmpty())
        order.commandId = makeUuid7(now());
    ++m_saving;
    const auto saved = [this, id = order.commandId, heard](const Result<Performed<typename Verb::Outcome>>& done) {
        --m_saving;
        heard(done ? Result<typename Verb::Outcome>(done->outcome) : Result<typename Verb::Outcome>(done.refusal()),
              id);
    };
    if (papers == Papers::Numbered && m_printing)
        m_printing->perform(verb, order, this, saved);
    else
        m_desk.perform(verb, order, this, saved);
}

void CounterController::perform(const HandOverEffect& effect)
{
    Order because = order(effect.repeats);
    because.reason = effect.reason;
    because.authority = effect.authority;
    const auto heard = [this](const Result<HandOverOutcome>& outcome, const QString& id) {
        take(m_session.handedOver(outcome, id, now()));
    };
    if (effect.counted.isEmpty())
        save(effect.verb, because, heard, Papers::Numbered);
    else
        save(basketOf(effect), because, heard, Papers::Numbered);
}

void CounterController::perform(const FetchEffect& effect)
{
    const auto heard = [this](const Result<HandOverOutcome>& outcome, const QString& id) {
        take(m_session.handedOver(outcome, id, now()));
    };
    save(effect.verb, order(effect.repeats), heard, Papers::Numbered);
}

void CounterController::perform(const TakeBackEffect& effect)
{
    save(effect.verb, order(effect.repeats), [this](const Result<TakeBackOutcome>& outcome, const QString& id) {
        take(m_session.takenBack(outcome, id, now()));
    });
}

void CounterController::perform(const SlipsEffect& effect)
{
    const auto heard = [this](const Result<IssueReturnSlips::Outcome>& outcome, const QString& id) {
        take(m_session.slipsIssued(outcome, id, now()));
    };
    save(effect.verb, order(effect.repeats), heard, Papers::Numbered);
}

void CounterController::perform(const UndoEffect& effect)
{
    Undo verb;
    verb.document = effect.document;
    verb.commandId = effect.document.isEmpty() ? effect.commandId : QString();
    verb.tables = &m_tables;
    save(verb, order(effect.repeats), [this](const Result<UndoOutcome>& outcome, const QString& id) {
        take(m_session.undone(outcome ? Result<Done>(Done{}) : Result<Done>(outcome.refusal()), id, now()));
    });
}

void CounterController::perform(const PrintEffect& effect)
{
    Q_EMIT printWanted(effect.documents, effect.isReprint);
}

void CounterController::perform(const SwitchOperatorEffect& effect)
{
    Q_EMIT operatorScanned(effect.key);
}

void CounterController::markAccessory(int row, const QString& accessory, bool isMissing)
{
    if (row < 0 || row >= m_session.returns().size())
        return;
    const TakenBackItem item = m_session.returns().at(row).item;
    m_session.touched(now());
    const auto heard = [this, line = item.line, accessory, isMissing](const auto& outcome, const QString&) {
        if (outcome)
            noteAccessory(line, accessory, isMissing);
        else
            Q_EMIT refused(outcome.refusal());
        Q_EMIT stateChanged();
    };
    if (isMissing)
        save(MarkAccessoryMissing{item.line, {accessory}}, order(), heard);
    else
        save(TakeBackAccessories{item.asset, {accessory}}, order(), heard);
}

void CounterController::noteAccessory(LoanLineId line, const QString& accessory, bool isMissing)
{
    for (const ReturnRow& row : m_session.returns()) {
        const TakenBackItem& item = row.item;
        if (item.line != line)
            continue;
        QStringList missing = item.missing;
        missing.removeAll(accessory);
        if (isMissing)
            missing << accessory;
        m_session.setMissing(line, missing);
        m_session.touched(now());
        return;
    }
}

void CounterController::judge(LoanLineId line, const CheckResult& result)
{
    touch();
    save(JudgeReturn{line, {result}}, order(),
         [this, line](const Result<JudgeReturn::Outcome>& outcome, const QString&) {
             if (outcome)
                 m_session.setChecks(line, outcome->checks);
             else
                 Q_EMIT refused(outcome.refusal());
             touch();
             Q_EMIT stateChanged();
         });
}

void CounterController::noteCondition(LoanLineId line, const QString& note)
{
    touch();
    save(NoteCondition{line, note}, order(),
         [this, line, note](const Result<NoteCondition::Outcome>& outcome, const QString&) {
             if (outcome)
                 m_session.setNote(line, note);
             else
                 Q_EMIT refused(outcome.refusal());
             touch();
             Q_EMIT stateChanged();
         });
}

void CounterController::keepPicture(LoanLineId line, const QString& path)
{
    struct ReadPicture {
        Result<AttachmentFile> file;
    };
    touch();
    m_desk.compute<ReadPicture>([path] { return ReadPicture{readAttachmentFile(path)}; }, this,
                                [this, line](const ReadPicture& read) {
                                    if (!read.file)
                                        return Q_EMIT refused(read.file.refusal());
                                    save(AttachToReturn{line, *read.file}, order(),
                                         [this, line](const Result<LedgerOutcome>& outcome, const QString&) {
                                             if (outcome)
                                                 Q_EMIT pictureKept(line);
                                             else
                                                 Q_EMIT refused(outcome.refusal());
                                             touch();
                                             Q_EMIT stateChanged();
                                         });
                                });
}

void CounterController::touch()
{
    m_session.touched(now());
}

void CounterController::setHeld(bool isHeld)
{
    if (std::exchange(m_isHeld, isHeld) && !isHeld)
        touch();
}

/// Another counter, or this one, has changed what is on the screen.
void CounterController::follow(const ChangeSet& changes)
{
    if (touches(changes, u"setting"_s))
        readProfile();
    if (!touches(changes, u"loan_line"_s) && !touches(changes, u"loan_accessory"_s) && !touches(changes, u"asset"_s) &&
        !touches(changes, u"person"_s) && !touches(changes, u"reservation"_s) &&
        !touches(changes, u"reservation_line"_s) && !touches(changes, u"consumable"_s) &&
        !touches(changes, u"consumable_movement"_s))
        return;
    lookAgain();
}

void CounterController::lookAgain()
{
    if (m_session.person()) {
        m_desk.ask(AskPersonDesk{m_session.person()->person.id}, this, [this](const Result<PersonDesk>& person) {
            if (!person)
                return;
            m_session.setPerson(*person);
            Q_EMIT stateChanged();
        });
    }
    if (isSaving()) // the basket goes with the handover
        return;
    const QList<BasketItem> basket = m_session.basket();
    for (const BasketItem& item : basket) {
        m_desk.ask(AskAssetDesk{item.desk.asset.id}, this, [this](const Result<AssetDesk>& asset) {
            if (!asset)
                return;
            m_session.setItem(*asset);
            Q_EMIT stateChanged();
        });
    }
    const QList<CountedLine> counted = m_session.counted();
    for (const CountedLine& line : counted) {
        m_desk.ask(AskCounted{ConsumableId(line.desk.id)}, this, [this](const Result<CountedDesk>& desk) {
            if (!desk)
                return;
            m_session.setCounted(*desk);
            Q_EMIT stateChanged();
        });
    }
}

} // namespace madoguchi

#include "moc_countercontroller.cpp"
