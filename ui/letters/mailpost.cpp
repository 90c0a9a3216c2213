// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/mailpost.h"

#include "core/desk/changes.h"
#include "core/letters/mailqueue.h"
#include "ui/text/mailwords.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int regularly = 30'000; // milliseconds
constexpr int soon = 1'000;

} // namespace

MailPost::MailPost(DeskClient& desk, PageHost& host, QObject* parent)
    : QObject(parent), m_desk(desk), m_host(host), m_regular(new QTimer(this)), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(soon);
    connect(m_regular, &QTimer::timeout, this, &MailPost::look);
    connect(m_soon, &QTimer::timeout, this, &MailPost::look);
    connect(&m_desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (touches(changes, u"letter_mail"_s))
            m_soon->start();
    });
    m_regular->start(regularly);
}

MailPost::~MailPost()
{
    if (m_job)
        m_job->cancel();
}

void MailPost::look()
{
    if (m_isSending || !m_host.actor().operatorId.isValid() || !mayDo(m_host.actor().role, Permission::Lend))
        return;
    m_desk.ask(AskSettings{}, this, [this](const Result<OrganisationSettings>& settings) {
        if (settings && mailServer(*settings).isKnown())
            lookAtQueue(mailServer(*settings));
    });
}

void MailPost::lookAtQueue(const MailServer& server)
{
    m_desk.ask(CountMails{}, this, [this, server](const Result<MailCounts>& counts) {
        if (counts && counts->due > 0 && !m_isSending)
            send(server);
    });
}

void MailPost::send(const MailServer& server)
{
    m_isSending = true;
    const std::function<Result<SentMails>(Desk&, JobControl&)> work =
        [server, order = m_host.order()](Desk& desk, JobControl& control) {
            return sendMails(desk, order, server, [&control] { return control.isCancelled(); });
        };
    const auto job = m_desk.runJob<SentMails>(work, this, [this](const Result<SentMails>& mails) { ended(mails); });
    if (m_isSending) // it may be over by now
        m_job = job;
}

void MailPost::ended(const Result<SentMails>& mails)
{
    m_isSending = false;
    m_job.reset();
    if (mails) {
        tell(*mails);
        Q_EMIT sent(*mails);
    } else if (!std::exchange(m_hasWarned, true)) {
        m_host.refused(mails.refusal());
    }
}

void MailPost::tell(const SentMails& mails)
{
    if (mails.sent > 0)
        m_host.toast(Tone::Ok, tr("%n letter(s) sent by mail", nullptr, mails.sent));
    if (mails.failed > 0)
        m_host.banner(Tone::Warn, [mails] {
            return tr("%n letter(s) could not be sent by mail: %1. They stand under Letters, Already written; correct "
                      "the address and send them again, or print them.",
                      nullptr, mails.failed)
                .arg(mails.error);
        });
    if (mails.unsure > 0)
        m_host.banner(Tone::Warn, [mails] {
            return tr("Of %n letter(s) nobody knows whether the mail server took them: %1. They are not sent again by "
                      "themselves; ask the person, then send them again under Letters, Already written.",
                      nullptr, mails.unsure)
                .arg(mails.error);
        });
    if (mails.later == 0) {
        m_hasWarned = false;
    } else if (!std::exchange(m_hasWarned, true)) {
        m_host.banner(Tone::Warn, [error = mails.error] {
            const QString trouble = mailTrouble(error);
            return trouble != error ? trouble
                                    : tr("The mail server does not take letters at the moment: %1. They wait and are "
                                         "tried again by themselves; nothing is lost.")
                                          .arg(error);
        });
    }
}

} // namespace madoguchi

#include "moc_mailpost.cpp"
