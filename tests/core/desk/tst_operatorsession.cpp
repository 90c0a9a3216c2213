// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codekey.h"
#include "core/desk/operatorsession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Who may stand at the counter, one rule a line. Operators: sato (PIN 1111, card S), yamada (PIN 2222, card Y), demo
/// without a PIN. A script: `card:Y`, `pin:2222`, `esc`, `lock`, `+SECONDS`; `hold` and `go` keep back the answers;
/// `down` makes the next question fail, `paused` one with a PIN; `promote` makes sato a manager. After each word who is
/// signed in is noted where it has changed, "?" for a PIN that is wanted, "!CODE" for a refusal.
class OperatorSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void idle_data();
    void idle();
    void aRoleIsReadAgain();
    void theJournalIsTold_data();
    void theJournalIsTold();
};

namespace {

class Door
{
public:
    void play(const QString& script)
    {
        for (const QString& word : script.split(u' ', Qt::SkipEmptyParts)) {
            playWord(word);
            note();
        }
    }

    OperatorSession session{u"1"_s};
    QStringList notes;
    QStringList told; ///< for the journal: EVENT:WHO[<BEFORE][/WAY]
    Instant now = Instant::fromMSecs(1'800'000'000'000);

private:
    void playWord(const QString& word)
    {
        const QString value = word.section(u':', 1);
        if (word.startsWith(u"card:"))
            take(session.present(value));
        else if (word.startsWith(u"pin:"))
            take(session.enterPin(value, now));
        else if (word == u"esc")
            session.cancel();
        else if (word == u"lock")
            take(session.lock(now));
        else if (word == u"hold")
            m_isHeld = true;
        else if (word == u"go")
            release();
        else if (word == u"down")
            m_isDown = true;
        else if (word == u"unwritten") // the journal takes nothing, so the desk counts nothing
            m_isUnwritten = true;
        else if (word == u"paused") // by wrong ones that were given elsewhere
            m_isPaused = true;
        else if (word.startsWith(u"other:")) // sato confirms what somebody else does
            takeOther(value);
        else if (word == u"promote")
            m_satosRole = Role::Manager;
        else
            now = now.plusMSecs(word.toLongLong() * 1000);
    }

    void release()
    {
        m_isHeld = false;
        const auto waiting = std::exchange(m_waiting, {});
        for (const OperatorSession::Question& question : waiting)
            take(session.answered(question.number, answerTo(question.signIn), now));
    }

    void takeOther(const QString& pin)
    {
        if (pin != u"1111")
            take({{}, {}, session.wrongPin(wrongPin(u"sato"_s), now)});
    }

    /// What the desk answers: it counts, and says when they are too many.
    Refusal wrongPin(const QString& code)
    {
        Refusal wrong = refusal(RefusalKind::Forbidden, u"operator.wrong-pin"_s, code);
        if (!m_isUnwritten && ++m_wrong >= PinPause::mostFailures)
            wrong.problems << Problem{u"operator.pin-pause"_s, code, {{u"seconds"_s, PinPause::pause / 1000}}};
        return wrong;
    }

    void take(const OperatorSession::Step& step)
    {
        for (const SignInNote& note : step.notes)
            told << signInVerb(note.event).section(u'.', 1) + u':' + note.operatorCode +
                        (note.from.isEmpty() ? QString() : u'<' + note.from) +
                        (note.way.isEmpty() ? QString() : u'/' + note.way);
        if (step.refusal)
            notes << u'!' + step.refusal->problems.first().code;
        if (!step.question)
            return;
        if (m_isHeld)
            m_waiting << *step.question;
        else
            take(session.answered(step.question->number, answerTo(step.question->signIn), now));
    }

    Result<Actor> answerTo(const SignIn& question)
    {
        if (!question.pin.isEmpty() && std::exchange(m_isPaused, false))
            return refusal(RefusalKind::Forbidden, u"operator.pin-pause"_s, u"yamada"_s, {{u"seconds"_s, 12}});
        if (std::exchange(m_isDown, false))
            return refusal(RefusalKind::Unavailable, u"storage.unavailable"_s);
        const QString key = codeKey(question.key);
        const QString code = key == u"S" || key == u"SATO"     ? u"sato"_s
                             : key == u"Y" || key == u"YAMADA" ? u"yamada"_s
                             : key == u"DEMO"                  ? u"demo"_s
                                                               : QString();
        if (code.isEmpty())
            return refusal(RefusalKind::NotFound, u"operator.unknown"_s, question.key);
        const QString pin = code == u"sato" ? u"1111"_s : code == u"yamada" ? u"2222"_s : QString();
        if (!question.isTrusted && !pin.isEmpty() && question.pin.isEmpty())
            return refusal(RefusalKind::Forbidden, u"operator.pin-needed"_s, code);
        if (!question.isTrusted && question.pin != pin)
            return wrongPin(code);
        return Actor{OperatorId(code.size()), code, code, code == u"sato" ? m_satosRole : Role::Manager, {}, {}};
    }

