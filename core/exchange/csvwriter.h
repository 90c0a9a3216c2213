// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outputfile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace madoguchi {

enum class CsvEncoding {
    Utf8WithBom, ///< what Excel in Japan opens by itself
    Utf8,
    Cp932,
};
/// "utf-8" and "auto" mean with the mark, "utf-8-plain" without, "cp932" and its other names.
/// Refuses "export.encoding-unknown".
[[nodiscard]] Result<CsvEncoding> csvEncodingFromName(const QString& name);

struct LossPlace {
    qint64 row = 0; ///< as a spreadsheet counts: the header is row 1
    QString column; ///< the header of the column

    bool operator==(const LossPlace&) const = default;
};

/// A character CP932 does not have, replaced by 〓 (a variation selector: left out) wherever it stood.
struct CharacterLoss {
    QString character;
    qint64 count = 0;
    QList<LossPlace> places; ///< the first three cells

    bool operator==(const CharacterLoss&) const = default;
};

struct CsvSummary {
    qint64 rows = 0;             ///< without the header
    qint64 lossCount = 0;        ///< of all places
    QList<CharacterLoss> losses; ///< every character that was lost, as they were first met

    bool operator==(const CsvSummary&) const = default;
};

/// "U+20BB7": what is lost need not be seen.
[[nodiscard]] QString codePointOf(const CharacterLoss& loss);

/// Writes a list as CSV: CRLF, cells quoted (by libcsv) where they need it, formulas guarded by an apostrophe
/// (guardedFormula), control characters other than tab and line ends shown as their symbol (U+2400…).
/// For CP932 the look-alikes 〜 − — ‖ ¥ become ～ － ― ∥ \ without counting as a loss.
/// The file is there after commit(), whole; see OutputFile for what can go wrong.
/// Refuses also "export.encoding-unavailable".
class CsvWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> open(const QString& path, const QStringList& header,
                                                                 CsvEncoding encoding = CsvEncoding::Utf8WithBom);

    [[nodiscard]] Result<Done> writeRow(const QStringList& cells);
    [[nodiscard]] Result<CsvSummary> commit();

private:
    CsvWriter(std::unique_ptr<OutputFile> file, QStringList header, CsvEncoding encoding);
    [[nodiscard]] QByteArray encoded(const QString& cell, qsizetype column);
    [[nodiscard]] QByteArray encodedCp932(const QString& cell, qsizetype column);
    void lose(const QString& character, qsizetype column);
    void appendCell(const QByteArray& cell, bool alone);

    std::unique_ptr<OutputFile> m_file;
    QStringList m_header;
    CsvEncoding m_encoding;
    QByteArray m_line;
    qint64 m_row = 0; ///< the row being written
    CsvSummary m_summary;
    QHash<QString, qsizetype> m_lost; ///< where each character stands among the losses
};

} // namespace madoguchi
