// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/counterdriver.h"

#include "app/cli/papers.h"
#include "core/base/uuid7.h"
#include "core/consumables/handoverbasket.h"
#include "core/consumables/lookupatcounter.h"
#include "core/desk/documents.h"
#include "core/desk/operators.h"
#include "core/exchange/recordtables.h"
#include "core/loans/undo.h"
#include "core/scanning/scanpipeline.h"
#include "ui/text/sentences.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualGapMSecs = 3000;
/// The dialogue wants to hear of the time about once a second.
constexpr qint64 tickMSecs = 1000;

std::optional<qint64> gapIn(const QString& line)
{
    if (!line.startsWith(u'@'))
        return std::nullopt;
    bool isNumber = false;
    const qint64 gap = line.mid(1).toLongLong(&isNumber);
    return isNumber && gap >= 0 ? std::optional(gap) : std::nullopt;
}

} // namespace

CounterDriver::CounterDriver(CommandRun& run, Order order, ScannerProfile profile, Instant start, Tell tell)
    : m_run(run), m_order(std::move(order)), m_profile(std::move(profile)), m_now(start), m_tell(std::move(tell))
{
}

void CounterDriver::line(const QByteArray& bytes)
{
    const QString text = scannedText(bytes);
    if (text.trimmed().isEmpty())
        return;
    if (const std::optional<qint64> gap = gapIn(text.trimmed())) {
        m_gap = gap;
        return;
    }
    if (takeDetail(text.trimmed()))
        return;
    pass(std::exchange(m_gap, std::nullopt).value_or(usualGapMSecs));
    play(m_session.scanned(interpret(text, m_profile), m_now));
}

bool CounterDriver::takeDetail(const QString& line)
{
    const QString option = line.section(u' ', 0, 0);
    const QString text = line.section(u' ', 1).trimmed();
    if (option == u"--authority")
        m_session.setAuthority(text);
    else if (option == u"--purpose")
        m_session.setPurpose(text);
    else if (option == u"--by")
        m_session.setBroughtBy(text.isEmpty() ? std::nullopt : std::optional(Proxy{text, {}}));
    else if (option == u"--proxy")
        takeProxy(text);
    else if (option == u"--basis")
        takeBasis(text);
    else
        return false;
    return true;
}

/// Without a name it is whoever's card stopped the dialogue; where there was none, nobody.
void CounterDriver::takeProxy(const QString& name)
{
    if (name.isEmpty() && m_session.proxyOffer())
        return play(m_session.acceptProxy(m_now));
    const QString basis = m_session.proxy() ? m_session.proxy()->basis : QString();
    m_session.setProxy(name.isEmpty() ? std::nullopt : std::optional(Proxy{name, basis}));
}

void CounterDriver::takeBasis(const QString& basis)
{
    std::optional<Proxy> proxy = m_session.proxy();
    if (!proxy)
        return m_run.console().message(Cli::tr("A basis goes with a proxy: say first who it is (--proxy)."));
    proxy->basis = basis;
    m_session.setProxy(proxy);
}

void CounterDriver::finish()
{
    play(m_session.finished(m_now));
}

/// Moves the time of the dialogue, and in a sandbox with --now that of the record.
void CounterDriver::pass(qint64 msecs)
{
    for (qint64 rest = msecs; rest > 0; rest -= tickMSecs) {
        m_now = m_now.plusMSecs(std::min(rest, tickMSecs));
        if (FixedClock* clock = m_run.fixedClock())
            clock->set(m_now);
        if (rest > tickMSecs)
            play(m_session.ticked(m_now));
    }
}

void CounterDriver::play(const CounterStep& step)
{
    for (const CounterEvent& event : step.events)
        m_tell(event);
    for (const CounterEffect& effect : step.effects) {
        const QString outer = std::exchange(m_expected, QString());
        play(perform(effect));
        if (!m_expected.isEmpty()) // what was to be printed of it is
            m_run.papersDue().forgetFrom(m_expected);
        m_expected = outer;
    }
}

CounterStep CounterDriver::perform(const CounterEffect& effect)
{
    if (const auto* lookUpEffect = std::get_if<LookUpEffect>(&effect))
        return lookUp(*lookUpEffect);
    if (const auto* fetchEffect = std::get_if<FetchEffect>(&effect))
        return fetch(*fetchEffect);
    if (const auto* handOverEffect = std::get_if<HandOverEffect>(&effect))
        return handOver(*handOverEffect);
    if (const auto* takeBackEffect = std::get_if<TakeBackEffect>(&effect))
        return takeBack(*takeBackEffect);
    if (const auto* slipsEffect = std::get_if<SlipsEffect>(&effect))
        return issueSlips(*slipsEffect);
    if (const auto* undoEffect = std::get_if<UndoEffect>(&effect))
        return undo(*undoEffect);
    if (const auto* printEffect = std::get_if<PrintEffect>(&effect))
        print(*printEffect);
    else if (const auto* switchEffect = std::get_if<SwitchOperatorEffect>(&effect))
        switchOperator(*switchEffect);
    return {};
}

