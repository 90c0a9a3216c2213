// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/formparts.h"

#include "core/documents/jsonfields.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// Two groups to a line: as wide as the QR code above it.
Phrase codeLines(const QString& shortCode)
{
    const QString code = groupedCode(shortCode);
    constexpr int twoGroups = 11;
    return Phrase::lines({code.left(twoGroups), code.mid(twoGroups + 1)});
}

} // namespace

SignatureStyle signatureStyleFromCode(const QString& code)
{
    for (const auto& [style, name] : signatureNames) {
        if (code == name)
            return style;
    }
    return SignatureStyle::Sign;
}

PrintLanguage printLanguageFromCode(const QString& code)
{
    return code == u"en" ? PrintLanguage::English : PrintLanguage::Japanese;
}

QString groupedCode(const QString& shortCode)
{
    QString letters = shortCode;
    letters.remove(u'-').remove(u' ');
    QStringList groups;
    for (qsizetype at = 0; at < letters.size(); at += 5)
        groups << letters.mid(at, 5);
    return groups.join(u'-');
}

void addField(QList<FormField>& fields, const char16_t* labelCode, const Phrase& value, bool isWide)
{
    if (!value.isEmpty())
        fields << FormField{Phrase::word(QString::fromUtf16(labelCode)), value, isWide};
}

void addressToHolder(Document& document, const FormHolder& holder)
{
    if (!document.addressee.name.isEmpty())
        return;
    if (holder.name.isEmpty())
        document.addressee = {holder.section, Phrase::word(u"addressee.onchu"_s)};
    else
        document.addressee.name = holder.name;
    if (document.addressee.form.isEmpty())
        document.addressee.form = Phrase::word(u"addressee.sama"_s);
}

QString issuerName(const Issuer& issuer)
{
    return issuer.organisation.isEmpty() ? issuer.desk : issuer.organisation;
}

Document framed(const FormFrame& frame, const QString& kind, Phrase title)
{
    Document document;
    document.kind = kind;
    document.number = frame.number;
    document.issuedOn = frame.issuedAt.localDay();
    document.language = frame.language;
    document.layout = frame.layout;
    document.marks.copies = {Copy::Original, Copy::Duplicate};
    document.marks.isSample = frame.isSample;
    document.title = title;
    document.formNumber = frame.formNumber;
    document.addressee = frame.addressee;
    document.issuer = frame.issuer;
    if (!frame.number.isEmpty()) // a preview has none yet
        document.barcodes << Barcode{BarcodeSymbology::Code128, BarcodePlace::Head, frame.number.toUtf8(), {}};
    addProof(document, frame.proof);
    document.footer = {title, frame.formVersion, Phrase::moment(frame.issuedAt.toLocal()), frame.operatorName, {}};
    return document;
}

void addProof(Document& document, const FormProof& proof)
{
    if (proof.isEmpty())
        return;
    const Phrase caption = Phrase::word(u"proof.caption"_s, {codeLines(proof.shortCode)});
    if (proof.payload.isEmpty())
        document.blocks << Paragraphs{{}, {caption}, false};
    else
        document.barcodes << Barcode{BarcodeSymbology::Qr, BarcodePlace::Foot, proof.payload, caption};
}

Phrase accessoryLines(const QList<FormAccessory>& accessories)
{
    QList<Phrase> lines;
    for (const FormAccessory& accessory : accessories)
        lines << u"%1 ×%2"_s.arg(accessory.name).arg(accessory.count);
    return lines.isEmpty() ? Phrase() : Phrase::lines(lines);
}

QList<FormField> holderFields(const FormHolder& holder)
{
    QList<FormField> fields;
    addField(fields, u"holder.staff-number", holder.staffNumber);
    addField(fields, u"holder.name", holder.name);
    addField(fields, u"holder.section", holder.section);
    addField(fields, u"holder.extension", holder.extension);
    return fields;
}

FormField receiverField(const Phrase& label, const FormReceiver& receiver, const FormHolder& holder)
{
    if (receiver.isOpen)
        return {label, {}, true};
    QString who = receiver.name.isEmpty() ? holder.name : receiver.name;
    if (!receiver.staffNumber.isEmpty())
        who += u" (%1)"_s.arg(receiver.staffNumber);
    // For a section somebody receives, whose name may still be filled in by pen.
    if (!receiver.isProxy)
        return {label, holder.name.isEmpty() ? Phrase(who) : Phrase::word(u"receiver.self"_s, {who}), true};
    if (receiver.basis.isEmpty())
        return {label, Phrase::word(u"receiver.proxy"_s, {who}), true};
    return {label, Phrase::word(u"receiver.proxy-basis"_s, {who, receiver.basis}), true};
}

QList<SignatureBox> deskBoxes(const FormFrame& frame)
{
    const FormField name{Phrase::word(u"holder.name"_s), frame.operatorName, true};
    QList<SignatureBox> boxes{{Phrase::word(u"signature.desk"_s), frame.signatures.desk, {name}, 1.0},
                              {Phrase::word(u"signature.checker"_s), frame.signatures.checker, {}, 1.0}};
    boxes.removeIf([](const SignatureBox& box) { return box.style == SignatureStyle::None; });
    return boxes;
}

SignatureBox signedBox(const QString& labelCode, const QString& name)
{
    return {Phrase::word(labelCode),
            SignatureStyle::Sign,
            {{Phrase::word(u"holder.name"_s), name, true},
             {Phrase::word(u"signature.date"_s), Phrase::word(u"signature.date-blank"_s), true}},
            1.0};
}

int linesPerPage(SheetLayout layout)
{
    return layout == SheetLayout::Halves ? 4 : 10;
}

} // namespace madoguchi
