// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"
#include "core/desk/settings.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class OperatorsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPinIs_data();
    void whatAPinIs();
    void signInWithPin();
    void signInByCard();
    void aCardIsReadByTheScannersProfile();
    void aRetiredOperatorStaysOutside();
    void withoutPinOnlyInASandbox();
    void whatACodeIs_data();
    void whatACodeIs();
    void codesAndCardsBelongToOne();
    void theLastOwnerStays();
    void aNewPinLeavesATrace();
    void mistakesAreCorrected();
    void aNameIsNeeded();
    void aCardIsTakenAway();
    void theRetiredComeBack();
    void everybodyChangesTheirOwnPin();
    void everybodyIsListed();

private:
    Result<Performed<OperatorOutcome>> add(const AddOperator& verb)
    {
        return store().desk().perform(verb, TestStore::as(store().owner()));
    }
    Result<Performed<OperatorOutcome>> change(const ChangeOperator& verb)
    {
        return store().desk().perform(verb, TestStore::as(store().owner()));
    }
    Result<Actor> signIn(const QString& key, const QString& pin = {}) { return store().desk().ask(SignIn{key, pin}); }
};

void OperatorsTest::whatAPinIs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("pin"); // empty: refused
    QTest::newRow("four") << u"0471"_s << u"0471"_s;
    QTest::newRow("twelve") << u"012345678901"_s << u"012345678901"_s;
    QTest::newRow("full width") << u"４７１１"_s << u"4711"_s;
    QTest::newRow("spaces around") << u" 4711　"_s << u"4711"_s;
    QTest::newRow("three") << u"123"_s << QString();
    QTest::newRow("thirteen") << u"0123456789012"_s << QString();
    QTest::newRow("letters") << u"47a1"_s << QString();
    QTest::newRow("line end") << u"4711\n1"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("arabic digits") << u"٤٧١١"_s << QString();
}

void OperatorsTest::whatAPinIs()
{
    QFETCH(QString, typed);
    QFETCH(QString, pin);
    const Result<QString> checked = checkedPin(typed);
    QCOMPARE(checked.valueOr({}), pin);
    if (pin.isEmpty())
        QVERIFY(checked.refusal().has(u"operator.bad-pin"));
}

void OperatorsTest::signInWithPin()
{
    const auto added = add({u"Yamada"_s, u"山田"_s, Role::Manager, hashPin(u"4711"_s), {}});
    VERIFY_OK(added);
    VERIFY_REFUSED(signIn(u"yamada"_s), u"operator.pin-needed");
    VERIFY_REFUSED(signIn(u"yamada"_s, u"0000"_s), u"operator.wrong-pin");
    QCOMPARE(signIn(u"yamada"_s, u"0000"_s).refusal().kind, RefusalKind::Forbidden);
    const Result<Actor> actor = signIn(u"ｙａｍａｄａ"_s, u"４７１１"_s);
    VERIFY_OK(actor);
    QCOMPARE(actor->operatorId, added->outcome.id);
    QCOMPARE(actor->operatorCode, u"Yamada"_s);
    QCOMPARE(actor->operatorName, u"山田"_s);
    QCOMPARE(actor->role, Role::Manager);
    VERIFY_REFUSED(signIn(u"nobody"_s), u"operator.unknown");
    QCOMPARE(signIn(u"nobody"_s).refusal().kind, RefusalKind::NotFound);
    VERIFY_REFUSED(signIn({}), u"operator.unknown");
}

void OperatorsTest::signInByCard()
{
    VERIFY_OK(add({u"kato"_s, u"加藤"_s, Role::Desk, {}, u"card 00-7"_s}));
    const Result<Actor> actor = signIn(u"CARD00-7"_s);
    VERIFY_OK(actor);
    QCOMPARE(actor->operatorCode, u"kato"_s);
    VERIFY_OK(change({u"kato"_s, {}, u"card 00-8"_s, false, {}, {}}));
    VERIFY_REFUSED(signIn(u"card00-7"_s), u"operator.unknown");
    VERIFY_OK(signIn(u"card00-8"_s));
}

void OperatorsTest::aCardIsReadByTheScannersProfile()
{
    VERIFY_OK(add({u"kato"_s, u"加藤"_s, Role::Desk, {}, u"1234567"_s}));
    VERIFY_OK(add({u"mori"_s, u"森"_s, Role::Desk, {}, u"B7654321B"_s})); // as it was scanned then
    VERIFY_REFUSED(signIn(u"A1234567A"_s), u"operator.unknown");
    OrganisationSettings settings = *store().desk().ask(AskSettings{});
    settings.scanner.nw7 = {true, 7, CheckKind::None, false};
    VERIFY_OK(store().desk().perform(ChangeSettings{settings}, TestStore::as(store().owner())));
    QCOMPARE(signIn(u"a1234567a"_s)->operatorCode, u"kato"_s);
    QCOMPARE(signIn(u"B7654321B"_s)->operatorCode, u"mori"_s);
    VERIFY_REFUSED(signIn(u"A123456A"_s), u"operator.unknown"); // a short read
    VERIFY_REFUSED(signIn(u"]C0kato"_s), u"operator.unknown");  // a code is no card, however it is dressed up
}

