// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codekey.h"
#include "core/documents/testpage.h"
#include "ui/shell/firstrunsteps.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/scantest.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Prints a page with a barcode and has it scanned.
class TryStep final : public FirstRunStep
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)

public:
    explicit TryStep(const FirstRunStage& shown)
        : FirstRunStep(shown), m_print(new QPushButton(tr("&Print a test page…"))), m_message(new Banner),
          m_test(new ScanTest(shown.sounds))
    {
        m_print->setObjectName(u"printTestPage"_s);
        m_message->setObjectName(u"testPageMessage"_s);
        auto* row = new QHBoxLayout;
        row->addWidget(m_print);
        row->addStretch(1);
        auto* column = qobject_cast<QVBoxLayout*>(layout());
        column->addWidget(mutedLabel(tr("Print the page and scan the barcode on it, or scan any other: on a book, a "
                                        "bottle, a label. Nothing is recorded.")));
        column->addLayout(row);
        column->addWidget(m_message);
        column->addWidget(m_test);
        connect(m_print, &QPushButton::clicked, this, &TryStep::lookForPrinters);
        connect(&m_test->box(), &ScanBox::scanned, this, &TryStep::judge);
    }

    void focusFirst() override { m_test->box().setFocus(Qt::OtherFocusReason); }

private:
    void lookForPrinters()
    {
        m_print->setEnabled(false);
        stage().services.printers(this, [this](const Result<QStringList>& names) {
            m_print->setEnabled(true);
            choose(names.valueOr({}));
        });
    }

    void choose(const QStringList& names)
    {
        const Choice question{tr("Print a test page"), tr("Where?"), names + QStringList{tr("Into a PDF file…")}, 0,
                              tr("Print")};
        stage().ask.chooseOne(question, [guard = QPointer(this), names](const std::optional<int>& chosen) {
            if (!guard || !chosen)
                return;
            *chosen < names.size() ? guard->print(names.at(*chosen)) : guard->chooseFile();
        });
    }

    void print(const QString& printer)
    {
        m_message->tell(Tone::Info, [printer] { return tr("The page goes to %1 …").arg(printer); });
        stage().services.printTestPage(printer, this, [this, printer](const Result<Done>& done) {
            told(done, [printer] { return tr("The page is on its way to %1. Scan the barcode on it.").arg(printer); });
        });
    }

    void chooseFile()
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const FileQuestion question{tr("Save the test page"), folder + u"/test-page.pdf"_s, {tr("PDF (*.pdf)")}};
        stage().ask.saveFile(question, [guard = QPointer(this)](const std::optional<QString>& path) {
            if (guard && path)
                guard->save(*path);
        });
    }

    void save(const QString& path)
    {
        stage().services.saveTestPage(path, this, [this, path](const Result<Done>& done) {
            told(done, [path] {
                return tr("The page is in %1. Print it, or scan it from the screen.")
                    .arg(QDir::toNativeSeparators(path));
            });
        });
    }

    void told(const Result<Done>& done, const Wording& words)
    {
        const auto why = [say = stage().services.words, done] { return say(done.refusal()); };
        done ? m_message->tell(Tone::Ok, words) : m_message->tell(Tone::Error, why);
        focusFirst();
    }

    void judge(const QString& text)
    {
        if (codeKey(text).endsWith(codeKey(QString::fromLatin1(testPageCode))))
            m_message->tell(Tone::Ok, [] { return tr("That was the test page: printer and scanner work together."); });
    }

    QPushButton* m_print;
    Banner* m_message;
    ScanTest* m_test;
};

} // namespace

FirstRunStep* makeTryStep(const FirstRunStage& stage)
{
    return new TryStep(stage);
}

} // namespace madoguchi
