// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrunsteps.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

class StartStep final : public FirstRunStep
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)

public:
    explicit StartStep(const FirstRunStage& shown)
        : FirstRunStep(shown), m_folder(field(u"startFolder"_s, choice().exportFolder)), m_folderRow(new QWidget)
    {
        using Start = FirstRunChoice::Start;
        add(Start::Empty, u"startEmpty"_s, tr("Empty: assets and people are entered later"));
        add(Start::Import, u"startImport"_s, tr("With a list: choose the file of it after the first sign-in"));
        add(Start::Files, u"startFiles"_s, tr("With a whole record from files: an export of everything"));
        buildFolder();
        add(Start::Demo, u"startDemo"_s, tr("Sample data, to try everything without harm"));
        layout()->addWidget(
            mutedLabel(tr("A sample record is marked on every window and every paper, and never becomes a real one.")));
        judge();
    }

    bool check() override
    {
        const bool isMissing = isFromFiles() && m_folder->text().trimmed().isEmpty();
        form().setError(m_folderRow, isMissing ? tr("Give the folder of the export.") : QString());
        form().focusFirstError();
        return !isMissing;
    }

private:
    [[nodiscard]] bool isFromFiles() const { return choice().start == FirstRunChoice::Start::Files; }

    void add(FirstRunChoice::Start start, const QString& name, const QString& text)
    {
        auto* button = new QRadioButton(text);
        button->setObjectName(name);
        button->setChecked(choice().start == start);
        layout()->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, start](bool isChosen) {
            if (!isChosen)
                return;
            choice().start = start;
            judge();
        });
    }

    void buildFolder()
    {
        auto* browse = new QPushButton(tr("&Browse…"));
        browse->setObjectName(u"startBrowse"_s);
        connect(browse, &QPushButton::clicked, this, &StartStep::browse);
        auto* row = new QHBoxLayout(m_folderRow);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_folder, 1);
        row->addWidget(browse);
        m_folderRow->setFocusProxy(m_folder);
        form().addRow(
            tr("F&older"), m_folderRow,
            tr("As Settings > Backup > Export everything has written it. It is only read; what is made of it is "
               "compared with it, row by row."));
        m_folder->setAccessibleName(m_folderRow->accessibleName());
        layout()->addWidget(&form());
    }

    void judge() { form().setVisible(isFromFiles()); }

    void browse()
    {
        FileQuestion question{tr("The folder of the export"), m_folder->text(), {}};
        question.isFolder = true;
        stage().ask.openFile(question, [guard = QPointer(this)](const std::optional<QString>& path) {
            if (guard && path)
                guard->m_folder->setText(QDir::toNativeSeparators(*path));
        });
    }

    QLineEdit* m_folder;
    QWidget* m_folderRow;
};

} // namespace

FirstRunStep* makeStartStep(const FirstRunStage& stage)
{
    return new StartStep(stage);
}

} // namespace madoguchi
