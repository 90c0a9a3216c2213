// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumables/replenishment.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QPushButton;

namespace madoguchi {

class PrintService;

/// Two steps beside the reports on stock: to ask for what is short, and to note what became of a request.
class ReplenishmentSteps final : public QWidget
{
    Q_OBJECT

public:
    /// `printing` outlives the widget; null: papers are not printed from here.
    ReplenishmentSteps(const PageContext& context, PrintService* printing, QWidget* parent = nullptr);

    /// Suggests what is short and not asked for yet; the quantities can be changed, 0 leaves one out.
    void request();
    /// Which of the open ones, and what is known of it.
    void follow();
    void retranslate();

Q_SIGNALS:
    /// Something was recorded.
    void done();

private:
    void ask(const QList<ReplenishmentLine>& lines);
    void send(const RequestReplenishment& verb, const Order& order,
              const std::function<void(const QStringList&)>& answer);
    void askWhatBecame(const ReplenishmentRecord& record);

    PageContext m_context;
    PrintService* m_printing;
    QPushButton* m_request;
    QPushButton* m_follow;
};

} // namespace madoguchi
