// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"
#include "app/cli/keys.h"
#include "app/cli/ledgeroptions.h"
#include "app/cli/texttable.h"
#include "core/labels/labelquestions.h"
#include "core/labels/recordlabels.h"
#include "core/ledger/assetorder.h"
#include "core/ledger/kits.h"
#include "core/ledger/personorder.h"
#include "ui/printing/labellayout.h"
#include "ui/printing/pdffile.h"
#include "ui/text/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastDots = 100;
constexpr int mostDots = 2400;
constexpr int toldProblems = 20;

void declareLabel(QCommandLineParser& parser)
{
    addOption(parser, "out", Cli::tr("The PDF to write"), "FILE.pdf");
    addOption(parser, "kind", Cli::tr("Labels of what: asset (as when nothing is said), kit, shelf, staff or command"),
              "KIND");
    addOption(parser, "sheet",
              Cli::tr("The labels by maker and number, as “A-one 72212”, or tape-24, tape-36, plain-a4"), "NAME");
    addOption(parser, "start-at", Cli::tr("Which label of the first sheet is the first that is not used up (1)"), "N");
    addOption(parser, "symbol",
              Cli::tr("code128, qr (as when nothing is said) or datamatrix; twice for one of each sort"), "SYMBOL");
    addOption(parser, "all", Cli::tr("For everything of this sort"));
    addOption(parser, "place", Cli::tr("For the assets that belong there"), "PLACE");
    addOption(parser, "kind-of-asset", Cli::tr("For the assets of this type"), "TYPE");
    addOption(parser, "section", Cli::tr("For the people of this section"), "SECTION");
    addOption(parser, "dpi", Cli::tr("Dots an inch of the printer (600)"), "N");
    addOption(parser, "shift-right", Cli::tr("Moves everything to the right, in millimetres; may be below zero"), "MM");
    addOption(parser, "shift-down", Cli::tr("Moves everything down, in millimetres; may be below zero"), "MM");
    addOption(parser, "record", Cli::tr("Notes today in the history of each asset as the day its label was issued"));
    addOption(parser, "calibration", Cli::tr("The frames of the labels instead, to be laid over a sheet of them"));
}

QList<qint64> listOf(const RowIds& rows)
{
    QList<qint64> ids;
    ids.reserve(qsizetype(rows->size()));
    for (size_t i = 0; i < rows->size(); ++i)
        ids << (*rows)[i];
    return ids;
}

template<class Id>
QList<qint64> valuesOf(const QList<Id>& ids)
{
    QList<qint64> values;
    for (const Id id : ids)
        values << id.value();
    return values;
}

Result<QList<qint64>> assets(CommandRun& run)
{
    if (!run.words().isEmpty()) {
        const Result<QList<AssetId>> ids = run.ask(AssetsByKey{run.words()});
        return ids ? Result<QList<qint64>>(valuesOf(*ids)) : Result<QList<qint64>>(ids.refusal());
    }
    const Result<qint64> place = namedOption(run, "place", AskNames::Of::Places);
    if (!place)
        return place.refusal();
    const Result<qint64> kind = namedOption(run, "kind-of-asset", AskNames::Of::Kinds);
    if (!kind)
        return kind.refusal();
    AssetOrder order;
    order.filter.place = PlaceId(*place);
    order.filter.kind = KindId(*kind);
    order.sort = AssetSort::Number;
    const Result<RowIds> rows = run.ask(order);
    return rows ? Result<QList<qint64>>(listOf(*rows)) : Result<QList<qint64>>(rows.refusal());
}

Result<QList<qint64>> places(CommandRun& run)
{
    if (!run.words().isEmpty())
        return run.ask(NamedByKey{AskNames::Of::Places, run.words()});
    const Result<QList<NamedRow>> all = run.ask(AskNames{AskNames::Of::Places});
    if (!all)
        return all.refusal();
    QList<qint64> ids;
    for (const NamedRow& place : *all) {
        if (!place.code.isEmpty())
            ids << place.id;
    }
    return ids;
}

Result<QList<qint64>> people(CommandRun& run)
{
    QList<qint64> ids;
    for (const QString& key : run.words()) {
        const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{key});
        if (!holder)
            return holder.refusal();
        if (!holder->person.isValid())
            return refusal(RefusalKind::NotFound, u"holder.unknown"_s, key);
        ids << holder->person.value();
    }
    if (!ids.isEmpty())
        return ids;
    const Result<qint64> section = namedOption(run, "section", AskNames::Of::Sections);
    if (!section)
        return section.refusal();
    PersonOrder order;
    order.filter.section = SectionId(*section);
    order.sort = PersonSort::Number;
    const Result<RowIds> rows = run.ask(order);
    return rows ? Result<QList<qint64>>(listOf(*rows)) : Result<QList<qint64>>(rows.refusal());
}

