// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incidentpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class IncidentPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incidents_data();
    void incidents();
    void suspectedLosses_data();
    void suspectedLosses();
    void measures_data();
    void measures();
    void states_data();
    void states();
    void inService_data();
    void inService();

private:
    const Instant m_now = *Instant::fromIso(u"2026-06-10T10:00:00.000+09:00"_s);
    static QString codesOf(const QList<Problem>& problems)
    {
        QStringList codes;
        for (const Problem& problem : problems)
            codes << problem.code;
        return codes.join(u' ');
    }
};

void IncidentPolicyTest::incidents_data()
{
    QTest::addColumn<AssetState>("state");
    QTest::addColumn<qint64>("occurred"); // minutes before now; -1: not known
    QTest::addColumn<qint64>("discovered");
    QTest::addColumn<QString>("circumstances");
    QTest::addColumn<QString>("codes");
    const QString told = u"電車に置き忘れた"_s;
    QTest::newRow("told") << AssetState::Usable << 60LL << 30LL << told << QString();
    QTest::newRow("noticed at an unknown time") << AssetState::Usable << 60LL << -1LL << told << QString();
    QTest::newRow("just now, by another clock") << AssetState::Usable << 0LL << -1LL << told << QString();
    QTest::newRow("in repair") << AssetState::InRepair << 60LL << -1LL << told << QString();
    QTest::newRow("no time") << AssetState::Usable << -1LL << -1LL << told << u"incident.no-time"_s;
    QTest::newRow("in the future") << AssetState::Usable << -60LL << -1LL << told << u"incident.in-future"_s;
    QTest::newRow("noticed before") << AssetState::Usable << 30LL << 60LL << told << u"incident.order"_s;
    QTest::newRow("nothing told") << AssetState::Usable << 60LL << -1LL << u" "_s << u"incident.no-circumstances"_s;
    QTest::newRow("lost already") << AssetState::Lost << 60LL << -1LL << told << u"incident.already-lost"_s;
    QTest::newRow("disposed of") << AssetState::Disposed << 60LL << -1LL << told << u"incident.gone"_s;
    QTest::newRow("all at once") << AssetState::Usable << -60LL << -1LL << QString()
                                 << u"incident.in-future incident.no-circumstances"_s;
}

