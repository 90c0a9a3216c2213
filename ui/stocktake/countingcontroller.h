// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskclient.h"
#include "core/scanning/scanfile.h"
#include "core/scanning/scannerprofile.h"
#include "core/stocktake/recordscan.h"
#include "core/stocktake/scancolumns.h"
#include "core/stocktake/stocktakequestions.h"

#include <QMap>
#include <QObject>

#include <deque>

namespace madoguchi {

/// How far a list of codes has come.
struct CodeBatch {
    qsizetype size = 0;
    qsizetype done = 0;             ///< so many from its beginning are through; the others were dropped
    QMap<ScanVerdict, int> answers; ///< how many were answered so
    int unreadable = 0;

    [[nodiscard]] bool isWhole() const { return done == size; }
};

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
    /// Many at once, as a batch scanner's file has them; batchEnded() tells when they are through or dropped. One list
    /// at a time. Where a row says a place, the counter stands there from then on.
    void scanAll(const QList<FileScan>& scans, const ScanColumns& columns = {});
    /// Drops what still waits; what is being saved is saved.
    void drop();
    /// Tries again what could not be saved.
    void tryAgain();

    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_waiting.size()); }
    /// Codes of the list that wait.
    [[nodiscard]] qsizetype waitingOfBatch() const { return m_waitingOfBatch; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    /// The shelf of the last label; empty: none was scanned.
    [[nodiscard]] const QString& placeName() const { return m_placeName; }
    [[nodiscard]] const QString& personName() const { return m_personName; }

Q_SIGNALS:
    void answered(const madoguchi::RecordScanOutcome& answer, const QString& commandId);
    /// A scan that means nothing: what is wrong with it.
    void unreadable(const madoguchi::Problem& problem);
    /// The scan was not saved; isStopped() when it waits to be tried again. Else so many further scans that waited are
    /// dropped, besides those of a list.
    void refused(const madoguchi::Refusal& refusal, int dropped);
    /// One less waits.
    void progressed();
    void batchEnded(const madoguchi::CodeBatch& batch);

private:
    struct Waiting {
        RecordScan verb;
        Order order;
        qsizetype place = single;
        std::optional<PlaceId> standsAt = std::nullopt; ///< else where the scan before has left the counter
    };
    /// As it came, and its place in a list.
    struct Text {
        QString text;
        qsizetype place = single;
        Instant at = {};                                ///< when a batch scanner has read it,
        std::optional<PlaceId> standsAt = std::nullopt; ///< and where
    };
    static constexpr qsizetype single = -1;

    void takeAll(const QList<Text>& texts);
    void take(const Text& text);
    void cutBatch(qsizetype kept);
    void endBatch();
    void next();
    void heard(const Result<Performed<RecordScanOutcome>>& done);
    void readProfile();

    DeskClient& m_desk;
    const Clock& m_clock;
    std::function<Order()> m_order;
    StocktakeId m_session;
    std::optional<ScannerProfile> m_profile; ///< nothing until the record has answered
    QList<Text> m_early;                     ///< scanned before that
    std::deque<Waiting> m_waiting;
    std::optional<CodeBatch> m_batch; ///< the list that is being read
    qsizetype m_waitingOfBatch = 0;
    bool m_isSaving = false;
    bool m_isStopped = false;
    quint64 m_round = 0; ///< of the session: answers for another one are not told
    PlaceId m_place;
    PersonId m_person;
    QString m_placeName;
    QString m_personName;
};

} // namespace madoguchi
