// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/collectionquestions.h"
#include "core/desk/deskclient.h"
#include "core/loans/takeback.h"
#include "ui/printing/printservice.h"

#include <QObject>

#include <deque>

namespace madoguchi {

/// One item that a run has taken back.
struct ReturnedInRun {
    CollectionItem item;
    QString commandId;
    QStringList accessories; ///< that came back with it, as long as nobody says otherwise
};

/// Takes back what is scanned for one collection, one after the other, as the counter does: the items at once, their
/// return slips together at the end of the run. A scan that means nothing of the collection changes nothing.
class ReturnRun final : public QObject
{
    Q_OBJECT

public:
    /// `order` is asked for each item; everything referred to outlives the run. Whoever hears of slips prints them.
    ReturnRun(DeskClient& desk, PrintService& printing, std::function<Order()> order, QObject* parent = nullptr);

    /// Another collection; what was scanned for the one before and still waits is dropped.
    void begin(CollectionId collection);
    void scan(const QString& text);
    /// Issues the slips of what was taken back and has none: slipsIssued(); nothing where there is nothing.
    void finish();
    /// The item was not taken back after all.
    void forget(const QString& commandId);

    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_waiting.size()) + (m_isBusy ? 1 : 0); }
    /// Taken back, and no slip of it yet.
    [[nodiscard]] const QList<ReturnedInRun>& withoutSlip() const { return m_taken; }

Q_SIGNALS:
    void taken(const madoguchi::ReturnedInRun& item);
    void refused(const QString& text, const madoguchi::Refusal& refusal);
    void slipsIssued(const QStringList& numbers);

private:
    void next();
    void found(const QString& text, const Result<CollectionItem>& item);
    void takenBack(const QString& text, const CollectionItem& item, const Result<Performed<TakeBackOutcome>>& done);
    void goOn();

    DeskClient& m_desk;
    PrintService& m_printing;
    std::function<Order()> m_order;
    CollectionId m_collection;
    std::deque<QString> m_waiting;
    bool m_isBusy = false;
    quint64 m_round = 0; ///< of the collection: what is still to be asked for another one is not taken back
    QList<ReturnedInRun> m_taken;
};

} // namespace madoguchi
