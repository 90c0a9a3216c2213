// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/ink.h"
#include "core/documents/phrase.h"

#include <QByteArray>

#include <variant>

namespace madoguchi {

/// The language of a paper: that of the person who receives it, not that of the operator.
enum class PrintLanguage { Japanese, English };

/// How the document lies on A4.
enum class SheetLayout {
    Portrait,
    Landscape,
    Halves, ///< two A5 forms on one upright sheet with a cut line between them: one half per copy
};

enum class Alignment { Left, Centre, Right };
enum class Copy {
    Original,
    Duplicate,
    ForHead, ///< of a letter to a person, for the head of the section
};

/// What the sheet says about itself.
struct Marks {
    QList<Copy> copies; ///< the whole document once per entry; empty: once, without a mark
    int reprint = 0;    ///< 0: first print; n: the n-th reprint
    bool isVoid = false;
    bool isSample = false; ///< comes from a sandbox: proves nothing

    bool operator==(const Marks&) const = default;
};

struct Addressee {
    QString name;
    Phrase form; ///< a word that takes the name: "addressee.sama", "addressee.dono"; empty: the name alone

    bool operator==(const Addressee&) const = default;
};

struct Issuer {
    QString organisation;
    QString desk;
    QString phone;

    bool operator==(const Issuer&) const = default;
};

struct FormField {
    Phrase label;
    Phrase value;
    bool isWide = false; ///< takes the whole line; otherwise two stand side by side

    bool operator==(const FormField&) const = default;
};

struct FieldGroup {
    Phrase heading;
    QList<FormField> fields;

    bool operator==(const FieldGroup&) const = default;
};

struct FormColumn {
    Phrase label;
    double width = 1; ///< relative to the other columns
    Alignment alignment = Alignment::Left;
    bool isKey = false; ///< an identifier: shrinks before it breaks over two lines

    bool operator==(const FormColumn&) const = default;
};

/// The header row repeats on every page; totals follow the last row.
struct FormTable {
    Phrase heading;
    QList<FormColumn> columns;
    QList<QList<Phrase>> rows; ///< as many cells as columns
    QList<QList<Phrase>> totals;
    int rowsPerPage = 0; ///< 0: as many as fit

    bool operator==(const FormTable&) const = default;
};

struct Paragraphs {
    Phrase heading;
    QList<Phrase> texts;
    bool isNumbered = false;

    bool operator==(const Paragraphs&) const = default;
};

/// What a person leaves in a signature box. A seal is optional in public offices since 2020-12-04.
enum class SignatureStyle {
    Sign, ///< room for a pen
    Name, ///< a name, printed or written
    Seal, ///< name and a place for the seal
    None, ///< the box is left out
};

struct SignatureBox {
    Phrase label;
    SignatureStyle style = SignatureStyle::Sign;
    QList<FormField> fields; ///< printed in the box above the signature; an empty value leaves a line to fill in
    double width = 1;        ///< relative to the other boxes
    PenInk ink = {};         ///< what was signed on the screen; added whenever it is printed, never part of a snapshot

    bool operator==(const SignatureBox&) const = default;
};

struct SignatureRow {
    QList<SignatureBox> boxes;

    bool operator==(const SignatureRow&) const = default;
};

enum class BarcodeSymbology { Code128, Qr, DataMatrix };

/// A barcode to be scanned from the sheet.
struct SheetCode {
    BarcodeSymbology symbology = BarcodeSymbology::Code128;
    QByteArray payload; ///< printed below it, too
    Phrase caption;     ///< what it does, above it

    bool operator==(const SheetCode&) const = default;
};

/// Barcodes side by side, so far apart that a scanner sees one at a time.
struct CodeGrid {
    Phrase heading;
    QList<SheetCode> codes;
    int columns = 2;

    bool operator==(const CodeGrid&) const = default;
};

using Block = std::variant<FieldGroup, FormTable, Paragraphs, SignatureRow, CodeGrid>;

enum class BarcodePlace {
    Head, ///< top right of every page, below the number
    Foot, ///< beside the signatures on the last page
};

struct Barcode {
    BarcodeSymbology symbology = BarcodeSymbology::Code128;
    BarcodePlace place = BarcodePlace::Head;
    QByteArray payload;
    Phrase caption;

    bool operator==(const Barcode&) const = default;
};

struct Footer {
    Phrase form;     ///< name of the form, as the office calls it
    QString version; ///< of the form
    Phrase printedAt;
    QString printedBy;
    QList<Phrase> filter; ///< what the list was restricted to

    bool operator==(const Footer&) const = default;
};

/// A printable form as plain values: what it says, not how it looks. Nothing here is painted or translated.
/// A receipt is stored in this shape with its record and printed again from it years later (documentjson.h).
struct Document {
    QString kind;   ///< "receipt", "return-slip", "list" …: decides the paper (paper.h)
    QString number; ///< "R8-J1-000981"
    QDate issuedOn;
    PrintLanguage language = PrintLanguage::Japanese;
    SheetLayout layout = SheetLayout::Portrait;
    Marks marks;
    Phrase title;
    QString formNumber; ///< "第1号様式", as the office's rules name it
    Addressee addressee;
    Issuer issuer;
    QList<Block> blocks; ///< in print order
    QList<Barcode> barcodes;
    Footer footer;
    /// Put together when it was asked for: whatever its number, the record keeps no paper to print again. Not stored.
    bool isComposed = false;

    bool operator==(const Document&) const = default;
};

/// The box that is left for somebody's hand, a signature or a seal: the first one. Null where there is none.
[[nodiscard]] const SignatureBox* boxToSign(const Document& document);

/// Puts what was signed on that day into the box of this name ("signature.receiver"), and the day into its blank.
/// Nothing where there is no such box.
void addSignature(Document& document, const QString& box, const PenInk& ink, QDate day);

/// The stored document as it is printed for the `count`-th time after the first, by whom and when. Nothing else
/// differs.
[[nodiscard]] Document reprinted(Document stored, int count, const QDateTime& printedAt, QString printedBy);

} // namespace madoguchi
