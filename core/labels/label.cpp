// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/label.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<LabelKind, QLatin1StringView> kinds[] = {{LabelKind::Asset, "asset"_L1},
                                                             {LabelKind::Kit, "kit"_L1},
                                                             {LabelKind::Shelf, "shelf"_L1},
                                                             {LabelKind::Staff, "staff"_L1},
                                                             {LabelKind::Command, "command"_L1}};
constexpr std::pair<BarcodeSymbology, QLatin1StringView> symbologies[] = {
    {BarcodeSymbology::Code128, "code128"_L1},
    {BarcodeSymbology::Qr, "qr"_L1},
    {BarcodeSymbology::DataMatrix, "datamatrix"_L1}};

template<class Table, class Value>
QLatin1StringView codeIn(const Table& table, Value value)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&](auto& row) { return row.first == value; });
    return found->second;
}

} // namespace

QLatin1StringView codeOf(LabelKind kind)
{
    return codeIn(kinds, kind);
}

std::optional<LabelKind> labelKindFromCode(const QString& code)
{
    for (const auto& [kind, known] : kinds) {
        if (code == known)
            return kind;
    }
    return {};
}

QLatin1StringView codeOf(BarcodeSymbology symbology)
{
    return codeIn(symbologies, symbology);
}

std::optional<BarcodeSymbology> symbologyFromCode(const QString& code)
{
    for (const auto& [symbology, known] : symbologies) {
        if (code == known)
            return symbology;
    }
    return {};
}

QList<Problem> problemsOf(const LabelJob& job)
{
    QList<Problem> problems;
    if (job.labels.isEmpty())
        problems << Problem{u"label.nothing"_s, {}, {}};
    if (job.startAt < 1 || job.startAt > job.sheet.count())
        problems << Problem{u"label.start"_s, QString::number(job.startAt), {{u"count"_s, qint64(job.sheet.count())}}};
    const auto linear = std::count(job.symbols.begin(), job.symbols.end(), BarcodeSymbology::Code128);
    if (job.symbols.isEmpty() || linear > 1 || job.symbols.size() - linear > 1)
        problems << Problem{u"label.symbols"_s, {}, {}};
    return problems;
}

} // namespace madoguchi
