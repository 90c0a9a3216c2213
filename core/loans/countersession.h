// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/counterevent.h"
#include "core/loans/counterlookup.h"
#include "core/loans/handoverreservation.h"
#include "core/loans/takeback.h"
#include "core/scanning/doublereadguard.h"
#include "core/scanning/scan.h"

#include <QJsonObject>
#include <QList>
#include <QSet>

#include <deque>
#include <optional>
#include <variant>

namespace madoguchi {

/// So much of a consumable.
struct CountedOut {
    qint64 id = 0;
    qint64 quantity = 0;
};

/// What the session asks of whoever drives it. Every effect but Print and SwitchOperator is answered by calling the
/// method named beside it, once; until then further scans wait in order. `repeats` is the command id of an earlier try
/// whose answer stayed unknown: the verb is to be performed under it, so that it cannot act twice; else empty.
struct LookUpEffect {
    CounterLookup question; ///< lookedUp()
};
struct HandOverEffect {
    HandOver verb; ///< handedOver(); without items where only consumables are handed out
    QString repeats;
    QString authority;         ///< application number, approver; as Order::authority
    QString reason;            ///< why something promised to somebody else is lent all the same
    QList<CountedOut> counted; ///< goes with it, as HandOverBasket (core/consumables)
};
struct FetchEffect {
    HandOverReservation verb; ///< handedOver()
    QString repeats;
};
struct TakeBackEffect {
    TakeBack verb; ///< takenBack()
    QString repeats;
};
struct SlipsEffect {
    IssueReturnSlips verb; ///< slipsIssued()
    QString repeats;
};
struct UndoEffect {
    QString commandId; ///< of what was done; undone()
    QString document;
    QString repeats;
};
struct PrintEffect {
    QStringList documents;
    bool isReprint = false;
};
struct SwitchOperatorEffect {
    QString key; ///< as it was scanned: a card is trusted where a code is not
};
using CounterEffect = std::variant<LookUpEffect, HandOverEffect, FetchEffect, TakeBackEffect, SlipsEffect, UndoEffect,
                                   PrintEffect, SwitchOperatorEffect>;

/// What one step of the dialogue gives: things to do, and things to tell.
struct CounterStep {
    QList<CounterEffect> effects;
    QList<CounterEvent> events;
};

/// One item in the basket.
struct BasketItem {
    AssetDesk desk;
    std::optional<LoanDue> due; ///< chosen for this item; else see CounterSession::terms
    QString despite;            ///< why it is lent although it is promised to somebody else
};

/// So many of a consumable in the basket: handed out for good.
struct CountedLine {
    CountedDesk desk;
    qint64 quantity = 0;
};

/// One item of the current run of returns.
struct ReturnRow {
    TakenBackItem item;
    QString title;
    QString holder;
    QStringList accessories; ///< that were lent with it
    QString commandId;
    Instant at;
    QString kit = {}; ///< that was scanned: its number and name
    QString kitName = {};
};

/// The dialogue of the counter as a pure state machine: (state, event) -> (state, effects). Knows no window, no
/// database and no clock; rules: /docs/counter.md. One per counter; not thread-safe.
class CounterSession
{
public:
    enum class Mode { Auto, Lend, Return };

    /// A scan (or a typed code) at this moment. Time only ever grows.
    CounterStep scanned(const Scan& scan, Instant at);
    /// A row somebody chose by double-click: acts like its scan; with a person open and an empty basket an asset in
    /// stock is handed over at once, and what was lent a minute ago is taken back.
    CounterStep chosen(const CodeMatch& match, Instant at);
    /// A thing found by a search: goes on as if it had been scanned.
    CounterStep picked(const CodeMatch& match, Instant at);
    /// A prepared reservation somebody chose by double-click: hands over what is set aside for it, at once. Only while
    /// nobody is open and the basket is empty.
    CounterStep fetched(const ReservationRecord& reservation, Instant at);
    /// The answer to an ambiguous code, by its place in choices(): goes on as if that had been scanned.
    CounterStep choose(qsizetype choice, Instant at);
    /// The passing of time: 15 seconds of silence end a run of returns. Call about once a second.
    CounterStep ticked(Instant at);
    /// The operator leaves, or the input is over: drops the basket and the scans that wait, gives a run of returns its
    /// slips, and forgets what could be undone or printed again. What is under way is heard first; isFinishing() until
    /// then, and every verb up to there is still the leaving operator's. Scans that come meanwhile wait.
    CounterStep finished(Instant at);

