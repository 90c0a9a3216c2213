// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The asset table of a large record against one of fifty rows: first paint, scrolling, the longest pause of the window
// while it sorts by each column, and memory. Each table is shown by a process of its own, in turn; each column is
// sorted by in one of the rounds, for to put a million items in order takes seconds.

#include "largerecord.h"
#include "measure.h"

#include "core/desk/deskclient.h"
#include "core/desk/threadedexecutor.h"
#include "core/ledger/ledgerquestions.h"
#include "ui/models/assettablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/windowedtableview.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QScrollBar>

using namespace madoguchi;
using namespace madoguchi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr qint64 notches = 150;

/// The table as the Assets page has it, over a desk with its threads.
class ShownTable
{
public:
    explicit ShownTable(const Desk::Config& config)
        : m_client(std::make_unique<ThreadedExecutor>(ThreadedExecutor::Options{config, {}}))
    {
        bool isOpen = false; // the record itself is open before the table is first shown
        m_client.ask(AskCounts{}, &m_client, [&isOpen](const auto&) { isOpen = true; });
        pumpUntil([&] { return isOpen; });
    }

    double show()
    {
        Series series;
        series.time([this] {
            m_model = std::make_unique<AssetTableModel>(m_client, m_clock);
            m_view = std::make_unique<WindowedTableView>();
            m_view->table().setItemDelegate(new StatusChipDelegate(&m_view->table()));
            m_view->table().setNameColumn(AssetTableModel::Item, 12);
            m_view->setModel(m_model.get(), m_model.get());
            m_view->resize(1180, 720);
            m_view->show();
            m_model->refresh();
            pumpUntil([this] { return isLoaded(); });
            m_view->table().viewport()->repaint();
        });
        pumpUntil([this] { return !m_model->isOrdering(); });
        return series.median();
    }

    /// One notch of the wheel and its paint, down and up.
    double scroll()
    {
        Series series;
        const qint64 last = std::min<qint64>(m_view->scrollBar().maximum(), 3000);
        for (qint64 row = 0, step = 3, i = 0; i < notches; ++i) {
            row += step;
            if (row <= 0 || row >= last)
                step = -step;
            series.time([&] {
                m_view->scrollToRow(std::clamp<qint64>(row, 0, last));
                m_view->table().viewport()->repaint();
            });
            pumpUntil([this] { return isLoaded(); });
        }
        return series.median();
    }

    /// The longest time between two turns of the event loop, over the columns of this round.
    double sortPause(int round)
    {
        double longest = 0;
        for (int column = round; column < AssetTableModel::ColumnCount; column += rounds) {
            m_model->sort(column, Qt::DescendingOrder);
            QElapsedTimer turn;
            turn.start();
            do {
                QCoreApplication::processEvents(QEventLoop::AllEvents);
                longest = std::max(longest, double(turn.nsecsElapsed()) / 1000.0);
                turn.restart();
                QThread::usleep(200);
            } while (m_model->isOrdering() || !isLoaded());
        }
        return longest;
    }

private:
    [[nodiscard]] bool isLoaded() const
    {
        const qint64 first = m_view->firstRow();
        return m_model->recordAt(first) &&
               m_model->recordAt(std::min(first + m_view->visibleRows(), m_model->totalRows()) - 1);
    }

    static void pumpUntil(const std::function<bool()>& isDone)
    {
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
    }

    SystemClock m_clock;
    DeskClient m_client;
    std::unique_ptr<AssetTableModel> m_model;
    std::unique_ptr<WindowedTableView> m_view;
};

double anonymousMebibytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Anonymous:"))
            return line.mid(10).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

int measureOne(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Theme theme(application);
    ShownTable table(configFor(DatabaseUrl::forFile(QString::fromLocal8Bit(argv[1]))));
    const double shown = table.show();
    const double scrolled = table.scroll();
    const double paused = table.sortPause(QByteArray(argv[2]).toInt());
    std::printf("%f %f %f %f\n", shown, scrolled, paused, anonymousMebibytes());
    return 0;
}

struct Figures {
    Series shown;
    Series scrolled;
    Series paused;
    Series memory;

    void measure(const QString& program, const QString& path, int round)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, {path, QString::number(round)});
        if (!process.waitForFinished(600'000) || process.exitCode() != 0)
            qFatal("the table was not shown");
        const QList<QByteArray> numbers = process.readAllStandardOutput().simplified().split(' ');
        Series* const series[] = {&shown, &scrolled, &paused, &memory};
        for (qsizetype i = 0; i < 4; ++i)
            series[i]->add(numbers.value(i).toDouble());
    }
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2)
        return measureOne(argc, argv);
    const QCoreApplication application(argc, argv);
    const LargeRecord large = largeRecord(benchAssets(), 200'000, u"table.sqlite"_s);
    const LargeRecord small = largeRecord(50, 50, u"smalltable.sqlite"_s);
    Figures ours;
    Figures floor;
    for (int round = 0; round < rounds; ++round) {
        floor.measure(QCoreApplication::applicationFilePath(), small.path, round);
        ours.measure(QCoreApplication::applicationFilePath(), large.path, round);
    }
    report("asset table, first paint", ours.shown.median(), floor.shown.median(), 3.0);
    report("asset table, a notch of the wheel", ours.scrolled.median(), floor.scrolled.median(), 1.1);
    std::printf("%-52s %10.1f ms  (of 50 rows: %.1f ms; a frame is 16 ms)\n",
                "longest pause while sorting by any column", ours.paused.greatest() / 1000,
                floor.paused.greatest() / 1000);
    const double extra = ours.memory.greatest() - floor.memory.median();
    std::printf("%-52s %10.1f MB  (target: 20 MB)  %s\n", "memory above a table of 50 rows", extra,
                extra <= 20 ? "met" : "MISSED");
    return 0;
}
