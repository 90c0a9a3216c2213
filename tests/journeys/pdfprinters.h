// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printjob.h"

#include <QPrinter>

namespace madoguchi {

/// Printers whose papers are PDF files, numbered in the order of printing.
class PdfPrinters final : public Printers
{
public:
    explicit PdfPrinters(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] QStringList names() const override { return {QStringLiteral("Desk")}; }
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString&) const override
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(QStringLiteral("%1/%2.pdf").arg(m_folder).arg(++m_papers));
        return printer;
    }
    [[nodiscard]] int papers() const { return m_papers; }

private:
    QString m_folder;
    mutable int m_papers = 0;
};

} // namespace madoguchi
