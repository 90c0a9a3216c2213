// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/countermessage.h"

#include "core/desk/permission.h"
#include "core/desk/settings.h"
#include "ui/counter/countercontroller.h"
#include "ui/text/formats.h"
#include "ui/widgets/signedcopylist.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// A number nobody has yet; not a command or what an input method made of a scan.
bool isUnknownCode(const CounterEvent& stop)
{
    return stop.kind == CounterEvent::Kind::Unknown && !stop.problems.isEmpty() &&
           stop.problems.first().problem.code == u"code.unknown";
}

} // namespace

CounterMessage::CounterMessage(const PageContext& context, CounterController& controller, QWidget* parent)
    : QObject(parent), m_context(context), m_controller(controller), m_page(parent), m_banner(new Banner),
      m_countdown(new QTimer(this))
{
    m_banner->setObjectName(u"message"_s);
    m_countdown->setInterval(500);
    connect(m_countdown, &QTimer::timeout, this, &CounterMessage::countDown);
}

void CounterMessage::told(const CounterEvent& event)
{
    const CounterTexts::Message message = CounterTexts::of(event);
    if (message.sound)
        m_context.sounds.play(*message.sound);
    if (event.isStop || m_controller.session().isStopped())
        return; // the stop itself is part of the state, see showStop()
    if (event.isFarewell)
        return tellFarewell(event);
    m_farewell.clear();
    if (!message.text.isEmpty())
        m_banner->tell(message.tone, [event] { return CounterTexts::of(event).text; });
    if (event.kind == CounterEvent::Kind::Document)
        offerPaper(event.documents.value(0));
    if (event.kind == CounterEvent::Kind::Committed || event.kind == CounterEvent::Kind::Returned)
        offerUndo();
}

void CounterMessage::tell(Tone tone, const Wording& text)
{
    m_banner->tell(tone, text);
}

void CounterMessage::forget()
{
    m_banner->dismiss();
    m_farewell.clear();
}

/// The one message has to hold all of it until the next operator has seen it.
void CounterMessage::tellFarewell(const CounterEvent& event)
{
    const CounterTexts::Message message = CounterTexts::of(event);
    if (message.text.isEmpty())
        return;
    m_farewell << event;
    m_banner->tell(m_farewell.size() > 1 ? Tone::Warn : message.tone, [events = m_farewell] {
        QStringList lines;
        for (const CounterEvent& told : events)
            lines << CounterTexts::of(told).text;
        return lines.join(u'\n');
    });
}

/// A paper that comes back signed is scanned by its barcode: what is done with it next.
void CounterMessage::offerPaper(const QString& document)
{
    m_offersUndo = false; // the countdown of an earlier commit has no button any more
    if (mayDo(m_context.host.actor().role, AttachSignedCopy::permission))
        m_banner->offer({[] { return tr("Attach the signed copy…"); },
                         {},
                         [this, document] { attachSignedCopy(m_context, m_page, document); }});
    m_banner->offer(
        {[] { return tr("Show the paper"); }, {}, [this, document] { m_context.host.open(u"papers"_s, document); }});
}

/// Beside the message of a commit, for as long as the office allows it.
void CounterMessage::offerUndo()
{
    m_banner->offer({[] { return tr("Undo"); }, {}, [this] { Q_EMIT undoWanted(); }});
    m_undoUntil = {};
    m_offersUndo = true;
    m_context.desk.ask(AskSettings{}, this, [this](const Result<OrganisationSettings>& settings) {
        if (!settings || m_undoUntil.isValid() || !m_offersUndo)
            return;
        m_undoUntil = m_context.clock.now().plusMSecs(settings->undoMinutes * qint64(60'000));
        countDown();
        m_countdown->start();
    });
}

void CounterMessage::countDown()
{
    if (!m_offersUndo)
        return m_countdown->stop();
    const qint64 left = m_undoUntil.msecs() - m_context.clock.now().msecs();
    const bool isOpen = m_banner->hasOffer() && left > 0;
    m_banner->setOfferText(isOpen ? tr("Undo %1").arg(formatCountdown(left)) : QString());
    if (!isOpen)
        m_countdown->stop();
}

void CounterMessage::showStop()
{
    const CounterSession& session = m_controller.session();
    if (!session.isStopped()) {
        if (std::exchange(m_ignoredShown, -1) >= 0 && m_banner->isQuestion())
            m_banner->dismiss();
        return;
    }
    if (session.ignoredScans() == m_ignoredShown)
        return;
    const bool isNew = m_ignoredShown < 0 || session.ignoredScans() == 0;
    m_ignoredShown = session.ignoredScans();
    const auto why = [stop = *session.stop(), ignored = m_ignoredShown] {
        return QString(CounterTexts::of(stop).text + u'\n' + CounterTexts::pauseLine(stop, ignored));
    };
    m_banner->tell(Tone::Error, why, stopActions());
    if (!isNew)
        m_banner->blink();
}

/// The keys named in the words are the window's commands, which ask the page.
BannerAction CounterMessage::answer(const Wording& text, std::function<void()> act)
{
    return {text, {}, [this, act = std::move(act)] {
                act();
                Q_EMIT answered();
            }};
}

/// What goes on with what stopped it.
QList<BannerAction> CounterMessage::offerActions()
{
    const CounterSession& session = m_controller.session();
    QList<BannerAction> actions;
    if (session.hasOffer())
        actions << answer(
            [units = int(session.offeredUnits())] {
                return units > 0 ? tr("Lend the other %n item(s) (F4)", nullptr, units)
                                 : tr("Take it back all the same (F4)");
            },
            [this] { m_controller.acceptOffer(); });
    if (session.proxyOffer())
        actions << BannerAction{
            [name = session.proxyOffer()->person.values.name] { return tr("%1 receives it as proxy (F4)").arg(name); },
            {},
            [this] { Q_EMIT proxyWanted(); }};
    if (session.hasPromiseOffer())
        actions << BannerAction{[] { return tr("Lend it all the same…"); }, {}, [this] { Q_EMIT reasonWanted(); }};
    for (int i = 0; i < int(session.choices().size()); ++i)
        actions << answer(session.choices().at(i).label, [this, i] { m_controller.choose(i); });
    return actions;
}

QList<BannerAction> CounterMessage::stopActions()
{
    const CounterEvent& stop = *m_controller.session().stop();
    QList<BannerAction> actions = offerActions();
    if (stop.kind == CounterEvent::Kind::Unknown)
        actions << answer([code = stop.code] { return tr("Search for “%1” (F3)").arg(code); },
                          [this, code = stop.code] { Q_EMIT searchWanted(code); });
    if (isUnknownCode(stop) && mayDo(m_context.host.actor().role, Permission::EditLedger))
        actions << BannerAction{[] { return tr("Register…"); },
                                {},
                                [this, code = stop.code] {
                                    m_controller.acknowledge();
                                    m_context.host.enterNew(u"assets"_s, code);
                                }};
    BannerAction goOn = answer([] { return tr("Go on"); }, [this] { m_controller.acknowledge(); });
    goOn.key = QKeySequence(Qt::Key_Escape);
    return actions << goOn;
}

} // namespace madoguchi

#include "moc_countermessage.cpp"
