// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/inlineexecutor.h"
#include "core/exchange/recordtables.h"
#include "core/loans/allocate.h"
#include "core/loans/handover.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/reserve.h"
#include "core/loans/undo.h"
#include "tests/support/scriptedask.h"
#include "tests/support/teststore.h"
#include "ui/widgets/pagecontext.h"

#include <QTemporaryDir>

namespace madoguchi {

/// Hears what a page plays.
class QuietSounds final : public Sounds
{
public:
    void play(Sound sound) override { played << sound; }
    QList<Sound> played;
};

/// The window around a page, as far as a page can tell.
class StageHost final : public PageHost
{
public:
    Actor who;
    QStringList opened; ///< "loans:overdue"
    QList<std::pair<QString, CodeMatch>> steps;
    QStringList switched;  ///< operators' cards
    QStringList wrongPins; ///< whose
    int pinPause = 0;
    QStringList toasts;
    QStringList banners;
    QList<QList<BannerAction>> answers; ///< that the banners offered
    QList<Refusal> refusals;
    QList<UndoOffer> offers;
    QStringList documentsToUndo;
    QStringList commandsToUndo;
    QHash<QString, int> counts;

    [[nodiscard]] Actor actor() const override { return who; }
    void switchOperator(const QString& key) override { switched << key; }
    [[nodiscard]] bool isSandbox() const override { return true; }
    void noteWrongPin(const Refusal& refusal) override { wrongPins << refusal.problems.constFirst().subject; }
    [[nodiscard]] int secondsToPin() const override { return pinPause; }
    void toast(Tone, const QString& text) override { toasts << text; }
    void offerUndo(const UndoOffer& offer) override
    {
        toasts << offer.text;
        offers << offer;
    }
    void undoDocument(const QString& number) override { documentsToUndo << number; }
    void undoCommand(const QString& commandId, const QString&) override { commandsToUndo << commandId; }
    void banner(Tone, const Wording& text, const QList<BannerAction>& actions) override
    {
        banners << text.now();
        answers << actions;
    }
    void refused(const Refusal& refusal) override { refusals << refusal; }
    [[nodiscard]] QString words(const Refusal& refusal) const override { return refusal.toDebugText(); }
    void open(const QString& page, const QString& key) override { opened << page + u':' + key; }
    void proceedWith(const QString& page, const CodeMatch& thing) override { steps.append({page, thing}); }
    void enterNew(const QString& page, const QString& number) override
    {
        opened << page + QStringLiteral(":+") + number;
    }
    void setCount(const QString& page, int count, Tone) override { counts.insert(page, count); }
};

/// A fresh SQLite record at one counter, with everything a page works with. People: "E-1" (card "0001"), "E-2", "E-3".
/// Assets: "A-1" … "A-6" in stock, with a charger and a bag; "B-1" lent to E-1, "B-2" to E-2 since yesterday, "C-1" to
/// E-3 and overdue.
class CounterStage
{
public:
    explicit CounterStage(TestTemplate& source)
        : store(source), desk(std::make_unique<InlineExecutor>(store.desk())),
          preferences(folder.filePath(QStringLiteral("look.ini")))
    {
        host.who = store.deskStaff();
        fill();
    }

