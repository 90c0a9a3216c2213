// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"
#include "core/journal/entry.h"
#include "tests/journeys/pdfprinters.h"
#include "tests/journeys/workpictures.h"
#include "tests/ui/counter/counterstage.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/page.h"

#include <QLineEdit>

namespace madoguchi {

/// The base of the journeys through the work items: a manager at a small record (CounterStage), who works in one page
/// of the program after the other, with a printer whose papers are PDF files. Entries and papers are looked at as the
/// record has them.
class WorkDesk : public StageTest
{
    Q_OBJECT

protected:
    /// The page of the program, new each time, as the navigation shows it.
    void go(const QString& page, const QString& key = {});
    [[nodiscard]] Page& page() const { return *m_page; }
    /// The child of the page with this name that is on screen, else any; ends the program when there is none.
    template<class Widget>
    [[nodiscard]] Widget& find(const QString& name) const
    {
        Widget* any = nullptr;
        for (Widget* found : m_page->findChildren<Widget*>(name)) {
            if (found->isVisible())
                return *found;
            any = found;
        }
        if (!any)
            qFatal("no widget named %s", qPrintable(name));
        return *any;
    }
    void press(const QString& button);
    /// Types into a field and presses Return.
    void enter(const QString& field, const QString& text);
    /// What a scanner does, into the box of the page, three seconds after what came before.
    void scan(const QString& code);
    /// F12, a second later.
    void commit();
    /// What the next form is filled in with.
    void fillIn(const QVariantMap& values) { stage().ask.forms << values; }
    /// A step of the menu beside an item on the page of the assets, with its form filled in.
    void step(const QString& item, const QString& name, const QVariantMap& values);
    /// One step of what is recorded for many items at once, with its form filled in.
    void careFor(const QStringList& items, const QString& action, const QVariantMap& values);
    /// A work sheet of the page of the assets, looked at: its form filled in. What is wrong with it: another title, it
    /// does not say one of these, it cannot be written as PDF. Empty: nothing.
    [[nodiscard]] QString wrongOnWorkSheet(const QVariantMap& values, const QString& title, const QStringList& texts);
    /// For docs/work-items.md: what is on screen, or another window than that of the page.
    void picture(const QString& item) { m_pictures.take(item, *m_window); }
    void picture(const QString& item, QWidget& window) { m_pictures.take(item, window); }
    /// The form of the step just taken, before what was on screen then.
    void pictureOfForm(const QString& item);
    /// The items on the list of loans with this name.
    [[nodiscard]] QStringList loans(const QString& list);
    /// Every cell of a table on the page, row by row.
    [[nodiscard]] QStringList tableTexts(const QString& table);

    /// The newest entry of this verb; an empty one where there is none.
    [[nodiscard]] Entry newest(const QString& verb);
    /// What is wrong with the newest paper of this kind: it does not stand, cannot be printed, or does not say one of
    /// these. Empty: nothing.
    [[nodiscard]] QString wrongOnPaper(DocumentKind kind, const QStringList& texts);
    /// The text of a paper that the program has put together for its preview, as it comes out of the printer.
    [[nodiscard]] QString printed(const Document& paper);
    /// The same of what the page shows when it is asked for its paper.
    [[nodiscard]] QString printedPreview(const std::function<void()>& ask);
    /// The text of the paper that came out as the n-th.
    [[nodiscard]] QString printed(int number);
    [[nodiscard]] AssetState stateOf(const QString& number)
    {
        return stage().store.asset(stage().assetOf(number)).values.state;
    }
    [[nodiscard]] int papers() const { return m_printers->papers(); }

protected Q_SLOTS:
    void init();
    void cleanup();

private:
    WorkPictures m_pictures;
    std::unique_ptr<PdfPrinters> m_printers;
    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<QWidget> m_window;
    Page* m_page = nullptr;
};

} // namespace madoguchi

/// The newest entry of the verb is of this work item, by whoever works.
#define VERIFY_WORK(verbName, item)                                                                                    \
    do {                                                                                                               \
        const Entry written = newest(verbName);                                                                        \
        QCOMPARE(written.command.verb, QString(verbName));                                                             \
        QCOMPARE(written.command.workItem, QString(item));                                                             \
        QCOMPARE(written.actor.operatorCode, stage().host.who.operatorCode);                                           \
    } while (false)
/// The text of a paper has all of these.
#define VERIFY_TEXTS(paperText, ...)                                                                                   \
    do {                                                                                                               \
        const QString text = paperText;                                                                                \
        const QStringList wanted{__VA_ARGS__};                                                                         \
        for (const QString& one : wanted)                                                                              \
            QVERIFY2(text.contains(one), qPrintable(QStringList({one, text}).join(QStringLiteral(" is not in: "))));   \
    } while (false)
/// The newest paper of this kind can be printed and says all of these.
#define VERIFY_PAPER(kind, ...)                                                                                        \
    do {                                                                                                               \
        const QString wrong = wrongOnPaper(kind, {__VA_ARGS__});                                                       \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                                  \
    } while (false)
