// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/openelsewhere.h"
#include "core/stocktake/scancolumns.h"
#include "ui/stocktake/countingview.h"
#include "ui/text/counts.h"
#include "ui/text/formats.h"
#include "ui/text/passage.h"
#include "ui/text/stocktakelines.h"
#include "ui/widgets/answerband.h"
#include "ui/widgets/progressstrip.h"

#include <QFile>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// The file of a batch scanner.

namespace madoguchi {

namespace {

/// A batch scanner holds some ten thousand codes; what is longer is another kind of file.
constexpr qint64 greatestFile = 4 << 20;

Refusal ofFile(Refusal refusal, const QString& path)
{
    for (Problem& problem : refusal.problems)
        problem.subject = path.section(u'/', -1);
    return refusal;
}

} // namespace

void CountingView::importCodes()
{
    const FileQuestion question{tr("Codes of a batch scanner"), {}, {tr("Text (*.txt *.csv)"), tr("All files (*)")}};
    m_context.ask.openFile(question, [view = QPointer(this)](std::optional<QString> path) {
        if (view && path)
            view->readCodes(*path);
    });
}

/// In a file of columns the ledger tells where the codes are; where it does not, whoever has the file is asked.
void CountingView::readCodes(const QString& path)
{
    if (const Result<Done> other = refuseRecordInUse(path); !other)
        return m_context.host.refused(other.refusal());
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return m_context.host.refused(refusal(RefusalKind::Unavailable, u"import.file-unreadable"_s, path));
    if (source.size() > greatestFile)
        return m_context.host.refused(
            refused(u"scan-file.too-large"_s, path.section(u'/', -1), {{u"most"_s, greatestFile >> 20}}));
    const Result<ScanFile> file = readScanFile(source.readAll());
    if (!file)
        return m_context.host.refused(ofFile(file.refusal(), path));
    if (file->columns == 1)
        return countFile(scansOf(*file, wholeRow), {});
    m_context.desk.ask(AskScanColumns{*file}, this, [this, file = *file](const Result<ScanColumns>& columns) {
        if (!columns)
            return m_context.host.refused(columns.refusal());
        if (!isOpen() || isImporting())
            return;
        if (columns->codes)
            return countFile(columns->scansOf(file, *columns->codes), *columns);
        chooseColumn(file, *columns);
    });
}

void CountingView::chooseColumn(const ScanFile& file, const ScanColumns& columns)
{
    QStringList options;
    for (const ScanColumn& column : columns.columns) {
        const QString examples = column.examples.join(tr(", ", "between examples"));
        options << (column.column == wholeRow ? tr("The whole line: %1").arg(examples)
                                              : tr("Column %1: %2").arg(column.column + 1).arg(examples));
    }
    const Choice choice{tr("Codes of a batch scanner"),
                        tr("No column of the file holds numbers that are in the ledger. Which one holds the codes?"),
                        options, 0, tr("Count these codes")};
    m_context.ask.chooseOne(choice, [view = QPointer(this), file, columns](std::optional<int> chosen) {
        if (view && chosen && view->isOpen() && !view->isImporting())
            view->countFile(columns.scansOf(file, columns.columns.at(*chosen).column), columns);
    });
}

void CountingView::countFile(const QList<FileScan>& scans, const ScanColumns& columns)
{
    if (scans.isEmpty())
        return m_context.host.toast(Tone::Warn, tr("The file has no code in it."));
    m_imported = scans;
    m_unknownPlaces = columns.unknownPlaces(scans);
    m_strip->begin(tr("Counting the codes of the file"), int(scans.size()));
    m_controller->scanAll(scans, columns);
}

/// Of how many codes the file has a time that cannot be right.
int CountingView::wrongTimes() const
{
    const Instant now = m_context.clock.now();
    return int(std::count_if(m_imported.begin(), m_imported.end(), [&](const FileScan& scan) {
        return scan.at.isValid() && !mayHaveBeenSeen(scan.at, m_status.record.openedAt, now);
    }));
}

/// Through, or stopped: then where to go on. What is scanned once more counts once.
void CountingView::endImport(const CodeBatch& batch)
{
    const int wrong = wrongTimes();
    const QList<FileScan> codes = std::exchange(m_imported, {});
    m_strip->finish();
    if (batch.isWhole()) {
        const bool isClean = batch.unreadable == 0 && wrong == 0 && m_unknownPlaces == 0;
        QStringList words{tr("%n code(s) of the file read. %1", nullptr, int(codes.size()))
                              .arg(countedLine(batch.answers, batch.unreadable))};
        if (wrong > 0)
            words << tr("The times of %n scan(s) are not within this stocktake and were not kept; check the clock "
                        "of the scanner.",
                        nullptr, wrong);
        if (m_unknownPlaces > 0)
            words << tr(
                "%n scan(s) name a place that is not known; they were counted as of the place of the stocktake.",
                nullptr, m_unknownPlaces);
        m_context.sounds.play(isClean ? Sound::Ok : Sound::Warn);
        m_context.host.toast(isClean ? Tone::Ok : Tone::Warn, passage(words));
    } else {
        const auto words = [batch, next = codes.at(batch.done), all = codes.size()] {
            return passage({tr("%1 of %Ln code(s) of the file were read, then it stopped; the rest is not counted. Go "
                               "on from line "
                               "%2 (%3), with the label of the shelf first.",
                               nullptr, pluralOf(all))
                                .arg(formatCount(batch.done), formatCount(next.line), next.text),
                            countedLine(batch.answers, batch.unreadable)});
        };
        m_context.sounds.play(Sound::Error);
        m_context.host.toast(Tone::Warn, words());
        m_answer->tell(
            {Shape::Triangle, Tone::Warn, false}, [] { return tr("Stopped"); }, words);
    }
    read();
}

} // namespace madoguchi
