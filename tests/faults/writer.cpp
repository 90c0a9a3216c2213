// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"
#include "core/desk/operators.h"
#include "core/ledger/ledgerverbs.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// faults_writer DATABASE STATION KEYFOLDER: adds assets until it is killed, and names each on standard output once
/// the record has acknowledged it.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(arguments.value(1));
    if (!url)
        return 2;
    const auto desk = Desk::open({*url, arguments.value(2), arguments.value(3), std::make_shared<SystemClock>()});
    if (!desk)
        return 3;
    const Result<Actor> actor = (*desk)->ask(SignIn{u"manager"_s, {}});
    if (!actor)
        return 4;
    Order order;
    order.actor = *actor;
    for (int i = 0;; ++i) {
        AssetValues values;
        values.assetNo = u"K%1-%2"_s.arg(arguments.value(2)).arg(i);
        values.kind = u"ノートPC"_s;
        values.accessories = {{{}, u"充電器"_s, 1}, {{}, u"鞄"_s, 1}};
        values.barcodes = {u"B"_s + values.assetNo};
        if (!(*desk)->perform(SaveAsset{{}, values}, order))
            return 5;
        out << values.assetNo << Qt::endl;
    }
}
