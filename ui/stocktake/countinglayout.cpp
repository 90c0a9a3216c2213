// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/permission.h"
#include "ui/printing/printservice.h"
#include "ui/stocktake/countingview.h"
#include "ui/stocktake/differencelists.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/answerband.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wrappedlabel.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the view is put together; what it does stands in countingview.cpp.

namespace madoguchi {

CountingView::CountingView(const PageContext& context, PrintService& printing, const TableRegistry& tables,
                           QWidget* parent)
    : WorkView(context, u"stocktake"_s, parent), m_printing(printing), m_tables(tables),
      m_controller(new CountingController(
          context.desk, context.clock, [this] { return m_context.host.order(); }, this)),
      m_lists(new DifferenceLists), m_model(new DifferenceTableModel(this)), m_table(new PagedTable),
      m_empty(new EmptyState), m_act(quiet(u"stocktakeAct"_s)), m_more(quiet(u"stocktakeMore"_s)),
      m_lock(quiet(u"stocktakeLock"_s)), m_close(quiet(u"closeStocktake"_s))
{
    setObjectName(u"stocktakeCounting"_s);
    build();
    connectParts();
    connectController();
}

void CountingView::build()
{
    followFont(m_line, headingFactor, true);
    followFont(m_progress, headingFactor);
    m_table->setObjectName(u"differences"_s);
    m_table->setModel(m_model);
    m_table->setNameColumn(DifferenceTableModel::Item, 11);
    m_table->limitColumn(DifferenceTableModel::Place, 13, 6);
    m_table->limitColumn(DifferenceTableModel::Seen, 14, 6);
    m_table->limitColumn(DifferenceTableModel::Note, 12, 5);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // one cause for several
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setEmptyState(m_empty);
    column().addWidget(m_lists);
    column().addWidget(m_table, 1);
    column().addWidget(buildFoot());
}

QWidget* CountingView::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new WrapLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    row->addWidget(m_act);
    row->addWidget(m_lock);
    row->addWidget(m_more);
    row->addStretch();
    row->addWidget(m_close);
    m_close->setProperty("primary", true);
    return foot;
}

void CountingView::connectParts()
{
    connect(m_lists, &DifferenceLists::chosen, this, &CountingView::showDifferences);
    connect(m_table, &PagedTable::typed, this, &CountingView::typed);
    connect(m_table, &PagedTable::stepRequested, this, &CountingView::actOnRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CountingView::showButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CountingView::showButtons);
    connect(m_act, &QPushButton::clicked, this, &CountingView::actOnRow);
    connect(m_more, &QPushButton::clicked, this, &CountingView::showMenu);
    connect(m_lock, &QPushButton::clicked, this, [this] { askSpotCheck(false); });
    connect(m_close, &QPushButton::clicked, this, &CountingView::close);
    connect(m_strip, &ProgressStrip::cancelled, m_controller, &CountingController::drop);
    follow({u"stocktake"_s, u"stocktake_scan"_s, u"stocktake_difference"_s, u"spot_check"_s, u"loan_line"_s});
}

void CountingView::connectController()
{
    connect(m_controller, &CountingController::answered, this, &CountingView::answered);
    connect(m_controller, &CountingController::refused, this, &CountingView::tellRefused);
    connect(m_controller, &CountingController::batchEnded, this, &CountingView::endImport);
    connect(m_controller, &CountingController::progressed, this, [this] {
        if (isImporting())
            m_strip->setDone(m_imported.size() - m_controller->waitingOfBatch());
    });
    connect(m_controller, &CountingController::unreadable, this, [this](const Problem& problem) {
        if (!isImporting())
            m_context.sounds.play(Sound::Error);
        m_answer->tell(
            {Shape::Cross, Tone::Error, false}, [] { return tr("Not counted"); },
            [problem] { return sentence(problem); });
    });
}

void CountingView::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isAllowed = mayDo(m_context.host.actor().role, Permission::TakeStock);
    if (isOpen() && isAllowed)
        menu->addAction(icon(Icon::Import), tr("Read a file of codes…"), this, &CountingView::importCodes)
            ->setEnabled(!isImporting());
    menu->addAction(icon(Icon::Print), tr("Stocktake sheet"), this,
                    [this] { preview(AskStocktakePaper::Which::Sheet); });
    menu->addAction(icon(Icon::Print), tr("Difference report"), this,
                    [this] { preview(AskStocktakePaper::Which::Report); });
    menu->addAction(icon(Icon::Reports), tr("Every line as a report (print, PDF, Excel, CSV)…"), this,
                    [this] { m_context.host.open(u"reports"_s, u"stocktake-lines:"_s + m_status.record.number); })
        ->setObjectName(u"stocktakeLines"_s);
    if (const QString& handover = m_status.record.handover; !handover.isEmpty())
        menu->addAction(icon(Icon::Print), tr("Record of handing over %1").arg(handover), this,
                        [this, handover] { m_printing.preview(handover); });
    const bool isChange = m_status.record.type == StocktakeType::Change;
    if (isChange && m_status.record.state() == StocktakeRecord::State::Closed && isAllowed)
        menu->addAction(icon(Icon::User), tr("Issue the record of handing over…"), this, &CountingView::askHandover)
            ->setObjectName(u"issueHandover"_s);
    if (isOpen() && isAllowed) {
        menu->addSeparator();
        menu->addAction(icon(Icon::Close), tr("Cancel the stocktake…"), this, &CountingView::askCancel);
    }
    connect(menu, &QMenu::aboutToHide, this, &CountingView::touched);
    menu->popup(m_more->mapToGlobal(QPoint(0, 0)));
}

void CountingView::retranslate()
{
    m_back->setText(tr("All stocktakes"));
    m_more->setText(tr("File, papers…"));
    m_lock->setText(tr("Lock and keys…"));
    m_close->setText(tr("Close the stocktake"));
    m_bar->setAccessibleName(tr("How many are found"));
    m_table->setAccessibleName(tr("Differences"));
    m_lists->retranslate();
    m_model->retranslate();
    if (m_status.record.id.isValid())
        showStatus(m_status);
}

} // namespace madoguchi