Result<QList<qint64>> kits(CommandRun& run)
{
    QList<qint64> ids;
    for (const QString& number : run.words()) {
        const Result<KitRecord> kit = run.ask(FindKit{number});
        if (!kit)
            return kit.refusal();
        ids << kit->id.value();
    }
    if (!ids.isEmpty())
        return ids;
    const Result<QList<KitRecord>> all = run.ask(ListKits{});
    if (!all)
        return all.refusal();
    for (const KitRecord& kit : *all)
        ids << kit.id.value();
    return ids;
}

Result<QList<qint64>> chosen(CommandRun& run, LabelKind kind)
{
    switch (kind) {
    case LabelKind::Asset:
        return assets(run);
    case LabelKind::Kit:
        return kits(run);
    case LabelKind::Shelf:
        return places(run);
    case LabelKind::Staff:
        return people(run);
    case LabelKind::Command:
        break;
    }
    return QList<qint64>();
}

/// Whether the call says at all for what labels are wanted.
bool hasChoice(const CommandRun& run, LabelKind kind)
{
    if (!run.words().isEmpty() || run.isSet("all"))
        return true;
    if (kind == LabelKind::Asset)
        return run.isSet("place") || run.isSet("kind-of-asset");
    return kind == LabelKind::Command || (kind == LabelKind::Staff && run.isSet("section"));
}

/// What the options say of the paper, read before the record is opened.
struct Paper {
    LabelJob job;
    LabelKind kind = LabelKind::Asset;
    QList<qint64> ids = {};
    int dots = LabelLayout::usualDots;
};

/// Options that choose are refused where something else has chosen already: names, or the kind.
Result<Done> refuseUnfitChoice(const CommandRun& run, const Paper& paper)
{
    QStringList known{u"all"_s};
    if (paper.kind == LabelKind::Asset)
        known << u"place"_s << u"kind-of-asset"_s;
    else if (paper.kind == LabelKind::Staff)
        known << u"section"_s;
    QString what = run.isSet("kind") ? run.value("kind") : u"asset"_s;
    if (run.isSet("calibration") || !run.words().isEmpty()) {
        known.clear();
        what = run.isSet("calibration") ? u"--calibration"_s : run.words().join(u' ');
    }
    return refuseUnfit(run, {u"all"_s, u"place"_s, u"kind-of-asset"_s, u"section"_s}, what, known);
}

Result<LabelSheet> sheetOf(const CommandRun& run)
{
    if (!run.isSet("sheet"))
        return labelSheets().front();
    if (const LabelSheet* sheet = findLabelSheet(run.value("sheet")))
        return *sheet;
    QStringList known;
    for (const LabelSheet& sheet : labelSheets())
        known << sheet.code;
    return refusal(RefusalKind::NotFound, u"label.no-sheet"_s, run.value("sheet"), {{u"known"_s, known.join(u", "_s)}});
}

bool readMillimetres(const CommandRun& run, const char* option, double& value)
{
    if (!run.isSet(option))
        return true;
    bool isNumber = false;
    value = run.value(option).toDouble(&isNumber);
    return isNumber && value >= -50 && value <= 50;
}

/// The text of what is wrong with the options; empty: nothing.
QString readPaper(const CommandRun& run, Paper& paper)
{
    if (run.isSet("kind")) {
        const std::optional<LabelKind> kind = labelKindFromCode(run.value("kind"));
        if (!kind)
            return Cli::tr("--kind is asset, kit, shelf, staff or command.");
        paper.kind = *kind;
    }
    if (run.isSet("symbol"))
        paper.job.symbols.clear();
    for (const QString& code : run.values("symbol")) {
        const std::optional<BarcodeSymbology> symbology = symbologyFromCode(code);
        if (!symbology)
            return Cli::tr("--symbol is code128, qr or datamatrix.");
        paper.job.symbols << *symbology;
    }
    const std::optional<int> start = run.number("start-at", 1);
    const std::optional<int> dots = run.number("dpi", LabelLayout::usualDots);
    if (!start || !dots || *dots < leastDots || *dots > mostDots)
        return Cli::tr("--start-at takes a number from 1, --dpi one from %1 to %2.").arg(leastDots).arg(mostDots);
    paper.job.startAt = *start;
    paper.dots = *dots;
    if (!readMillimetres(run, "shift-right", paper.job.shiftRight) ||
        !readMillimetres(run, "shift-down", paper.job.shiftDown))
        return Cli::tr("--shift-right and --shift-down take millimetres from -50 to 50.");
    return {};
}

Result<Done> writeLabels(const Sheets& sheets, const Paper& paper, const QString& file)
{
    const Result<int> written = writePdf(sheets, file, nullptr, paper.dots);
    return written ? Result<Done>(Done{}) : Result<Done>(written.refusal());
}

Result<Answer> calibration(const Paper& paper, const QString& file)
{
    const CalibrationSheet sheet(paper.job.sheet, paper.job.shiftRight, paper.job.shiftDown);
    if (const Result<Done> written = writeLabels(sheet, paper, file); !written)
        return written.refusal();
    return writtenTo(file, {QJsonObject{{u"file"_s, file}, {u"sheet"_s, QString(paper.job.sheet.code)}},
                            Cli::tr("The frames of %1 are in %2.").arg(paper.job.sheet.code, file)});
}

