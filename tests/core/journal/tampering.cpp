// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/tampering.h"

#include "core/journal/lanetree.h"
#include "core/journal/merkle.h"

#include <QTest>

namespace madoguchi {

QByteArray bodyAt(Connection& c, qint64 sequence)
{
    Cursor cursor = c.select("select body from journal_entry where lane = 1 and sequence = ?", sequence);
    cursor.next();
    return cursor.bytes(0);
}

void setBody(Connection& c, qint64 sequence, const QByteArray& body)
{
    c.run("update journal_entry set body = ? where lane = 1 and sequence = ?", body, sequence);
}

void mendLeaf(Connection& c, qint64 sequence)
{
    Sha256 sha;
    c.run("update journal_entry set leaf = ? where lane = 1 and sequence = ?", bytesOf(sha.leaf(bodyAt(c, sequence))),
          sequence);
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

void flip(Connection& c, const char* table, const char* column, const std::string& where, qsizetype at)
{
    const std::string from = std::string(" from ") + table + " where " + where;
    QByteArray bytes;
    {
        Cursor cursor = c.select(std::string("select ") + column + from);
        QVERIFY(cursor.next());
        bytes = flipped(cursor.bytes(0), at < 0 ? cursor.bytes(0).size() + at : at);
    }
    c.run(std::string("update ") + table + " set " + column + " = ? where " + where, bytes);
}

std::string entryAt(qint64 sequence)
{
    return "lane = 1 and sequence = " + std::to_string(sequence);
}

std::string ofEntry(qint64 sequence)
{
    return "order_no = (select order_no from journal_entry where " + entryAt(sequence) + ")";
}

void rewrite(Connection& c, qint64 sequence)
{
    setBody(c, sequence, bodyAt(c, sequence).replace("test.fill", "test.fall"));
    mendLeaf(c, sequence);
    c.run("update journal_heading set verb = 'test.fall' where " + ofEntry(sequence));
}

void mendTree(Connection& c)
{
    Sha256 sha;
    LaneTree tree;
    c.run("delete from journal_tile where lane = 1");
    std::vector<Hash> leaves;
    {
        Cursor cursor = c.select("select leaf from journal_entry where lane = 1 order by sequence");
        while (cursor.next())
            leaves.push_back(hashFrom(cursor.bytesView(0)));
    }
    Frontier frontier;
    for (const Hash& leaf : leaves) {
        frontier.append(sha, leaf);
        tree.append(sha, leaf, [&](int level, qint64 position, const std::vector<Hash>& hashes) {
            QByteArray bytes;
            for (const Hash& hash : hashes)
                bytes.append(viewOf(hash));
            c.run("insert into journal_tile (lane, level, position, hashes) values (1, ?, ?, ?)", level, position,
                  bytes);
        });
    }
    c.run("update journal_lane set size = ?, frontier = ? where id = 1", frontier.size(), frontier.toBytes());
}

void mendOrder(Connection& c)
{
    if (c.dialect().isSqlite())
        c.run("update journal_order set value = (select max(order_no) from journal_entry)");
}

void removeEntry(Connection& c, qint64 sequence)
{
    c.run("delete from journal_personal where " + ofEntry(sequence));
    c.run("delete from journal_subject where " + ofEntry(sequence));
    c.run("delete from journal_heading where " + ofEntry(sequence));
    c.run("delete from journal_entry where " + entryAt(sequence));
}

} // namespace madoguchi