void IncidentPolicyTest::incidents()
{
    QFETCH(AssetState, state);
    QFETCH(qint64, occurred);
    QFETCH(qint64, discovered);
    const auto before = [&](qint64 minutes) { return minutes == -1 ? Instant() : m_now.plusMSecs(-minutes * 60'000); };
    AssetRecord asset;
    asset.values.state = state;
    IncidentFacts facts;
    facts.occurredAt = before(occurred);
    facts.discoveredAt = before(discovered);
    QFETCH(QString, circumstances);
    facts.circumstances = circumstances;
    QTEST(codesOf(problemsOfIncident(asset, facts, u"boss"_s, m_now, true)), "codes");
}

void IncidentPolicyTest::suspectedLosses_data()
{
    QTest::addColumn<IncidentKind>("kind");
    QTest::addColumn<bool>("isReported");
    QTest::addColumn<QString>("codes");
    QTest::newRow("reported at last") << IncidentKind::Loss << false << QString();
    QTest::newRow("stolen, it seems") << IncidentKind::Theft << false << QString();
    QTest::newRow("damaged") << IncidentKind::Damage << false << u"incident.damage-of-lost"_s;
    QTest::newRow("reported before") << IncidentKind::Theft << true << u"incident.already-lost"_s;
    QTest::newRow("damaged, reported before") << IncidentKind::Damage << true << u"incident.already-lost"_s;
}

void IncidentPolicyTest::suspectedLosses()
{
    AssetRecord asset;
    asset.values.state = AssetState::Lost;
    IncidentFacts facts;
    facts.occurredAt = m_now;
    facts.circumstances = u"棚卸で所在不明"_s;
    QFETCH(IncidentKind, kind);
    QFETCH(bool, isReported);
    facts.kind = kind;
    QTEST(codesOf(problemsOfIncident(asset, facts, u"boss"_s, m_now, isReported)), "codes");
}

void IncidentPolicyTest::measures_data()
{
    QTest::addColumn<MeasureKind>("kind");
    QTest::addColumn<QString>("approver");
    QTest::addColumn<QString>("checkedBy");
    QTest::addColumn<QString>("codes");
    QTest::newRow("the line is stopped") << MeasureKind::LineStop << QString() << QString() << QString();
    QTest::newRow("locked") << MeasureKind::Lock << u"課長"_s << u"desk"_s << QString();
    QTest::newRow("wiped") << MeasureKind::Wipe << u"課長"_s << u"desk"_s << QString();
    QTest::newRow("nobody approved") << MeasureKind::Lock << u" "_s << u"desk"_s << u"measure.no-approver"_s;
    QTest::newRow("nobody checked") << MeasureKind::Wipe << u"課長"_s << QString() << u"measure.no-second-person"_s;
    QTest::newRow("the same person") << MeasureKind::Wipe << u"課長"_s << u"BOSS"_s << u"measure.no-second-person"_s;
    QTest::newRow("the same person in full width")
        << MeasureKind::Wipe << u"課長"_s << u"ＢＯＳＳ"_s << u"measure.no-second-person"_s;
    QTest::newRow("neither") << MeasureKind::Wipe << QString() << QString()
                             << u"measure.no-approver measure.no-second-person"_s;
}

void IncidentPolicyTest::measures()
{
    QFETCH(MeasureKind, kind);
    QFETCH(QString, approver);
    QFETCH(QString, checkedBy);
    QTEST(codesOf(problemsOfMeasure({kind, m_now, approver, checkedBy, {}}, u"boss"_s, m_now)), "codes");
}

void IncidentPolicyTest::states_data()
{
    QTest::addColumn<IncidentKind>("kind");
    QTest::addColumn<AssetState>("before");
    QTest::addColumn<AssetState>("after");
    using S = AssetState;
    for (S state : {S::Usable, S::NeedsReset, S::InRepair, S::Faulty, S::ToSurrender}) {
        QTest::addRow("lost, %d", int(state)) << IncidentKind::Loss << state << S::Lost;
        QTest::addRow("stolen, %d", int(state)) << IncidentKind::Theft << state << S::Lost;
    }
    QTest::newRow("damaged") << IncidentKind::Damage << S::Usable << S::Faulty;
    QTest::newRow("damaged before its reset") << IncidentKind::Damage << S::NeedsReset << S::Faulty;
    QTest::newRow("damaged again") << IncidentKind::Damage << S::Faulty << S::Faulty;
    QTest::newRow("damaged in repair") << IncidentKind::Damage << S::InRepair << S::InRepair;
    QTest::newRow("damaged on its way out") << IncidentKind::Damage << S::ToSurrender << S::ToSurrender;
}

void IncidentPolicyTest::states()
{
    QFETCH(IncidentKind, kind);
    QFETCH(AssetState, before);
    QTEST(stateAfterIncident(before, kind), "after");
}

void IncidentPolicyTest::inService_data()
{
    QTest::addColumn<bool>("needsReset");
    QTest::addColumn<bool>("isOut");
    QTest::addColumn<AssetState>("state");
    QTest::newRow("in stock") << false << false << AssetState::Usable;
    QTest::newRow("to be reset first") << true << false << AssetState::NeedsReset;
    QTest::newRow("with its user") << true << true << AssetState::Usable;
}

void IncidentPolicyTest::inService()
{
    QFETCH(bool, needsReset);
    QFETCH(bool, isOut);
    AssetRecord asset;
    asset.needsReset = needsReset;
    if (isOut)
        asset.holder = HolderInfo();
    QTEST(stateInService(asset), "state");
}

QTEST_APPLESS_MAIN(IncidentPolicyTest)
#include "tst_incidentpolicy.moc"
