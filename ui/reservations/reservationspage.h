// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/changereservation.h"
#include "core/loans/counterlookup.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/reserve.h"
#include "core/scanning/scannerprofile.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"
#include "ui/widgets/stepgate.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace madoguchi {

class EmptyState;
class Heading;
class PagedTable;
class PrintService;
class ReservationDetail;
class ReservationForm;
class ReservationModel;

/// Who has been promised what, from the wish to the handover. A double-click hands over what is set aside, at once and
/// with Undo; a scan beside a reservation sets the unit aside for it. Reads again by itself when reservations or loans
/// change anywhere.
class ReservationsPage final : public Page
{
    Q_OBJECT

public:
    /// `printing` outlives the page.
    ReservationsPage(const PageContext& context, PrintService& printing);
    ~ReservationsPage() override;

    void activate() override;
    void retranslate() override;
    /// The number of a reservation or its pick-up slip; "#today", "#not-fetched", "#to-prepare", "#current", "#over".
    void open(const QString& key) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QString unsavedWork() const override;
    [[nodiscard]] QWidget* scanTarget() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    using Which = ListReservations::Which;

    void buildPage();
    void connectParts();
    void connectDetail();
    void connectForm();
    [[nodiscard]] QWidget* buildLists();

    void read();
    void readCounts();
    void showCounts();
    void showReservations(const QList<ReservationRecord>& reservations);
    void showEmptyState();
    void showDetail();
    void showForm(bool isShown);
    [[nodiscard]] int sideWidth(bool isForm) const;
    [[nodiscard]] Which current() const;
    [[nodiscard]] bool mayLend() const;
    [[nodiscard]] std::optional<ReservationRecord> chosen() const;

    void step(int row);
    void enter();
    void lookUp(const QString& code, std::function<void(const CounterLookup::Answer&)> found);
    void scanned(const QString& code);
    void addUnit(const QString& code);
    void reserve(const Reserve& verb);
    void change(const ChangeReservation& verb);
    void allocate(const QList<AssetRecord>& assets);
    [[nodiscard]] QList<AssetRecord> notAllocated(const QList<AssetDesk>& units) const;
    void release(AssetId unit);
    void makeReady(const QString& shelf);
    void handOver(const ReservationRecord& reservation);
    void askCancel();
    [[nodiscard]] static QString undoneText(const QString& text);
    /// Told, heard, with the offer to undo it.
    template<class Outcome>
    bool tell(const Result<Performed<Outcome>>& done, const QString& text);
    /// The same at the end of a step that went through the gate.
    template<class Outcome>
    bool finishStep(const Result<Performed<Outcome>>& done, const QString& text);

    PageContext m_context;
    PrintService& m_printing;
    Heading* m_title;
    QButtonGroup* m_lists;
    QLineEdit* m_filter;
    QPushButton* m_new;
    ReservationModel* m_model;
    PagedTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_side;
    ReservationDetail* m_detail;
    ReservationForm* m_form;
    QTimer* m_reading;
    ReservationCounts m_counts;
    ReservationId m_wanted; ///< to be shown once it has been read
    ScannerProfile m_profile;
    StepGate m_gate;
    quint64 m_question = 0;
};

} // namespace madoguchi