    CounterStep commit(Instant at); ///< F12, CMD-DONE
    CounterStep cancel();           ///< Esc, CMD-CANCEL
    /// Ctrl+Z, CMD-UNDO: the last thing done, whether it changed the basket or the record. Nothing while stopped.
    CounterStep undo();
    CounterStep printAgain();            ///< Ctrl+P, CMD-PRINT
    CounterStep acknowledge();           ///< CMD-OK, a key: goes on after a stop
    CounterStep acceptOffer(Instant at); ///< F4: does what the stop offers (take it back all the same, lend the rest)
    /// While proxyOffer(): whoever's card was scanned receives in the place of the open person.
    CounterStep acceptProxy(Instant at);
    /// While hasPromiseOffer(): lends what is promised to somebody else all the same, for this reason.
    CounterStep lendDespite(const QString& reason, Instant at);
    CounterStep setMode(Mode mode);

    CounterStep lookedUp(const Result<CounterLookup::Answer>& answer, Instant at);
    CounterStep handedOver(const Result<HandOverOutcome>& outcome, const QString& commandId, Instant at);
    CounterStep takenBack(const Result<TakeBackOutcome>& outcome, const QString& commandId, Instant at);
    CounterStep slipsIssued(const Result<IssueReturnSlips::Outcome>& outcome, const QString& commandId, Instant at);
    CounterStep undone(const Result<Done>& outcome, const QString& commandId, Instant at);

    // In-memory edits of the basket. False, and nothing happens, for an item that is not in it and while the basket
    // goes with a handover.
    bool removeItem(AssetId asset);
    bool removeCounted(qint64 consumable);
    bool setItemDue(AssetId asset, const std::optional<LoanDue>& due);
    bool setDue(const std::optional<LoanDue>& due);
    /// What turned out to be missing from an item of this run of returns.
    void setMissing(LoanLineId line, const QStringList& missing);
    /// What was found at the check points of an item of this run.
    void setChecks(LoanLineId line, const QList<CheckResult>& checks);
    /// Somebody is busy with the items of this run: its silence begins anew.
    void touched(Instant at) { m_lastActivity = at; }
    /// What the desk noted about an item of this run.
    void setNote(LoanLineId line, const QString& note);
    void setProxy(const std::optional<Proxy>& proxy) { m_proxy = proxy; }
    /// Application number, approver. Not set: who approved what is fulfilled by it.
    void setAuthority(const QString& authority) { m_authority = authority; }
    /// Who brings what comes back in this run; not set: nobody asked.
    void setBroughtBy(const std::optional<Proxy>& broughtBy) { m_broughtBy = broughtBy; }
    void setPurpose(const QString& purpose) { m_purpose = purpose; }
    /// The section of the open person borrows; the person receives for it.
    void setForSection(bool isForSection) { m_isForSection = isForSection; }
    /// What the open person and the items of the basket have become after something changed elsewhere.
    void setPerson(const PersonDesk& person);
    void setItem(const AssetDesk& asset);
    void setCounted(const CountedDesk& desk);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const std::optional<PersonDesk>& person() const { return m_person; }
    [[nodiscard]] const QList<BasketItem>& basket() const { return m_basket; }
    /// The consumables in the basket.
    [[nodiscard]] const QList<CountedLine>& counted() const { return m_counted; }
    /// Neither items nor consumables.
    [[nodiscard]] bool isBasketEmpty() const { return m_basket.isEmpty() && m_counted.isEmpty(); }
    [[nodiscard]] qsizetype basketSize() const { return m_basket.size() + m_counted.size(); }
    [[nodiscard]] const QList<ReturnRow>& returns() const { return m_returns; }
    /// What the reservations make of the items of the basket, one by one: due days, and who else is promised them.
    [[nodiscard]] QList<LoanTerms> terms() const;
    [[nodiscard]] const std::optional<LoanDue>& due() const { return m_due; }
    [[nodiscard]] const std::optional<Proxy>& proxy() const { return m_proxy; }
    [[nodiscard]] const QString& purpose() const { return m_purpose; }
    [[nodiscard]] const QString& authority() const { return m_authority; }
    /// Who approved the reservations that the basket fulfils: what the handover rests on where nothing else is said.
    [[nodiscard]] QString usualAuthority() const;
    [[nodiscard]] const std::optional<Proxy>& broughtBy() const { return m_broughtBy; }
    /// What a due day that was chosen by hand means for what is leased, as a scan tells it (nothing blocks): for one
    /// item, or for all of the basket. Nothing where there is nothing to say.
    [[nodiscard]] std::optional<CounterEvent> dueEvent(AssetId asset = {}) const;
    [[nodiscard]] bool isForSection() const;
    [[nodiscard]] bool isStopped() const { return m_stop.has_value(); }
    /// Why, and how many scans were ignored since.
    [[nodiscard]] const std::optional<CounterEvent>& stop() const { return m_stop; }
    [[nodiscard]] int ignoredScans() const { return m_ignored; }
    /// What an ambiguous code can mean, while the dialogue stands still because of it.
    [[nodiscard]] const QList<AmbiguousCode::Choice>& choices() const { return m_choices; }
    [[nodiscard]] bool hasOffer() const { return m_offer.has_value(); }
    /// Of a kit that is offered without some of its units: how many would be lent; 0: the offer is to take back.
    [[nodiscard]] qsizetype offeredUnits() const { return m_offer && m_offer->rest ? m_offer->rest->units.size() : 0; }
    /// Stopped by the card of somebody else than the open person: who could receive in their place.
    [[nodiscard]] const std::optional<PersonDesk>& proxyOffer() const { return m_otherCard; }
    /// Stopped because something is promised to somebody else.
    [[nodiscard]] bool hasPromiseOffer() const { return m_promised.has_value(); }
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    [[nodiscard]] bool isFinishing() const { return m_isFinishing; }
    [[nodiscard]] bool canUndo() const { return !m_undoable.empty(); }
    [[nodiscard]] const QStringList& lastDocuments() const { return m_lastDocuments; }

private:
    /// How a thing came to the dialogue.
    enum class Origin {
        Scan,
        Answer, ///< to an ambiguous code: as if that had been scanned
        Search,
        Chosen, ///< by a double-click
    };
    struct Waiting {
        std::optional<Scan> scan;
        std::optional<CodeMatch> match;
        Instant at;
        Origin origin = Origin::Scan;
    };

