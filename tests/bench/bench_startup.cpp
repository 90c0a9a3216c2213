// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to a scan box that takes scans, on a large record, against a bare Qt Widgets window
// that has been painted; in turn. The program prints "ready" on standard output when MADOGUCHI_PRINT_READY is set.

#include "largerecord.h"
#include "measure.h"

#include <QCoreApplication>
#include <QProcess>

using namespace madoguchi;
using namespace madoguchi::bench;
using namespace Qt::StringLiterals;

namespace {

double timeUntilReady(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MADOGUCHI_PRINT_READY"_s, u"1"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    Series series;
    series.time([&] {
        process.start(program, arguments);
        QByteArray output;
        while (!output.contains("ready")) {
            if (!process.waitForReadyRead(30'000))
                qFatal("%s never became ready", qPrintable(program));
            output += process.readAllStandardOutput();
        }
    });
    process.kill();
    process.waitForFinished();
    return series.median();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const LargeRecord record = largeRecord(benchAssets(), 200'000, u"startup.sqlite"_s);
    const QString folder = QCoreApplication::applicationDirPath();
    Series ours;
    Series floor;
    for (int round = 0; round < 12; ++round) {
        floor.add(timeUntilReady(folder + u"/bench_barewindow"_s, {}));
        ours.add(timeUntilReady(folder + u"/../bin/madoguchi"_s,
                                {u"--db"_s, record.path, u"--operator"_s, record.actor.operatorCode}));
    }
    report("scan box ready", ours.median() / 1000, floor.median() / 1000, 4.0, "ms");
    return 0;
}
