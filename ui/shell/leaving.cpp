// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is left, by an operator or for good.
#include "ui/printing/printservice.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/palettedialog.h"
#include "ui/widgets/guardeddialog.h"

#include <QCloseEvent>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr std::chrono::seconds mostLastWords(5);
/// To write down which papers did not come out.
constexpr std::chrono::seconds mostNotes(2);

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

/// Questions, previews, menus. Nobody is left who could be asked about what is typed there.
void MainWindow::closeOwnWindows()
{
    for (QWidget* widget : findChildren<QWidget*>()) {
        if (!widget->isWindow() || !widget->isVisible())
            continue;
        if (auto* dialog = qobject_cast<GuardedDialog*>(widget))
            dialog->abandon();
        else
            widget->close();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose())
        return event->ignore();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::leave()
{
    m_isLeaving = true;
    close();
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
    if (hasFinished())
        return true;
    QTimer::singleShot(20, this, &QWidget::close);
    return false;
}

/// What does not come out in time is noted as missing, so that whoever prints it next prints no reprint.
bool MainWindow::hasFinished()
{
    const bool isPrinting = !m_hasGivenUp && m_parts.printing && m_parts.printing->pending() > 0;
    if (!m_lastWords.hasExpired())
        return m_parts.desk.pending() == 0 && !isPrinting;
    if (!m_parts.printing || std::exchange(m_hasGivenUp, true))
        return true;
    m_parts.printing->giveUp();
    m_lastWords.setRemainingTime(mostNotes);
    return m_parts.desk.pending() == 0;
}

} // namespace madoguchi