    void note()
    {
        const QString who = session.actor().operatorCode;
        if (who != std::exchange(m_who, who))
            notes << (who.isEmpty() ? u"nobody"_s : who);
        const QString wanted = session.state() == OperatorSession::State::PinWanted ? session.candidate() : QString();
        if (wanted != std::exchange(m_wanted, wanted) && !wanted.isEmpty())
            notes << wanted + u'?';
    }

    QList<OperatorSession::Question> m_waiting;
    QString m_who;
    QString m_wanted;
    Role m_satosRole = Role::Desk;
    int m_wrong = 0;
    bool m_isHeld = false;
    bool m_isDown = false;
    bool m_isPaused = false;
    bool m_isUnwritten = false;
};

} // namespace

void OperatorSessionTest::rules_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("notes");
    QTest::addColumn<bool>("isAtWork");
    const auto row = [](const char* name, const char* script, const char* notes, bool isAtWork) {
        QTest::newRow(name) << QString::fromLatin1(script) << QString::fromLatin1(notes) << isAtWork;
    };
    row("nobody", "", "", false);
    row("card and PIN", "card:Y pin:2222", "yamada? yamada", true);
    row("code and PIN", "card:yamada pin:2222", "yamada? yamada", true);
    row("no PIN at all", "card:demo", "demo", true);
    row("an unknown card", "card:X", "!operator.unknown", false);
    row("a PIN nobody asked for", "pin:2222", "", false);
    row("a wrong PIN, then the right one", "card:Y pin:9 pin:2222", "yamada? !operator.wrong-pin yamada", true);
    row("another card instead of the PIN", "card:Y card:S pin:1111", "yamada? sato? sato", true);
    row("back to the card", "card:Y esc pin:2222", "yamada?", false);
    row("locked", "card:Y pin:2222 lock", "yamada? yamada nobody", false);
    row("the card alone comes back", "card:Y pin:2222 lock card:Y", "yamada? yamada nobody yamada", true);
    row("the code alone does not", "card:Y pin:2222 lock card:Yamada", "yamada? yamada nobody yamada?", false);
    row("nor the card of somebody without a PIN here", "card:Y pin:2222 lock card:S", "yamada? yamada nobody sato?",
        false);
    row("for eight hours", "card:Y pin:2222 lock 28799 card:Y", "yamada? yamada nobody yamada", true);
    row("and no longer", "card:Y pin:2222 lock 28800 card:Y", "yamada? yamada nobody yamada?", false);
    row("a card alone does not make it longer", "card:Y pin:2222 28000 card:Y lock 800 card:Y",
        "yamada? yamada nobody yamada?", false);
    row("a trusted card switches", "card:Y pin:2222 card:S pin:1111 card:Y", "yamada? yamada sato? sato yamada", true);
    row("until the PIN is right the first one stays", "card:Y pin:2222 card:S", "yamada? yamada sato?", false);
    row("and is back at once", "card:Y pin:2222 card:S esc", "yamada? yamada sato?", true);
    row("also after a wrong one", "card:Y pin:2222 card:S pin:9 esc", "yamada? yamada sato? !operator.wrong-pin", true);
    row("an unknown card signs nobody out", "card:Y pin:2222 card:X", "yamada? yamada !operator.unknown", true);
    row("nor does a failure", "card:Y pin:2222 down card:S", "yamada? yamada !storage.unavailable", true);
    row("a failure still waits for the PIN", "card:Y down pin:2222 pin:2222", "yamada? !storage.unavailable yamada",
        true);
    row("five wrong ones make everybody wait", "card:Y pin:1 pin:1 pin:1 pin:1 pin:1 pin:2222 29 pin:2222",
        "yamada? !operator.wrong-pin !operator.wrong-pin !operator.wrong-pin !operator.wrong-pin !operator.wrong-pin",
        false);
    row("half a minute", "card:Y pin:1 pin:1 pin:1 pin:1 pin:1 30 pin:2222",
        "yamada? !operator.wrong-pin !operator.wrong-pin !operator.wrong-pin !operator.wrong-pin !operator.wrong-pin"
        " yamada",
        true);
    row("wrong ones of somebody who confirms count, too", "card:Y other:1 other:1 other:1 other:1 other:1 pin:2222",
        "yamada?", false);
    row("wrong ones that were given elsewhere count, too", "card:Y paused pin:2222 11 pin:2222",
        "yamada? !operator.pin-pause", false);
    row("until that pause is over", "card:Y paused pin:2222 12 pin:2222", "yamada? !operator.pin-pause yamada", true);
    row("also where they cannot be written down", "unwritten card:Y pin:1 pin:1 pin:1 pin:1 pin:1 pin:2222 30 pin:2222",
        "yamada? !operator.wrong-pin !operator.wrong-pin !operator.wrong-pin !operator.wrong-pin !operator.wrong-pin"
        " yamada",
        true);
    row("one card a question", "hold card:demo card:Y go", "demo", true);
    row("an answer after the lock lets nobody in", "card:demo hold card:Y lock go", "demo nobody", false);
    row("at work while a card is looked up", "card:demo hold card:Y", "demo", true);
    row("but not while a PIN is", "card:demo card:Y hold pin:2222", "demo yamada?", false);
}

