// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"checkpoint.not-one", QT_TRANSLATE_NOOP("Sentences",
        "There is no checkpoint in {subject}. Nothing was compared with it. Choose a file that the journal page or "
        "“journal checkpoint --out” has written.")},
    {"checkpoint.no-key", QT_TRANSLATE_NOOP("Sentences",
        "No station has its signing key on this computer ({subject}). Nothing was signed. Run this on a "
        "counter’s own computer.")},
    {"clock.not-sandbox", QT_TRANSLATE_NOOP("Sentences",
        "The clock can be set in a sample record only, and {subject} is a real one. Nothing was done. "
        "Leave --now out.")},
    {"clock.unreadable", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is not an instant. Nothing was done. Write it as 2026-04-01T09:00.")},
    {"database.bad-parameter", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” in the address of the database is not understood. Nothing was connected to, because what goes "
        "unheeded may be what was meant to protect it. Leave it out or write it right; known are: {known}.")},
    {"database.bad-url", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is neither a file nor a database address. Nothing was opened. Give a path, or "
        "postgresql://user@host/database.")},
    {"database.cannot-create", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} cannot be made there. Nothing was created. Choose a folder on a disk of this computer "
        "that you may write to.[ ({detail})]")},
    {"database.cannot-open", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} cannot be read or written. Nothing was saved. Look whether its disk is there and in "
        "order, then try again.[ ({detail})]")},
    {"database.damaged", QT_TRANSLATE_NOOP("Sentences",
        "The database file {subject} is damaged. It was not opened and nothing was changed. Copy the last backup to this "
        "computer under another name and open that file (on the command line: restore).")},
    {"database.empty", QT_TRANSLATE_NOOP("Sentences",
        "There is nothing yet at {subject}. Nothing was opened. Create a record there (madoguchi-cli init).")},
    {"database.exists", QT_TRANSLATE_NOOP("Sentences",
        "There is a database already: {subject}. It was left as it is. Open it, or choose another place "
        "for the new one.")},
    {"database.foreign", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is not a database of this program. It was not touched. Choose the right file, or "
        "create a new database in another place.")},
    {"database.is-folder", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is a folder. Nothing was opened. Name a file in it.")},
    {"database.migration-changed", QT_TRANSLATE_NOOP("Sentences",
        "The database {subject} was set up by another build of this program (step {schema} differs). It "
        "was not opened. Use the program it was made with.")},
    {"database.leftovers", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is left of a record of this name, and would be mixed into the new one. Nothing was written. "
        "Choose another place; or if that record is gone for good, move this file away first.")},
    {"database.missing", QT_TRANSLATE_NOOP("Sentences",
        "There is no database at {subject}. Nothing was opened. Check the path, or create one "
        "(madoguchi-cli init).")},
    {"database.network-path", QT_TRANSLATE_NOOP("Sentences",
        "{subject} lies on a network drive, where a file database is not safe. It was not opened. Use a "
        "folder of this computer, or a PostgreSQL server for several counters.")},
    {"database.newer", QT_TRANSLATE_NOOP("Sentences",
        "The database {subject} comes from a newer version of this program (schema {schema}). It was not "
        "opened. Update this program and try again.")},
    {"database.no-folder", QT_TRANSLATE_NOOP("Sentences",
        "The folder {subject} does not exist. Nothing was created. Create the folder first, or choose "
        "another.")},
    {"database.read-only", QT_TRANSLATE_NOOP("Sentences",
        "{subject} cannot be written to. Nothing was changed. Ask for write access to the file and its "
        "folder, or choose another place.")},
    {"database.no-desk-role", QT_TRANSLATE_NOOP("Sentences",
        "The login {login} may not work with the database {subject}. Nothing was opened. Let whoever looks after the "
        "server run there: grant madoguchi_desk to {login};")},
    {"database.no-role-right", QT_TRANSLATE_NOOP("Sentences",
        "The login {login} may not make the role madoguchi_desk, which the program works as. Nothing was created. Let "
        "whoever looks after the server run there: create role madoguchi_desk nologin; grant madoguchi_desk to "
        "{login}; (the first only where there is no such role yet), then repeat.")},
    {"database.no-table-right", QT_TRANSLATE_NOOP("Sentences",
        "The login {login} may not make tables in the database {subject}. Nothing was created. Let whoever looks "
        "after the server run there: alter database {database} owner to {login}; then repeat.[ ({detail})]")},
    {"database.login-not-allowed", QT_TRANSLATE_NOOP("Sentences",
        "The server does not let {login} in from this computer. Nothing was saved. Let whoever looks after the server "
        "see that there is such a login, and that pg_hba.conf lets it into {database} from here, with the encryption "
        "that is asked for.[ ({detail})]")},
    {"database.login-refused", QT_TRANSLATE_NOOP("Sentences",
        "The server does not take the password of {login}: there is none for it here, it is wrong, or it has expired. "
        "Nothing was saved. Put the right one into the password file (~/.pgpass, which only you may read), then try "
        "again.[ ({detail})]")},
    {"database.no-database", QT_TRANSLATE_NOOP("Sentences",
        "There is no database {database} on the server. Nothing was saved. Check the name, or let whoever looks after "
        "the server make it.")},
    {"database.not-utf8", QT_TRANSLATE_NOOP("Sentences",
        "The database {subject} keeps its text as {encoding}, where names such as 髙﨑 have no room. Nothing was opened. "
        "Let whoever looks after the server make one with: encoding 'UTF8' template template0.")},
    {"database.server-too-old", QT_TRANSLATE_NOOP("Sentences",
        "The server of {subject} is PostgreSQL {version}; 12 or newer is needed. Nothing was opened. Let whoever looks "
        "after the server update it.")},
    {"database.starting", QT_TRANSLATE_NOOP("Sentences",
        "The server of {subject} is starting or stopping. Nothing was saved. Try again in a moment.")},
    {"database.too-many", QT_TRANSLATE_NOOP("Sentences",
        "The server has no connection left. Nothing was saved. Close programs that use it, or let whoever looks after "
        "it raise max_connections (a window takes four), then try again.")},
    {"database.unreachable", QT_TRANSLATE_NOOP("Sentences",
        "The database {subject} cannot be reached. Nothing was saved. Check the network and the server, "
        "then try again.[ ({detail})]")},
    {"demo.cancelled", QT_TRANSLATE_NOOP("Sentences",
        "The demo database was not made to the end. Nothing was kept. Start again when you like.")},
    {"document.bad-value", QT_TRANSLATE_NOOP("Sentences",
        "The stored paper cannot be read ({subject}). It was not printed; the record itself is unchanged. "
        "Report this to whoever looks after the program.")},
    {"document.erased", QT_TRANSLATE_NOOP("Sentences",
        "The paper of {subject} was erased with what the record held of a person, because its time was up. Nothing was "
        "printed, and it cannot be brought back; that there was a document {subject} stays on record.")},
    {"document.missing-key", QT_TRANSLATE_NOOP("Sentences",
        "The stored paper is incomplete ({subject}). It was not printed; the record itself is unchanged. "
        "Report this to whoever looks after the program.")},
    {"document.no-snapshot", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has no paper to print. Nothing was printed. Receipts and return slips can be printed.")},
    {"document.not-json", QT_TRANSLATE_NOOP("Sentences",
        "The stored paper cannot be read. It was not printed; the record itself is unchanged. Report this "
        "to whoever looks after the program.")},
    {"document.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no document {subject}. Nothing was done. Check the number on the paper.")},
    {"document.unknown-key", QT_TRANSLATE_NOOP("Sentences",
        "The stored paper holds something this version does not know ({subject}). It was not printed. "
        "Update this program and print again.")},
    {"document.version", QT_TRANSLATE_NOOP("Sentences",
        "The paper {subject} was stored by a newer version of this program. It was not printed. Update "
        "this program and print again.")},
    {"job.cancelled", QT_TRANSLATE_NOOP("Sentences",
        "The work was stopped. Nothing was changed.")},
    {"key.damaged", QT_TRANSLATE_NOOP("Sentences",
        "The station key {subject} is damaged. Nothing can be signed here, so nothing was opened. Put "
        "back a copy of the key, or use another station code.")},
    {"key.not-writable", QT_TRANSLATE_NOOP("Sentences",
        "The station key cannot be kept at {subject}. Nothing was opened. Ask for write access to that "
        "folder.[ ({detail})]")},
    {"operator.bad-code", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” cannot be an operator’s code. Nothing was saved. Use half-width letters and "
        "digits, and inside also . _ -, at most 32.")},
    {"operator.bad-pin", QT_TRANSLATE_NOOP("Sentences",
        "A PIN has 4 to 12 digits. Nothing was saved. Choose another one.")},
    {"operator.bad-role", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is no role. Nothing was saved. Choose desk, manager, auditor or owner.")},
    {"operator.card-in-use", QT_TRANSLATE_NOOP("Sentences",
        "This card belongs to another operator already. Nothing was saved for {subject}. Use another "
        "card, or take it from the other operator first.")},
    {"operator.exists", QT_TRANSLATE_NOOP("Sentences",
        "There is an operator {subject} already. Nothing was saved. Choose another code, or change the "
        "existing operator.")},
    {"operator.first-needed", QT_TRANSLATE_NOOP("Sentences",
        "A new record needs its first operator. Nothing was created. Name one with --operator CODE.")},
    {"operator.last-owner", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is the last owner. Nothing was changed. Make somebody else an owner first.")},
    {"operator.new-pin-needed", QT_TRANSLATE_NOOP("Sentences",
        "A new PIN of {subject} is needed, and nobody can be asked here. Nothing was saved. Put it into MADOGUCHI_NEW_PIN, or "
        "call this at a terminal.")},
    {"operator.no-name", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has no name. Nothing was saved. Give the name that is to stand on the papers.")},
    {"operator.no-pin", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has no PIN yet. Nobody can sign in without one. Have the owner set a PIN.")},
    {"operator.not-allowed", QT_TRANSLATE_NOOP("Sentences",
        "This needs the right “{permission:permission}”, which {subject} does not have. Nothing was "
        "changed. Ask someone who has it.")},
    {"operator.not-a-card", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is known here, but it is not an operator's card. Nothing was done with it. Sign in with your own "
        "operator's card or code first, then scan it again.")},
    {"operator.not-signed-in", QT_TRANSLATE_NOOP("Sentences",
        "Nobody is signed in. Nothing was done. Sign in with your card or code first.")},
    {"operator.pin-needed", QT_TRANSLATE_NOOP("Sentences",
        "{subject} signs in with a PIN. Nothing was done. Enter the PIN.")},
    {"operator.pin-pause", QT_TRANSLATE_N_NOOP("Sentences",
        "Too many wrong PINs. None is taken for the next %n second(s). Wait so long, then enter the PIN of "
        "{subject} again.")},
    {"operator.retired", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is no longer an operator. Nothing was done. Ask the owner.")},
    {"operator.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no operator {subject}. Nothing was done. Check the code or the card.")},
    {"operator.wrong-pin", QT_TRANSLATE_NOOP("Sentences",
        "The PIN is not {subject}’s. Nothing was done. Try again.")},
    {"proof.checkpoint-too-small", QT_TRANSLATE_NOOP("Sentences",
        "The checkpoint is older than the entry. No proof was made. Take a new checkpoint first.")},
    {"proof.entry-differs", QT_TRANSLATE_NOOP("Sentences",
        "The record has another entry in this place, or none ({subject}). The receipt is not confirmed. "
        "Verify the journal.")},
    {"proof.foreign", QT_TRANSLATE_NOOP("Sentences",
        "The receipt belongs to another record ({subject}). Nothing is confirmed. Open the record it was "
        "issued from.")},
    {"proof.lost-in-restore", QT_TRANSLATE_NOOP("Sentences",
        "This receipt is genuine: {subject} signed it. But its entry is no longer in the record: it was lost when the "
        "record was restored from a backup ({at:day}). Enter again what the paper says.")},
    {"proof.no-checkpoint", QT_TRANSLATE_NOOP("Sentences",
        "There is neither the station’s key nor a checkpoint for {subject} here. No proof was made. Take "
        "a checkpoint at the counter that issued it.")},
    {"proof.no-entry", QT_TRANSLATE_NOOP("Sentences",
        "The journal holds no entry for {subject}. No proof was made. Verify the journal.")},
    {"proof.root-differs", QT_TRANSLATE_NOOP("Sentences",
        "Entries before this one have changed since the receipt was printed ({subject}). Verify the "
        "journal.")},
    {"proof.unreadable", QT_TRANSLATE_NOOP("Sentences",
        "This is not a proof, or it is incomplete. Nothing is proven. Get the file again.")},
    {"proof.wrong-path", QT_TRANSLATE_NOOP("Sentences",
        "The proof does not lead to the signed root ({subject}). Nothing is proven. The entry or the "
        "proof was altered.")},
    {"proof.wrong-signature", QT_TRANSLATE_NOOP("Sentences",
        "The proof is not signed with the key of {subject}. Nothing is proven. Check which station’s key "
        "is meant.")},
    {"scanner.label-without-prefix", QT_TRANSLATE_NOOP("Sentences",
        "Your own labels are to be checked, but no prefix says which codes they are. Nothing was saved. Give the "
        "prefixes first, for example PC,MON.")},
    {"option.bad-value", QT_TRANSLATE_NOOP("Sentences",
        "“{value}” does not suit --{subject}. Nothing was done.[ Possible: {known}.]")},
    {"option.unfit", QT_TRANSLATE_NOOP("Sentences",
        "--{subject} says nothing about {what}. Nothing was done. Leave it out.[ Possible: {known}.]")},
    {"setting.bad-value", QT_TRANSLATE_NOOP("Sentences",
        "“{value}” does not suit the setting “{subject}”. Nothing was saved.[ "
        "Possible: {known}.]")},
    {"setting.changed-meanwhile", QT_TRANSLATE_NOOP("Sentences",
        "Somebody else has changed this setting since you opened it: {subject}. Nothing was saved. Look at what "
        "it is now, and make your change again.")},
    {"setting.empty", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” stands on every paper and cannot be empty. Nothing was saved. Enter what is to be printed.")},
    {"setting.out-of-range", QT_TRANSLATE_NOOP("Sentences",
        "{value} is out of range for “{subject}”. Nothing was saved. Possible: {known}.")},
    {"setting.not-of-counter", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is the same at every counter. Nothing was changed. A counter of its own has only: {known}.")},
    {"setting.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no setting “{subject}”. Nothing was saved. Known: {known}.")},
    {"record.other-history", QT_TRANSLATE_NOOP("Sentences",
        "This record is a backup, or does not go on where this computer left it. Nothing was recorded, because numbers of "
        "papers would be given a second time. An owner says what happened first: Settings > Database, or "
        "“station renew”.")},
    {"record.other-id", QT_TRANSLATE_NOOP("Sentences",
        "This record bears another id than its own ({subject}): somebody changed it behind the program’s back, so that the "
        "keys and checkpoints kept here would not be found. Nothing was recorded. Keep a copy of it, and restore the newest "
        "backup.")},
    {"record.put-back", QT_TRANSLATE_NOOP("Sentences",
        "A copy of an older version of this program was put in the place of this record while the program was open. Nothing was "
        "saved. Close this program and start it again: then the record is brought up to date.")},
    {"record.upgraded", QT_TRANSLATE_NOOP("Sentences",
        "This record has been brought up to date with a newer version of this program, while this one was open. Nothing was "
        "saved, and nothing more is shown, because this version does not know all that the record may hold now. Close this "
        "program and start the new version.")},
    {"record.unprotected", QT_TRANSLATE_NOOP("Sentences",
        "A rule that the database keeps for this record is gone: “{subject}”. Nothing was recorded, because mistakes and "
        "changes behind the program’s back would not be refused any more. Keep a copy of it, and restore the newest backup; on "
        "a server its administrator looks at what was done to it.")},
    {"station.bad-code", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” cannot be a station’s code. Nothing was done. Use a digit and up to three more "
        "digits or capital letters, for example 1 or 2A.")},
    {"station.restored-before", QT_TRANSLATE_NOOP("Sentences",
        "This computer has signed entries of counter {subject} that are not in the record: it was restored from a backup. "
        "Nothing was recorded. Say that it was restored.")},
    {"station.unregistered", QT_TRANSLATE_NOOP("Sentences",
        "Counter {subject} has not written into this record yet. Nothing was recorded. It gets its key by itself with "
        "its first entry.")},
    {"storage.busy", QT_TRANSLATE_NOOP("Sentences",
        "Another counter is writing to the database. Nothing was saved. Try again in a moment.[ It has been kept waiting "
        "by: {holder}. If that does not end, whoever looks after the server can end it.]")},
    {"storage.conflict", QT_TRANSLATE_NOOP("Sentences",
        "Another counter changed the same record meanwhile. Nothing was saved. Look again, then repeat.")},
    {"storage.damaged", QT_TRANSLATE_NOOP("Sentences",
        "The database is damaged. Nothing was saved. Stop working with it, run a check, and restore the "
        "last backup to a new file.")},
    {"storage.failed", QT_TRANSLATE_NOOP("Sentences",
        "The program met a defect of its own. Nothing was saved. Try again; if it returns, report it with "
        "the details.[ ({detail})]")},
    {"storage.full", QT_TRANSLATE_NOOP("Sentences",
        "The disk is full. Nothing was saved. Free some space, then repeat.")},
    {"storage.no-rights", QT_TRANSLATE_NOOP("Sentences",
        "The database does not let this login do that. Nothing was saved. Work with the login that owns the "
        "database (a new version of the program wants it once), or ask whoever looks after the server.[ ({detail})]")},
    {"storage.read-only", QT_TRANSLATE_NOOP("Sentences",
        "The database cannot be written to. Nothing was saved. Ask for write access, then repeat.")},
    {"storage.server-full", QT_TRANSLATE_NOOP("Sentences",
        "The disk of the server is full. Nothing was saved. What is recorded can still be looked at. Whoever looks after the "
        "server makes room; then repeat.")},
    {"storage.server-read-only", QT_TRANSLATE_NOOP("Sentences",
        "The server takes no changes: it is a copy that only follows another server, or was set to reading only. Nothing was "
        "saved, and what is shown may be a little old. Open the record on the server that takes changes, or ask whoever looks "
        "after it; then repeat.")},
    {"storage.unavailable", QT_TRANSLATE_NOOP("Sentences",
        "The database cannot be reached. Nothing was saved. Check the network and the server, or the "
        "disk that its file lies on, then repeat.[ ({detail})]")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> deskSentences()
{
    return rows;
}

} // namespace madoguchi
