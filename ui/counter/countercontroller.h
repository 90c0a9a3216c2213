// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/deskclient.h"
#include "core/journal/tableregistry.h"
#include "core/loans/countersession.h"
#include "core/scanning/scannerprofile.h"

#include <QObject>

class QTimer;

namespace madoguchi {

class PrintService;

/// Drives the counter's dialogue: hands scans and keys to the CounterSession, has the desk do what it asks for, and
/// hands the answers back in order. Knows no widget. Everything it refers to outlives it.
class CounterController final : public QObject
{
    Q_OBJECT

public:
    /// `order` gives the signed-in operator's order at the moment of a verb.
    CounterController(DeskClient& desk, const Clock& clock, const TableRegistry& tables, std::function<Order()> order,
                      QObject* parent = nullptr);

    /// Does what numbers papers (printWanted): whoever hears of them prints them. Without it they are numbered all the
    /// same. See PrintService::perform.
    void setPrinting(PrintService* printing) { m_printing = printing; }

    [[nodiscard]] const CounterSession& session() const { return m_session; }
    /// A verb is under way: nothing may be confirmed now.
    [[nodiscard]] bool isSaving() const { return m_saving > 0; }

    /// As it came; what it means is for the scanner's profile in the organisation's settings, which is waited for.
    void scan(const QString& text);
    /// A row somewhere else was double-clicked: takes its obvious next step.
    void step(const CodeMatch& match);
    /// A prepared reservation was double-clicked.
    void fetch(const ReservationRecord& reservation);
    void pick(const CodeMatch& match);
    void choose(int choice);
    void commit();
    void cancel();
    void undo();
    void printAgain();
    void acknowledge();
    void acceptOffer();
    /// Whoever's card stopped the dialogue receives in the open person's place.
    void acceptProxy();
    /// What stopped the dialogue is promised to somebody else: lends it all the same.
    void lendDespite(const QString& reason);
    /// Automatic, return only, lend only, automatic …
    void nextMode();
    /// The operator goes away, see CounterSession::finished(): to be called while `order` still gives theirs, which is
    /// kept for what has to be done yet.
    void finish();
    /// The passing of time; by itself once a second.
    void tick();

    /// False when it cannot be taken out now.
    bool removeItem(AssetId asset);
    bool removeCounted(qint64 consumable);
    void setItemDue(AssetId asset, const std::optional<LoanDue>& due);
    void setDue(const std::optional<LoanDue>& due);
    void setProxy(const std::optional<Proxy>& proxy) { m_session.setProxy(proxy); }
    void setPurpose(const QString& purpose) { m_session.setPurpose(purpose); }
    void setAuthority(const QString& authority) { m_session.setAuthority(authority); }
    /// Who brings what comes back in this run; empty: nobody asked.
    void setBroughtBy(const madoguchi::Proxy& who);
    void setForSection(bool isForSection) { m_session.setForSection(isForSection); }
    /// Somebody looked again: this accessory of a returned item is (not) there.
    void markAccessory(int row, const QString& accessory, bool isMissing);
    /// Somebody looked at a check point of a returned item.
    void judge(LoanLineId line, const CheckResult& result);
    /// Somebody noted something about a returned item.
    void noteCondition(LoanLineId line, const QString& note);
    /// Keeps a picture with a return, then tells pictureKept; a file that is no picture is refused, and the return
    /// stands.
    void keepPicture(LoanLineId line, const QString& path);
    /// Somebody is busy with the items of this run: its silence begins anew, or waits until they are done.
    void touch();
    void setHeld(bool isHeld);

Q_SIGNALS:
    void told(const madoguchi::CounterEvent& event);
    /// What session() shows may have changed.
    void stateChanged();
    void printWanted(const QStringList& documents, bool isReprint);
    void operatorScanned(const QString& code);
    void pictureKept(madoguchi::LoanLineId line);
    /// Something beside the dialogue was refused.
    void refused(const madoguchi::Refusal& refusal);

private:
    void take(const CounterStep& step);
    void perform(const LookUpEffect& effect);
    void perform(const HandOverEffect& effect);
    void perform(const FetchEffect& effect);
    void perform(const TakeBackEffect& effect);
    void perform(const SlipsEffect& effect);
    void perform(const UndoEffect& effect);
    void perform(const PrintEffect& effect);
    void perform(const SwitchOperatorEffect& effect);
    enum class Papers { None, Numbered };
    template<class Verb, class Heard>
    void save(const Verb& verb, Order order, Heard heard, Papers papers = Papers::None);
    void tellDue(AssetId asset);
    void noteAccessory(LoanLineId line, const QString& accessory, bool isMissing);
    [[nodiscard]] Order order(const QString& repeats = {}) const;
    void lookAgain();
    void follow(const ChangeSet& changes);
    void readProfile();
    [[nodiscard]] Instant now() const { return m_clock.now(); }

    DeskClient& m_desk;
    PrintService* m_printing = nullptr;
    const Clock& m_clock;
    const TableRegistry& m_tables;
    std::function<Order()> m_order;
    std::optional<ScannerProfile> m_profile; ///< nothing until the record has answered
    QStringList m_early;                     ///< scanned before that
    CounterSession m_session;
    QTimer* m_ticking;
    int m_saving = 0;
    bool m_isHeld = false;
    int m_depth = 0;
    Order m_leaving; ///< of the operator whose work is being finished
};

} // namespace madoguchi
