// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/snapshot.h"
#include "core/documents/snapshotparts.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace snapshot {

namespace {

void putLetterLine(CompactJson& json, const LetterLine& line)
{
    json.beginObject();
    json.put("asset"_L1, line.assetNumber);
    put(json, "item"_L1, line.itemName);
    put(json, "due"_L1, line.due);
    put(json, "time"_L1, line.dueTime);
    if (line.daysLate > 0)
        json.put("late"_L1, line.daysLate);
    put(json, "holder"_L1, line.holder);
    put(json, "missing"_L1, line.missing);
    json.endObject();
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
    CompactJson json;
    putFrame(json, content.frame, "letter"_L1);
    json.put("kind"_L1, content.kind);
    json.put("step"_L1, content.step);
    putHolder(json, content.holder);
    put(json, "returnBy"_L1, content.returnBy);
    putTexts(json, "before"_L1, content.before);
    putTexts(json, "after"_L1, content.after);
    json.beginArray("lines"_L1);
    for (const LetterLine& line : content.lines)
        putLetterLine(json, line);
    json.endArray();
    put(json, "subject"_L1, content.subject);
    put(json, "greeting"_L1, content.greeting);
    putTexts(json, "itemLines"_L1, content.itemLines);
    put(json, "mail"_L1, content.mail);
    put(json, "copy"_L1, content.copy);
    put(json, "head"_L1, content.head);
    return json.take();
}

} // namespace madoguchi
