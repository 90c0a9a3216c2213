// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/scanjudgement.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestScanJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void everyKindOfDifferenceHasCauses();
    void codesReadBack();
};

namespace {

constexpr PlaceId here(1);
constexpr PlaceId there(2);
constexpr KindId laptop(3);
constexpr KindId router(4);
constexpr PersonId ito(5);
constexpr PersonId sato(6);

/// A laptop of the place `here`, expected by a session of everything, seen there.
ScanFacts facts()
{
    ScanFacts facts;
    facts.isLine = true;
    facts.kind = laptop;
    facts.place = here;
    facts.seenPlace = here;
    return facts;
}

template<class Change>
ScanFacts with(Change change)
{
    ScanFacts changed = facts();
    change(changed);
    return changed;
}

/// Held by Ito, and counted where people hold things.
template<class Change>
ScanFacts inCustody(Change change)
{
    ScanFacts changed = facts();
    changed.scope.isCustody = true;
    changed.isLent = true;
    changed.holder = ito;
    change(changed);
    return changed;
}

} // namespace

void TestScanJudgement::judges_data()
{
    QTest::addColumn<madoguchi::ScanFacts>("given");
    QTest::addColumn<QString>("judged");
    const auto row = [](const char* name, const ScanFacts& given, const QString& judged) {
        QTest::newRow(name) << given << judged;
    };
    using F = ScanFacts;
    row("in its place", facts(), u"expected"_s);
    row("no label scanned", with([](F& f) { f.seenPlace = {}; }), u"expected"_s);
    row("no place in the ledger", with([](F& f) { f.place = {}; }), u"expected"_s);
    row("elsewhere", with([](F& f) { f.seenPlace = there; }), u"misplaced other-place"_s);
    row("of another place", with([](F& f) {
            f.isLine = false;
            f.place = there;
            f.scope.place = here;
        }),
        u"misplaced other-place"_s);
    row("lent", with([](F& f) { f.isLent = true; }), u"on-loan"_s);
    row("lent, elsewhere", with([](F& f) {
            f.isLent = true;
            f.seenPlace = there;
        }),
        u"on-loan"_s);
    row("another type", with([](F& f) {
            f.isLine = false;
            f.kind = router;
            f.scope.kind = laptop;
        }),
        u"unexpected other-kind"_s);
    row("another type, elsewhere", with([](F& f) {
            f.isLine = false;
            f.kind = router;
            f.scope.kind = laptop;
            f.seenPlace = there;
        }),
        u"unexpected other-kind"_s);
    row("next shelf", with([](F& f) {
            f.isLine = false;
            f.place = there;
            f.seenPlace = there;
            f.scope.place = here;
        }),
        u"unexpected outside"_s);
    row("new since", with([](F& f) {
            f.isLine = false;
            f.scope.place = here;
        }),
        u"unexpected since-opening"_s);
    row("belongs nowhere", with([](F& f) {
            f.isLine = false;
            f.place = {};
        }),
        u"unexpected no-place"_s);
    row("lost", with([](F& f) {
            f.isLine = false;
            f.state = AssetState::Lost;
        }),
        u"unexpected lost"_s);
    row("lost and lent", with([](F& f) {
            f.isLent = true;
            f.state = AssetState::Lost;
        }),
        u"unexpected lost"_s);
    row("disposed of", with([](F& f) {
            f.isLine = false;
            f.state = AssetState::Disposed;
        }),
        u"unexpected disposed"_s);
    row("faulty", with([](F& f) { f.state = AssetState::Faulty; }), u"expected"_s);

    row("held", inCustody([](F&) {}), u"expected"_s);
    row("held, by the one asked", inCustody([](F& f) { f.seenHolder = ito; }), u"expected"_s);
    row("held by another", inCustody([](F& f) { f.seenHolder = sato; }), u"misplaced other-holder"_s);
    row("held, wherever", inCustody([](F& f) { f.seenPlace = there; }), u"expected"_s);
    row("come back since", inCustody([](F& f) { f.isLent = false; }), u"expected"_s);
    row("held by nobody", inCustody([](F& f) {
            f.isLine = false;
            f.isLent = false;
        }),
        u"unexpected not-held"_s);
    row("held by somebody not asked", inCustody([](F& f) { f.isLine = false; }), u"unexpected held-elsewhere"_s);
    row("of a section", with([](F& f) {
            f.scope.section = SectionId(9);
            f.isLine = false;
        }),
        u"unexpected not-held"_s);
}

void TestScanJudgement::judges()
{
    QFETCH(madoguchi::ScanFacts, given);
    const ScanJudgement judgement = judgeScan(given);
    QTEST(QString(scanVerdictCode(judgement.verdict) + u' ' + judgement.reason).trimmed(), "judged");
}

void TestScanJudgement::everyKindOfDifferenceHasCauses()
{
    QSet<DifferenceCause> used;
    for (DifferenceKind kind : {DifferenceKind::Missing, DifferenceKind::Misplaced, DifferenceKind::OnLoan,
                                DifferenceKind::Unexpected, DifferenceKind::Unknown}) {
        const QList<DifferenceCause> causes = causesOf(kind);
        QVERIFY(causes.size() >= 3);
        QCOMPARE(causes.last(), DifferenceCause::Other);
        for (DifferenceCause cause : causes)
            used << cause;
        QCOMPARE(differenceKindFromCode(differenceKindCode(kind)), kind);
    }
    QCOMPARE(used.size(), 11);
}

void TestScanJudgement::codesReadBack()
{
    for (ScanVerdict verdict :
         {ScanVerdict::Expected, ScanVerdict::Misplaced, ScanVerdict::OnLoan, ScanVerdict::Unexpected,
          ScanVerdict::Unknown, ScanVerdict::Already, ScanVerdict::Label, ScanVerdict::NotAnItem})
        QCOMPARE(scanVerdictFromCode(scanVerdictCode(verdict)), verdict);
    for (StocktakeType type : {StocktakeType::Regular, StocktakeType::Change, StocktakeType::Spot})
        QCOMPARE(stocktakeTypeFromCode(stocktakeTypeCode(type)), type);
    QVERIFY(!scanVerdictFromCode(u"counted"_s));
    QVERIFY(!differenceCauseFromCode(u""_s));
}

QTEST_APPLESS_MAIN(TestScanJudgement)
#include "tst_scanjudgement.moc"
