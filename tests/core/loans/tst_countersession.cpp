// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loans/counterworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

void row(const char* name, const QString& script, const QString& told, const QString& done)
{
    QTest::newRow(name) << script << told << done;
}

} // namespace

/// Every rule of the counter's dialogue as one line: what is scanned and pressed, what is told, what is done.
/// P1, P2: people (P9 has left). A1-A3: in stock. B1, B2: lent to P1, P2 since yesterday. C1: lent to P1 20 s ago.
/// D1: in repair.
class CounterSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialogue_data();
    void dialogue();
    void silence_data();
    void silence();
    void queue_data();
    void queue();
    void rows_data();
    void rows();
    void undoing_data();
    void undoing();
    void leaving_data();
    void leaving();
    void lostAnswers_data();
    void lostAnswers();
    void nothingOfTheOperatorStays();
    void aReturnUnderWayGetsItsSlipToo();
    void theBasketGoesWithTheHandover();
    void restoresTheRowWhereItWas();
    void aTouchBeginsTheSilenceAnew();
    void tellsWhoHasIt();
    void editsReachTheVerb();
    void aReadOrTwoOfTheSameLabel();
    void takesBackThePersonsOverdue();
    void offersOnlyWhileItStops();
    void forgetsTheBasketWhenItIsCancelled();
    void aLimitOfItsKindStops();
    void aLimitIsToldOfWhatWaitsForTheCard();
    void remembersFiftyCommits();

private:
    static void columns()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("done");
    }
    static void playRow()
    {
        QFETCH(QString, script);
        QFETCH(QString, told);
        QFETCH(QString, done);
        CounterWorld world;
        world.play(script);
        QCOMPARE(world.told(), told);
        QCOMPARE(world.done(), done);
    }
};

