// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportbuttons.h"

#include "ui/theme/icons.h"
#include "ui/widgets/quiet.h"

#include <QCheckBox>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr const char* chartLook = "reports/with-chart";

} // namespace

ReportButtons::ReportButtons(const PageContext& context, const Printers& printers, std::function<ReportWish()> wish,
                             QObject* parent)
    : QObject(parent), m_context(context), m_wish(std::move(wish)), m_work(new ReportWork(context, printers)),
      m_withChart(new QCheckBox), m_print(quiet(u"reportPrint"_s)), m_pdf(quiet(u"reportPdf"_s)),
      m_xlsx(quiet(u"reportXlsx"_s)), m_csv(quiet(u"reportCsv"_s))
{
    m_withChart->setObjectName(u"reportWithChart"_s);
    m_withChart->setChecked(m_context.preferences.look(QString::fromLatin1(chartLook)).toBool());
    m_print->setIcon(icon(Icon::Print));
    // Their words are enough: with pictures beside them a large text has no room for all in one line.
    const auto saves = [&](QPushButton* button, ReportFormat format) {
        connect(button, &QPushButton::clicked, this, [this, format] { save(format); });
    };
    saves(m_pdf, ReportFormat::Pdf);
    saves(m_xlsx, ReportFormat::Xlsx);
    saves(m_csv, ReportFormat::Csv);
    connect(m_print, &QPushButton::clicked, this, &ReportButtons::print);
    connect(m_work, &ReportWork::busyChanged, this, &ReportButtons::busyChanged);
    connect(m_withChart, &QCheckBox::toggled, this, [this](bool isWanted) {
        m_context.preferences.setLook(QString::fromLatin1(chartLook), isWanted);
        Q_EMIT chartToggled();
    });
}

void ReportButtons::addTo(QLayout& row)
{
    for (QWidget* widget : QList<QWidget*>{m_withChart, m_print, m_pdf, m_xlsx, m_csv})
        row.addWidget(widget);
}

bool ReportButtons::isWithChart() const
{
    return m_withChart->isChecked();
}

void ReportButtons::setReady(bool isReady)
{
    for (QPushButton* button : {m_print, m_pdf, m_xlsx, m_csv})
        button->setEnabled(isReady && !isBusy());
}

void ReportButtons::setCharted(bool isCharted)
{
    m_withChart->setVisible(isCharted);
}

void ReportButtons::print()
{
    m_work->print(m_wish());
}

void ReportButtons::save(ReportFormat format)
{
    m_work->save(m_wish(), format);
}

void ReportButtons::retranslate()
{
    m_withChart->setText(tr("With chart"));
    m_withChart->setToolTip(tr("Print and PDF have the chart on a sheet behind the list"));
    m_print->setText(tr("Print"));
    m_pdf->setText(tr("PDF"));
    m_xlsx->setText(tr("Excel"));
    m_csv->setText(tr("CSV"));
}

} // namespace madoguchi

#include "moc_reportbuttons.cpp"
