// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bannerqueue.h"

namespace madoguchi {

BannerQueue::BannerQueue(Banner& banner, QObject* parent) : QObject(parent), m_banner(banner)
{
    connect(&banner, &Banner::dismissed, this, &BannerQueue::showNext);
}

void BannerQueue::tell(Tone tone, const Wording& text, const QList<BannerAction>& actions)
{
    add({tone, text, actions, {}, false});
}

void BannerQueue::tellOf(const QString& subject, Tone tone, const Wording& text, const QList<BannerAction>& actions)
{
    add({tone, text, actions, {}, false, subject});
}

void BannerQueue::withdraw(const QString& subject)
{
    std::erase_if(m_waiting, [&](const Message& message) { return message.subject == subject; });
    if (m_banner.isOpen() && m_shown.subject == subject)
        m_banner.dismiss();
}

void BannerQueue::refuse(const Wording& text, const QString& details)
{
    add({Tone::Error, text, {}, details, true});
}

void BannerQueue::add(const Message& message)
{
    const auto isOver = [&](const Message& other) {
        return other.text.now() == message.text.now() || (other.isRefusal && message.isRefusal) ||
               (!message.subject.isEmpty() && other.subject == message.subject);
    };
    std::erase_if(m_waiting, isOver);
    if (!m_banner.isOpen() || isOver(m_shown))
        return show(message);
    m_waiting.push_front(m_shown);
    show(message);
}

void BannerQueue::show(const Message& message)
{
    m_shown = message;
    m_banner.tell(message.tone, message.text, message.actions);
    m_banner.setDetails(message.details);
}

void BannerQueue::showNext()
{
    if (m_waiting.empty())
        return;
    const Message message = m_waiting.front();
    m_waiting.pop_front();
    show(message);
}

} // namespace madoguchi

#include "moc_bannerqueue.cpp"
