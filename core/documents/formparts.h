// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/documents/document.h"

#include <QStringList>

namespace madoguchi {

/// Who holds what is lent: a person, or a section alone (then only `section` and `extension` are filled).
struct FormHolder {
    QString staffNumber;
    QString name; ///< as registered, never folded
    QString section;
    QString extension;
};

/// Who stands at the counter.
struct FormReceiver {
    bool isProxy = false;
    QString name;        ///< of a proxy; of the person itself where the holder is a section
    QString staffNumber; ///< where known
    QString basis;       ///< why the proxy may: letter of attorney, order of the section head
    QString section{};   ///< of a proxy, where known
    bool isOpen = false; ///< nobody said who it is: a blank to fill in
};

/// An accessory with its count.
struct FormAccessory {
    QString name;
    int count = 1;
};

/// The journal's proof of an entry: what the eye compares and what a machine verifies.
struct FormProof {
    QString shortCode;  ///< at least 100 bits: 20 base32 characters, grouped in fives on paper
    QByteArray payload; ///< of the QR code; up to about 220 bytes

    [[nodiscard]] bool isEmpty() const { return shortCode.isEmpty() && payload.isEmpty(); }
};

/// Which person leaves what on the form; the office's setting, per form.
struct FormSignatures {
    SignatureStyle receiver = SignatureStyle::Sign;
    SignatureStyle desk = SignatureStyle::Name;
    SignatureStyle checker = SignatureStyle::Sign;
};

/// "sign", "name", "seal" or "none"; a code that is none of them signs.
[[nodiscard]] SignatureStyle signatureStyleFromCode(const QString& code);

/// "en", else Japanese.
[[nodiscard]] PrintLanguage printLanguageFromCode(const QString& code);

/// What every form of the counter has in common.
struct FormFrame {
    QString number;
    Instant issuedAt;
    PrintLanguage language = PrintLanguage::Japanese;
    SheetLayout layout = SheetLayout::Portrait;
    QString formNumber;
    QString formVersion;
    Issuer issuer;
    Addressee addressee;
    FormSignatures signatures;
    QString operatorName;
    FormProof proof;
    bool isSample = false;
};

/// "ABCDE-FGHIJ-KLMNO-PQRST": groups of five, whatever grouping it came in.
[[nodiscard]] QString groupedCode(const QString& shortCode);

/// The proof that the document stands in the journal. It is known only after the commit, so it is not part of the
/// stored snapshot: it is added whenever the document is printed, and is the same every time. A machine without the
/// station's key has no payload to sign; the code for eyes is printed all the same.
void addProof(Document& document, const FormProof& proof);

/// Addresses a paper to whoever holds what it is about, unless it has an addressee already.
void addressToHolder(Document& document, const FormHolder& holder);

/// The name a paper for the office is addressed to: the organisation, or where none is known the desk.
[[nodiscard]] QString issuerName(const Issuer& issuer);

/// Number, dates, issuer, barcodes, marks (original and copy) and footer of `frame`.
[[nodiscard]] Document framed(const FormFrame& frame, const QString& kind, Phrase title);

/// "AC adapter ×1", one to a line.
[[nodiscard]] Phrase accessoryLines(const QList<FormAccessory>& accessories);

/// The fields that identify the holder, those that are known.
[[nodiscard]] QList<FormField> holderFields(const FormHolder& holder);

/// One field that says who stands at the counter and why they may.
[[nodiscard]] FormField receiverField(const Phrase& label, const FormReceiver& receiver, const FormHolder& holder);

/// The desk's box and the checker's, as `frame.signatures` asks for them.
[[nodiscard]] QList<SignatureBox> deskBoxes(const FormFrame& frame);

/// A box that somebody signs by hand, with the name and the day as they are known.
[[nodiscard]] SignatureBox signedBox(const QString& labelCode, const QString& name);

/// How many lines a page of a form takes: ten on A4 (the offices' usual form), four on a half sheet.
[[nodiscard]] int linesPerPage(SheetLayout layout);

/// Adds a field unless its value is empty.
void addField(QList<FormField>& fields, const char16_t* labelCode, const Phrase& value, bool isWide = false);

} // namespace madoguchi
