// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/commandcard.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

QList<CardCommand> cardCommands()
{
    return {{"CMD-DONE", "command.done"},     {"CMD-OK", "command.ok"},       {"CMD-CANCEL", "command.cancel"},
            {"CMD-UNDO", "command.undo"},     {"CMD-PRINT", "command.print"}, {"CMD-AUTO", "command.auto"},
            {"CMD-RETURN", "command.return"}, {"CMD-LEND", "command.lend"}};
}

Document commandCard(const CommandCardContent& content)
{
    Document document;
    document.kind = u"list"_s;
    document.issuedOn = content.printedAt.localDay();
    document.language = content.language;
    document.title = Phrase::word(u"form.command-card"_s);
    document.issuer = content.issuer;
    CodeGrid grid;
    for (const CardCommand& command : cardCommands())
        grid.codes << SheetCode{BarcodeSymbology::Code128, command.code,
                                Phrase::word(QString::fromLatin1(command.wordCode))};
    document.blocks << Paragraphs{{}, {Phrase::word(u"command.hint"_s)}, false} << grid;
    document.footer.form = document.title;
    document.footer.printedAt = Phrase::moment(content.printedAt.toLocal());
    return document;
}

} // namespace madoguchi
