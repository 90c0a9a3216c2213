// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonValue>

#include <span>

namespace madoguchi {

class CommandRun;

/// The texts of this program: Cli::tr("…").
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::Cli)
};

/// Exit codes of the program.
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< a rule said no, or a check found something; nothing changed
    WrongUsage = 2,
    Failed = 3,       ///< storage or file; or it is not known whether the change was saved
    PaperMissing = 4, ///< done and recorded, but its paper could not be written, or its picture not kept
    Interrupted = 5,  ///< an import stands half done and has to be undone
};

/// What a command answers. With --json `json` is printed, else `text`.
struct Answer {
    QJsonValue json;
    QString text; ///< lines for people, without the last line end
    ExitCode exitCode = ExitCode::Done;

    /// The command was called wrongly; the text says how.
    static Answer wrongUsage(QString text) { return {{}, std::move(text), ExitCode::WrongUsage}; }
};

/// The answer of a command that has written a file: nothing where that was standard output itself.
[[nodiscard]] Answer writtenTo(const QString& path, Answer answer);

/// One command: a row of a table, found by its name, which may be of two words.
struct CommandRow {
    const char* name;
    const char* synopsis; ///< what follows the name: "ITEM… [--receipt FILE.pdf]"
    const char* summary;  ///< English, marked QT_TRANSLATE_NOOP("madoguchi::Cli", "…")
    void (*declare)(QCommandLineParser& parser);
    Result<Answer> (*run)(CommandRun& run);
    /// The option that makes it paint paper; empty: it always does; null: never.
    const char* paperOption = nullptr;
};

// The commands of each file, in the order of --help.
[[nodiscard]] std::span<const CommandRow> recordCommands();   ///< init, status, check
[[nodiscard]] std::span<const CommandRow> importCommands();   ///< import
[[nodiscard]] std::span<const CommandRow> exportCommands();   ///< export
[[nodiscard]] std::span<const CommandRow> reportCommands();   ///< report
[[nodiscard]] std::span<const CommandRow> counterCommands();  ///< counter
[[nodiscard]] std::span<const CommandRow> loanCommands();     ///< lend, take-back, undo
[[nodiscard]] std::span<const CommandRow> letterCommands();   ///< letters …
[[nodiscard]] std::span<const CommandRow> mailCommands();     ///< letters send, bounced, void
[[nodiscard]] std::span<const CommandRow> driveCommands();    ///< drive …
[[nodiscard]] std::span<const CommandRow> judgeCommands();    ///< judge-return
[[nodiscard]] std::span<const CommandRow> termCommands();     ///< extend … holdings, block, unblock
[[nodiscard]] std::span<const CommandRow> shipCommands();     ///< ship, arrived, shipments
[[nodiscard]] std::span<const CommandRow> incidentCommands(); ///< lost, measure, follow-up, found
[[nodiscard]] std::span<const CommandRow> careCommands();     ///< repair … reset-done, check-spares, spares, resets
[[nodiscard]] std::span<const CommandRow> retireCommands();   ///< prepare-retirement, retire
[[nodiscard]] std::span<const CommandRow> reservationCommands(); ///< reserve … cancel-reservation, availability
[[nodiscard]] std::span<const CommandRow> pickUpCommands();      ///< allocate, release, ready, hand-over
[[nodiscard]] std::span<const CommandRow> lookCommands();        ///< show, find, history
[[nodiscard]] std::span<const CommandRow> listCommands();        ///< list
[[nodiscard]] std::span<const CommandRow> documentCommands();    ///< document, command-card
[[nodiscard]] std::span<const CommandRow> signedCommands();      ///< signed …
[[nodiscard]] std::span<const CommandRow> stocktakeCommands();   ///< stocktake open … report
[[nodiscard]] std::span<const CommandRow> followUpCommands();    ///< stocktake note … handover
[[nodiscard]] std::span<const CommandRow> labelCommands();       ///< label
[[nodiscard]] std::span<const CommandRow> journalCommands();
[[nodiscard]] std::span<const CommandRow> backupCommands();  ///< backup, restore, export-all, import-all
[[nodiscard]] std::span<const CommandRow> slipCommands();    ///< return-slips
[[nodiscard]] std::span<const CommandRow> stationCommands(); ///< station, station renew
[[nodiscard]] std::span<const CommandRow> operatorCommands();
[[nodiscard]] std::span<const CommandRow> settingsCommands();
[[nodiscard]] std::span<const CommandRow> ledgerCommands();    ///< asset, person, kind, place
[[nodiscard]] std::span<const CommandRow> editCommands();      ///< edit assets, edit people
[[nodiscard]] std::span<const CommandRow> duplicateCommands(); ///< duplicates, merge …
[[nodiscard]] std::span<const CommandRow> nameCommands();      ///< close, reopen and remove a type, place or section
[[nodiscard]] std::span<const CommandRow> erasureCommands();   ///< people due, people erase, people sweep
[[nodiscard]] std::span<const CommandRow> consumableCommands();
[[nodiscard]] std::span<const CommandRow> stockCommands();
[[nodiscard]] std::span<const CommandRow> kitCommands();        ///< kit, dissolve-kit
[[nodiscard]] std::span<const CommandRow> searchCommands();     ///< search save, search remove
[[nodiscard]] std::span<const CommandRow> attachmentCommands(); ///< attach, attachments, attachment, detach

/// An option with a value; without `valueName` a switch.
void addOption(QCommandLineParser& parser, const char* name, const QString& description, const char* valueName = "");

} // namespace madoguchi
