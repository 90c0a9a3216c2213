// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterquestions.h"
#include "core/letters/writeletters.h"
#include "tests/core/collections/collectiontest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Requests to return, written within a collection.
class CollectionLettersTest : public CollectionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyToThoseWhoStillHoldSomething();
    void neverTwiceForTheSameStep();
    void eachCollectionCountsItsOwnSteps();
    void askedBackByTheDayOfTheCollection();
    void refusals();

private:
    static WriteLetters request(CollectionId id, int step = 1)
    {
        WriteLetters verb;
        verb.query.kind = LetterKind::Collection;
        verb.query.collection = id;
        verb.query.step = step;
        return verb;
    }
    Result<Performed<WriteLettersOutcome>> write(const WriteLetters& verb)
    {
        return store().desk().perform(verb, asDesk());
    }
};

void CollectionLettersTest::init()
{
    CollectionTest::init();
    if (!isWithoutServer(testedDatabase()))
        lendSome();
}

void CollectionLettersTest::onlyToThoseWhoStillHoldSomething()
{
    const CollectionId id = opened();
    VERIFY_OK(takeBack(asset(u"A-1"_s)));
    VERIFY_OK(takeBack(asset(u"A-2"_s)));
    VERIFY_OK(exempt(id, {u"R-1"_s}, u"理由"_s));
    const auto done = write(request(id));
    VERIFY_OK(done);
    QCOMPARE(done->outcome.documents.size(), 1);
    QCOMPARE(done->outcome.items, 1);
    const auto letters = store().desk().ask(ListLetters{});
    VERIFY_OK(letters);
    QCOMPARE(letters->first().to, u"佐藤"_s);
    QCOMPARE(letters->first().assets, QStringList{u"A-3"_s});
}

void CollectionLettersTest::neverTwiceForTheSameStep()
{
    const CollectionId id = opened();
    VERIFY_OK(write(request(id)));
    const auto again = write(request(id));
    VERIFY_OK(again);
    QVERIFY(again->outcome.documents.isEmpty());
    const auto plan = store().desk().ask(AskLetterPlan{request(id).query});
    VERIFY_OK(plan);
    QCOMPARE(plan->skipped.size(), 4);
    QCOMPARE(plan->skipped.first().reason.code, u"letter.already-written"_s);
    const auto second = write(request(id, 2));
    VERIFY_OK(second);
    QCOMPARE(second->outcome.items, 4);
    const CollectionStatus now = status(id);
    for (const CollectionItem& item : now.items)
        QCOMPARE(item.letters, 2);
}

void CollectionLettersTest::eachCollectionCountsItsOwnSteps()
{
    // Whatever was asked back in this year before stands for itself.
    WriteLetters everything;
    everything.query.kind = LetterKind::Collection;
    everything.query.step = 1;
    VERIFY_OK(write(everything));
    const CollectionId first = opened();
    const auto within = write(request(first));
    VERIFY_OK(within);
    QCOMPARE(within->outcome.items, 4);
    VERIFY_OK(store().desk().perform(CloseCollection{first}, asDesk()));
    const CollectionId next = opened();
    const auto anew = write(request(next));
    VERIFY_OK(anew);
    QCOMPARE(anew->outcome.items, 4);
    const CollectionStatus now = status(next);
    for (const CollectionItem& item : now.items)
        QCOMPARE(item.letters, 1);
}

void CollectionLettersTest::askedBackByTheDayOfTheCollection()
{
    const CollectionId id = opened();
    const auto plan = store().desk().ask(AskLetterPlan{request(id).query});
    VERIFY_OK(plan);
    QCOMPARE(plan->returnBy, QDate(2026, 6, 24));
    store().clock().advance(qint64(20) * 24 * 60 * 60 * 1000); // 2026-06-30: its day is past
    const auto later = store().desk().ask(AskLetterPlan{request(id, 2).query});
    VERIFY_OK(later);
    QVERIFY(later->returnBy > QDate(2026, 6, 30));
}

void CollectionLettersTest::refusals()
{
    const CollectionId id = opened();
    WriteLetters verb = request(id);
    verb.query.kind = LetterKind::Overdue;
    VERIFY_REFUSED(write(verb), u"letter.not-of-collection");
    VERIFY_REFUSED(write(request(CollectionId(4711))), u"collection.unknown");
    VERIFY_OK(store().desk().perform(CloseCollection{id}, asDesk()));
    VERIFY_REFUSED(write(request(id)), u"collection.closed");
}

QTEST_APPLESS_MAIN(CollectionLettersTest)
#include "tst_letters.moc"