/// Under the id of an earlier try, where there was one.
Order CounterDriver::nextOrder(const QString& repeats)
{
    Order order = m_order;
    order.commandId = repeats.isEmpty() ? makeUuid7(m_now) : repeats;
    order.channel = u"counter"_s;
    order.asked.clear(); // one of many things asked for at this command
    return order;
}

/// With a folder for papers they are written when the dialogue has heard of them.
template<class Verb>
Result<Performed<typename Verb::Outcome>> CounterDriver::performForPapers(const Verb& verb, const Order& order)
{
    if (m_folder.isEmpty())
        return (*m_run.desk())->perform(verb, order);
    auto done = performForPaper(**m_run.desk(), verb, order, m_run.papersDue());
    if (done)
        m_expected = order.commandId;
    return done;
}

template<class T>
void CounterDriver::note(const Result<T>& result)
{
    if (result || m_failure)
        return;
    const RefusalKind kind = result.refusal().kind;
    if (result.refusal().outcomeUnknown || kind == RefusalKind::Unavailable || kind == RefusalKind::Bug)
        m_failure = result.refusal();
}

CounterStep CounterDriver::lookUp(const LookUpEffect& effect)
{
    const Result<CounterLookup::Answer> answer = m_run.ask(LookUpAtCounter{effect.question});
    note(answer);
    return m_session.lookedUp(answer, m_now);
}

CounterStep CounterDriver::handOver(const HandOverEffect& effect)
{
    Order order = nextOrder(effect.repeats);
    order.reason = effect.reason;
    order.authority = effect.authority;
    const auto done =
        effect.counted.isEmpty() ? performForPapers(effect.verb, order) : performForPapers(basketOf(effect), order);
    note(done);
    return m_session.handedOver(done ? Result<HandOverOutcome>(done->outcome) : done.refusal(), order.commandId, m_now);
}

CounterStep CounterDriver::fetch(const FetchEffect& effect)
{
    const Order order = nextOrder(effect.repeats);
    const auto done = performForPapers(effect.verb, order);
    note(done);
    return m_session.handedOver(done ? Result<HandOverOutcome>(done->outcome) : done.refusal(), order.commandId, m_now);
}

CounterStep CounterDriver::takeBack(const TakeBackEffect& effect)
{
    const Order order = nextOrder(effect.repeats);
    const auto done = (*m_run.desk())->perform(effect.verb, order);
    note(done);
    return m_session.takenBack(done ? Result<TakeBackOutcome>(done->outcome) : done.refusal(), order.commandId, m_now);
}

CounterStep CounterDriver::issueSlips(const SlipsEffect& effect)
{
    const Order order = nextOrder(effect.repeats);
    const auto done = performForPapers(effect.verb, order);
    note(done);
    return m_session.slipsIssued(done ? Result<IssueReturnSlips::Outcome>(done->outcome) : done.refusal(),
                                 order.commandId, m_now);
}

CounterStep CounterDriver::undo(const UndoEffect& effect)
{
    const Order order = nextOrder(effect.repeats);
    const Result<Performed<UndoOutcome>> done =
        performUndo(**m_run.desk(), Undo{{}, effect.commandId, &recordTables()}, order);
    note(done);
    return m_session.undone(done ? Result<Done>(Done{}) : done.refusal(), order.commandId, m_now);
}

void CounterDriver::print(const PrintEffect& effect)
{
    if (m_folder.isEmpty())
        return;
    if (!effect.isReprint)
        m_run.papersDue().expect(effect.documents);
    for (const QString& number : effect.documents)
        print(number, effect.isReprint);
}

void CounterDriver::print(const QString& number, bool isReprint)
{
    if (!isReprint)
        return writeFreshPaper(m_run, number, u"%1/%2.pdf"_s.arg(m_folder, number), nextOrder());
    const PapersDue due = m_run.papersDue();
    const auto counted = performForPaper(**m_run.desk(), RecordReprint{number}, nextOrder(), due, number);
    const Result<Done> written =
        counted ? writePaper(m_run, number, u"%1/%2-%3.pdf"_s.arg(m_folder, number).arg(counted->outcome.count),
                             counted->outcome.count, m_order.actor.operatorName)
                : Result<Done>(counted.refusal());
    if (counted && !written)
        (void)notePaperMissing(**m_run.desk(), due, {number, counted->outcome.count}, nextOrder());
    if (written)
        return due.settle(number);
    for (const QString& text : sentences(written.refusal()))
        m_run.console().message(text);
}

/// One scan switches where no PIN is asked for; else MADOGUCHI_PIN has to be theirs.
void CounterDriver::switchOperator(const SwitchOperatorEffect& effect)
{
    const Result<Actor> actor = m_run.ask(SignIn{effect.key, qEnvironmentVariable("MADOGUCHI_PIN")});
    if (actor) {
        if (actor->operatorId != m_order.actor.operatorId)
            m_run.noteSignIn({SignInEvent::Switch, actor->operatorCode, m_order.actor.operatorCode,
                              qEnvironmentVariableIsSet("MADOGUCHI_PIN") ? u"pin"_s : u"no-pin"_s});
        m_order.actor = *actor;
        return;
    }
    m_run.noteIfWrongPin(actor.refusal());
    for (const QString& text : sentences(actor.refusal()))
        m_run.console().message(text);
}

} // namespace madoguchi
