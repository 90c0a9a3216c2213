// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/savedreportsbar.h"

#include "ui/reports/reportchoices.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/wraplayout.h"

#include <QComboBox>
#include <QPointer>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

SavedReportsBar::SavedReportsBar(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_choice(reportChoice(u"savedChoice"_s)), m_save(quiet(u"savedSave"_s)),
      m_rename(quiet(u"savedRename"_s)), m_remove(quiet(u"savedRemove"_s))
{
    m_choice->setMinimumContentsLength(16);
    m_choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::s, this));
    row->addWidget(m_choice);
    for (QPushButton* button : {m_save, m_rename, m_remove})
        row->addWidget(button);
    connect(m_choice, &QComboBox::activated, this, [this] {
        if (const SavedReport* report = current())
            Q_EMIT chosen(*report);
        showRights();
    });
    connect(m_save, &QPushButton::clicked, this, &SavedReportsBar::saveWanted);
    connect(m_rename, &QPushButton::clicked, this, &SavedReportsBar::rename);
    connect(m_remove, &QPushButton::clicked, this, &SavedReportsBar::remove);
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, u"saved_report"_s))
            refresh();
    });
}

void SavedReportsBar::refresh()
{
    showRights();
    m_context.desk.ask(ListSavedReports(), this, [this](const Result<QList<SavedReport>>& reports) {
        if (!reports)
            return m_context.host.refused(reports.refusal());
        show(*reports);
    });
}

void SavedReportsBar::open(const QString& name)
{
    m_context.desk.ask(FindSavedReport{name}, this, [this](const Result<SavedReport>& report) {
        if (!report)
            return m_context.host.refused(report.refusal());
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(report->id.value())));
        Q_EMIT chosen(*report);
        showRights();
    });
}

void SavedReportsBar::show(const QList<SavedReport>& reports)
{
    const QVariant before = m_choice->currentData();
    m_reports = reports;
    const QSignalBlocker quietly(m_choice);
    m_choice->clear();
    m_choice->addItem(reports.isEmpty() ? tr("No report is saved yet") : tr("Saved reports"), 0);
    for (const SavedReport& report : reports)
        m_choice->addItem(report.name, report.id.value());
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    showRights();
}

void SavedReportsBar::forgetChoice()
{
    const QSignalBlocker quietly(m_choice);
    m_choice->setCurrentIndex(0);
    showRights();
}

const SavedReport* SavedReportsBar::current() const
{
    const qint64 id = m_choice->currentData().toLongLong();
    const auto found = std::find_if(m_reports.begin(), m_reports.end(),
                                    [id](const SavedReport& report) { return report.id.value() == id; });
    return found == m_reports.end() ? nullptr : &*found;
}

void SavedReportsBar::showRights()
{
    const Actor actor = m_context.host.actor();
    const bool mayKeep = actor.operatorId.isValid() && mayDo(actor.role, SaveReport::permission);
    m_save->setEnabled(mayKeep);
    for (QPushButton* button : {m_rename, m_remove})
        button->setEnabled(mayKeep && current());
}

template<class Verb>
void SavedReportsBar::perform(const Verb& verb, const QString& name, const QString& done, const QString& undone)
{
    m_context.desk.perform(verb, m_context.host.order(), this,
                           [this, name, done, undone](const Result<Performed<SavedReportOutcome>>& performed) {
                               if (!performed)
                                   return m_context.host.refused(performed.refusal());
                               m_context.host.offerUndo({done.arg(name), performed->commandId, undone.arg(name)});
                               refresh();
                           });
}

void SavedReportsBar::save(const ReportPlan& plan)
{
    TextQuestion question{tr("Save this report"),
                          tr("Every counter will find it under this name. A name that is there already is replaced."),
                          tr("Name"), tr("Save")};
    if (const SavedReport* report = current())
        question.initial = report->name;
    m_context.ask.askText(question, [self = QPointer(this), plan](const std::optional<QString>& name) {
        if (self && name)
            self->perform(SaveReport{*name, plan}, name->trimmed(), tr("Saved as “%1”."),
                          tr("Undone: “%1” is as it was before."));
    });
}

void SavedReportsBar::rename()
{
    const SavedReport* report = current();
    if (!report)
        return;
    TextQuestion question{tr("Rename the report"), tr("The new name of “%1”:").arg(report->name), tr("Name"),
                          tr("Rename")};
    question.initial = report->name;
    m_context.ask.askText(question, [self = QPointer(this), id = report->id](const std::optional<QString>& name) {
        if (self && name)
            self->perform(RenameReport{id, *name}, name->trimmed(), tr("Renamed to “%1”."),
                          tr("Undone: “%1” has its old name again."));
    });
}

void SavedReportsBar::remove()
{
    if (const SavedReport* report = current())
        perform(RemoveReport{report->id}, QString(report->name), tr("“%1” is removed."),
                tr("Undone: “%1” is there again."));
}

void SavedReportsBar::retranslate()
{
    m_choice->setAccessibleName(tr("Saved reports"));
    m_save->setText(tr("Save…"));
    m_rename->setText(tr("Rename…"));
    m_remove->setText(tr("Remove"));
    show(m_reports);
}

} // namespace madoguchi

#include "moc_savedreportsbar.cpp"