void CounterSessionTest::dialogue_data()
{
    columns();
    row("card", u"P1"_s, u"person:P1"_s, {});
    row("card, items, same card", u"P1 A1 A2 P1"_s, u"person:P1 item:A1 item:A2 committed:2"_s,
        u"lend:P1[A1,A2] print:J-1"_s);
    row("card, item, CMD-DONE", u"P1 A1 CMD-DONE"_s, u"person:P1 item:A1 committed:1"_s, u"lend:P1[A1] print:J-1"_s);
    row("card, item, F12", u"P1 A1 F12"_s, u"person:P1 item:A1 committed:1"_s, u"lend:P1[A1] print:J-1"_s);
    row("item waits for the card", u"A1 P1 P1"_s, u"item:A1 person:P1 committed:1"_s, u"lend:P1[A1] print:J-1"_s);
    row("items without a card", u"A1 F12"_s, u"item:A1 refused:loan.no-holder"_s, {});
    row("items without a card, then the card", u"A1 F12 P1 P1"_s,
        u"item:A1 refused:loan.no-holder person:P1 committed:1"_s, u"lend:P1[A1] print:J-1"_s);
    row("F12 twice", u"P1 A1 F12 F12"_s, u"person:P1 item:A1 committed:1 ignored:already-committed"_s,
        u"lend:P1[A1] print:J-1"_s);
    row("nothing to confirm", u"F12"_s, u"ignored:nothing-to-do"_s, {});
    row("same card, nothing in the basket", u"P1 P1"_s, u"person:P1 person:P1"_s, {});
    row("another card, nothing in the basket", u"P1 P2"_s, u"person:P1 person:P2"_s, {});
    row("another card on an open basket", u"P1 A1 P2"_s, u"person:P1 item:A1 stop:person.other-card"_s, {});
    row("another card, acknowledged", u"P1 A1 P2 OK P1"_s,
        u"person:P1 item:A1 stop:person.other-card resumed:0 committed:1"_s, u"lend:P1[A1] print:J-1"_s);
    row("a person who has left", u"P9"_s, u"stop:person.left"_s, {});
    row("item twice in the basket", u"P1 A1 A2 A1"_s, u"person:P1 item:A1 item:A2 ignored:already-in-basket"_s, {});
    row("blocked item", u"P1 D1"_s, u"person:P1 stop:asset.in-repair"_s, {});
    row("taken back with nobody open", u"B1"_s, u"returned:B1"_s, u"take:B1"_s);
    row("taken back with its borrower open", u"P1 B1"_s, u"person:P1 returned:B1"_s, u"take:B1"_s);
    row("another person's item", u"P1 B2"_s, u"person:P1 stop:asset.others-item"_s, {});
    row("another person's item, F4", u"P1 B2 F4"_s, u"person:P1 stop:asset.others-item resumed:0 returned:B2"_s,
        u"take:B2"_s);
    row("lent less than a minute ago", u"C1"_s, u"stop:asset.just-lent"_s, {});
    row("just lent, F4", u"C1 F4"_s, u"stop:asset.just-lent resumed:0 returned:C1"_s, u"take:C1"_s);
    row("a minute later", u"@60000 C1"_s, u"returned:C1"_s, u"take:C1"_s);
    row("lent here, scanned again", u"P1 A1 F12 A1"_s, u"person:P1 item:A1 committed:1 stop:asset.just-lent"_s,
        u"lend:P1[A1] print:J-1"_s);
    row("taken back, scanned again", u"B1 B1"_s, u"returned:B1 ignored:already-returned"_s, u"take:B1"_s);
    row("unknown", u"X1"_s, u"stop:code.unknown"_s, {});
    row("unknown, in kana", u"あー１"_s, u"stop:scan.kana"_s, {});
    row("unknown command", u"CMD-NO"_s, u"stop:command.unknown"_s, {});
    row("swallowed by an input method", u"empty A1"_s, u"refused:scan.empty item:A1"_s, {});
    row("while stopped scans are counted", u"X1 A1 P1 OK A1"_s,
        u"stop:code.unknown ignored:stopped(1) ignored:stopped(2) resumed:2 item:A1"_s, {});
    row("each is counted, a second read of one too", u"X1 @300 X1 @300 X1 OK"_s,
        u"stop:code.unknown ignored:stopped(1) ignored:stopped(2) resumed:2"_s, {});
    row("what stopped is taken again at once", u"P1 X1 OK @300 X1"_s,
        u"person:P1 stop:code.unknown resumed:0 stop:code.unknown"_s, {});
    row("CMD-OK goes on", u"X1 A1 CMD-OK A1"_s, u"stop:code.unknown ignored:stopped(1) resumed:1 item:A1"_s, {});
    row("no other command goes on", u"X1 CMD-DONE CMD-CANCEL"_s,
        u"stop:code.unknown ignored:stopped(1) ignored:stopped(2)"_s, {});
    row("F12 does nothing while stopped", u"P1 A1 X1 F12"_s, u"person:P1 item:A1 stop:code.unknown"_s, {});
    row("OK with nothing to acknowledge", u"OK"_s, u"ignored:nothing-to-do"_s, {});
    row("ambiguous", u"P1 AMB"_s, u"person:P1 stop:code.ambiguous"_s, {});
    row("ambiguous, chosen", u"P1 AMB #1"_s, u"person:P1 stop:code.ambiguous resumed:0 item:A2"_s, {});
    row("ambiguous, no such choice", u"AMB #2"_s, u"stop:code.ambiguous"_s, {});
    row("Escape empties", u"P1 A1 A2 Esc F12"_s, u"person:P1 item:A1 item:A2 cancelled:2 ignored:nothing-to-do"_s, {});
    row("Escape ends a stop", u"P1 A1 X1 Esc A1"_s, u"person:P1 item:A1 stop:code.unknown cancelled:1 item:A1"_s, {});
    row("lend only", u"P1 CMD-LEND B1"_s, u"person:P1 mode:lend stop:asset.on-loan"_s, {});
    row("return only", u"CMD-RETURN A1"_s, u"mode:return stop:asset.not-on-loan"_s, {});
    row("return only, others' item", u"P1 CMD-RETURN B2"_s, u"person:P1 mode:return returned:B2"_s, u"take:B2"_s);
    row("back to automatic", u"CMD-RETURN CMD-AUTO P1 A1"_s, u"mode:return mode:auto person:P1 item:A1"_s, {});
    row("undo of a handover", u"P1 A1 F12 Undo P1 A1"_s, u"person:P1 item:A1 committed:1 undone person:P1 item:A1"_s,
        u"lend:P1[A1] print:J-1 undo:J-1"_s);
    row("undo by card", u"P1 A1 F12 CMD-UNDO"_s, u"person:P1 item:A1 committed:1 undone"_s,
        u"lend:P1[A1] print:J-1 undo:J-1"_s);
    row("undo of a return", u"B1 Undo B1"_s, u"returned:B1 undone returned:B1"_s, u"take:B1 undo:take take:B1"_s);
    row("nothing to undo", u"Undo"_s, u"ignored:nothing-to-do"_s, {});
    row("undo refused", u"P1 A1 F12 refuse:undo.too-late Undo"_s, u"person:P1 item:A1 committed:1 stop:undo.too-late"_s,
        u"lend:P1[A1] print:J-1"_s);
    row("print again", u"P1 A1 F12 CMD-PRINT"_s, u"person:P1 item:A1 committed:1"_s,
        u"lend:P1[A1] print:J-1 reprint:J-1"_s);
    row("print a scanned document", u"R8-J1-000001 Print"_s, u"document:R8-J1-000001"_s, u"reprint:R8-J1-000001"_s);
    row("nothing to print", u"Print"_s, u"ignored:nothing-to-do"_s, {});
    row("shelf label", u"SHELF"_s, u"ignored:place-label"_s, {});
    row("another operator's card", u"OPERATOR"_s, u"operator:desk"_s, u"operator:OPERATOR"_s);
    row("the record refuses", u"P1 A1 refuse:asset.on-loan F12"_s, u"person:P1 item:A1 stop:asset.on-loan"_s, {});
    row("refused, then again", u"P1 A1 refuse:storage.unavailable F12 OK F12"_s,
        u"person:P1 item:A1 stop:storage.unavailable resumed:0 committed:1"_s, u"lend:P1[A1] print:J-1"_s);
    row("the look-up is refused", u"refuse:storage.unavailable P1"_s, u"stop:storage.unavailable"_s, {});
}

