// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"

#include "core/desk/founding.h"
#include "core/desk/inlineexecutor.h"
#include "core/desk/operators.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/scanbox.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Slow on purpose; each PIN once a program.
QString hashOf(const QString& pin)
{
    static QHash<QString, QString> known;
    QString& hash = known[pin];
    if (hash.isEmpty())
        hash = hashPin(pin);
    return hash;
}

} // namespace

SamplePage::SamplePage(const QString& id, const PageContext& pageContext) : box(new ScanBox), context(pageContext)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(box);
    box->setAccessibleName(id);
}

void SamplePage::activate()
{
    ++activations;
    box->setFocus();
}

void SamplePage::run(const QString& command)
{
    ran << command;
    if (command == u"scan")
        box->setFocus();
}

QWidget* SamplePage::scanTarget() const
{
    return filter ? filter : static_cast<QWidget*>(box);
}

WindowFixture::WindowFixture(const Printers* printers, bool isSandbox)
    : m_clock(std::make_shared<FixedClock>(*Instant::fromIso(u"2026-06-10T01:00:00Z"_s)))
{
    const Desk::Config config{DatabaseUrl::forFile(m_folder.filePath(u"window.sqlite"_s)), u"1"_s,
                              m_folder.filePath(u"keys"_s), m_clock};
    Result<std::unique_ptr<Desk>> founded = foundRecord({config, u"demo"_s, u"Demo"_s, {}, true, {}});
    if (!founded)
        qFatal("%s", qPrintable(founded.refusal().toDebugText()));
    m_desk = *std::move(founded);
    m_owner = *m_desk->ask(SignIn{u"demo"_s, {}});
    addOperator(u"sato"_s, Role::Desk, u"1111"_s, u"S-CARD"_s);
    addOperator(u"yamada"_s, Role::Manager, u"2222"_s, u"Y-CARD"_s);
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"preferences.ini"_s));
    m_client = std::make_unique<DeskClient>(std::make_unique<InlineExecutor>(*m_desk));
    const auto sample = [](const char* id) {
        return [id](const PageContext& context) -> Page* { return new SamplePage(QString::fromLatin1(id), context); };
    };
    const QList<PageEntry> pages{
        {u"counter"_s, "Counter", Icon::Counter, {}, sample("counter")},
        {u"assets"_s,
         "Assets",
         Icon::Assets,
         {{u"assets.label"_s, "Print a label", Icon::Print, Qt::CTRL | Qt::SHIFT | Qt::Key_L, {}}},
         sample("assets"),
         {CodeMeaning::Asset, CodeMeaning::Person},
         [](DeskClient&, QObject*, const std::function<void(const QList<PageShortcut>&)>& give) {
             give({{u"search:Mine"_s, u"Overdue ノートPC"_s}});
         },
         {CodeMeaning::Person}},
        {u"settings"_s,
         "Settings",
         Icon::Settings,
         {},
         [](const PageContext& context) -> Page* { return new SettingsPage(context); }},
    };
    if (printers)
        m_printing = std::make_unique<PrintService>(*m_client, *printers, [] {
            return PrinterChoices{{{Paper::Receipt, u"Desk"_s}}};
        });
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{*m_client, *m_clock, *m_preferences, m_sounds, pages, u"1"_s, u"window.sqlite"_s, isSandbox,
                          [](const Refusal& refusal) { return refusal.toDebugText(); }, &m_scanner, m_printing.get()});
    if (m_printing)
        m_printing->setWorker([this] { return m_window->order(); });
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::addOperator(const QString& code, Role role, const QString& pin, const QString& card)
{
    Order order;
    order.actor = m_owner;
    const auto added = m_desk->perform(AddOperator{code, code, role, hashOf(pin), card}, order);
    if (!added)
        qFatal("%s", qPrintable(added.refusal().toDebugText()));
}

SamplePage& WindowFixture::page(const QString& id)
{
    return *static_cast<SamplePage*>(m_window->pages().page(id));
}

void WindowFixture::scan(const QString& code)
{
    QTest::keyClicks(QApplication::focusWidget(), code);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void WindowFixture::signIn(const QString& card, const QString& pin)
{
    scan(card);
    if (!pin.isEmpty())
        scan(pin);
}

} // namespace madoguchi

#include "moc_windowfixture.cpp"
