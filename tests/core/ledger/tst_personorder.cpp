// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/personorder.h"

#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class PersonOrderTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void sortsByWhatIsChosenSeldom();
    void findsByAnythingTyped_data();
    void findsByAnythingTyped();
    void filters();
    void theKanaIndex_data();
    void theKanaIndex();
    void endsWhenCancelled();

private:
    void fill();
    QStringList numbers(const PersonOrder& order);
};

void PersonOrderTest::fill()
{
    // 髙 and 﨑 are the rare forms; nobody's reading begins with the kanji of the name.
    store().add(aPerson(u"E-3"_s)
                    .name(u"髙橋 花子"_s)
                    .reading(u"タカハシ ハナコ"_s)
                    .section(u"総務部"_s)
                    .mail(u"t@example.jp"_s));
    store().add(aPerson(u"E-1"_s).name(u"山﨑 一郎"_s).reading(u"やまざき いちろう"_s).section(u"経理部"_s));
    store().add(aPerson(u"E-2"_s).name(u"Alex Smith"_s).section(u"総務部"_s).card(u"0123456789"_s));
    store().add(aPerson(u""_s).userName(u"ito.d"_s).name(u"伊藤 大"_s).reading(u"いとう だい"_s));
}

QStringList PersonOrderTest::numbers(const PersonOrder& order)
{
    const auto ids = store().desk().ask(order);
    if (!ids)
        return {ids.refusal().toDebugText()};
    AskPeople question;
    for (size_t row = 0; row < (*ids)->size(); ++row)
        question.ids << PersonId((**ids)[row]);
    QStringList list;
    const auto records = store().desk().ask(question);
    for (const PersonRecord& record : *records)
        list << record.key();
    return list;
}

void PersonOrderTest::sorts_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("best") << int(PersonSort::Best) << false << QStringList{u"E-1"_s, u"E-2"_s, u"E-3"_s, u"ito.d"_s};
    QTest::newRow("number down") << int(PersonSort::Number) << true
                                 << QStringList{u"ito.d"_s, u"E-3"_s, u"E-2"_s, u"E-1"_s};
    QTest::newRow("name") << int(PersonSort::Name) << false << QStringList{u"E-2"_s, u"ito.d"_s, u"E-3"_s, u"E-1"_s};
    QTest::newRow("section") << int(PersonSort::Section) << false
                             << QStringList{u"E-1"_s, u"E-2"_s, u"E-3"_s, u"ito.d"_s};
    QTest::newRow("section down") << int(PersonSort::Section) << true
                                  << QStringList{u"E-2"_s, u"E-3"_s, u"E-1"_s, u"ito.d"_s};
    QTest::newRow("mail") << int(PersonSort::Mail) << false << QStringList{u"E-3"_s, u"E-1"_s, u"E-2"_s, u"ito.d"_s};
}

void PersonOrderTest::sorts()
{
    QFETCH(const int, sort);
    QFETCH(const bool, isDescending);
    QFETCH(const QStringList, wanted);
    fill();
    QCOMPARE(numbers({{}, PersonSort(sort), isDescending, {}, 2}), wanted);
}

/// Each by its own column; whoever has nothing there comes last, whichever way.
void PersonOrderTest::sortsByWhatIsChosenSeldom()
{
    const auto add = [this](const QString& number, const QString& user, const QString& note, const QString& card,
                            QDate left, int items) {
        PersonValues values = aPerson(number).name(number).userName(user);
        values.note = note;
        if (!card.isEmpty())
            values.cards << card;
        values.leftOn = left;
        const auto saved = store().desk().perform(SavePerson{{}, values}, TestStore::as(store().manager()));
        QVERIFY(saved.isOk());
        HandOver verb;
        verb.person = PersonId(saved->outcome.id);
        for (int i = 0; i < items; ++i)
            verb.items << store().add(anAsset(u"%1-%2"_s.arg(number).arg(i)));
        if (items > 0)
            QVERIFY(store().desk().perform(verb, TestStore::as(store().deskStaff())).isOk());
    };
    const QDate today = store().clock().today();
    add(u"E-1"_s, u"c"_s, u"い"_s, u"22"_s, today.addDays(700), 2);
    add(u"E-2"_s, u"a"_s, {}, u"11"_s, {}, 11);
    add(u"E-3"_s, u"b"_s, u"あ"_s, {}, today.addDays(3), 0);
    const auto sorted = [this](PersonSort sort, bool isDescending) {
        return numbers({{}, sort, isDescending, {}, 2}).join(u' ');
    };
    QCOMPARE(sorted(PersonSort::UserName, false), u"E-2 E-3 E-1"_s);
    QCOMPARE(sorted(PersonSort::UserName, true), u"E-1 E-3 E-2"_s);
    QCOMPARE(sorted(PersonSort::Note, false), u"E-3 E-1 E-2"_s);
    QCOMPARE(sorted(PersonSort::Cards, false), u"E-2 E-1 E-3"_s);
    QCOMPARE(sorted(PersonSort::LeftOn, false), u"E-3 E-1 E-2"_s);
    QCOMPARE(sorted(PersonSort::LeftOn, true), u"E-1 E-3 E-2"_s);
    QCOMPARE(sorted(PersonSort::OnLoan, false), u"E-1 E-2 E-3"_s);
    QCOMPARE(sorted(PersonSort::OnLoan, true), u"E-2 E-1 E-3"_s);
    AskPeople question;
    question.ids << PersonId(store().number("select id from person where staff_no = 'E-2'"));
    QVERIFY(!store().desk().ask(question)->first().onLoan);
    question.isWithHoldings = true;
    const PersonRecord whole = store().desk().ask(question)->first();
    QCOMPARE(whole.onLoan, std::optional(11));
    QCOMPARE(whole.values.cards, QStringList{u"11"_s});
}