void CounterSessionTest::dialogue()
{
    playRow();
}

void CounterSessionTest::silence_data()
{
    columns();
    row("just before", u"B1 @14999 tick"_s, u"returned:B1"_s, u"take:B1"_s);
    row("15 seconds", u"B1 @15000 tick"_s, u"returned:B1 committed:1"_s, u"take:B1 slips:1 print:H-1"_s);
    row("once only", u"B1 @15000 tick tick @20000 tick"_s, u"returned:B1 committed:1"_s,
        u"take:B1 slips:1 print:H-1"_s);
    row("every scan begins anew", u"B1 @10000 B2 @10000 tick @5000 tick"_s, u"returned:B1 returned:B2 committed:2"_s,
        u"take:B1 take:B2 slips:2 print:H-1"_s);
    row("nothing came back", u"P1 A1 @60000 tick"_s, u"person:P1 item:A1"_s, {});
    row("CMD-DONE ends the run", u"B1 CMD-DONE"_s, u"returned:B1 committed:1"_s, u"take:B1 slips:1 print:H-1"_s);
    row("the next card ends it and opens", u"B1 P2"_s, u"returned:B1 committed:1 person:P2"_s,
        u"take:B1 slips:1 print:H-1"_s);
    row("so does the borrower's own card", u"P1 B1 P1"_s, u"person:P1 returned:B1 committed:1 person:P1"_s,
        u"take:B1 slips:1 print:H-1"_s);
    row("with a handover both are numbered", u"P1 B1 A1 P1"_s,
        u"person:P1 returned:B1 item:A1 committed:1 committed:1"_s,
        u"take:B1 lend:P1[A1] print:J-1 slips:1 print:H-1"_s);
    row("undo takes the slip and its returns", u"B1 F12 Undo"_s, u"returned:B1 committed:1 undone"_s,
        u"take:B1 slips:1 print:H-1 undo:H-1"_s);
    row("slips refused: tried again later", u"B1 refuse:storage.unavailable @15000 tick OK @15000 tick"_s,
        u"returned:B1 stop:storage.unavailable resumed:0 committed:1"_s, u"take:B1 slips:1 print:H-1"_s);
    row("the end of the session", u"P1 B1 A1 end"_s, u"person:P1 returned:B1 item:A1 cancelled-left:1 committed:1"_s,
        u"take:B1 slips:1 print:H-1"_s);
}

void CounterSessionTest::silence()
{
    playRow();
}