void OperatorSessionTest::rules()
{
    QFETCH(QString, script);
    Door door;
    door.play(script);
    QTEST(door.notes.join(u' '), "notes");
    QTEST(door.session.isAtWork(), "isAtWork");
}

void OperatorSessionTest::idle_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<qint64>("msecs");
    QTest::addColumn<bool>("isIdle");
    QTest::newRow("never") << 0 << qint64(100'000'000) << false;
    QTest::newRow("not yet") << 5 << qint64(299'999) << false;
    QTest::newRow("now") << 5 << qint64(300'000) << true;
}

void OperatorSessionTest::idle()
{
    QFETCH(int, minutes);
    QFETCH(qint64, msecs);
    Door door;
    QVERIFY(!door.session.isIdle(5, door.now)); // nobody is there to leave
    door.play(u"card:demo"_s);
    QTEST(door.session.isIdle(minutes, door.now.plusMSecs(msecs)), "isIdle");
    door.session.touched(door.now.plusMSecs(1));
    QVERIFY(!door.session.isIdle(minutes, door.now.plusMSecs(std::min<qint64>(msecs, 300'000))));
}

void OperatorSessionTest::aRoleIsReadAgain()
{
    Door door;
    door.play(u"card:S pin:1111 lock promote card:S"_s);
    QCOMPARE(door.session.actor().operatorCode, u"sato"_s);
    QCOMPARE(door.session.actor().role, Role::Manager);
    QCOMPARE(door.session.actor().stationCode, u"1"_s);
}

void OperatorSessionTest::theJournalIsTold_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* script, const char* told) {
        QTest::newRow(name) << QString::fromLatin1(script) << QString::fromLatin1(told);
    };
    row("nobody", "card:X lock", "");
    row("in by PIN and out", "card:Y pin:2222 lock", "in:yamada/pin out:yamada");
    row("without a PIN", "card:demo", "in:demo/no-pin");
    row("back by the card alone", "card:Y pin:2222 lock card:Y", "in:yamada/pin out:yamada in:yamada/card");
    row("one after the other", "card:Y pin:2222 card:S pin:1111 card:Y",
        "in:yamada/pin switch:sato<yamada/pin switch:yamada<sato/card");
    row("whoever is there already", "card:Y pin:2222 card:Y", "in:yamada/pin");
    row("a PIN that was not given", "card:Y pin:2222 card:S esc", "in:yamada/pin");
    row("a wrong PIN", "card:Y pin:9 pin:2222", "refuse-pin:yamada in:yamada/pin");
    row("a wrong PIN while somebody is there", "card:demo card:S pin:9", "in:demo/no-pin refuse-pin:sato");
    row("somebody confirms", "card:demo other:9 other:1111", "in:demo/no-pin refuse-pin:sato");
    row("a PIN that was not looked at", "card:Y paused pin:2222", "");
    row("too many", "card:Y pin:1 pin:1 pin:1 pin:1 pin:1 pin:2222",
        "refuse-pin:yamada refuse-pin:yamada refuse-pin:yamada refuse-pin:yamada refuse-pin:yamada pause-pins:yamada");
}

void OperatorSessionTest::theJournalIsTold()
{
    QFETCH(QString, script);
    Door door;
    door.play(script);
    QTEST(door.told.join(u' '), "told");
    for (const SignInNote& note : door.session.lock(door.now, u"idle"_s).notes) {
        QCOMPARE(note.way, u"idle"_s);
        QCOMPARE(note.at, door.now);
    }
}

QTEST_APPLESS_MAIN(OperatorSessionTest)
#include "tst_operatorsession.moc"
