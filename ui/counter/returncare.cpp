// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/returncare.h"

#include "core/loans/returnpicture.h"
#include "ui/counter/countercontroller.h"
#include "ui/counter/returnspanel.h"
#include "ui/steps/steps.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

StepItem stepItemOf(const ReturnRow& row)
{
    return {row.item.asset, row.item.assetNo, row.title, {}, {row.item.line, {}}};
}

} // namespace

ReturnCare::ReturnCare(const PageContext& context, PrintService& printing, CounterController& controller,
                       ReturnsPanel& panel, QWidget* page)
    : QObject(page), m_context(context), m_printing(printing), m_controller(controller), m_panel(panel), m_page(page)
{
    connect(&panel, &ReturnsPanel::judged, &controller, &CounterController::judge);
    connect(&panel, &ReturnsPanel::noted, &controller, &CounterController::noteCondition);
    connect(&panel, &ReturnsPanel::typing, &controller, &CounterController::touch);
    connect(&panel, &ReturnsPanel::detailsToggled, this, [this](LoanLineId line, bool isOpen) {
        m_controller.setHeld(m_panel.hasOpenDetails());
        if (isOpen)
            readPictures(line);
    });
    connect(&controller, &CounterController::stateChanged, this,
            [this] { m_controller.setHeld(m_panel.hasOpenDetails()); });
    connect(&controller, &CounterController::pictureKept, this, &ReturnCare::readPictures);
    connect(&panel, &ReturnsPanel::pictureWanted, this, &ReturnCare::choosePicture);
    connect(&panel, &ReturnsPanel::repairWanted, this, &ReturnCare::sendToRepair);
    connect(&panel, &ReturnsPanel::damageWanted, this, &ReturnCare::reportDamage);
}

void ReturnCare::readPictures(LoanLineId line)
{
    m_context.desk.ask(AskReturnPictures{line}, this, [this, line](const Result<QList<AttachmentRecord>>& pictures) {
        if (!pictures)
            return m_context.host.refused(pictures.refusal());
        QStringList names;
        for (const AttachmentRecord& picture : *pictures)
            names << picture.name;
        m_panel.showPictures(line, names);
    });
}

void ReturnCare::choosePicture(LoanLineId line)
{
    FileQuestion question;
    question.title = tr("Add a picture");
    question.filters = {tr("Pictures (*.jpg *.jpeg *.png *.webp *.heic)"), tr("All files (*)")};
    m_context.ask.openFile(question, [care = QPointer(this), line](const std::optional<QString>& path) {
        if (care && path)
            care->m_controller.keepPicture(line, *path);
    });
}

const ReturnRow* ReturnCare::rowOf(LoanLineId line) const
{
    const QList<ReturnRow>& rows = m_controller.session().returns();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const ReturnRow& row) { return row.item.line == line; });
    return found == rows.end() ? nullptr : &*found;
}

void ReturnCare::sendToRepair(LoanLineId line, const QString& fault)
{
    if (const ReturnRow* row = rowOf(line))
        madoguchi::sendToRepair({m_context, &m_printing, m_page}, stepItemOf(*row), fault);
}

void ReturnCare::reportDamage(LoanLineId line, const QString& fault)
{
    if (const ReturnRow* row = rowOf(line))
        madoguchi::reportDamage({m_context, &m_printing, m_page}, stepItemOf(*row), fault);
}

} // namespace madoguchi

#include "moc_returncare.cpp"
