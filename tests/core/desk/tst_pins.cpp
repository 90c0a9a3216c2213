// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Without the room of test support, whose PINs are cheap.
class PinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinsAreStoredAsCostlyHashesOnly();
};

void PinsTest::pinsAreStoredAsCostlyHashesOnly()
{
    const QString hash = hashPin(u"4711"_s);
    QVERIFY2(hash.startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"), qPrintable(hash));
    QVERIFY(!hash.contains(u"4711"_s));
    QVERIFY(isPin(u"4711"_s, hash));
    QVERIFY(!isPin(u"4712"_s, hash));
    QVERIFY(!isPin(u"4711"_s, u"no hash"_s));
    QVERIFY(!isPin(u""_s, u""_s));
}

QTEST_GUILESS_MAIN(PinsTest)
#include "tst_pins.moc"
