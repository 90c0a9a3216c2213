// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionview.h"

#include "core/collections/exemptitems.h"
#include "core/collections/opencollection.h"
#include "core/desk/permission.h"
#include "core/loans/undo.h"
#include "ui/collections/collectionitemmodel.h"
#include "ui/collections/collectionpapersmenu.h"
#include "ui/collections/collectionprogressmodel.h"
#include "ui/printing/printservice.h"
#include "ui/text/collectionlines.h"
#include "ui/text/formats.h"
#include "ui/widgets/answerband.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What the view does; how it is put together stands in collectionlayout.cpp.

namespace madoguchi {

void CollectionView::show(const CollectionRecord& record)
{
    m_status = {};
    m_status.record = record;
    m_lastCommand.clear();
    m_last.reset();
    m_run->begin(record.id);
    m_hideBack->setChecked(record.isOpen());
    tellReady();
    showStatus(m_status);
    read();
}

void CollectionView::tellReady()
{
    m_hasAnswered = false;
    m_answer->tell(
        {Shape::Dash, Tone::Neutral, false}, [] { return tr("Scan now"); },
        [] { return tr("Scan what comes back; it is taken back at once."); });
}

void CollectionView::scan(const QString& text)
{
    if (m_status.record.isOpen() && mayDo(m_context.host.actor().role, TakeBack::permission))
        return m_run->scan(text);
    m_context.sounds.play(Sound::Error);
    m_context.host.refused(m_status.record.isOpen() ? refusal(RefusalKind::Forbidden, u"operator.not-allowed"_s,
                                                              m_context.host.actor().operatorCode,
                                                              {{u"permission"_s, permissionCode(TakeBack::permission)}})
                                                    : refused(u"collection.closed"_s, m_status.record.number));
}

void CollectionView::read()
{
    askFor(AskCollection{m_status.record.id}, [this](const CollectionStatus& status) { showStatus(status); });
}

void CollectionView::taken(const ReturnedInRun& taken)
{
    m_context.sounds.play(Sound::Ok);
    m_hasAnswered = true;
    m_last = taken;
    m_lastCommand = taken.commandId;
    m_lastThing = taken.item.assetNo;
    const auto text = [item = taken.item, accessories = taken.accessories] {
        QStringList parts{QString(item.assetNo + u' ' + item.title).trimmed(), item.holder};
        if (!accessories.isEmpty())
            parts << tr("with %1").arg(formatList(accessories));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    m_answer->tell(
        collectionLook(CollectionState::Returned), [] { return wordOf(CollectionState::Returned); }, text);
    showButtons();
    readLater();
}

void CollectionView::tellRefused(const QString& text, const Refusal& refusal)
{
    m_context.sounds.play(Sound::Error);
    m_context.host.refused(refusal);
    m_hasAnswered = m_hasAnswered || !text.isEmpty();
    if (!text.isEmpty())
        m_answer->tell(
            {Shape::Cross, Tone::Error, false}, [] { return tr("Not taken back"); },
            [&host = m_context.host, refusal] { return host.words(refusal); });
    readLater();
}

void CollectionView::tellSlips(const QStringList& numbers)
{
    m_printing.printFresh(numbers);
    m_context.host.toast(Tone::Ok, tr("%n return slip(s): %1", nullptr, int(numbers.size())).arg(formatList(numbers)));
    showButtons();
}

void CollectionView::showStatus(const CollectionStatus& status)
{
    m_status = status;
    const CollectionRecord& record = status.record;
    m_title->setText(QString(record.number + u"  "_s + record.name).trimmed());
    m_line->setText(QStringList{wordOf(record.reason), scopeText(record),
                                tr("return by %1").arg(formatDay(record.returnBy)), collectionStateWord(record)}
                        .join(u" · "_s));
    const int items = int(status.items.size());
    const int returned = status.count(CollectionState::Returned);
    const int excused = items - returned - status.count(CollectionState::Out);
    m_bar->setMaximum(std::max(1, items));
    m_bar->setValue(returned + excused);
    const QString progress = progressText(returned, items);
    // In brackets: a sign between two parts would be left alone at the end of a line.
    m_progress->setText(excused > 0 ? tr("%1 (%n not asked for)", nullptr, excused).arg(progress) : progress);
    m_answer->setVisible(record.isOpen());
    m_menu->setCollection(record);
    m_progressModel->show(status);
    showItems();
}

void CollectionView::showItems()
{
    const int row = m_progressTable->currentIndex().row();
    QList<CollectionItem> items = m_status.items;
    items.removeIf([&](const CollectionItem& item) {
        return !m_progressModel->isOf(row, item) ||
               (m_hideBack->isChecked() && item.state == CollectionState::Returned);
    });
    m_itemModel->show(items);
    m_menu->setSection(m_progressModel->section(row), m_progressModel->sectionName(row));
    m_empty->setMessage(m_status.items.isEmpty() ? QString() : tr("Everything is back."));
    showButtons();
}

void CollectionView::showButtons()
{
    const bool isWorkable = m_status.record.isOpen() && mayDo(m_context.host.actor().role, OpenCollection::permission);
    const qsizetype slips = m_run->withoutSlip().size();
    const QList<CollectionItem> items = chosen();
    for (QPushButton* button : {m_exempt, m_letters, m_close})
        button->setVisible(isWorkable);
    m_exempt->setEnabled(!items.isEmpty());
    m_letters->setEnabled(m_status.count(CollectionState::Out) > 0);
    m_missing->setVisible(isWorkable && m_last && !m_last->accessories.isEmpty());
    m_slips->setVisible(slips > 0);
    m_slips->setText(tr("Return slips (%n item(s))", nullptr, int(slips)));
}

/// The chosen rows that are not back.
QList<CollectionItem> CollectionView::chosen() const
{
    QList<CollectionItem> items;
    const QModelIndexList rows = m_itemTable->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (m_itemModel->record(row.row()).state != CollectionState::Returned)
            items << m_itemModel->record(row.row());
    }
    return items;
}

void CollectionView::askMissing()
{
    if (!m_last)
        return;
    const Choice choice{tr("Accessory missing"), tr("What did not come back with %1?").arg(m_last->item.assetNo),
                        m_last->accessories, 0, tr("It is missing")};
    m_context.ask.chooseOne(choice, [view = QPointer(this), last = *m_last](std::optional<int> chosen) {
        if (view && chosen)
            view->markMissing(last, last.accessories.at(*chosen));
    });
}

void CollectionView::markMissing(const ReturnedInRun& item, const QString& accessory)
{
    const MarkAccessoryMissing verb{item.item.line, {accessory}};
    m_context.desk.perform(
        verb, m_context.host.order(), this,
        [this, accessory, asset = item.item.assetNo](const Result<Performed<MarkAccessoryMissing::Outcome>>& done) {
            if (!done)
                return m_context.host.refused(done.refusal());
            if (m_last && m_last->item.assetNo == asset)
                m_last->accessories.removeOne(accessory);
            m_context.host.offerUndo({tr("%1: %2 is still to come").arg(asset, accessory), done->commandId,
                                      tr("Undone: %2 came back with %1.").arg(asset, accessory)});
            showButtons();
        });
}

void CollectionView::askExempt()
{
    QList<LoanLineId> lines;
    QStringList numbers;
    const QList<CollectionItem> items = chosen();
    for (const CollectionItem& item : items) {
        lines << item.line;
        numbers << item.assetNo;
    }
    if (lines.isEmpty())
        return;
    const QString what = numbers.size() > 3 ? tr("%n item(s)", nullptr, int(numbers.size())) : formatList(numbers);
    m_context.ask.askText({tr("Exempt from the collection"),
                           tr("%1 need not come back: no letter asks for it any more. Why?").arg(what), tr("Reason"),
                           tr("Exempt")},
                          [view = QPointer(this), lines](std::optional<QString> note) {
                              if (!view)
                                  return;
                              if (note)
                                  view->exempt(lines, *note);
                              Q_EMIT view->touched();
                          });
}

void CollectionView::exempt(const QList<LoanLineId>& lines, const QString& note)
{
    const ExemptItems verb{m_status.record.id, lines, note};
    m_context.desk.perform(
        verb, m_context.host.order(), this, [this](const Result<Performed<ExemptItems::Outcome>>& done) {
            m_context.sounds.play(done ? Sound::Ok : Sound::Error);
            if (!done)
                return m_context.host.refused(done.refusal());
            const int count = done->outcome.items;
            m_context.host.offerUndo({tr("%n item(s) exempted", nullptr, count), done->commandId,
                                      tr("Undone: %n item(s) are asked back again.", nullptr, count)});
            read();
        });
}

void CollectionView::openLetters()
{
    m_context.host.open(u"letters"_s, u"#collection "_s + m_status.record.number);
}

void CollectionView::undo()
{
    const QString command = std::exchange(m_lastCommand, {});
    if (command.isEmpty())
        return;
    m_context.desk.perform(Undo{{}, command, &m_tables}, m_context.host.order(), this,
                           [this, command, thing = m_lastThing](const Result<Performed<UndoOutcome>>& done) {
                               m_context.sounds.play(done ? Sound::Ok : Sound::Error);
                               if (!done)
                                   return m_context.host.refused(done.refusal());
                               m_run->forget(command);
                               m_last.reset();
                               m_answer->tell(
                                   {Shape::Dash, Tone::Neutral, false}, [] { return tr("Undone"); },
                                   [thing] { return tr("%1 was not taken back.").arg(thing); });
                               read();
                           });
}

void CollectionView::preview()
{
    m_menu->preview();
}

void CollectionView::askClose()
{
    if (waiting() > 0)
        return m_context.host.toast(Tone::Warn,
                                    tr("Items are still being taken back. Close it when they are through."));
    const int out = m_status.count(CollectionState::Out);
    if (out == 0)
        return close();
    Question question;
    question.title = tr("Close the collection");
    question.text =
        tr("%n item(s) are still out. They stay on loan, and the report names them as still out.", nullptr, out);
    question.yes = tr("Close the collection");
    question.no = tr("Go on collecting");
    m_context.ask.confirm(question, [view = QPointer(this)](bool isMeant) {
        if (view && isMeant)
            view->close();
    });
}

void CollectionView::close()
{
    m_run->finish();
    m_context.desk.perform(CloseCollection{m_status.record.id}, m_context.host.order(), this,
                           [this](const Result<Performed<CloseCollectionOutcome>>& done) {
                               m_context.sounds.play(done ? Sound::Ok : Sound::Error);
                               if (!done)
                                   return m_context.host.refused(done.refusal());
                               m_context.host.offerUndo({resultLine(done->outcome), done->commandId,
                                                         tr("Undone: %1 is open again.").arg(done->outcome.number)});
                               m_hideBack->setChecked(false);
                               read();
                               m_menu->previewReport();
                           });
}

} // namespace madoguchi

#include "moc_collectionview.cpp"