Result<Done> fill(CommandRun& run, Paper& paper)
{
    const Result<QList<qint64>> ids = chosen(run, paper.kind);
    if (!ids)
        return ids.refusal();
    paper.ids = *ids;
    const Result<LabelSet> set = run.ask(AskLabels{paper.kind, *ids});
    if (!set)
        return set.refusal();
    paper.job.labels = set->labels;
    paper.job.owner = set->owner;
    paper.job.language = set->language;
    paper.job.isSample = (*run.desk())->info().isSandbox;
    return Done{};
}

/// In parts of what one entry of the journal takes. The numbers of what was recorded.
Result<QStringList> record(CommandRun& run, const Paper& paper)
{
    QStringList documents;
    for (qsizetype from = 0; from < paper.ids.size(); from += RecordLabels::mostAtOnce) {
        RecordLabels verb{{}, QString(paper.job.sheet.code), symbolCodes(paper.job.symbols)};
        for (const qint64 id : paper.ids.mid(from, RecordLabels::mostAtOnce))
            verb.assets << AssetId(id);
        const Result<Performed<RecordLabels::Outcome>> done = run.perform(verb);
        if (!done)
            return done.refusal();
        documents << done->outcome.document;
    }
    return documents;
}

Result<Answer> printed(CommandRun& run, const Paper& paper, const QString& file)
{
    const Result<LabelLayout> layout = LabelLayout::make(paper.job, paper.dots);
    if (!layout)
        return layout.refusal();
    if (const Result<Done> written = writeLabels(*layout, paper, file); !written)
        return written.refusal();
    QStringList shortened;
    for (const Problem& problem : layout->shortened()) {
        if (shortened.size() < toldProblems)
            run.console().message(sentence(problem));
        shortened << problem.subject;
    }
    if (const auto rest = shortened.mid(toldProblems); !rest.isEmpty())
        run.console().message(Cli::tr("%n more label(s) are shortened: %1", nullptr, int(rest.size()))
                                  .arg(numberRanges(rest).join(u", "_s)));
    const Result<QStringList> documents = run.isSet("record") ? record(run, paper) : QStringList();
    if (!documents)
        return documents.refusal();
    const auto count = paper.job.labels.size();
    return writtenTo(file,
                     {QJsonObject{{u"file"_s, file},
                                  {u"labels"_s, qint64(count)},
                                  {u"sheets"_s, layout->sheetCount()},
                                  {u"sheet"_s, QString(paper.job.sheet.code)},
                                  {u"shortened"_s, QJsonArray::fromStringList(shortened)},
                                  {u"documents"_s, QJsonArray::fromStringList(*documents)}},
                      Cli::tr("%n label(s) for %1, in %2.", nullptr, int(count)).arg(paper.job.sheet.code, file)});
}

Result<Answer> label(CommandRun& run)
{
    Paper paper;
    if (const QString wrong = readPaper(run, paper); !wrong.isEmpty())
        return Answer::wrongUsage(wrong);
    if (const Result<Done> fit = refuseUnfitChoice(run, paper); !fit)
        return fit.refusal();
    const QString file = run.value("out");
    if (file.isEmpty())
        return Answer::wrongUsage(Cli::tr("Give the file to write with --out."));
    const Result<LabelSheet> sheet = sheetOf(run);
    if (!sheet)
        return sheet.refusal();
    paper.job.sheet = *sheet;
    if (run.isSet("calibration"))
        return calibration(paper, file);
    if (run.isSet("record") && paper.kind != LabelKind::Asset)
        return Answer::wrongUsage(Cli::tr("--record is for labels of assets."));
    if (run.isSet("record")) { // before there are labels that nobody may note
        if (const Result<Actor> by = run.actor(); !by)
            return by.refusal();
    }
    if (!hasChoice(run, paper.kind))
        return Answer::wrongUsage(Cli::tr("Name what to print labels for, or give --all."));
    if (const Result<Done> filled = fill(run, paper); !filled)
        return filled.refusal();
    return printed(run, paper, file);
}

} // namespace

std::span<const CommandRow> labelCommands()
{
    static constexpr CommandRow rows[] = {
        {"label",
         "[ITEM… | --all | --place PLACE | --kind-of-asset TYPE | --section SECTION] [--kind "
         "asset|kit|shelf|staff|command] "
         "[--sheet NAME] [--start-at N] [--symbol SYMBOL]… [--dpi N] [--shift-right MM] [--shift-down MM] [--record] "
         "[--calibration] --out FILE.pdf",
         QT_TRANSLATE_NOOP("madoguchi::Cli", "Writes labels to stick on assets, kits, shelves and staff cards."),
         declareLabel, label, ""},
    };
    return rows;
}

} // namespace madoguchi
