// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace madoguchi {

namespace {

/// A progress bar counts in int; the list may be longer.
constexpr int barSteps = 1000;

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_count(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(this)), m_delay(new QTimer(this))
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_cancel->setText(tr("Stop"));
    m_cancel->setAutoDefault(false);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_delay->setSingleShot(true);
    m_delay->setInterval(300ms);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    hide();
}

void ProgressStrip::begin(const QString& what, qint64 total, bool canCancel)
{
    m_isRunning = true;
    m_total = total;
    m_done = 0;
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setVisible(total > 0);
    m_cancel->setVisible(canCancel);
    m_cancel->setEnabled(true);
    tell();
    m_delay->start();
}

void ProgressStrip::setDone(qint64 done)
{
    m_done = done;
    tell();
}

void ProgressStrip::finish()
{
    m_isRunning = false;
    m_delay->stop();
    hide();
}

void ProgressStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Stop"));
        tell();
    }
}

void ProgressStrip::tell()
{
    const QLocale locale;
    m_count->setText(m_total > 0 ? tr("%1 of %2").arg(locale.toString(m_done), locale.toString(m_total))
                                 : locale.toString(m_done));
    if (m_total > 0)
        m_bar->setValue(static_cast<int>(std::clamp<qint64>(m_done, 0, m_total) * barSteps / m_total));
}

} // namespace madoguchi

#include "moc_progressstrip.cpp"