void CounterSessionTest::queue_data()
{
    columns();
    row("in order", u"hold P1 A1 A2 go"_s, u"person:P1 item:A1 item:A2"_s, {});
    row("the same card commits what came between", u"hold P1 A1 A2 P1 go"_s, u"person:P1 item:A1 item:A2 committed:2"_s,
        u"lend:P1[A1,A2] print:J-1"_s);
    row("commands wait too", u"hold P1 A1 CMD-DONE go"_s, u"person:P1 item:A1 committed:1"_s,
        u"lend:P1[A1] print:J-1"_s);
    row("a stop drops and counts the rest", u"hold P1 X1 A1 A2 go OK"_s,
        u"person:P1 stop:code.unknown ignored:stopped(1) ignored:stopped(2) resumed:2"_s, {});
    row("while saving", u"P1 A1 hold F12 A2 P2 go"_s, u"person:P1 item:A1 committed:1 item:A2 person:P2"_s,
        u"lend:P1[A1] print:J-1"_s);
    row("F12 twice lends once", u"P1 A1 hold F12 @50 F12 go"_s, u"person:P1 item:A1 ignored:busy committed:1"_s,
        u"lend:P1[A1] print:J-1"_s);
    row("a key during a look-up is told", u"P1 hold A1 F12 Esc Undo go"_s,
        u"person:P1 ignored:busy ignored:busy ignored:busy item:A1"_s, {});
    row("a double read while waiting", u"hold P1 @200 P1 A1 go"_s, u"ignored:double-read person:P1 item:A1"_s, {});
}

void CounterSessionTest::queue()
{
    playRow();
}

void CounterSessionTest::rows_data()
{
    columns();
    row("in stock, a person open: at once", u"P1 =A1"_s, u"person:P1 committed:1"_s, u"lend:P1[A1] print:J-1"_s);
    row("in stock, a basket open: added", u"P1 A1 =A2"_s, u"person:P1 item:A1 item:A2"_s, {});
    row("in stock, nobody open: waits", u"=A1"_s, u"item:A1"_s, {});
    row("out: taken back", u"=B1"_s, u"returned:B1"_s, u"take:B1"_s);
    row("just lent: taken back", u"=C1"_s, u"returned:C1"_s, u"take:C1"_s);
    row("found, a person open: into the basket", u"P1 ~A1"_s, u"person:P1 item:A1"_s, {});
    row("found, out: taken back", u"~B1"_s, u"returned:B1"_s, u"take:B1"_s);
    row("found after a stop", u"X1 ~A1"_s, u"stop:code.unknown resumed:0 item:A1"_s, {});
    row("the person open, a basket too: not handed over", u"P1 A1 =P1 ~P1"_s,
        u"person:P1 item:A1 person:P1 person:P1"_s, {});
    row("another person on an open basket", u"P1 A1 =P2"_s, u"person:P1 item:A1 stop:person.other-card"_s, {});
    row("goes on after a stop", u"X1 =A1"_s, u"stop:code.unknown resumed:0 item:A1"_s, {});
}

void CounterSessionTest::rows()
{
    playRow();
}

