// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/countingcontroller.h"

#include "core/base/uuid7.h"
#include "core/desk/counterscanner.h"
#include "core/scanning/scanpipeline.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Storage said no, or did not answer: the same again may succeed.
bool isWorthAnotherTry(const Refusal& refusal)
{
    return refusal.outcomeUnknown || refusal.kind == RefusalKind::Busy || refusal.kind == RefusalKind::Unavailable;
}

} // namespace

CountingController::CountingController(DeskClient& desk, const Clock& clock, std::function<Order()> order,
                                       QObject* parent)
    : QObject(parent), m_desk(desk), m_clock(clock), m_order(std::move(order))
{
    connect(&desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (touches(changes, u"setting"_s))
            readProfile();
    });
}

void CountingController::count(const StocktakeRecord& record)
{
    m_session = record.id;
    m_waiting.clear();
    m_early.clear();
    m_isStopped = false;
    m_isSaving = false;
    ++m_round;
    m_place = {};
    m_person = {};
    m_placeName = record.place;
    m_personName.clear();
    if (!m_profile)
        readProfile();
}

void CountingController::readProfile()
{
    m_desk.ask(AskScannerProfile{}, this, [this](const Result<ScannerProfile>& profile) {
        if (!profile)
            return Q_EMIT refused(profile.refusal());
        m_profile = *profile;
        for (const QString& text : std::exchange(m_early, {}))
            scan(text);
    });
}

void CountingController::scan(const QString& text)
{
    scanAll({text});
}

void CountingController::scanAll(const QStringList& texts)
{
    if (!m_profile) {
        m_early << texts;
        return;
    }
    for (const QString& text : texts)
        take(text);
    next();
}

void CountingController::take(const QString& text)
{
    const Scan scan = interpret(text, *m_profile);
    const char* trouble = problemCodeOf(scan.trouble);
    if (scan.isCommand() || (trouble && scan.trouble != ScanTrouble::KanaMangled)) {
        Q_EMIT unreadable({scan.isCommand() ? u"command.unknown"_s : QString::fromLatin1(trouble),
                           scan.payload.isEmpty() ? scan.raw : scan.payload,
                           {}});
        return;
    }
    Order order = m_order();
    order.commandId = makeUuid7(m_clock.now());
    m_waiting.push_back({RecordScan::of(scan, m_session, {}, {}), order});
}

void CountingController::next()
{
    if (m_isSaving || m_isStopped)
        return;
    if (m_waiting.empty())
        return Q_EMIT finished();
    m_isSaving = true;
    Waiting& first = m_waiting.front();
    first.verb.place = m_place;
    first.verb.person = m_person;
    m_desk.perform(first.verb, first.order, this, [this, round = m_round](const auto& done) {
        if (round == m_round)
            heard(done);
    });
}

void CountingController::heard(const Result<Performed<RecordScanOutcome>>& done)
{
    m_isSaving = false;
    if (!done) {
        m_isStopped = isWorthAnotherTry(done.refusal());
        if (!m_isStopped)
            m_waiting.clear();
        return Q_EMIT refused(done.refusal());
    }
    if (!m_waiting.empty())
        m_waiting.pop_front();
    m_place = done->outcome.place;
    m_placeName = done->outcome.seen;
    m_person = done->outcome.person;
    if (!done->isRepeat)
        m_personName = done->outcome.personName;
    Q_EMIT answered(done->outcome, done->commandId);
    Q_EMIT progressed();
    next();
}

void CountingController::drop()
{
    m_early.clear();
    // The one that is being saved stays until its answer comes.
    while (qsizetype(m_waiting.size()) > (m_isSaving ? 1 : 0))
        m_waiting.pop_back();
    m_isStopped = false;
    Q_EMIT progressed();
    next();
}

void CountingController::tryAgain()
{
    m_isStopped = false;
    next();
}

} // namespace madoguchi
