// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papermodel.h"

#include "ui/text/formats.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr const char* paperTitles[PaperModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("madoguchi::PaperModel", "Number"), QT_TRANSLATE_NOOP("madoguchi::PaperModel", "Paper"),
    QT_TRANSLATE_NOOP("madoguchi::PaperModel", "Name"),   QT_TRANSLATE_NOOP("madoguchi::PaperModel", "Section"),
    QT_TRANSLATE_NOOP("madoguchi::PaperModel", "Issued"), QT_TRANSLATE_NOOP("madoguchi::PaperModel", "By"),
    QT_TRANSLATE_NOOP("madoguchi::PaperModel", "Status"),
};

} // namespace

PaperModel::PaperModel(QObject* parent) : ListTableModel(paperTitles, parent) {}

int PaperModel::rowOf(const QString& number) const
{
    return rowWhere([&](const DocumentRecord& paper) { return paper.number == number; });
}

QString PaperModel::signedText(const DocumentRecord& paper)
{
    if (paper.isUndone)
        return tr("void");
    QStringList parts;
    if (paper.isOpen)
        parts << tr("not ended: under way or interrupted");
    if (paper.signedCopies > 0)
        parts << tr("%n signed copy(ies) on file", nullptr, paper.signedCopies);
    if (paper.isSigned)
        parts << tr("signed on the screen");
    if (paper.isLost)
        parts << tr("did not come out of the printer");
    return parts.join(u" · "_s);
}

QString PaperModel::textOf(const DocumentRecord& paper, int column) const
{
    switch (column) {
    case Number:
        return paper.number;
    case Kind:
        return wordOf(paper.kind);
    case Name:
        return paper.personName;
    case Section:
        return paper.sectionName;
    case Issued:
        return formatInstant(paper.issuedAt);
    case Operator:
        return paper.operatorName;
    case Signed:
        return signedText(paper);
    default:
        return {};
    }
}

} // namespace madoguchi

#include "moc_papermodel.cpp"
