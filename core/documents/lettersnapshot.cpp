// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/snapshot.h"
#include "core/documents/snapshotparts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace snapshot {

namespace {

QJsonObject letterLineToJson(const LetterLine& line)
{
    QJsonObject json{{"asset"_L1, line.assetNumber}};
    put(json, "item"_L1, line.itemName);
    put(json, "due"_L1, line.due);
    put(json, "time"_L1, line.dueTime);
    if (line.daysLate > 0)
        json.insert("late"_L1, line.daysLate);
    put(json, "holder"_L1, line.holder);
    put(json, "missing"_L1, line.missing);
    return json;
}

LetterLine readLetterLine(JsonFields& fields)
{
    return {fields.text(u"asset"_s), fields.text(u"item"_s),   fields.day(u"due"_s),     readTime(fields),
            fields.count(u"late"_s), fields.text(u"holder"_s), fields.text(u"missing"_s)};
}

} // namespace

LetterContent readLetter(JsonFields& fields)
{
    LetterContent content;
    content.frame = readFrame(fields);
    content.kind = fields.text(u"kind"_s);
    content.step = fields.count(u"step"_s);
    content.holder = readHolder(fields.object(u"holder"_s));
    content.returnBy = fields.day(u"returnBy"_s);
    content.before = readTexts(fields, u"before"_s);
    content.after = readTexts(fields, u"after"_s);
    content.lines = readList<LetterLine>(fields, u"lines"_s, readLetterLine);
    content.subject = fields.text(u"subject"_s);
    content.greeting = fields.text(u"greeting"_s);
    content.itemLines = readTexts(fields, u"itemLines"_s);
    content.mail = fields.text(u"mail"_s);
    content.copy = fields.text(u"copy"_s);
    content.head = fields.text(u"head"_s);
    return content;
}

} // namespace snapshot

using namespace snapshot;

QByteArray letterSnapshotJson(const LetterContent& content)
{
    QJsonObject json = frameToJson(content.frame, "letter"_L1);
    json.insert("kind"_L1, content.kind);
    json.insert("step"_L1, content.step);
    json.insert("holder"_L1, holderToJson(content.holder));
    put(json, "returnBy"_L1, content.returnBy);
    json.insert("before"_L1, QJsonArray::fromStringList(content.before));
    json.insert("after"_L1, QJsonArray::fromStringList(content.after));
    QJsonArray lines;
    for (const LetterLine& line : content.lines)
        lines << letterLineToJson(line);
    json.insert("lines"_L1, lines);
    put(json, "subject"_L1, content.subject);
    put(json, "greeting"_L1, content.greeting);
    json.insert("itemLines"_L1, QJsonArray::fromStringList(content.itemLines));
    put(json, "mail"_L1, content.mail);
    put(json, "copy"_L1, content.copy);
    put(json, "head"_L1, content.head);
    return compact(json);
}

} // namespace madoguchi
