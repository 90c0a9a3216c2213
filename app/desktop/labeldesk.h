// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/labels/label.h"
#include "ui/widgets/dialogask.h"
#include "ui/widgets/pagecontext.h"

#include <QObject>
#include <QPointer>

namespace madoguchi {

class MainWindow;
class PrintService;

/// Shows labels that somebody wants in a window of their own, one at a time. Everything referred to outlives it.
class LabelDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        DeskClient& desk;
        const Clock& clock;
        Sounds& sounds;
        Preferences& preferences;
    };
    LabelDesk(PrintService& printing, MainWindow& window, const Parts& parts);

private:
    void show(const LabelRequest& request);

    PrintService& m_printing;
    MainWindow& m_window;
    DialogAsk m_ask;
    PageContext m_context;
    QPointer<QWidget> m_shown;
};

} // namespace madoguchi
