// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the counter in its states, and the list of loans, in both languages, light and dark, small and large: pictures
// FOLDER [QM-FOLDER]

#include "tests/ui/counter/counterstage.h"
#include "ui/counter/counterpage.h"
#include "ui/loans/loanspage.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/pagedtable.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QTranslator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

struct Look {
    QString name;
    QString language;
    Theme::Mode mode;
    int scale;
    QSize size;
};

/// What is left of the window for a page.
QSize pageSize(int width, int height)
{
    return {width - 200, height - 60};
}

QList<Look> looks()
{
    return {{u"ja-light"_s, u"ja"_s, Theme::Mode::Light, 100, pageSize(1180, 720)},
            {u"en-dark"_s, u"en"_s, Theme::Mode::Dark, 100, pageSize(1180, 720)},
            {u"ja-small"_s, u"ja"_s, Theme::Mode::Light, 100, pageSize(1024, 700)},
            {u"ja-large"_s, u"ja"_s, Theme::Mode::Light, 160, QSize(940, 640)}};
}

struct State {
    QString name;
    QStringList scans;
};

QList<State> states()
{
    return {{u"1-idle"_s, {}},
            {u"2-person"_s, {u"E-3"_s}},
            {u"3-basket"_s, {u"E-1"_s, u"A-1"_s, u"A-2"_s, u"A-3"_s}},
            {u"4-stopped"_s, {u"E-1"_s, u"A-1"_s, u"B-2"_s, u"A-4"_s}},
            {u"5-returns"_s, {u"B-1"_s, u"C-1"_s, u"B-2"_s}},
            {u"6-both"_s, {u"E-1"_s, u"B-1"_s, u"A-1"_s, u"A-2"_s}},
            {u"7-long"_s, {u"E-9"_s, u"L-1"_s, u"A-1"_s}},
            {u"8-unknown"_s, {u"SUZUKI"_s}},
            {u"9-committed"_s, {u"E-1"_s, u"A-1"_s, u"E-1"_s}}};
}

void addLongNames(CounterStage& stage)
{
    const PersonId person = stage.store.add(aPerson(u"E-9"_s)
                                                .name(u"𠮷﨑 竜之介左衛門尉・マクシミリアン=ヴォルフガング"_s)
                                                .reading(u"ヨシザキ リュウノスケサエモンノジョウ"_s)
                                                .section(u"総合企画部デジタル化推進室情報システム運用管理係"_s));
    stage.store.add(anAsset(u"L-1"_s)
                        .kind(u"衛星通信対応モバイルルーター"_s)
                        .maker(u"東京電機通信製作所"_s)
                        .model(u"Super Long Model Name XR-9000 Professional Edition"_s)
                        .accessory(u"充電器"_s)
                        .accessory(u"外部アンテナ"_s)
                        .accessory(u"携行用ケース"_s));
    for (int i = 0; i < 7; ++i)
        stage.lend(u"K-%1"_s.arg(i), person, stage.store.clock().today().addDays(i));
}

void settle()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 350)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The list of loans with a row shown beside it.
void paintLoans(CounterStage& stage, const QString& file, QSize size)
{
    const SystemPrinters printers;
    PrintService printing(stage.desk, printers, [] { return PrinterChoices(); });
    QWidget window;
    window.setAutoFillBackground(true);
    auto* column = new QVBoxLayout(&window);
    auto* page = new LoansPage(stage.context(), printing);
    column->addWidget(page);
    window.resize(size);
    window.show();
    page->activate();
    settle();
    window.grab().save(file + u"-list.png"_s);
    auto* table = page->findChild<PagedTable*>();
    table->setCurrentIndex(table->model()->index(0, 0));
    Q_EMIT table->opened(table->currentIndex());
    settle();
    window.grab().save(file + u"-detail.png"_s);
    Q_EMIT table->stepRequested(table->currentIndex());
    settle();
    window.grab().save(file + u"-taken.png"_s);
}

void paint(CounterStage& stage, const State& state, const QString& file, QSize size)
{
    const SystemPrinters printers;
    PrintService printing(stage.desk, printers, [] { return PrinterChoices(); });
    QWidget window;
    window.setAutoFillBackground(true);
    auto* column = new QVBoxLayout(&window);
    auto* page = new CounterPage(stage.context(), printing, recordTables());
    column->addWidget(page);
    window.resize(size);
    window.show();
    page->activate();
    for (const QString& scan : state.scans) {
        stage.wait(3000);
        page->controller().scan(scan);
    }
    settle();
    window.grab().save(file);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1)))
        return 2;
    Theme theme(app);
    QTemporaryDir folder;
    TestTemplate source(DatabaseKind::Sqlite, folder);
    for (const Look& look : looks()) {
        QLocale::setDefault(QLocale(look.language));
        QTranslator own;
        QTranslator more;
        if (own.load(u":/i18n/madoguchi_"_s + look.language))
            QCoreApplication::installTranslator(&own);
        if (arguments.size() > 2 && more.load(arguments.at(2) + u"/more_"_s + look.language))
            QCoreApplication::installTranslator(&more);
        theme.setMode(look.mode);
        theme.setFontScale(look.scale);
        for (const State& state : states()) {
            CounterStage stage(source);
            if (state.name == u"7-long")
                addLongNames(stage);
            paint(stage, state, u"%1/%2-%3.png"_s.arg(arguments.at(1), state.name, look.name), look.size);
        }
        CounterStage stage(source);
        addLongNames(stage);
        paintLoans(stage, u"%1/loans-%2"_s.arg(arguments.at(1), look.name), look.size);
    }
    return 0;
}
