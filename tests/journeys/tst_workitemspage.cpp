// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clirunner.h"
#include "tests/journeys/workpage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

struct WorkItem {
    const char* id;
    const char16_t* japanese;
    bool isRecorded; ///< what is done for it is an entry of the journal with its id
};

// The items of the group 各種機器等の貸し出し管理・運用.
constexpr WorkItem items[] = {
    {"LN-01", u"貸出予約の受付", true},
    {"LN-02", u"貸与品の引当て・準備", true},
    {"LN-03", u"端末(業務用PC)の引渡し", true},
    {"LN-04", u"スマートフォンの引渡し", true},
    {"LN-05", u"モバイルルータの引渡し", true},
    {"LN-06", u"暗号化USBメモリの引渡し", true},
    {"LN-07", u"周辺機器・付属品の引渡し", true},
    {"LN-08", u"会議用機器の短期貸出", true},
    {"LN-09", u"遠隔拠点への送付による引渡し", true},
    {"LN-10", u"代理受領の確認", true},
    {"LN-11", u"受領書の発行・控えの保管", true},
    {"LN-12", u"貸与品台帳の登録・更新", true},
    {"LN-13", u"管理番号ラベルの発行・貼付", true},
    {"LN-14", u"新規納入品の受入確認", true},
    {"LN-15", u"在庫・予備機数の確認と補充依頼", true},
    {"LN-16", u"貸出期限の管理と期限前通知", true},
    {"LN-17", u"延滞の督促", true},
    {"LN-18", u"貸出期間の延長受付", true},
    {"LN-19", u"人事異動に伴う利用者・所属の変更", true},
    {"LN-20", u"保管庫の日次確認", true},
    {"LN-21", u"定期棚卸(現物確認)", true},
    {"LN-22", u"棚卸差異の調査・報告", true},
    {"LN-23", u"貸与品一覧・在庫報告の作成", true},
    {"LN-24", u"予備機の維持(充電・更新)", true},
    {"LN-25", u"返却の受付・現物確認", true},
    {"LN-26", u"付属品欠品の確認・追跡", true},
    {"LN-27", u"異動・退職時の一括回収", true},
    {"LN-28", u"回収品の初期化・清掃・再配備準備", true},
    {"LN-29", u"紛失・破損届の受付", true},
    {"LN-30", u"代替機の払出し・差戻し", true},
    {"LN-31", u"返納・廃棄対象の引渡し準備", true},
};

constexpr qint64 mostBytesOfPicture = 40 * 1024;

QString documentation(const QString& name)
{
    return QDir(qEnvironmentVariable("MADOGUCHI_SOURCE")).filePath(u"docs/"_s + name);
}

} // namespace

/// docs/work-items.md says how each work item is done, and every command on it works as it stands there, one after the
/// other on a fresh sample record.
class WorkItemsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyItemHasASection();
    void picturesAreThereAndSmall();
    void commandsWorkAndAreRecorded();

private:
    /// The work items of the entries since the one with this order number.
    QSet<QString> workedOn(qint64& since);
    void perform(const PageCommand& command);

    QTemporaryDir m_folder;
    std::unique_ptr<CliRunner> m_runner;
    WorkPage m_page;
};

void WorkItemsPage::initTestCase()
{
    QFile file(documentation(u"work-items.md"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    m_page = readWorkPage(QString::fromUtf8(file.readAll()));
    QCOMPARE(m_page.problems, QStringList());
    m_runner = std::make_unique<CliRunner>(DatabaseUrl::forFile(m_folder.filePath(u"practice.sqlite"_s)));
    m_page.variables.remove(u"MADOGUCHI_DB"_s);
    for (auto variable = m_page.variables.cbegin(); variable != m_page.variables.cend(); ++variable)
        m_runner->setVariable(variable.key(), variable.value());
}

void WorkItemsPage::everyItemHasASection()
{
    QStringList wanted{QString()};
    QStringList found;
    for (const WorkItem& item : items)
        wanted << QLatin1String(item.id);
    for (const PageSection& section : std::as_const(m_page.sections))
        found << section.id;
    QCOMPARE(found, wanted);
    for (const WorkItem& item : items) {
        const PageSection& section = m_page.sections.at(wanted.indexOf(QLatin1String(item.id)));
        QVERIFY2(section.title.contains(QString::fromUtf16(item.japanese)), qPrintable(section.title));
        QVERIFY2(!section.commands.isEmpty(), item.id);
        for (const QString& part : {u"**When**"_s, u"**Window**"_s, u"**Comes out**"_s})
            QVERIFY2(section.text.contains(part), qPrintable(section.id + part));
    }
}

void WorkItemsPage::picturesAreThereAndSmall()
{
    for (const PageSection& section : std::as_const(m_page.sections)) {
        const QString own = u"pictures/work/"_s + section.id + u".png"_s;
        QVERIFY2(section.id.isEmpty() || section.pictures.contains(own), qPrintable(own));
        for (const QString& name : section.pictures) {
            QFile picture(documentation(name));
            QVERIFY2(picture.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY2(picture.size() <= mostBytesOfPicture, qPrintable(name));
            QVERIFY2(picture.read(8) == QByteArray("\x89PNG\r\n\x1a\n", 8), qPrintable(name));
        }
    }
}

QSet<QString> WorkItemsPage::workedOn(qint64& since)
{
    const CliResult shown = m_runner->run({u"--json"_s, u"journal"_s, u"show"_s, u"--limit"_s, u"60"_s});
    const QJsonArray entries = QJsonDocument::fromJson(shown.out.toUtf8()).array();
    QSet<QString> ids;
    const qint64 before = since;
    for (const QJsonValue& entry : entries) {
        const qint64 order = entry[u"order"_s].toInteger();
        if (order > before)
            ids << entry[u"workItem"_s].toString();
        since = std::max(since, order);
    }
    return ids;
}

void WorkItemsPage::perform(const PageCommand& command)
{
    const CliResult done = m_runner->run(command.arguments, command.input);
    QVERIFY2(done.exitCode == 0, qPrintable(command.text + u'\n' + done.out + done.err));
    // What it says it writes is there.
    for (const char* option : {"--receipt", "--slip", "--note", "--out", "--sheet"}) {
        const qsizetype at = command.arguments.indexOf(QLatin1String(option));
        const QString file = at < 0 ? QString() : command.arguments.value(at + 1);
        if (file.endsWith(u".pdf") || file.endsWith(u".xlsx"))
            QVERIFY2(QFile(m_runner->pathOf(file)).size() > 1000, qPrintable(command.text));
    }
}

void WorkItemsPage::commandsWorkAndAreRecorded()
{
    qint64 since = 0;
    for (const PageSection& section : std::as_const(m_page.sections)) {
        for (auto file = section.files.cbegin(); file != section.files.cend(); ++file)
            m_runner->writeFile(file.key(), file.value());
        for (const PageCommand& command : section.commands) {
            perform(command);
            if (QTest::currentTestFailed())
                return;
        }
        const QSet<QString> ids = workedOn(since);
        const auto item = std::find_if(std::begin(items), std::end(items),
                                       [&](const WorkItem& one) { return section.id == QLatin1String(one.id); });
        if (item != std::end(items) && item->isRecorded)
            QVERIFY2(ids.contains(section.id), qPrintable(section.id + u": "_s + QStringList(ids.values()).join(u' ')));
    }
    QCOMPARE(m_runner->run({u"journal"_s, u"verify"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(WorkItemsPage)
#include "tst_workitemspage.moc"
