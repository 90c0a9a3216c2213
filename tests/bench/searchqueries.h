// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace madoguchi::bench {

/// What is typed, by length.
struct SearchClass {
    const char* name;
    QStringList queries;
};

inline QList<SearchClass> searchClasses()
{
    using namespace Qt::StringLiterals;
    SearchClass one{"1 character", {}};
    SearchClass two{"2 characters", {}};
    SearchClass three{"3 characters", {}};
    SearchClass five{"5 characters", {}};
    SearchClass words{"two words", {}};
    for (int i = 0; i < 60; ++i) {
        const QString number = QString::number(100000 + (i * 7919) % 900000);
        one.queries << QStringList{u"タ"_s, u"見"_s, u"7"_s, u"t"_s, u"暗"_s}.at(i % 5);
        two.queries << (i % 2 ? QStringList{u"見本"_s, u"電機"_s, u"端末"_s}.at(i % 3) : number.left(2));
        three.queries << (i % 2 ? u"プロジ"_s : number.left(3));
        five.queries << (i % 3 == 0 ? u"プロジェク"_s : i % 3 == 1 ? number.left(5) : u"typ99"_s);
        words.queries << QString((i % 2 ? u"タブレット "_s : u"見本 "_s) + number.left(4));
    }
    return {one, two, three, five, words};
}

} // namespace madoguchi::bench