void CounterSessionTest::undoing_data()
{
    columns();
    row("what went into the basket", u"P1 A1 A2 Undo"_s, u"person:P1 item:A1 item:A2 undone-added:A2"_s, {});
    row("by card just the same", u"P1 A1 A2 CMD-UNDO"_s, u"person:P1 item:A1 item:A2 undone-added:A2"_s, {});
    row("a card read twice undoes once", u"P1 A1 A2 CMD-UNDO @300 CMD-UNDO @300 A2"_s,
        u"person:P1 item:A1 item:A2 undone-added:A2 ignored:double-read item:A2"_s, {});
    row("again at once", u"P1 A1 Undo @300 A1"_s, u"person:P1 item:A1 undone-added:A1 item:A1"_s, {});
    row("what was taken out", u"P1 A1 A2 -A1 Undo F12"_s, u"person:P1 item:A1 item:A2 undone-removed:A1 committed:2"_s,
        u"lend:P1[A1,A2] print:J-1"_s);
    row("what was emptied", u"P1 A1 A2 Esc Undo F12"_s,
        u"person:P1 item:A1 item:A2 cancelled:2 undone-cleared: committed:2"_s, u"lend:P1[A1,A2] print:J-1"_s);
    row("then what went before", u"P1 A1 CMD-CANCEL CMD-UNDO Undo"_s,
        u"person:P1 item:A1 cancelled:1 undone-cleared: undone-added:A1"_s, {});
    row("a person who was sent away", u"P1 Esc Undo A1"_s, u"person:P1 cancelled:0 undone-cleared: item:A1"_s, {});
    row("a basket of somebody gone stays away", u"P1 A1 Esc P2 Undo"_s,
        u"person:P1 item:A1 cancelled:1 person:P2 ignored:nothing-to-do"_s, {});
    row("nor comes over another item", u"P1 A1 Esc A2 Undo Undo"_s,
        u"person:P1 item:A1 cancelled:1 item:A2 undone-added:A2 ignored:nothing-to-do"_s, {});
    row("a return after the basket", u"P1 A1 B1 Undo Undo"_s, u"person:P1 item:A1 returned:B1 undone undone-added:A1"_s,
        u"take:B1 undo:take"_s);
    row("a return before the basket", u"P1 B1 A1 CMD-UNDO CMD-UNDO"_s,
        u"person:P1 returned:B1 item:A1 undone-added:A1 undone"_s, u"take:B1 undo:take"_s);
    row("slips by silence stand where the return stood", u"P1 B1 A1 @15000 tick Undo Undo"_s,
        u"person:P1 returned:B1 item:A1 committed:1 undone-added:A1 undone"_s, u"take:B1 slips:1 print:H-1 undo:H-1"_s);
    row("the basket first, not the last customer", u"P1 A1 F12 P2 A2 CMD-UNDO CMD-UNDO"_s,
        u"person:P1 item:A1 committed:1 person:P2 item:A2 undone-added:A2 undone"_s,
        u"lend:P1[A1] print:J-1 undo:J-1"_s);
    row("undone elsewhere: the one before is next",
        u"P1 A1 F12 P2 A2 F12 refuse:document.already-undone Undo OK Undo"_s,
        u"person:P1 item:A1 committed:1 person:P2 item:A2 committed:1 stop:document.already-undone resumed:0 undone"_s,
        u"lend:P1[A1] print:J-1 lend:P2[A2] print:J-2 undo:J-1"_s);
    row("moved on: the one before is next", u"P1 A1 F12 P2 A2 F12 refuse:undo.moved-on Undo OK Undo"_s,
        u"person:P1 item:A1 committed:1 person:P2 item:A2 committed:1 stop:undo.moved-on resumed:0 undone"_s,
        u"lend:P1[A1] print:J-1 lend:P2[A2] print:J-2 undo:J-1"_s);
    row("unavailable: the same once more", u"P1 A1 F12 refuse:storage.unavailable Undo OK Undo"_s,
        u"person:P1 item:A1 committed:1 stop:storage.unavailable resumed:0 undone"_s,
        u"lend:P1[A1] print:J-1 undo:J-1"_s);
    row("nothing while stopped", u"P1 A1 X1 Undo"_s, u"person:P1 item:A1 stop:code.unknown"_s, {});
}

void CounterSessionTest::undoing()
{
    playRow();
}