    [[nodiscard]] PageContext context() { return {desk, store.clock(), ask, sounds, preferences, host}; }
    [[nodiscard]] Order order() const { return host.order(); }
    void wait(qint64 msecs) { store.clock().advance(msecs); }
    [[nodiscard]] qint64 openLines()
    {
        return store.number("select count(*) from loan_line where returned_at is null and withdrawn_at is null");
    }
    /// What was offered last, as the window would do it.
    void undo()
    {
        const Undo verb{{}, host.offers.constLast().commandId, &recordTables()};
        desk.runJob<Performed<UndoOutcome>>(
            [verb, by = order()](Desk& anyDesk, JobControl&) { return performUndo(anyDesk, verb, by); }, &desk,
            [this](const Result<Performed<UndoOutcome>>& done) {
                if (!done)
                    host.refused(done.refusal());
            });
    }
    [[nodiscard]] qint64 documents()
    {
        return store.number("select count(*) from document where kind in ('receipt', 'return')");
    }
    AssetId lend(const QString& number, PersonId person, QDate due)
    {
        HandOver verb;
        verb.person = person;
        verb.items = {addAsset(number)};
        verb.due = LoanDue{due, {}};
        if (const auto lent = store.desk().perform(verb, order()); !lent)
            qFatal("%s", qPrintable(lent.refusal().toDebugText()));
        return verb.items.first();
    }
    /// Items for a person from today for two days, set aside and on a shelf.
    ReservationId reserve(const QStringList& numbers, PersonId person, bool isReady = true)
    {
        Reserve verb;
        verb.person = person;
        verb.period = {store.clock().today(), store.clock().today().addDays(2)};
        for (const QString& number : numbers)
            verb.items << assetOf(number);
        const auto done = store.desk().perform(verb, order());
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        const ReservationId id = done->outcome.id;
        if (isReady && (!store.desk().perform(Allocate{id, verb.items}, order()) ||
                        !store.desk().perform(MakeReady{id, QStringLiteral("棚 1")}, order())))
            qFatal("the reservation is not ready");
        return id;
    }
    [[nodiscard]] ReservationState stateOf(ReservationId id)
    {
        const auto found = store.desk().ask(AskReservation{{}, id});
        return found ? found->state : ReservationState::Lapsed;
    }
    [[nodiscard]] AssetId assetOf(const QString& number)
    {
        return AssetId(store.number("select id from asset where asset_no = '" + number.toStdString() + "'"));
    }
    AssetId addAsset(const QString& number)
    {
        return store.add(anAsset(number)
                             .maker(QStringLiteral("Lenovo"))
                             .model(QStringLiteral("ThinkPad T14"))
                             .accessory(QStringLiteral("充電器"))
                             .accessory(QStringLiteral("鞄")));
    }

    QTemporaryDir folder;
    TestStore store;
    DeskClient desk;
    ScriptedAsk ask;
    QuietSounds sounds;
    Preferences preferences;
    StageHost host;
    QList<PersonId> people;

private:
    void fill()
    {
        people
            << store.add(aPerson(QStringLiteral("E-1"))
                             .name(QStringLiteral("髙橋 健一"))
                             .reading(QStringLiteral("タカハシ ケンイチ"))
                             .section(QStringLiteral("営業課"))
                             .card(QStringLiteral("0001")))
            << store.add(
                   aPerson(QStringLiteral("E-2")).name(QStringLiteral("斎藤 美咲")).section(QStringLiteral("総務課")))
            << store.add(
                   aPerson(QStringLiteral("E-3")).name(QStringLiteral("渡邉 誠")).section(QStringLiteral("経理課")));
        for (int i = 1; i <= 6; ++i)
            addAsset(QStringLiteral("A-%1").arg(i));
        store.clock().advance(-86'400'000);
        lend(QStringLiteral("C-1"), people.at(2), store.clock().today());
        store.clock().advance(43'200'000);
        lend(QStringLiteral("B-1"), people.at(0), store.clock().today().addDays(7));
        lend(QStringLiteral("B-2"), people.at(1), store.clock().today().addDays(1));
        store.clock().advance(43'200'000);
    }
};

/// One template for an executable, one stage for a test function.
class StageTest : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] CounterStage& stage() { return *m_stage; }

protected Q_SLOTS:
    void init() { m_stage = std::make_unique<CounterStage>(m_source); }
    void cleanup() { m_stage.reset(); }

private:
    QTemporaryDir m_folder;
    TestTemplate m_source{DatabaseKind::Sqlite, m_folder};
    std::unique_ptr<CounterStage> m_stage;
};

} // namespace madoguchi
