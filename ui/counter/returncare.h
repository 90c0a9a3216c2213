// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/countersession.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/pagecontext.h"

#include <QObject>

class QWidget;

namespace madoguchi {

class CounterController;
class ReturnsPanel;

/// What the details of a returned item ask for: what was found is recorded, pictures are chosen and kept with the
/// return, the steps after it are opened. While details are open the run of returns waits.
class ReturnCare final : public QObject
{
    Q_OBJECT

public:
    /// Everything referred to outlives it; `page` owns it.
    ReturnCare(const PageContext& context, PrintService& printing, CounterController& controller, ReturnsPanel& panel,
               QWidget* page);

private:
    void readPictures(LoanLineId line);
    void choosePicture(LoanLineId line);
    [[nodiscard]] const ReturnRow* rowOf(LoanLineId line) const;
    void sendToRepair(LoanLineId line, const QString& fault);
    void reportDamage(LoanLineId line, const QString& fault);

    PageContext m_context;
    PrintService& m_printing;
    CounterController& m_controller;
    ReturnsPanel& m_panel;
    QWidget* m_page;
};

} // namespace madoguchi