void OperatorsTest::aRetiredOperatorStaysOutside()
{
    VERIFY_OK(signIn(u"desk"_s));
    VERIFY_OK(change({u"desk"_s, {}, {}, true, {}, {}}));
    const Result<Actor> actor = signIn(u"desk"_s);
    VERIFY_REFUSED(actor, u"operator.retired");
    QCOMPARE(actor.refusal().kind, RefusalKind::Forbidden);
    const QString before = store().text("select retired_at from operator where code = 'desk'");
    store().clock().advance(1000);
    VERIFY_OK(change({u"desk"_s, {}, {}, true, {}, {}}));
    QCOMPARE(store().text("select retired_at from operator where code = 'desk'"), before);
}

void OperatorsTest::withoutPinOnlyInASandbox()
{
    VERIFY_OK(signIn(u"desk"_s));
    store().raw()->execute("update database_info set value = '0' where name = 'sandbox'");
    VERIFY_REFUSED(signIn(u"desk"_s), u"operator.no-pin");
}

void OperatorsTest::whatACodeIs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("letters") << u"yamada"_s << true;
    QTest::newRow("all signs") << u"7.a_b-C"_s << true;
    QTest::newRow("longest") << QString(32, u'a') << true;
    QTest::newRow("too long") << QString(33, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("begins with a dot") << u".a"_s << false;
    QTest::newRow("kanji") << u"山田"_s << false;
    QTest::newRow("full width, as the input method leaves it") << u" ａｂ－０１ "_s << true;
    QTest::newRow("kana") << u"やまだ"_s << false;
    QTest::newRow("line end behind it") << u"abc\n"_s << true;
    QTest::newRow("line end inside") << u"ab\nc"_s << false;
}

void OperatorsTest::whatACodeIs()
{
    QFETCH(QString, code);
    QFETCH(bool, isOne);
    const auto added = add({code, u"名前"_s, Role::Desk, {}, {}});
    QCOMPARE(added.isOk(), isOne);
    if (isOne)
        QVERIFY(isOperatorCode(store().text("select max(code) from operator where name = '名前'")));
    if (!isOne)
        QVERIFY(added.refusal().has(u"operator.bad-code"));
}

void OperatorsTest::codesAndCardsBelongToOne()
{
    VERIFY_REFUSED(add({u"DESK"_s, u"同じ"_s, Role::Desk, {}, {}}), u"operator.exists");
    VERIFY_OK(add({u"a"_s, u"一"_s, Role::Desk, {}, u"K-1"_s}));
    VERIFY_REFUSED(add({u"b"_s, u"二"_s, Role::Desk, {}, u"k-1"_s}), u"operator.card-in-use");
    VERIFY_REFUSED(change({u"desk"_s, {}, u"k-1"_s, false, {}, {}}), u"operator.card-in-use");
    VERIFY_OK(change({u"a"_s, {}, u"k-1"_s, false, {}, {}}));
    VERIFY_REFUSED(change({u"none"_s, {}, {}, false, {}, {}}), u"operator.unknown");
    // One key signs in one operator, be it a code or a card.
    VERIFY_REFUSED(add({u"k-1"_s, u"三"_s, Role::Desk, {}, {}}), u"operator.exists");
    VERIFY_REFUSED(add({u"c"_s, u"四"_s, Role::Desk, {}, u"Desk"_s}), u"operator.card-in-use");
    VERIFY_REFUSED(change({u"a"_s, {}, u"DESK"_s, false, {}, {}}), u"operator.card-in-use");
    VERIFY_REFUSED(add({u"cmd-1"_s, u"五"_s, Role::Desk, {}, {}}), u"code.reserved");
    VERIFY_REFUSED(add({u"d"_s, u"六"_s, Role::Desk, {}, u"CMD-OK"_s}), u"code.reserved");
    VERIFY_REFUSED(change({u"a"_s, {}, u"CMD-OK"_s, false, {}, {}}), u"code.reserved");
}

void OperatorsTest::theLastOwnerStays()
{
    VERIFY_REFUSED(change({u"owner"_s, {}, {}, true, {}, {}}), u"operator.last-owner");
    VERIFY_OK(add({u"second"_s, u"次"_s, Role::Owner, {}, {}}));
    VERIFY_OK(change({u"owner"_s, {}, {}, true, {}, {}}));
    // From now on the first owner may do nothing, and the second is the last.
    VERIFY_REFUSED(change({u"second"_s, {}, {}, true, {}, {}}), u"operator.retired");
}

