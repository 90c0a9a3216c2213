// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is left, by an operator or for good.
#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/palettedialog.h"

#include <QCloseEvent>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr std::chrono::seconds mostLastWords(5);

} // namespace

/// Everything the operator has open goes with them, before the pages tell what they finish and drop.
void MainWindow::operatorLeaves()
{
    closeOwnWindows();
    m_palette->close();
    m_keys->close();
    m_banner->dismiss();
    m_pages->operatorLeaves();
}

/// Questions, previews, menus.
void MainWindow::closeOwnWindows()
{
    for (QWidget* widget : findChildren<QWidget*>()) {
        if (widget->isWindow() && widget->isVisible())
            widget->close();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (mayClose())
        return QMainWindow::closeEvent(event);
    event->ignore();
}

/// Asks first where something would be lost; then what was begun is finished, under the name of whoever began it, and
/// its papers come out.
bool MainWindow::mayClose()
{
    const QStringList unsaved = m_pages->unsavedWork();
    if (!m_isLeaving && !unsaved.isEmpty()) {
        m_ask.confirm({tr("Quit"), unsaved.join(u'\n'), tr("Quit all the same"), tr("Stay"), true, {}},
                      [this](bool yes) {
                          m_isLeaving = yes;
                          if (yes)
                              close();
                      });
        return false;
    }
    m_isLeaving = true;
    if (isEnabled()) {
        m_parts.preferences.setLook(u"window/geometry"_s, saveGeometry());
        m_lastWords.setRemainingTime(mostLastWords);
        operatorLeaves();
        m_session->noteEnd();
        setEnabled(false);
    }
    if (m_parts.desk.pending() == 0 || m_lastWords.hasExpired())
        return true;
    QTimer::singleShot(20, this, &QWidget::close);
    return false;
}

} // namespace madoguchi
