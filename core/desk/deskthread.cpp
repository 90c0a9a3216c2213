// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskthread.h"

namespace madoguchi {

DeskThread::DeskThread(const QString& name, Open open) : m_open(std::move(open)), m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

DeskThread::~DeskThread()
{
    QMetaObject::invokeMethod(
        m_context.get(),
        [this] {
            m_desk.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void DeskThread::post(Executor::Work work)
{
    QMetaObject::invokeMethod(
        m_context.get(),
        [this, work = std::move(work)] {
            if (!m_isDropping)
                work(desk());
        },
        Qt::QueuedConnection);
}

Result<Desk*> DeskThread::desk()
{
    if (!m_desk) {
        Result<std::unique_ptr<Desk>> opened = m_open();
        if (!opened)
            return opened.refusal();
        m_desk = *std::move(opened);
    }
    return m_desk.get();
}

} // namespace madoguchi