void OperatorsTest::mistakesAreCorrected()
{
    VERIFY_OK(add({u"yamada"_s, u"山日"_s, Role::Desk, {}, u"K-1"_s}));
    ChangeOperator verb{u"yamada"_s, {}, {}, {}, u"　山田 "_s, Role::Manager};
    VERIFY_OK(change(verb));
    const Result<Actor> actor = signIn(u"k-1"_s);
    VERIFY_OK(actor);
    QCOMPARE(actor->operatorName, u"山田"_s);
    QCOMPARE(actor->role, Role::Manager);
    VERIFY_REFUSED(change({u"owner"_s, {}, {}, {}, {}, Role::Manager}), u"operator.last-owner");
    VERIFY_OK(change({u"yamada"_s, {}, {}, {}, {}, Role::Owner}));
    VERIFY_OK(change({u"owner"_s, {}, {}, {}, {}, Role::Manager}));
    VERIFY_REFUSED(change({u"yamada"_s, {}, {}, {}, {}, Role::Desk}), u"operator.not-allowed");
}

void OperatorsTest::aNameIsNeeded()
{
    VERIFY_REFUSED(add({u"a"_s, u" 　"_s, Role::Desk, {}, {}}), u"operator.no-name");
    VERIFY_REFUSED(change({u"desk"_s, {}, {}, {}, QString(), {}}), u"operator.no-name");
}

void OperatorsTest::aCardIsTakenAway()
{
    VERIFY_OK(add({u"a"_s, u"一"_s, Role::Desk, {}, u"K-1"_s}));
    VERIFY_OK(change({u"a"_s, {}, QString(), {}, {}, {}}));
    VERIFY_REFUSED(signIn(u"K-1"_s), u"operator.unknown");
    VERIFY_OK(add({u"b"_s, u"二"_s, Role::Desk, {}, u"K-1"_s}));
}

void OperatorsTest::theRetiredComeBack()
{
    VERIFY_OK(change({u"desk"_s, {}, {}, true, {}, {}}));
    VERIFY_OK(change({u"desk"_s, {}, {}, {}, u"窓口"_s, {}}));
    VERIFY_REFUSED(signIn(u"desk"_s), u"operator.retired");
    VERIFY_OK(change({u"desk"_s, {}, {}, false, {}, {}}));
    VERIFY_OK(signIn(u"desk"_s));
}

void OperatorsTest::everybodyChangesTheirOwnPin()
{
    VERIFY_OK(add({u"kansa"_s, u"監査"_s, Role::Auditor, hashPin(u"4711"_s), {}}));
    const Result<Actor> actor = signIn(u"kansa"_s, u"4711"_s);
    VERIFY_OK(actor);
    const QString newHash = hashPin(u"2580"_s);
    const auto changeOwn = [&](const QString& old) {
        return store().desk().perform(ChangeOwnPin{old, newHash}, TestStore::as(*actor));
    };
    VERIFY_REFUSED(changeOwn(u"0000"_s), u"operator.wrong-pin");
    VERIFY_REFUSED(changeOwn({}), u"operator.wrong-pin");
    VERIFY_OK(signIn(u"kansa"_s, u"4711"_s));
    const auto done = changeOwn(u"４７１１"_s);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.id, actor->operatorId);
    VERIFY_OK(signIn(u"kansa"_s, u"2580"_s));
    VERIFY_REFUSED(signIn(u"kansa"_s, u"4711"_s), u"operator.wrong-pin");
    const std::unique_ptr<Connection> raw = store().raw();
    Cursor cursor = raw->select("select body from journal_entry order by order_no desc limit 1");
    QVERIFY(cursor.next());
    QVERIFY(!cursor.bytes(0).contains("4711"));
    QVERIFY(!cursor.bytes(0).contains("argon2"));
}

void OperatorsTest::aNewPinLeavesATrace()
{
    const qint64 entries = store().number("select count(*) from journal_entry");
    VERIFY_OK(change({u"desk"_s, hashPin(u"4711"_s), {}, false, {}, {}}));
    QCOMPARE(store().number("select count(*) from journal_entry"), entries + 1);
    const std::unique_ptr<Connection> raw = store().raw();
    Cursor cursor = raw->select("select body from journal_entry order by order_no desc limit 1");
    QVERIFY(cursor.next());
    QVERIFY(!cursor.bytes(0).contains("argon2"));
    VERIFY_OK(signIn(u"desk"_s, u"4711"_s));
}

void OperatorsTest::everybodyIsListed()
{
    VERIFY_OK(add({u"a"_s, u"一"_s, Role::Auditor, {}, u"K-1"_s}));
    VERIFY_OK(change({u"a"_s, {}, {}, true, {}, {}}));
    const auto list = store().desk().ask(ListOperators{});
    VERIFY_OK(list);
    QStringList codes;
    for (const OperatorRecord& record : *list)
        codes << record.code;
    QCOMPARE(codes, (QStringList{u"a"_s, u"auditor"_s, u"desk"_s, u"manager"_s, u"owner"_s}));
    QVERIFY(list->first().isRetired && list->first().hasCard && !list->first().hasPin);
    QCOMPARE(list->first().role, Role::Auditor);
}

QTEST_APPLESS_MAIN(OperatorsTest)
#include "tst_operators.moc"
