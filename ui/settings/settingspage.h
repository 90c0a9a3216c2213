// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/recordservices.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace madoguchi {

class Heading;
class BackupSection;
class OwnPinSection;
class PrintService;
class ScannerSection;

/// This computer, the organisation, its forms, operators, types and places, printing, scanner, the record, the program
/// itself.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// `printing` outlives the page; without it no printer is known.
    explicit SettingsPage(const PageContext& context, PrintService* printing = nullptr, RecordServices record = {},
                          QWidget* parent = nullptr);

    void activate() override;
    void retranslate() override;
    /// "operators", "pin", "ledger", "backup", "database" …: the section.
    void open(const QString& key) override;
    /// "settings.pin", "settings.backup".
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QString unsavedWork() const override;
    /// The field for test scans, while it is on the screen.
    [[nodiscard]] QWidget* scanTarget() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitList();
    void clearSections();
    [[nodiscard]] QWidget* footed(QPushButton* button) const;
    /// `footer` stays in sight below the section, however far one has scrolled.
    void addSection(const QString& id, QWidget* section, const QString& title, QPushButton* footer = nullptr);

    PageContext m_context;
    PrintService* m_printing;
    RecordServices m_record;
    Heading* m_title;
    QListWidget* m_list;
    QStackedWidget* m_sections;
    OwnPinSection* m_ownPin = nullptr;
    BackupSection* m_backup = nullptr;
    ScannerSection* m_scanner = nullptr;
    OperatorId m_madeFor;
};

} // namespace madoguchi