    // What can be undone.
    struct Added {
        QList<AssetId> assets;
        QString kit = {}; ///< whose units they are, where they came by its code
        QString kitName = {};
    };
    struct Removed {
        BasketItem item;
        qsizetype row = 0;
    };
    /// Consumables came into the basket or went out of it.
    struct Counted {
        QList<CountedLine> before;
        CountedDesk desk; ///< of the one that changed
    };
    struct Cleared {
        std::optional<PersonDesk> person;
        QList<BasketItem> basket;
        QList<CountedLine> counted;
        std::optional<LoanDue> due;
        std::optional<Proxy> proxy;
        QString purpose;
        QString authority;
        bool isForSection = false;
    };
    struct Committed {
        QString commandId;
        QStringList documents;
    };
    using Undoable = std::variant<Added, Removed, Counted, Cleared, Committed>;

    /// A verb that was sent; kept when its COMMIT was not answered.
    struct Sent {
        QString verb;
        QJsonObject what;
        QString commandId;
    };

    /// What comes back in one step: an item, or the units of a kit.
    struct Coming {
        QList<AssetDesk> assets;
        QString kit = {}; ///< where its code was scanned
        QString kitName = {};
    };

    /// What a stop goes on with when the operator says so.
    struct Offer {
        Coming back;
        std::optional<KitDesk> rest = std::nullopt; ///< of a kit: what is to be put into the basket instead
    };

    /// What stopped the dialogue because it is promised to somebody else.
    struct Promised {
        std::optional<BasketItem> item; ///< not in the basket yet
        QList<AssetId> inBasket;
        bool isHandOver = false; ///< goes on with that
    };

    void process(CounterStep& step, const Waiting& waiting);
    void processCommand(CounterStep& step, ScanCommand command, Instant at);
    void drain(CounterStep& step);
    void wait(CounterStep& step, CounterEffect effect);
    [[nodiscard]] QString send(const char* verb, const QJsonObject& what);
    void heard(const Refusal* refusal, const QString& commandId, Instant at);
    void refuse(CounterStep& step, CounterEvent event, const Refusal& refusal);
    void stopWith(CounterStep& step, CounterEvent event);
    void endStop();
    void ignoreScan(CounterStep& step, const QString& code, const QString& reason, int count = 0);

