// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/signing.h"

#include "core/desk/changes.h"
#include "core/desk/settings.h"
#include "ui/counter/signpane.h"
#include "ui/text/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

Signing::Signing(const PageContext& context, SignPane* pane, std::function<void(const QStringList&)> print,
                 QObject* parent)
    : QObject(parent), m_context(context), m_pane(pane), m_print(std::move(print))
{
    connect(pane, &SignPane::accepted, this, &Signing::accept);
    connect(pane, &SignPane::left, this, &Signing::leave);
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (touches(changes, u"setting"_s))
            readSettings();
    });
    readSettings();
}

void Signing::readSettings()
{
    m_context.desk.ask(AskSettings{}, this, [this](const Result<OrganisationSettings>& settings) {
        if (settings)
            m_isOn = settings->isSignedOnScreen;
    });
}

bool Signing::take(const QStringList& documents)
{
    if (!m_isOn || m_isFarewell)
        return false;
    const bool isFirst = m_waiting.isEmpty();
    m_waiting << documents;
    if (isFirst)
        next();
    return true;
}

void Signing::next()
{
    const quint64 question = ++m_question; // an answer to an earlier one does not count any more
    m_pane->hide();
    if (m_waiting.isEmpty())
        return;
    const QString document = m_waiting.first();
    m_context.desk.ask(AskSignable{document}, this, [this, document, question](const Result<SignablePaper>& paper) {
        if (question == m_question)
            shown(document, paper);
    });
}

void Signing::shown(const QString& document, const Result<SignablePaper>& paper)
{
    if (!paper) {
        // Where the office leaves the box out there is nothing to sign; that is no mishap.
        if (!paper.refusal().has(u"signature.no-box"))
            m_context.host.refused(paper.refusal());
        m_print({document});
        return finish();
    }
    m_paper = *paper;
    m_pane->show(m_paper);
}

/// The first is done with.
void Signing::finish()
{
    m_waiting.removeFirst();
    next();
}

bool Signing::accept()
{
    if (m_waiting.isEmpty() || !m_pane->isVisible() || !m_pane->isSigned())
        return false;
    m_isSaving = true;
    m_isLeft = m_isVoid = false;
    m_pane->setSaving(true);
    const SignDocument verb{m_waiting.first(), m_paper.contentHash, m_paper.box, m_pane->ink()};
    m_context.desk.perform(verb, m_context.host.order(), this,
                           [this](const Result<Performed<SignDocument::Outcome>>& done) { signedNow(done); });
    return true;
}

void Signing::signedNow(const Result<Performed<SignDocument::Outcome>>& done)
{
    m_isSaving = false;
    m_pane->setSaving(false);
    m_context.sounds.play(done ? Sound::Ok : Sound::Error);
    if (!done) {
        m_context.host.refused(done.refusal());
        if (m_isVoid)
            finish();
        else if (m_isLeft)
            leave();
        return;
    }
    const QString number = done->outcome.document;
    m_context.host.offerUndo({tr("%1 is signed.").arg(number), done->commandId,
                              tr("Undone: the signature on %1 does not count.").arg(number)});
    if (!m_isVoid)
        m_print({number});
    finish();
}

void Signing::leave()
{
    if (m_waiting.isEmpty() || m_isSaving)
        return;
    const QString document = m_waiting.first();
    m_context.host.toast(Tone::Info, tr("%1 stays unsigned.").arg(document));
    m_print({document});
    finish();
}

void Signing::goOn()
{
    // What is being saved ends by itself; those behind it are left with the others.
    m_isLeft = true;
    const QStringList left = m_isSaving ? m_waiting.mid(1) : m_waiting;
    if (left.isEmpty())
        return;
    m_context.host.toast(Tone::Info, tr("%1 stays unsigned.").arg(formatList(left)));
    m_print(left);
    m_waiting = m_waiting.first(m_waiting.size() - left.size());
    if (m_isSaving)
        return;
    ++m_question;
    m_pane->hide();
}

void Signing::noteEvent(const CounterEvent& event)
{
    using EventKind = CounterEvent::Kind;
    m_isFarewell = event.isFarewell;
    if (event.kind == EventKind::Undone)
        return forget(event.documents);
    const bool goesOn = event.kind == EventKind::Person || event.kind == EventKind::Item ||
                        event.kind == EventKind::Returned || event.kind == EventKind::Document ||
                        event.kind == EventKind::Operator;
    if (goesOn)
        goOn();
}

/// What was undone is neither signed nor printed.
void Signing::forget(const QStringList& documents)
{
    const bool isFirst = !m_waiting.isEmpty() && documents.contains(m_waiting.first());
    m_isVoid = m_isSaving && isFirst; // its answer is still to come
    const QString saving = m_isSaving ? m_waiting.first() : QString();
    m_waiting.removeIf([&](const QString& document) { return document != saving && documents.contains(document); });
    if (isFirst && !m_isSaving)
        next();
}

bool Signing::release(const QStringList& documents)
{
    const auto waits = [this](const QString& document) { return m_waiting.contains(document); };
    if (m_isSaving || std::none_of(documents.begin(), documents.end(), waits))
        return false;
    goOn();
    return true;
}

} // namespace madoguchi

#include "moc_signing.cpp"
