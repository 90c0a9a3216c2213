// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/countingcontroller.h"

#include "core/base/uuid7.h"
#include "core/desk/counterscanner.h"
#include "core/scanning/scanpipeline.h"

#include <algorithm>
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
    m_batch.reset();
    m_waitingOfBatch = 0;
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
            return Q_EMIT refused(profile.refusal(), 0);
        m_profile = *profile;
        takeAll(std::exchange(m_early, {}));
    });
}

void CountingController::scan(const QString& text)
{
    takeAll({{text}});
}

void CountingController::scanAll(const QList<FileScan>& scans, const ScanColumns& columns)
{
    m_batch = CodeBatch{scans.size(), scans.size(), {}, 0};
    QList<Text> all;
    for (const FileScan& scan : scans)
        all << Text{scan.text, all.size(), scan.at, columns.placeOfScan(scan)};
    takeAll(all);
}

void CountingController::takeAll(const QList<Text>& texts)
{
    if (!m_profile) {
        m_early << texts;
        return;
    }
    for (const Text& text : texts)
        take(text);
    if (m_waitingOfBatch == 0)
        endBatch();
    next();
}

void CountingController::take(const Text& text)
{
    const Scan scan = interpret(text.text, *m_profile);
    const char* trouble = problemCodeOf(scan.trouble);
    const bool isOfBatch = text.place != single;
    if (scan.isCommand() || (trouble && scan.trouble != ScanTrouble::KanaMangled)) {
        if (isOfBatch)
            ++m_batch->unreadable;
        Q_EMIT unreadable({scan.isCommand() ? u"command.unknown"_s : QString::fromLatin1(trouble),
                           scan.payload.isEmpty() ? scan.raw : scan.payload,
                           {}});
        return;
    }
    Order order = m_order();
    order.commandId = makeUuid7(m_clock.now());
    m_waiting.push_back({RecordScan::of(scan, m_session, {}, {}), order, text.place, text.standsAt});
    m_waiting.back().verb.seenAt = text.at;
    m_waitingOfBatch += isOfBatch;
}

void CountingController::next()
{
    if (m_isSaving || m_isStopped)
        return;
    if (m_waiting.empty())
        return;
    m_isSaving = true;
    Waiting& first = m_waiting.front();
    first.verb.place = first.standsAt.value_or(m_place);
    first.verb.person = first.standsAt ? PersonId() : m_person;
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
        if (m_isStopped)
            return Q_EMIT refused(done.refusal(), 0);
        const qsizetype further = qsizetype(m_waiting.size()) - m_waitingOfBatch;
        const bool isOfBatch = !m_waiting.empty() && m_waiting.front().place != single;
        cutBatch(0);
        m_waiting.clear();
        Q_EMIT refused(done.refusal(), int(std::max<qsizetype>(0, isOfBatch ? further : further - 1)));
        return endBatch();
    }
    if (!m_waiting.empty()) {
        if (m_batch && m_waiting.front().place != single) {
            ++m_batch->answers[done->outcome.verdict];
            --m_waitingOfBatch;
        }
        m_waiting.pop_front();
    }
    m_place = done->outcome.place;
    m_placeName = done->outcome.seen;
    m_person = done->outcome.person;
    if (!done->isRepeat)
        m_personName = done->outcome.personName;
    Q_EMIT answered(done->outcome, done->commandId);
    Q_EMIT progressed();
    if (m_waitingOfBatch == 0 && m_early.isEmpty())
        endBatch();
    next();
}

/// Only the first scans stay; of a list it is known how far it came.
void CountingController::cutBatch(qsizetype kept)
{
    qsizetype firstGone = single;
    for (auto waiting = m_waiting.begin() + std::min(kept, qsizetype(m_waiting.size())); waiting != m_waiting.end();
         ++waiting) {
        if (waiting->place == single)
            continue;
        --m_waitingOfBatch;
        firstGone = firstGone == single ? waiting->place : firstGone;
    }
    for (const Text& early : std::as_const(m_early))
        firstGone = firstGone == single ? early.place : firstGone;
    if (m_batch && firstGone != single)
        m_batch->done = firstGone;
}

void CountingController::endBatch()
{
    if (!m_batch)
        return;
    const CodeBatch ended = *m_batch;
    m_batch.reset();
    Q_EMIT batchEnded(ended);
}

void CountingController::drop()
{
    // The one that is being saved stays until its answer comes.
    const qsizetype kept = m_isSaving ? 1 : 0;
    cutBatch(kept);
    m_early.clear();
    while (qsizetype(m_waiting.size()) > kept)
        m_waiting.pop_back();
    m_isStopped = false;
    Q_EMIT progressed();
    if (m_waitingOfBatch == 0)
        endBatch();
    next();
}

void CountingController::tryAgain()
{
    m_isStopped = false;
    next();
}

} // namespace madoguchi

#include "moc_countingcontroller.cpp"
