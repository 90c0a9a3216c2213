// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/pinpause.h"

#include "core/desk/operators.h"
#include "core/desk/signinnote.h"

#include <algorithm>
#include <cstdlib>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView pauseCode("operator.pin-pause");

/// The newest of them; more do not fall into the time that counts.
constexpr const char* newestOfVerb = "select order_no, at, operator, station from journal_heading where verb = ?"
                                     " order by order_no desc limit 50";

struct Whose {
    QString operatorCode;
    QString station;
};

/// One series of wrong PINs: of the operator, or of the counter.
struct Series {
    qint64 since = 0; ///< the sign-in after which it begins
    int wrong = 0;
    Instant last;

    void add(qint64 orderNo, Instant at)
    {
        if (orderNo <= since)
            return;
        ++wrong;
        last = std::max(last, at);
    }
};

struct Counts {
    Series ofOperator;
    Series ofCounter;
};

Counts countedIn(const ReadScope& scope, const Whose& whose)
{
    Counts counts;
    // A server is waited for once.
    Cursor signIns[] = {scope.connection.start(newestOfVerb, signInVerb(SignInEvent::In)),
                        scope.connection.start(newestOfVerb, signInVerb(SignInEvent::Switch))};
    Cursor cursor = scope.connection.start(newestOfVerb, signInVerb(SignInEvent::RefusePin));
    for (Cursor& signedIn : signIns) {
        while (signedIn.next()) {
            if (signedIn.text(2) == whose.operatorCode)
                counts.ofOperator.since = std::max(counts.ofOperator.since, signedIn.number(0));
            if (signedIn.text(3) == whose.station)
                counts.ofCounter.since = std::max(counts.ofCounter.since, signedIn.number(0));
        }
    }
    while (cursor.next()) {
        const Instant at = Instant::fromMSecs(cursor.number(1));
        // The clocks of counters differ a little; a clock that was far ahead stops nobody.
        if (std::abs(scope.now.msecs() - at.msecs()) > PinPause::memory)
            continue;
        if (cursor.text(2) == whose.operatorCode)
            counts.ofOperator.add(cursor.number(0), at);
        if (cursor.text(3) == whose.station)
            counts.ofCounter.add(cursor.number(0), at);
    }
    return counts;
}

/// Milliseconds that are left of the pause after a series of wrong ones; 0: none.
qint64 leftOf(const Series& series, Instant now)
{
    if (series.wrong < PinPause::mostFailures)
        return 0;
    return std::clamp<qint64>(series.last.plusMSecs(PinPause::pause).msecs() - now.msecs(), 0, PinPause::pause);
}

Problem pauseOf(const QString& operatorCode, qint64 msecs)
{
    return {pauseCode, operatorCode, {{u"seconds"_s, (msecs + 999) / 1000}}};
}

} // namespace

Result<Done> checkPin(const ReadScope& scope, const QString& operatorCode, const QString& typed, const QString& hash)
{
    const Counts counts = countedIn(scope, {operatorCode, scope.station});
    if (const qint64 left = std::max(leftOf(counts.ofOperator, scope.now), leftOf(counts.ofCounter, scope.now));
        left > 0)
        return Refusal{RefusalKind::Forbidden, {pauseOf(operatorCode, left)}, false};
    if (isPin(typed.normalized(QString::NormalizationForm_KC), hash))
        return Done{};
    Refusal wrong = refusal(RefusalKind::Forbidden, u"operator.wrong-pin"_s, operatorCode);
    if (std::max(counts.ofOperator.wrong, counts.ofCounter.wrong) + 1 >= PinPause::mostFailures)
        wrong.problems << pauseOf(operatorCode, PinPause::pause);
    return wrong;
}

void PinWait::heed(const Refusal& refusal, Instant at)
{
    for (const Problem& problem : refusal.problems) {
        if (problem.code == pauseCode)
            m_until = at.plusMSecs(problem.arguments.value(u"seconds"_s).toLongLong() * 1000);
    }
    if (!refusal.has(u"operator.wrong-pin"))
        return;
    if (at.msecs() - m_last.msecs() > PinPause::memory)
        m_wrong = 0;
    m_last = at;
    if (++m_wrong >= PinPause::mostFailures)
        m_until = std::max(m_until, at.plusMSecs(PinPause::pause));
}

int PinWait::seconds(Instant at) const
{
    const qint64 left = m_until.msecs() - at.msecs();
    return left > 0 ? int((left + 999) / 1000) : 0;
}

} // namespace madoguchi
