// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlscript.h"

#include <QTest>

using namespace madoguchi;

class SqlScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
};

void SqlScriptTest::splits_data()
{
    using List = QList<QByteArray>;
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<List>("statements");
    const auto row = [](const char* name, const char* script, const List& statements) {
        QTest::newRow(name) << QByteArray(script) << statements;
    };
    row("nothing", "", {});
    row("only space and comments", " \n;; -- a; b\n ; /* ; */ ;", {"/* ; */"});
    row("two", "a;b", {"a", "b"});
    row("last without semicolon", "a;\n b ;\n\nc\n", {"a", "b", "c"});
    row("in quotes", "select ';' || \"x;y\"; b", {"select ';' || \"x;y\"", "b"});
    row("doubled quote", "select 'it''s; so'; b", {"select 'it''s; so'", "b"});
    row("line comment", "a -- not here; nor 'here\n; b", {"a -- not here; nor 'here", "b"});
    row("block comment", "a /* ; ' */; b", {"a /* ; ' */", "b"});
    row("dollar body", "create function f() as $$ begin; 'x; end; $$; b",
        {"create function f() as $$ begin; 'x; end; $$", "b"});
    row("trigger", "create trigger t before update on x\nbegin select raise(abort, 'no;'); end; b",
        {"create trigger t before update on x\nbegin select raise(abort, 'no;'); end", "b"});
    row("case in a trigger", "create trigger t after insert on x begin select case when 1 then 2 end; select 3; end; b",
        {"create trigger t after insert on x begin select case when 1 then 2 end; select 3; end", "b"});
    row("case outside", "select case when 1 then 2 end; b", {"select case when 1 then 2 end", "b"});
    row("transaction words", "begin; insert; end; b", {"begin", "insert", "end", "b"});
    row("words that contain them", "create trigger t on x when new.ending = 1 begin select trend; end; b",
        {"create trigger t on x when new.ending = 1 begin select trend; end", "b"});
    row("unended quote", "a; 'b; c", {"a", "'b; c"});
}

void SqlScriptTest::splits()
{
    QFETCH(QByteArray, script);
    QFETCH(QList<QByteArray>, statements);
    QCOMPARE(splitStatements(script), statements);
}

QTEST_APPLESS_MAIN(SqlScriptTest)
#include "tst_sqlscript.moc"
