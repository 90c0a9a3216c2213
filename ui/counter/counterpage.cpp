// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterpage.h"

#include "ui/counter/basketmodel.h"
#include "ui/counter/countermessage.h"
#include "ui/counter/detailsrow.h"
#include "ui/counter/duepopup.h"
#include "ui/counter/namesearch.h"
#include "ui/counter/personcard.h"
#include "ui/counter/reasonrow.h"
#include "ui/counter/returnspanel.h"
#include "ui/counter/signing.h"
#include "ui/counter/todayboard.h"
#include "ui/printing/printservice.h"
#include "ui/text/formats.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/scanbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

// What the page does; how it is put together stands in counterlayout.cpp.

namespace madoguchi {

void CounterPage::activate()
{
    showState();
    countLater();
    focusScanBox();
}

void CounterPage::proceedWith(const CodeMatch& thing)
{
    m_controller->step(thing);
    focusScanBox();
}

void CounterPage::operatorLeaves()
{
    focusScanBox();
    m_scan->clear();
    m_search->close();
    m_popup->hide();
    m_signing->goOn();
    m_message->forget();
    m_opensList = true;
    m_controller->finish();
}

QWidget* CounterPage::scanTarget() const
{
    return m_scan;
}

QString CounterPage::unsavedWork() const
{
    const auto items = m_controller->session().basketSize();
    return items > 0 ? tr("%n item(s) in the basket are not handed over yet.", nullptr, int(items)) : QString();
}

bool CounterPage::canRun(const QString& command) const
{
    static const QStringList always{u"scan"_s, u"commit"_s, u"findPerson"_s, u"mode"_s, u"refresh"_s, u"escape"_s};
    const CounterSession& session = m_controller->session();
    if (command == u"undo")
        return session.canUndo();
    if (command == u"print" || command == u"preview")
        return !session.lastDocuments().isEmpty();
    if (command == u"due")
        return m_dueRow->isVisible();
    if (command == u"remove")
        return m_table->currentIndex().isValid();
    return always.contains(command);
}

void CounterPage::run(const QString& command)
{
    const QHash<QString, std::function<void()>> commands{
        {u"scan"_s, [this] { focusScanBox(); }},
        {u"commit"_s, [this] { commit(); }},
        {u"undo"_s, [this] { undo(); }},
        {u"print"_s, [this] { m_controller->printAgain(); }},
        {u"preview"_s, [this] { m_printing.preview(m_controller->session().lastDocuments().value(0)); }},
        {u"findPerson"_s, [this] { search(searchText()); }},
        {u"mode"_s, [this] { changeMode(); }},
        {u"due"_s, [this] { askBasketDue(true); }},
        {u"refresh"_s, [this] { activate(); }},
        {u"remove"_s, [this] { removeRow(m_table->currentIndex().row()); }},
        {u"escape"_s, [this] { escape(); }},
    };
    if (const auto act = commands.value(command))
        act();
}

/// Printable keys belong to the scan box wherever they arrive; Return is nobody's.
void CounterPage::keyPressEvent(QKeyEvent* event)
{
    if (!m_scan->takeKey(*event))
        Page::keyPressEvent(event);
}

void CounterPage::showStop()
{
    const CounterSession& session = m_controller->session();
    m_scan->setPaused(session.isStopped(), tr("Scanner paused: answer first (Esc goes on)"));
    if (!session.hasPromiseOffer())
        m_reason->hide();
    m_message->showStop();
}

void CounterPage::showState()
{
    const CounterSession& session = m_controller->session();
    m_person->show(session.person(), m_context.clock.today());
    m_basket->show(session);
    m_returns->show(session);
    m_board->setVisible(isIdle());
    m_table->setVisible(!isIdle() && !isReturnsOnly());
    m_returns->setAlone(isReturnsOnly());
    showHeader();
    showFooter();
    showStop();
}

void CounterPage::showHeader()
{
    const CounterSession& session = m_controller->session();
    m_title->setText(isIdle() ? m_board->title() : CounterTexts::basketTitle(session));
    // The big button says how many, too; and while a question waits nothing here is of use.
    m_title->setVisible(!m_isTight || isIdle());
    m_header->setVisible(!m_isTight || !session.isStopped());
    m_mode->setText(CounterTexts::mode(session.mode()));
    m_table->findChild<EmptyState*>()->setMessage(CounterTexts::emptyBasket(session.mode()));
    showDue(session);
    m_details->show(session);
    const bool isWanted = m_details->isFilled() || m_details->isAncestorOf(QApplication::focusWidget());
    if (m_details->isHidden() && isWanted)
        m_details->setVisible(true);
    else if (!isWanted && session.isBasketEmpty() && !session.person())
        m_details->hide();
    const bool isLending = !isIdle() && !isReturnsOnly();
    m_more->setVisible(m_details->isHidden() && isLending);
    m_dueRow->setVisible(isLending);
}

/// Things come back, and nobody is being lent to.
bool CounterPage::isReturnsOnly() const
{
    const CounterSession& session = m_controller->session();
    return !session.person() && session.isBasketEmpty() && !session.returns().isEmpty();
}

bool CounterPage::isIdle() const
{
    const CounterSession& session = m_controller->session();
    return !session.person() && session.isBasketEmpty() && session.returns().isEmpty();
}

void CounterPage::showDue(const CounterSession& session)
{
    const QList<LoanTerms> terms = session.terms();
    const auto isAsFirst = [&](const LoanTerms& other) { return other.due == terms.first().due; };
    if (session.due())
        m_due->setText(formatDue(*session.due()));
    else if (!terms.isEmpty() && std::all_of(terms.begin(), terms.end(), isAsFirst))
        m_due->setText(formatDue(terms.first().due));
    else
        m_due->setText(tr("Usual day"));
    m_due->setAccessibleName(tr("Due day of all items: %1").arg(m_due->text()));
}

/// Whoever's card stopped the dialogue; the field of the basis is there, the focus stays where scans are read.
void CounterPage::acceptProxy()
{
    const std::optional<PersonDesk> proxy = m_controller->session().proxyOffer();
    if (!proxy)
        return;
    m_controller->acceptProxy();
    const PersonRecord& person = proxy->person;
    m_details->showKnown({{person.values.name, {}, person.id}, person.key(), person.values.section});
    m_details->setVisible(true); // on what basis is typed there; the next scan is one
}

/// A card that was read into the field of the proxy, or a number typed there, means a person; a name stays as it is.
void CounterPage::findProxy(const QString& key)
{
    m_context.desk.ask(AskProxyOfKey{key}, this, [this, key](const Result<KnownProxy>& known) {
        const std::optional<Proxy>& proxy = m_controller->session().proxy();
        if (!known || !known->proxy.person.isValid() || !proxy || proxy->name != key)
            return; // a key of several people is refused by the handover
        m_controller->setProxy(Proxy{known->proxy.name, proxy->basis, known->proxy.person});
        m_details->showKnown(*known);
        showState();
    });
}

void CounterPage::findWhoBrings(const QString& key)
{
    m_context.desk.ask(AskProxyOfKey{key}, this, [this, key](const Result<KnownProxy>& known) {
        const std::optional<Proxy>& by = m_controller->session().broughtBy();
        if (!known || !known->proxy.person.isValid() || !by || by->name != key)
            return;
        m_controller->setBroughtBy(known->proxy);
        m_returns->showWhoBrings(key, *known);
    });
}

void CounterPage::showFooter()
{
    const CounterSession& session = m_controller->session();
    m_footer->setVisible(!m_isTight || !session.isStopped()); // nothing of it can be pressed while a question waits
    m_commit->setText(m_controller->isSaving() ? tr("Saving …") : CounterTexts::commitButton(session));
    m_commit->setEnabled(!m_controller->isSaving() && !session.isStopped() &&
                         !(session.isBasketEmpty() && session.returns().isEmpty()));
    m_undo->setEnabled(session.canUndo() && !session.isStopped() && !m_controller->isSaving());
}

void CounterPage::commit()
{
    QGuiApplication::inputMethod()->commit(); // of what is being composed, too
    m_returns->finishNotes();
    const bool isRightAfterAScan = m_context.clock.now().msecs() - m_lastCharacter.msecs() < confirmPause;
    const CounterSession& session = m_controller->session();
    const bool hasWork = session.isStopped() || !session.basket().isEmpty() || !session.returns().isEmpty();
    if (!isRightAfterAScan && (hasWork || !m_signing->accept()))
        m_controller->commit();
    else if (isRightAfterAScan && !session.isStopped())
        m_message->tell(Tone::Neutral,
                        [] { return tr("A scan has only just come in: look at it, then confirm once more."); });
    focusScanBox();
}

void CounterPage::undo()
{
    m_controller->undo();
    focusScanBox();
}

void CounterPage::changeMode()
{
    if (m_controller->session().hasOffer())
        m_controller->acceptOffer();
    else if (m_controller->session().proxyOffer())
        return acceptProxy();
    else if (!m_controller->session().isStopped())
        m_controller->nextMode();
    focusScanBox();
}

void CounterPage::escape()
{
    if (!m_search->isHidden())
        m_search->close();
    else if (!m_scan->text().isEmpty())
        m_scan->clear();
    else if (m_controller->session().isStopped())
        m_controller->acknowledge();
    else if (m_signing->isOpen())
        m_signing->leave();
    else if (m_controller->session().person() || !m_controller->session().isBasketEmpty())
        m_controller->cancel();
    else
        m_message->escape();
    focusScanBox();
}

/// What was typed into the scan box, or what nobody knew.
QString CounterPage::searchText() const
{
    const std::optional<CounterEvent>& stop = m_controller->session().stop();
    return stop && stop->kind == CounterEvent::Kind::Unknown ? stop->code : m_scan->text();
}

void CounterPage::search(const QString& text)
{
    m_scan->clear();
    if (m_controller->session().isStopped())
        m_controller->acknowledge();
    m_message->dismiss();
    m_search->open(text);
}

void CounterPage::removeRow(int row)
{
    const CounterSession& session = m_controller->session();
    if (row < 0 || row >= session.basketSize())
        return;
    const qsizetype counted = row - session.basket().size();
    const bool isItem = counted < 0;
    const QString what =
        isItem ? session.basket().at(row).desk.asset.values.assetNo : session.counted().at(counted).desk.number;
    if (isItem ? m_controller->removeItem(assetAt(row))
               : m_controller->removeCounted(session.counted().at(counted).desk.id))
        m_message->tell(Tone::Neutral, [what] { return tr("%1 taken out of the basket").arg(what); });
    focusScanBox();
}

AssetId CounterPage::assetAt(int row) const
{
    return m_controller->session().basket().at(row).desk.asset.id;
}

void CounterPage::askBasketDue(bool isTyped)
{
    const QRect anchor(m_due->mapToGlobal(QPoint()), m_due->size());
    const LoanDue now = m_controller->session().due().value_or(LoanDue{});
    m_popup->ask(anchor, now, m_context.clock.today(), isTyped, [this](const auto& due) {
        m_controller->setDue(due);
        m_table->refit(); // a time of day takes more room
    });
}

void CounterPage::askItemDue(int row)
{
    if (row < 0 || row >= m_controller->session().basket().size())
        return;
    const QRect cell = m_table->visualRect(m_basket->index(row, BasketModel::Due));
    const QRect anchor(m_table->viewport()->mapToGlobal(cell.topLeft()), cell.size());
    const BasketItem& item = m_controller->session().basket().at(row);
    const LoanDue expected = m_controller->session().terms().at(row).due;
    m_popup->ask(anchor, item.due.value_or(expected), m_context.clock.today(), false,
                 [this, asset = assetAt(row)](const auto& due) {
                     m_controller->setItemDue(asset, due);
                     m_table->refit();
                 });
}

void CounterPage::print(const QStringList& documents, bool isReprint)
{
    if (isReprint && !m_signing->release(documents))
        m_printing.reprint(documents, m_context.host.order());
    if (isReprint)
        return;
    if (m_context.preferences.printsReceipts())
        m_printing.expect(documents); // they may have to be signed first
    if (!m_signing->take(documents))
        printFresh(documents);
}

void CounterPage::printFresh(const QStringList& documents)
{
    if (m_context.preferences.printsReceipts())
        m_printing.print(documents);
}

void CounterPage::countLater()
{
    if (!m_counting->isActive())
        m_counting->start();
}

/// Says so where a scan would not arrive.
void CounterPage::noteFocus(QWidget* now)
{
    const bool isTyping = qobject_cast<QLineEdit*>(now) && now != m_scan && isAncestorOf(now);
    m_scan->setPrompt(isTyping ? tr("Not reading: you are typing in another field (F2 returns)")
                               : tr("Scan a label or a staff card (F2), or find by name (F3)"));
}

void CounterPage::focusScanBox()
{
    m_scan->setFocus(Qt::OtherFocusReason);
}

} // namespace madoguchi

#include "moc_counterpage.cpp"