void CounterSessionTest::leaving_data()
{
    columns();
    row("nobody there", u"end"_s, {}, {});
    row("a person without a basket goes too", u"P1 end A1"_s, u"person:P1 item:A1"_s, {});
    row("nothing to undo or print", u"P1 A1 F12 end Undo Print"_s,
        u"person:P1 item:A1 committed:1 ignored:nothing-to-do ignored:nothing-to-do"_s, u"lend:P1[A1] print:J-1"_s);
    row("nor the emptied basket", u"P1 A1 end Undo"_s, u"person:P1 item:A1 cancelled-left:1 ignored:nothing-to-do"_s,
        {});
    row("a stop ends", u"X1 end A1"_s, u"stop:code.unknown item:A1"_s, {});
    row("the mode too", u"CMD-RETURN end A1"_s, u"mode:return item:A1"_s, {});
    row("during a handover", u"P1 A1 hold F12 end go"_s, u"person:P1 item:A1 committed:1"_s,
        u"lend:P1[A1] print:J-1"_s);
    row("during one that is refused", u"P1 A1 refuse:asset.on-loan hold F12 end go"_s,
        u"person:P1 item:A1 refused:asset.on-loan cancelled-left:1"_s, {});
    row("during a look-up, with a run of returns", u"B1 B2 hold B2 end go"_s,
        u"returned:B1 returned:B2 ignored:left committed:2"_s, u"take:B1 take:B2 slips:2 print:H-1"_s);
    row("during a look-up", u"B1 hold B2 end go P1"_s, u"returned:B1 ignored:left committed:1 person:P1"_s,
        u"take:B1 slips:1 print:H-1"_s);
    row("scans that waited are told", u"hold P1 A1 end go"_s, u"ignored:left ignored:left"_s, {});
    row("the next operator's scans wait", u"B1 hold end P2 A1 go"_s, u"returned:B1 committed:1 person:P2 item:A1"_s,
        u"take:B1 slips:1 print:H-1"_s);
    row("slips refused: told, and not tried again", u"B1 refuse:storage.unavailable end @15000 tick P1"_s,
        u"returned:B1 refused:storage.unavailable person:P1"_s, u"take:B1"_s);
    row("nobody is opened after the slips", u"B1 hold P2 go hold B2 end go"_s,
        u"returned:B1 committed:1 person:P2 ignored:left"_s, u"take:B1 slips:1 print:H-1"_s);
}

void CounterSessionTest::leaving()
{
    playRow();
}

void CounterSessionTest::lostAnswers_data()
{
    columns();
    row("a handover, confirmed again", u"P1 A1 lost F12 OK F12"_s,
        u"person:P1 item:A1 stop:storage.unknown resumed:0 committed:1"_s, u"lend:P1[A1] print:J-1"_s);
    row("a return, scanned again", u"lost B1 OK B1 F12"_s, u"stop:storage.unknown resumed:0 returned:B1 committed:1"_s,
        u"take:B1 slips:1 print:H-1"_s);
    row("two returns", u"lost B1 OK lost B2 OK B1 B2 F12"_s,
        u"stop:storage.unknown resumed:0 stop:storage.unknown resumed:0 returned:B1 returned:B2 committed:2"_s,
        u"take:B1 take:B2 slips:2 print:H-1"_s);
}

void CounterSessionTest::lostAnswers()
{
    playRow();
}

void CounterSessionTest::nothingOfTheOperatorStays()
{
    CounterWorld world;
    world.play(u"P1 A1"_s);
    QVERIFY(world.session.setDue(LoanDue{QDate(2026, 7, 1), {}}));
    world.session.setPurpose(u"出張"_s);
    world.play(u"B1 end"_s);
    const CounterSession& session = world.session;
    QVERIFY(!session.isFinishing());
    QVERIFY(!session.person() && session.basket().isEmpty() && session.returns().isEmpty());
    QVERIFY(!session.due() && session.purpose().isEmpty());
    QVERIFY(!session.canUndo() && session.lastDocuments().isEmpty());
    const auto isDropped = [](const CounterEvent& event) { return event.kind == CounterEvent::Kind::Cancelled; };
    const auto dropped = std::find_if(world.events.begin(), world.events.end(), isDropped);
    QCOMPARE(dropped->title, u"A1"_s);
    QCOMPARE(dropped->personName, u"名前P1"_s);
}

void CounterSessionTest::aReturnUnderWayGetsItsSlipToo()
{
    const CounterWorld world;
    const AssetDesk asset = world.assets.value(u"B1"_s);
    const Instant now = Instant::fromMSecs(2'000'000'000'000);
    CounterSession session;
    static_cast<void>(session.chosen({CodeMeaning::Asset, asset.asset.id.value(), u"asset"_s}, now));
    const CounterStep taking = session.lookedUp(CounterLookup::Answer(asset), now);
    QVERIFY(std::holds_alternative<TakeBackEffect>(taking.effects.first()));
    QVERIFY(session.finished(now).effects.isEmpty());
    QVERIFY(session.isFinishing());
    TakeBackOutcome outcome;
    outcome.items << TakenBackItem{asset.asset.id, u"B1"_s, asset.asset.holder->line, {}, {}, false, {}, {}};
    const CounterStep taken = session.takenBack(outcome, u"1"_s, now);
    QVERIFY(taken.events.first().isFarewell);
    QVERIFY(std::holds_alternative<SlipsEffect>(taken.effects.first()));
    QVERIFY(session.isFinishing());
    static_cast<void>(session.slipsIssued(IssueReturnSlips::Outcome{{u"H-1"_s}}, u"2"_s, now));
    QVERIFY(!session.isFinishing());
    QVERIFY(!session.canUndo());
}

