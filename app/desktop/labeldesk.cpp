// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/labeldesk.h"

#include "app/desktop/ownwindow.h"
#include "ui/labels/labelpane.h"
#include "ui/labels/labelwords.h"
#include "ui/printing/printservice.h"
#include "ui/shell/mainwindow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

LabelDesk::LabelDesk(PrintService& printing, MainWindow& window, const Parts& parts)
    : m_printing(printing), m_window(window),
      m_ask(&window, &parts.clock), m_context{parts.desk, parts.clock, m_ask, parts.sounds, parts.preferences, window}
{
    connect(&printing, &PrintService::labelsWanted, this, &LabelDesk::show);
}

void LabelDesk::show(const LabelRequest& request)
{
    if (m_shown)
        m_shown->close();
    auto* window = new QWidget(&m_window, Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(u"labelWindow"_s);
    window->setWindowTitle(titleWords(request.kind));
    auto* layout = new QVBoxLayout(window);
    layout->addWidget(new LabelPane(m_context, m_printing, request));
    showOwnWindow(*window, 72, 52);
    m_shown = window;
}

} // namespace madoguchi

#include "moc_labeldesk.cpp"