void PersonOrderTest::findsByAnythingTyped_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("another form of the kanji") << u"高橋"_s << QStringList{u"E-3"_s};
    QTest::newRow("reading") << u"やまざ"_s << QStringList{u"E-1"_s};
    QTest::newRow("two words") << u"花子 たかはし"_s << QStringList{u"E-3"_s};
    QTest::newRow("Latin letters") << u"takahashi"_s << QStringList{u"E-3"_s};
    QTest::newRow("given name first, Latin letters") << u"Ichiro, Yamazaki"_s << QStringList{u"E-1"_s};
    QTest::newRow("of two people") << u"ichiro takahashi"_s << QStringList{};
    QTest::newRow("half width") << u"ﾀｶﾊｼ"_s << QStringList{u"E-3"_s};
    QTest::newRow("card") << u"0123456789"_s << QStringList{u"E-2"_s};
    QTest::newRow("exact number first") << u"e-2"_s << QStringList{u"E-2"_s};
    QTest::newRow("several, by reading") << u"e"_s << QStringList{u"E-2"_s, u"E-3"_s, u"E-1"_s};
    QTest::newRow("nobody") << u"鈴木"_s << QStringList{};
}

void PersonOrderTest::findsByAnythingTyped()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, wanted);
    fill();
    PersonOrder order;
    order.filter.words = words;
    QCOMPARE(numbers(order), wanted);
}

void PersonOrderTest::theKanaIndex_data()
{
    QTest::addColumn<QString>("kana");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("a") << u"a"_s << QString() << QStringList{u"ito.d"_s};
    QTest::newRow("reading in katakana") << u"ta"_s << QString() << QStringList{u"E-3"_s};
    QTest::newRow("two, by number") << u"ya"_s << QString() << QStringList{u"E-1"_s, u"E-5"_s};
    QTest::newRow("nobody") << u"ka"_s << QString() << QStringList{};
    QTest::newRow("no reading, a name in letters") << u"latin"_s << QString() << QStringList{u"E-2"_s};
    QTest::newRow("no reading, a name in kanji") << u"other"_s << QString() << QStringList{u"E-4"_s};
    QTest::newRow("with words") << u"ya"_s << u"一郎"_s << QStringList{u"E-1"_s};
    QTest::newRow("words that are of another row") << u"ya"_s << u"花子"_s << QStringList{};
    QTest::newRow("a whole number of another row") << u"ya"_s << u"E-3"_s << QStringList{};
}

void PersonOrderTest::theKanaIndex()
{
    QFETCH(const QString, kana);
    QFETCH(const QString, words);
    QFETCH(const QStringList, wanted);
    fill();
    store().add(aPerson(u"E-4"_s).name(u"吉田 次郎"_s));
    store().add(aPerson(u"E-5"_s).name(u"ﾔﾏﾀﾞ"_s)); // kana as a name need no reading
    PersonOrder order;
    order.filter.kana = kanaRowFromCode(kana);
    order.filter.words = words;
    QCOMPARE(numbers(order), wanted);
    // In another order they are the same people.
    order.sort = PersonSort::Name;
    order.isDescending = true;
    QStringList byName = numbers(order);
    byName.sort();
    QCOMPARE(byName, wanted);
    QVERIFY(!order.filter.isEmpty());
}

void PersonOrderTest::filters()
{
    fill();
    PersonOrder order;
    const auto sections = store().desk().ask(AskNames{AskNames::Of::Sections});
    for (const NamedRow& row : *sections) {
        if (row.name == u"総務部"_s)
            order.filter.section = SectionId(row.id);
    }
    QCOMPARE(numbers(order), QStringList({u"E-2"_s, u"E-3"_s}));
    order.filter.isHoldingOnly = true;
    QCOMPARE(numbers(order), QStringList());
    HandOver verb;
    const auto found = store().desk().ask(PersonOrder{{u"E-3"_s, {}, false, false}, {}, false, {}, 100});
    verb.person = PersonId((**found)[0]);
    verb.items = {store().add(anAsset(u"A-1"_s))};
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().deskStaff())));
    QCOMPARE(numbers(order), QStringList({u"E-3"_s}));
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->run("update person set left_on = ? where staff_key = 'E-3'", store().clock().today().addDays(1));
    }
    QCOMPARE(numbers(order), QStringList({u"E-3"_s})); // leaves tomorrow, and is here today
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->run("update person set left_on = ? where staff_key = 'E-3'", store().clock().today());
    }
    QCOMPARE(numbers(order), QStringList());
    order.filter.isWithLeft = true;
    QCOMPARE(numbers(order), QStringList({u"E-3"_s}));
}

void PersonOrderTest::endsWhenCancelled()
{
    fill();
    VERIFY_REFUSED(store().desk().ask(PersonOrder{{}, {}, false, [] { return true; }, 100}), u"job.cancelled");
}

QTEST_APPLESS_MAIN(PersonOrderTest)
#include "tst_personorder.moc"