void CounterSessionTest::theBasketGoesWithTheHandover()
{
    CounterWorld world;
    world.play(u"P1 A1 A2 hold F12"_s);
    const AssetId asset = world.assets.value(u"A1"_s).asset.id;
    QVERIFY(!world.session.removeItem(asset));
    QVERIFY(!world.session.setItemDue(asset, LoanDue{}));
    QVERIFY(!world.session.setDue(LoanDue{}));
    QCOMPARE(world.session.basket().size(), 2);
    world.play(u"go"_s);
    QVERIFY(!world.session.removeItem(asset));
    QCOMPARE(world.done(), u"lend:P1[A1,A2] print:J-1"_s);
}

void CounterSessionTest::restoresTheRowWhereItWas()
{
    CounterWorld world;
    world.play(u"P1 A1 A2 A3 -A2 Undo"_s);
    QCOMPARE(world.session.basket().at(1).desk.asset.values.assetNo, u"A2"_s);
}

void CounterSessionTest::aTouchBeginsTheSilenceAnew()
{
    CounterWorld world;
    world.play(u"B1"_s);
    const ReturnRow row = world.session.returns().first();
    world.session.setMissing(row.item.line, {u"鞄"_s});
    QCOMPARE(world.session.returns().first().item.missing, QStringList{u"鞄"_s});
    world.session.touched(row.at.plusMSecs(10'000));
    world.play(u"@15000 tick"_s);
    QCOMPARE(world.done(), u"take:B1"_s);
    world.play(u"@10000 tick"_s);
    QCOMPARE(world.done(), u"take:B1 slips:1 print:H-1"_s);
}

void CounterSessionTest::tellsWhoHasIt()
{
    CounterWorld world;
    world.play(u"P1 B2"_s);
    const CounterEvent event = world.events.last();
    QCOMPARE(event.asset, u"B2"_s);
    QCOMPARE(event.personName, u"名前P2"_s);
    const QVariantMap arguments = event.problems.first().problem.arguments;
    QCOMPARE(arguments.value(u"holder"_s).toString(), u"名前P2"_s);
    QCOMPARE(arguments.value(u"due"_s).toString(), u"2026-06-20"_s);
}

void CounterSessionTest::editsReachTheVerb()
{
    CounterWorld world;
    world.play(u"P1 A1 A2"_s);
    CounterSession& session = world.session;
    QVERIFY(session.setDue(LoanDue{QDate(2026, 7, 1), {}}));
    QVERIFY(session.setItemDue(world.assets.value(u"A2"_s).asset.id, LoanDue{QDate(2026, 6, 12), u"17:00"_s}));
    session.setProxy(Proxy{u"代理 太郎"_s, u"委任状"_s});
    session.setPurpose(u"出張"_s);
    const CounterStep step = session.commit(Instant::fromMSecs(2'000'000'000'000));
    const HandOver verb = std::get<HandOverEffect>(step.effects.first()).verb;
    QCOMPARE(verb.due->day, QDate(2026, 7, 1));
    QVERIFY(!verb.itemDues.at(0));
    QCOMPARE(verb.itemDues.at(1)->time, u"17:00"_s);
    QCOMPARE(verb.proxy->name, u"代理 太郎"_s);
    QCOMPARE(verb.purpose, u"出張"_s);
    QCOMPARE(verb.items.size(), 2);
}

void CounterSessionTest::aReadOrTwoOfTheSameLabel()
{
    CounterWorld world;
    world.play(u"P1 @300 P1 A1 @1999 A1 P1"_s);
    QCOMPARE(world.told(), u"person:P1 ignored:double-read item:A1 ignored:double-read committed:1"_s);
    // Removing a row forgets the scan before: the same label may be meant again at once.
    CounterWorld other;
    other.play(u"P1 A1"_s);
    QVERIFY(other.session.removeItem(other.assets.value(u"A1"_s).asset.id));
    other.play(u"@300 A1"_s);
    QCOMPARE(other.told(), u"person:P1 item:A1 item:A1"_s);
}

void CounterSessionTest::takesBackThePersonsOverdue()
{
    CounterWorld world;
    LoanRecord loan;
    loan.asset = world.assets.value(u"B1"_s).asset.id;
    world.people[u"P1"_s].loans << loan;
    world.play(u"P1"_s);
    QCOMPARE(world.session.person()->loans.size(), 1);
    world.play(u"B1"_s);
    QVERIFY(world.session.person()->loans.isEmpty());
    QCOMPARE(world.session.returns().size(), 1);
}

void CounterSessionTest::offersOnlyWhileItStops()
{
    CounterWorld world;
    world.play(u"P1 B2"_s);
    QVERIFY(world.session.hasOffer());
    world.play(u"OK"_s);
    QVERIFY(!world.session.hasOffer());
    world.play(u"F4"_s);
    QCOMPARE(world.done(), QString());
    world.play(u"AMB"_s);
    QCOMPARE(world.session.choices().size(), 2);
    world.play(u"OK"_s);
    QVERIFY(world.session.choices().isEmpty());
}

void CounterSessionTest::forgetsTheBasketWhenItIsCancelled()
{
    CounterWorld world;
    world.play(u"P1 A1"_s);
    QVERIFY(world.session.setDue(LoanDue{QDate(2026, 7, 1), {}}));
    world.session.setPurpose(u"出張"_s);
    world.play(u"Esc"_s);
    QVERIFY(!world.session.person());
    QVERIFY(!world.session.due());
    QVERIFY(world.session.purpose().isEmpty());
    QVERIFY(world.session.basket().isEmpty());
}

void CounterSessionTest::aLimitOfItsKindStops()
{
    CounterWorld world;
    for (AssetDesk& asset : world.assets)
        asset.asset.kindId = KindId(asset.asset.values.assetNo == u"A3" ? 8 : 7);
    world.people[u"P1"_s].kindLoads = {{KindId(7), u"ノートPC"_s, 2, 0, 1, 1}};
    world.people[u"P1"_s].loans << LoanRecord{};
    world.people[u"P1"_s].loans.last().asset = world.assets[u"B1"_s].asset.id;
    world.play(u"P1 A1 A2"_s); // holds one, takes one; a third is too many
    QCOMPARE(world.told(), u"person:P1 item:A1 stop:person.kind-limit"_s);
    world.play(u"OK A3"_s); // of another kind
    QCOMPARE(world.session.basket().size(), 2);
    world.play(u"B1 A2"_s); // one has come back meanwhile
    QCOMPARE(world.session.basket().size(), 3);
    // The section borrows: no limit of a person.
    world.people[u"P2"_s].kindLoads = {{KindId(7), u"ノートPC"_s, 1, 0, 1, 1}};
    world.people[u"P2"_s].person.sectionId = SectionId(3);
    world.play(u"Esc F12 P2"_s);
    world.session.setForSection(true);
    world.play(u"A1"_s);
    QCOMPARE(world.session.basket().size(), 1);
}

void CounterSessionTest::aLimitIsToldOfWhatWaitsForTheCard()
{
    CounterWorld world;
    for (AssetDesk& asset : world.assets)
        asset.asset.kindId = KindId(7);
    world.people[u"P1"_s].kindLoads = {{KindId(7), u"ノートPC"_s, 1, 0, 1, 1}};
    world.play(u"A1 P1"_s);
    QCOMPARE(world.told(), u"item:A1 person:P1"_s);
    QCOMPARE(world.events.last().problems.size(), 1);
    QCOMPARE(world.events.last().problems.first().problem.code, u"person.kind-limit"_s);
    QVERIFY(!world.events.last().problems.first().isBlocking);
}

void CounterSessionTest::remembersFiftyCommits()
{
    CounterWorld world;
    for (int i = 0; i < 60; ++i) {
        world.addAsset(u"Z%1"_s.arg(i));
        world.play(u"P1 Z%1 F12"_s.arg(i));
    }
    int undone = 0;
    while (world.session.canUndo()) {
        world.play(u"Undo"_s);
        ++undone;
    }
    QCOMPARE(undone, 50);
}

QTEST_APPLESS_MAIN(CounterSessionTest)
#include "tst_countersession.moc"
