// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskclient.h"
#include "core/scanning/scannerprofile.h"
#include "core/stocktake/recordscan.h"
#include "core/stocktake/stocktakequestions.h"

#include <QObject>

#include <deque>

namespace madoguchi {

/// Takes the scans of one session, one after the other: a shelf's label changes what the next one means. A scan that
/// could not be saved stays first in the queue, under its own command id, until it is tried again or dropped.
class CountingController final : public QObject
{
    Q_OBJECT

public:
    /// `order` is asked for each scan; everything referred to outlives the controller.
    CountingController(DeskClient& desk, const Clock& clock, std::function<Order()> order, QObject* parent = nullptr);

    /// Another session; what waits for the one before is dropped. The counter stands nowhere.
    void count(const StocktakeRecord& record);
    [[nodiscard]] StocktakeId session() const { return m_session; }

    /// What came from a scanner, as it came.
    void scan(const QString& text);
    /// Many at once, as a batch scanner's file has them; finished() tells when they are through.
    void scanAll(const QStringList& texts);
    /// Drops what still waits; what is being saved is saved.
    void drop();
    /// Tries again what could not be saved.
    void tryAgain();

    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_waiting.size()); }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    /// The shelf of the last label; empty: none was scanned.
    [[nodiscard]] const QString& placeName() const { return m_placeName; }
    [[nodiscard]] const QString& personName() const { return m_personName; }

Q_SIGNALS:
    void answered(const madoguchi::RecordScanOutcome& answer, const QString& commandId);
    /// A scan that means nothing: what is wrong with it.
    void unreadable(const madoguchi::Problem& problem);
    /// The scan was not saved; isStopped() when it waits to be tried again.
    void refused(const madoguchi::Refusal& refusal);
    /// One less waits.
    void progressed();
    void finished();

private:
    struct Waiting {
        RecordScan verb;
        Order order;
    };

    void take(const QString& text);
    void next();
    void heard(const Result<Performed<RecordScanOutcome>>& done);
    void readProfile();

    DeskClient& m_desk;
    const Clock& m_clock;
    std::function<Order()> m_order;
    StocktakeId m_session;
    std::optional<ScannerProfile> m_profile; ///< nothing until the record has answered
    QStringList m_early;                     ///< scanned before that
    std::deque<Waiting> m_waiting;
    bool m_isSaving = false;
    bool m_isStopped = false;
    quint64 m_round = 0; ///< of the session: answers for another one are not told
    PlaceId m_place;
    PersonId m_person;
    QString m_placeName;
    QString m_personName;
};

} // namespace madoguchi