    void onPerson(CounterStep& step, const PersonDesk& person);
    void openPerson(CounterStep& step, const PersonDesk& person);
    void onAsset(CounterStep& step, const AssetDesk& asset, Instant at);
    void onAssetInStock(CounterStep& step, const AssetDesk& asset);
    void addToBasket(CounterStep& step, const BasketItem& item, CounterEvent event, bool isHandedOver);
    [[nodiscard]] LoanTerms termsWith(const BasketItem& item) const;
    void noteTerms(CounterEvent& event, const BasketItem& item, const LoanTerms& terms) const;
    [[nodiscard]] QList<LoanProblem> stockProblems(const AssetDesk& asset) const;
    [[nodiscard]] QList<LoanProblem> kitProblems(const AssetDesk& unit) const;
    /// What the limits of their kinds say when these go into the basket of the open person.
    [[nodiscard]] QList<LoanProblem> limitProblems(const QList<AssetDesk>& coming) const;
    void onReservation(CounterStep& step, const ReservedDesk& desk);
    bool stopAtPromises(CounterStep& step, bool isHandOver);
    void offerDespite(const Refusal& refusal);
    void onAssetOnLoan(CounterStep& step, const AssetDesk& asset, Instant at);
    void onKit(CounterStep& step, const KitDesk& kit, Instant at);
    void onKitOut(CounterStep& step, const KitDesk& units, bool isOthers, Instant at);
    void lendKit(CounterStep& step, const KitDesk& kit);
    void addKit(CounterStep& step, const KitDesk& units, bool isHandedOver);
    void onCounted(CounterStep& step, const CountedDesk& desk);
    [[nodiscard]] bool takeAmount(CounterStep& step, const Scan& scan);
    void count(CounterStep& step, const CountedDesk& desk, qint64 quantity);
    [[nodiscard]] qint64 quantityOf(qint64 consumable) const;
    void noteShortage(CounterEvent& event) const;
    void onAmbiguous(CounterStep& step, const AmbiguousCode& ambiguous);
    void takeBack(CounterStep& step, const Coming& coming);
    void noteReturn(CounterEvent& event, const Coming& coming, const TakenBackItem& item, const QString& commandId,
                    Instant at);
    /// What was sent to be taken back together with this item, when the answer stayed unknown; null: nothing.
    [[nodiscard]] const Coming* unsureWith(AssetId asset) const;
    [[nodiscard]] bool isInBasket(AssetId asset) const;
    [[nodiscard]] bool cameBack(AssetId asset) const;
    void handOver(CounterStep& step);
    void addBorrower(HandOver& verb) const;
    void endReturns(CounterStep& step);
    void clearReturns();
    void commitInto(CounterStep& step);
    void cancelInto(CounterStep& step);
    void undoInto(CounterStep& step);
    void printInto(CounterStep& step);
    void acknowledgeInto(CounterStep& step);
    void closeBasket();
    /// What was said of the handover of one person holds for nobody else.
    void forgetWhatGoesWithIt();

    void finishInto(CounterStep& step);
    void dropBasket(CounterStep& step);
    void noteCommit(const Committed& commit);
    void noteSlips(const Committed& slips);
    void forgetBasketSteps();
    void forgetCleared();
    void forgetCommit(const QString& commandId);
    void undoInBasket(CounterStep& step, const Undoable& last);

    Mode m_mode = Mode::Auto;
    std::optional<PersonDesk> m_person;
    QList<BasketItem> m_basket;
    QList<CountedLine> m_counted;
    QSet<QString> m_countingKeys;      ///< codes that are scanned once for each piece
    std::optional<qint64> m_amountFor; ///< the consumable that an amount would be for
    QList<ReturnRow> m_returns;
    std::optional<LoanDue> m_due;
    std::optional<Proxy> m_proxy;
    QString m_purpose;
    QString m_authority;
    bool m_isForSection = false;
    std::optional<Proxy> m_broughtBy;

    std::optional<CounterEvent> m_stop;
    std::optional<Offer> m_offer;
    std::optional<Promised> m_promised;
    std::optional<PersonDesk> m_otherCard;
    QList<AmbiguousCode::Choice> m_choices;
    int m_ignored = 0;
    bool m_isWaiting = false;
    bool m_isFinishing = false;
    Origin m_origin = Origin::Scan;         ///< of what is being looked up
    std::optional<Scan> m_current;          ///< the scan being looked up
    std::optional<Coming> m_taking;         ///< what is being taken back
    std::optional<PersonDesk> m_receiver;   ///< the basket goes with a handover to them
    std::optional<PersonDesk> m_nextPerson; ///< opened once the run of returns has its slips
    QString m_undoing;                      ///< the command being reversed
    std::deque<Waiting> m_queue;
    std::deque<Undoable> m_undoable; ///< in the order in which it was done
    QStringList m_lastDocuments;
    Sent m_sent;
    QList<Sent> m_unanswered;
    QList<Coming> m_unsure; ///< perhaps taken back: the answer stayed unknown
    DoubleReadGuard m_guard;
    Instant m_lastActivity;
};

} // namespace madoguchi
