<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Scan box</source>
        <translation>Scan box</translation>
    </message>
    <message>
        <source>Find a person by name</source>
        <translation>Find a person by name</translation>
    </message>
    <message>
        <source>Change between lending and taking back</source>
        <translation>Change between lending and taking back</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Remove the selected row</source>
        <translation>Remove the selected row</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filter this list</translation>
    </message>
    <message>
        <source>Clear, close or cancel</source>
        <translation>Clear, close or cancel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Preview the print</source>
        <translation>Preview the print</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>Lock or switch operator</source>
        <translation>Lock or switch operator</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>日本語 / English</source>
        <translation>日本語 / English</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>DialogAsk</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Type %1 to confirm</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>no due date</source>
        <translation>no due date</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>¥%1</source>
        <translation>¥%1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“{subject}” is neither a file nor a database address. Nothing was opened. Give a path, or postgresql://user@host/database.</source>
        <translation>“{subject}” is neither a file nor a database address. Nothing was opened. Give a path, or postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The database file {subject} is damaged. It was not opened and nothing was changed. Restore the last backup to a new file and go on with that.</source>
        <translation>The database file {subject} is damaged. It was not opened and nothing was changed. Restore the last backup to a new file and go on with that.</translation>
    </message>
    <message>
        <source>There is a database already: {subject}. It was left as it is. Open it, or choose another place for the new one.</source>
        <translation>There is a database already: {subject}. It was left as it is. Open it, or choose another place for the new one.</translation>
    </message>
    <message>
        <source>{subject} is not a database of this program. It was not touched. Choose the right file, or create a new database in another place.</source>
        <translation>{subject} is not a database of this program. It was not touched. Choose the right file, or create a new database in another place.</translation>
    </message>
    <message>
        <source>{subject} is a folder. Nothing was opened. Name a file in it.</source>
        <translation>{subject} is a folder. Nothing was opened. Name a file in it.</translation>
    </message>
    <message>
        <source>The database {subject} was set up by another build of this program (step {schema} differs). It was not opened. Use the program it was made with.</source>
        <translation>The database {subject} was set up by another build of this program (step {schema} differs). It was not opened. Use the program it was made with.</translation>
    </message>
    <message>
        <source>There is no database at {subject}. Nothing was opened. Check the path, or create one (madoguchi-cli init).</source>
        <translation>There is no database at {subject}. Nothing was opened. Check the path, or create one (madoguchi-cli init).</translation>
    </message>
    <message>
        <source>{subject} lies on a network drive, where a file database is not safe. It was not opened. Use a folder of this computer, or a PostgreSQL server for several counters.</source>
        <translation>{subject} lies on a network drive, where a file database is not safe. It was not opened. Use a folder of this computer, or a PostgreSQL server for several counters.</translation>
    </message>
    <message>
        <source>The database {subject} comes from a newer version of this program (schema {schema}). It was not opened. Update this program and try again.</source>
        <translation>The database {subject} comes from a newer version of this program (schema {schema}). It was not opened. Update this program and try again.</translation>
    </message>
    <message>
        <source>The folder {subject} does not exist. Nothing was created. Create the folder first, or choose another.</source>
        <translation>The folder {subject} does not exist. Nothing was created. Create the folder first, or choose another.</translation>
    </message>
    <message>
        <source>The clock can be set in a demo database only, and {subject} is a real record. Nothing was done. Leave --now out.</source>
        <translation>The clock can be set in a demo database only, and {subject} is a real record. Nothing was done. Leave --now out.</translation>
    </message>
    <message>
        <source>{subject} cannot be written to. Nothing was changed. Ask for write access to the file and its folder, or choose another place.</source>
        <translation>{subject} cannot be written to. Nothing was changed. Ask for write access to the file and its folder, or choose another place.</translation>
    </message>
    <message>
        <source>The database {subject} cannot be reached. Nothing was saved. Check the network and the server, then try again.[ ({detail})]</source>
        <translation>The database {subject} cannot be reached. Nothing was saved. Check the network and the server, then try again.[ ({detail})]</translation>
    </message>
    <message>
        <source>The demo database was not made to the end. Nothing was kept. Start again when you like.</source>
        <translation>The demo database was not made to the end. Nothing was kept. Start again when you like.</translation>
    </message>
    <message>
        <source>The stored paper cannot be read ({subject}). It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</source>
        <translation>The stored paper cannot be read ({subject}). It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</translation>
    </message>
    <message>
        <source>The stored paper is incomplete ({subject}). It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</source>
        <translation>The stored paper is incomplete ({subject}). It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</translation>
    </message>
    <message>
        <source>{subject} has no paper to print. Nothing was printed. Receipts and return slips can be printed.</source>
        <translation>{subject} has no paper to print. Nothing was printed. Receipts and return slips can be printed.</translation>
    </message>
    <message>
        <source>The stored paper cannot be read. It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</source>
        <translation>The stored paper cannot be read. It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</translation>
    </message>
    <message>
        <source>There is no document {subject}. Nothing was done. Check the number on the paper.</source>
        <translation>There is no document {subject}. Nothing was done. Check the number on the paper.</translation>
    </message>
    <message>
        <source>The stored paper holds something this version does not know ({subject}). It was not printed. Update this program and print again.</source>
        <translation>The stored paper holds something this version does not know ({subject}). It was not printed. Update this program and print again.</translation>
    </message>
    <message>
        <source>The paper {subject} was stored by a newer version of this program. It was not printed. Update this program and print again.</source>
        <translation>The paper {subject} was stored by a newer version of this program. It was not printed. Update this program and print again.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>The work was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The station key {subject} is damaged. Nothing can be signed here, so nothing was opened. Put back a copy of the key, or use another station code.</source>
        <translation>The station key {subject} is damaged. Nothing can be signed here, so nothing was opened. Put back a copy of the key, or use another station code.</translation>
    </message>
    <message>
        <source>The station key cannot be kept at {subject}. Nothing was opened. Ask for write access to that folder.[ ({detail})]</source>
        <translation>The station key cannot be kept at {subject}. Nothing was opened. Ask for write access to that folder.[ ({detail})]</translation>
    </message>
    <message>
        <source>“{subject}” cannot be an operator’s code. Nothing was saved. Use letters, digits, and inside also . _ -, at most 32.</source>
        <translation>“{subject}” cannot be an operator’s code. Nothing was saved. Use letters, digits, and inside also . _ -, at most 32.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was saved. Choose another one.</source>
        <translation>A PIN has 4 to 12 digits. Nothing was saved. Choose another one.</translation>
    </message>
    <message>
        <source>“{subject}” is no role. Nothing was saved. Choose desk, manager, auditor or owner.</source>
        <translation>“{subject}” is no role. Nothing was saved. Choose desk, manager, auditor or owner.</translation>
    </message>
    <message>
        <source>This card belongs to another operator already. Nothing was saved for {subject}. Use another card, or take it from the other operator first.</source>
        <translation>This card belongs to another operator already. Nothing was saved for {subject}. Use another card, or take it from the other operator first.</translation>
    </message>
    <message>
        <source>There is an operator {subject} already. Nothing was saved. Choose another code, or change the existing operator.</source>
        <translation>There is an operator {subject} already. Nothing was saved. Choose another code, or change the existing operator.</translation>
    </message>
    <message>
        <source>{subject} is the last owner. Nothing was changed. Make somebody else an owner first.</source>
        <translation>{subject} is the last owner. Nothing was changed. Make somebody else an owner first.</translation>
    </message>
    <message>
        <source>{subject} has no PIN yet. Nobody can sign in without one. Have the owner set a PIN.</source>
        <translation>{subject} has no PIN yet. Nobody can sign in without one. Have the owner set a PIN.</translation>
    </message>
    <message>
        <source>This needs the right “{permission:permission}”, which {subject} does not have. Nothing was changed. Ask someone who has it.</source>
        <translation>This needs the right “{permission:permission}”, which {subject} does not have. Nothing was changed. Ask someone who has it.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Nothing was done. Sign in with your card or code first.</source>
        <translation>Nobody is signed in. Nothing was done. Sign in with your card or code first.</translation>
    </message>
    <message>
        <source>{subject} signs in with a PIN. Nothing was done. Enter the PIN.</source>
        <translation>{subject} signs in with a PIN. Nothing was done. Enter the PIN.</translation>
    </message>
    <message>
        <source>{subject} is no longer an operator. Nothing was done. Ask the owner.</source>
        <translation>{subject} is no longer an operator. Nothing was done. Ask the owner.</translation>
    </message>
    <message>
        <source>There is no operator {subject}. Nothing was done. Check the code or the card.</source>
        <translation>There is no operator {subject}. Nothing was done. Check the code or the card.</translation>
    </message>
    <message>
        <source>The PIN is not {subject}’s. Nothing was done. Try again.</source>
        <translation>The PIN is not {subject}’s. Nothing was done. Try again.</translation>
    </message>
    <message>
        <source>The checkpoint is older than the entry. No proof was made. Take a new checkpoint first.</source>
        <translation>The checkpoint is older than the entry. No proof was made. Take a new checkpoint first.</translation>
    </message>
    <message>
        <source>The journal holds no entry for {subject}. No proof was made. Verify the journal.</source>
        <translation>The journal holds no entry for {subject}. No proof was made. Verify the journal.</translation>
    </message>
    <message>
        <source>This is not a proof, or it is incomplete. Nothing is proven. Get the file again.</source>
        <translation>This is not a proof, or it is incomplete. Nothing is proven. Get the file again.</translation>
    </message>
    <message>
        <source>The proof does not lead to the signed root ({subject}). Nothing is proven. The entry or the proof was altered.</source>
        <translation>The proof does not lead to the signed root ({subject}). Nothing is proven. The entry or the proof was altered.</translation>
    </message>
    <message>
        <source>The proof is not signed with the key of {subject}. Nothing is proven. Check which station’s key is meant.</source>
        <translation>The proof is not signed with the key of {subject}. Nothing is proven. Check which station’s key is meant.</translation>
    </message>
    <message>
        <source>“{value}” does not suit the setting “{subject}”. Nothing was saved. Possible: {known}.</source>
        <translation>“{value}” does not suit the setting “{subject}”. Nothing was saved. Possible: {known}.</translation>
    </message>
    <message>
        <source>The value of “{subject}” is out of range. Nothing was saved. Correct it.</source>
        <translation>The value of “{subject}” is out of range. Nothing was saved. Correct it.</translation>
    </message>
    <message>
        <source>There is no setting “{subject}”. Nothing was saved. Known: {known}.</source>
        <translation>There is no setting “{subject}”. Nothing was saved. Known: {known}.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be a station’s code. Nothing was done. Use a digit and up to three more digits or capital letters, for example 1 or 2A.</source>
        <translation>“{subject}” cannot be a station’s code. Nothing was done. Use a digit and up to three more digits or capital letters, for example 1 or 2A.</translation>
    </message>
    <message>
        <source>Another counter is writing to the database. Nothing was saved. Try again in a moment.</source>
        <translation>Another counter is writing to the database. Nothing was saved. Try again in a moment.</translation>
    </message>
    <message>
        <source>Another counter changed the same record meanwhile. Nothing was saved. Look again, then repeat.</source>
        <translation>Another counter changed the same record meanwhile. Nothing was saved. Look again, then repeat.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was saved. Stop working with it, run a check, and restore the last backup to a new file.</source>
        <translation>The database is damaged. Nothing was saved. Stop working with it, run a check, and restore the last backup to a new file.</translation>
    </message>
    <message>
        <source>The program met a defect of its own. Nothing was saved. Try again; if it returns, report it with the details.[ ({detail})]</source>
        <translation>The program met a defect of its own. Nothing was saved. Try again; if it returns, report it with the details.[ ({detail})]</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space, then repeat.</source>
        <translation>The disk is full. Nothing was saved. Free some space, then repeat.</translation>
    </message>
    <message>
        <source>The database cannot be written to. Nothing was saved. Ask for write access, then repeat.</source>
        <translation>The database cannot be written to. Nothing was saved. Ask for write access, then repeat.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was saved. Check the network and the server, then repeat.[ ({detail})]</source>
        <translation>The database cannot be reached. Nothing was saved. Check the network and the server, then repeat.[ ({detail})]</translation>
    </message>
    <message>
        <source>“{subject}” lies before the era {era}, which began on {first:day}.</source>
        <translation>“{subject}” lies before the era {era}, which began on {first:day}.</translation>
    </message>
    <message>
        <source>There is no such day: “{subject}”.</source>
        <translation>There is no such day: “{subject}”.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1.</source>
        <translation>“{subject}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1.</translation>
    </message>
    <message>
        <source>The year of “{subject}” is not clear. Write it with four digits or an era.</source>
        <translation>The year of “{subject}” is not clear. Write it with four digits or an era.</translation>
    </message>
    <message>
        <source>The file {subject} cannot be created. Nothing was written. Check the folder and its rights.[ ({reason})]</source>
        <translation>The file {subject} cannot be created. Nothing was written. Check the folder and its rights.[ ({reason})]</translation>
    </message>
    <message>
        <source>The file {subject} could not be written to the end. The old file is unchanged. Check the space on the disk and try again.[ ({reason})]</source>
        <translation>The file {subject} could not be written to the end. The old file is unchanged. Check the space on the disk and try again.[ ({reason})]</translation>
    </message>
    <message>
        <source>This computer cannot write the encoding {encoding}. Nothing was written. Choose utf-8.</source>
        <translation>This computer cannot write the encoding {encoding}. Nothing was written. Choose utf-8.</translation>
    </message>
    <message>
        <source>There is no encoding “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>There is no encoding “{subject}”. Nothing was written. Known: {known}.</translation>
    </message>
    <message>
        <source>There is no format “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>There is no format “{subject}”. Nothing was written. Known: {known}.</translation>
    </message>
    <message>
        <source>{subject} is a folder. Nothing was written. Name a file.</source>
        <translation>{subject} is a folder. Nothing was written. Name a file.</translation>
    </message>
    <message>
        <source>The code names nothing: it is an empty GS1 code. Scan another label of the item.</source>
        <translation>The code names nothing: it is an empty GS1 code. Scan another label of the item.</translation>
    </message>
    <message>
        <source>The GS1 code holds a part this program does not know ({subject}). Scan another label of the item.</source>
        <translation>The GS1 code holds a part this program does not know ({subject}). Scan another label of the item.</translation>
    </message>
    <message>
        <source>The GS1 code holds a character that cannot be there ({subject}). Scan again.</source>
        <translation>The GS1 code holds a character that cannot be there ({subject}). Scan again.</translation>
    </message>
    <message>
        <source>The check digit of the GS1 code does not fit ({subject}). Scan again.</source>
        <translation>The check digit of the GS1 code does not fit ({subject}). Scan again.</translation>
    </message>
    <message>
        <source>The GS1 code holds a day that does not exist ({subject}). Scan another label of the item.</source>
        <translation>The GS1 code holds a day that does not exist ({subject}). Scan another label of the item.</translation>
    </message>
    <message>
        <source>A part of the GS1 code has the wrong length ({subject}). Scan again.</source>
        <translation>A part of the GS1 code has the wrong length ({subject}). Scan again.</translation>
    </message>
    <message>
        <source>An import is already running at station {subject}. Nothing was begun. Wait until it is done.</source>
        <translation>An import is already running at station {subject}. Nothing was begun. Wait until it is done.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1.</source>
        <translation>Line {line}, {column}: “{value}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: who holds the item (“{value}”) is not clear. Name a user or a location.</source>
        <translation>Line {line}, {column}: who holds the item (“{value}”) is not clear. Name a user or a location.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” is no kind of ownership. Possible: {known}.</source>
        <translation>Line {line}, {column}: “{value}” is no kind of ownership. Possible: {known}.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” cannot be read as a price. Write a number such as 98000.</source>
        <translation>Line {line}, {column}: “{value}” cannot be read as a price. Write a number such as 98000.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” is no state. Possible: {known}.</source>
        <translation>Line {line}, {column}: “{value}” is no state. Possible: {known}.</translation>
    </message>
    <message>
        <source>Line {line}: the bytes {byte} are no text in {encoding}. Nothing was imported. Save the file again as UTF-8, or name its encoding.</source>
        <translation>Line {line}: the bytes {byte} are no text in {encoding}. Nothing was imported. Save the file again as UTF-8, or name its encoding.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was imported.</source>
        <translation>The import was stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the cell is longer than {limit} bytes. Nothing was imported. Shorten it, or check for a missing quote.</source>
        <translation>Line {line}, column {column}: the cell is longer than {limit} bytes. Nothing was imported. Shorten it, or check for a missing quote.</translation>
    </message>
    <message>
        <source>Several columns could be “{subject}”: {columns}. Nothing was imported. Say which one with --map.</source>
        <translation>Several columns could be “{subject}”: {columns}. Nothing was imported. Say which one with --map.</translation>
    </message>
    <message>
        <source>The file has no column “{subject}”. Nothing was imported. Its columns: {columns}. Say with --map which one it is.</source>
        <translation>The file has no column “{subject}”. Nothing was imported. Its columns: {columns}. Say with --map which one it is.</translation>
    </message>
    <message>
        <source>The column “{subject}” is used twice. Nothing was imported. Map it once only.</source>
        <translation>The column “{subject}” is used twice. Nothing was imported. Map it once only.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: a control character ({character}) stands in the cell. Remove it.</source>
        <translation>Line {line}, {column}: a control character ({character}) stands in the cell. Remove it.</translation>
    </message>
    <message>
        <source>This computer cannot read the encoding {encoding}. Nothing was imported. Save the file as UTF-8.</source>
        <translation>This computer cannot read the encoding {encoding}. Nothing was imported. Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>There is no encoding “{subject}”. Nothing was imported. Known: {known}.</source>
        <translation>There is no encoding “{subject}”. Nothing was imported. Known: {known}.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported. Choose another file.</source>
        <translation>The file is empty. Nothing was imported. Choose another file.</translation>
    </message>
    <message>
        <source>There is no file {subject}. Nothing was imported. Check its name and folder.</source>
        <translation>There is no file {subject}. Nothing was imported. Check its name and folder.</translation>
    </message>
    <message>
        <source>The file {subject} cannot be read. Nothing was imported. Check its rights, or copy it to this computer.[ ({reason})]</source>
        <translation>The file {subject} cannot be read. Nothing was imported. Check its rights, or copy it to this computer.[ ({reason})]</translation>
    </message>
    <message>
        <source>An earlier attempt at this import ({subject}) stands half done. Nothing more was imported. Undo {subject} first, then import again.</source>
        <translation>An earlier attempt at this import ({subject}) stands half done. Nothing more was imported. Undo {subject} first, then import again.</translation>
    </message>
    <message>
        <source>The file has no column “{subject}”. Nothing was imported. Its columns: {columns}.</source>
        <translation>The file has no column “{subject}”. Nothing was imported. Its columns: {columns}.</translation>
    </message>
    <message>
        <source>There is no field “{subject}”. Nothing was imported. Known: {known}.</source>
        <translation>There is no field “{subject}”. Nothing was imported. Known: {known}.</translation>
    </message>
    <message>
        <source>“{subject}” is no mapping. Nothing was imported. Write FIELD=COLUMN.</source>
        <translation>“{subject}” is no mapping. Nothing was imported. Write FIELD=COLUMN.</translation>
    </message>
    <message>
        <source>Line {line}: the person has no name.</source>
        <translation>Line {line}: the person has no name.</translation>
    </message>
    <message>
        <source>The first line of the file names no columns. Nothing was imported. Put the column names into the first line.</source>
        <translation>The first line of the file names no columns. Nothing was imported. Put the column names into the first line.</translation>
    </message>
    <message>
        <source>{subject} is not an ordinary file. Nothing was imported. Choose a file.</source>
        <translation>{subject} is not an ordinary file. Nothing was imported. Choose a file.</translation>
    </message>
    <message>
        <source>Line {line}: the file holds zero bytes and is no text. Nothing was imported. Save it as CSV again.</source>
        <translation>Line {line}: the file holds zero bytes and is no text. Nothing was imported. Save it as CSV again.</translation>
    </message>
    <message>
        <source>Line {line}: there is no number in “{column}”.</source>
        <translation>Line {line}: there is no number in “{column}”.</translation>
    </message>
    <message>
        <source>This looks like a list of {subject:table}. Nothing was imported. Import it as that, or check the columns.</source>
        <translation>This looks like a list of {subject:table}. Nothing was imported. Import it as that, or check the columns.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a quotation mark stands where none may be. Nothing was imported. Double it inside a quoted cell.</source>
        <translation>Line {line}, column {column}: a quotation mark stands where none may be. Nothing was imported. Double it inside a quoted cell.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line {startLine} is never closed. Nothing was imported. Close it.</source>
        <translation>The quotation mark opened in line {startLine} is never closed. Nothing was imported. Close it.</translation>
    </message>
    <message>
        <source>Line {line}: the row is longer than {limit} bytes. Nothing was imported. Check for a missing quote.</source>
        <translation>Line {line}: the row is longer than {limit} bytes. Nothing was imported. Check for a missing quote.</translation>
    </message>
    <message>
        <source>Line {line}: there are more cells than columns (“{value}”). Check for a missing quote.</source>
        <translation>Line {line}: there are more cells than columns (“{value}”). Check for a missing quote.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: the text is longer than {limit} characters. Shorten it.</source>
        <translation>Line {line}, {column}: the text is longer than {limit} characters. Shorten it.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {limit} columns. Nothing was imported. Check the delimiter and the quotes.</source>
        <translation>Line {line}: there are more than {limit} columns. Nothing was imported. Check the delimiter and the quotes.</translation>
    </message>
    <message>
        <source>The scanner sent control characters. Nothing was recorded. Scan again; if it stays so, check the scanner’s settings.</source>
        <translation>The scanner sent control characters. Nothing was recorded. Scan again; if it stays so, check the scanner’s settings.</translation>
    </message>
    <message>
        <source>Nothing was read. Scan again; switch the input method off if it is on.</source>
        <translation>Nothing was read. Scan again; switch the input method off if it is on.</translation>
    </message>
    <message>
        <source>“{subject}” was read through the Japanese input method. Nothing was recorded. Switch it off and scan again.</source>
        <translation>“{subject}” was read through the Japanese input method. Nothing was recorded. Switch it off and scan again.</translation>
    </message>
    <message>
        <source>The GS1 code cannot be read: {subject}. Nothing was recorded. Scan again, or another label of the item.</source>
        <translation>The GS1 code cannot be read: {subject}. Nothing was recorded. Scan again, or another label of the item.</translation>
    </message>
    <message>
        <source>The text is too long for a scan. Nothing was recorded. Scan a single label.</source>
        <translation>The text is too long for a scan. Nothing was recorded. Scan a single label.</translation>
    </message>
    <message>
        <source>The check digit of {subject} does not fit: a misread. Nothing was recorded. Scan again.</source>
        <translation>The check digit of {subject} does not fit: a misread. Nothing was recorded. Scan again.</translation>
    </message>
    <message>
        <source>{subject} has the wrong length: a short read. Nothing was recorded. Scan again.</source>
        <translation>{subject} has the wrong length: a short read. Nothing was recorded. Scan again.</translation>
    </message>
    <message>
        <source>The entries up to a checkpoint do not give its signed root.</source>
        <translation>The entries up to a checkpoint do not give its signed root.</translation>
    </message>
    <message>
        <source>A checkpoint from outside belongs to another record.</source>
        <translation>A checkpoint from outside belongs to another record.</translation>
    </message>
    <message>
        <source>A checkpoint is not signed with its station’s key.</source>
        <translation>A checkpoint is not signed with its station’s key.</translation>
    </message>
    <message>
        <source>A checkpoint cannot be read.</source>
        <translation>A checkpoint cannot be read.</translation>
    </message>
    <message>
        <source>The columns beside the entry do not say what the entry says.</source>
        <translation>The columns beside the entry do not say what the entry says.</translation>
    </message>
    <message>
        <source>There are more entries than the head of the lane knows.</source>
        <translation>There are more entries than the head of the lane knows.</translation>
    </message>
    <message>
        <source>An entry is missing.</source>
        <translation>An entry is missing.</translation>
    </message>
    <message>
        <source>An entry comes twice or out of order.</source>
        <translation>An entry comes twice or out of order.</translation>
    </message>
    <message>
        <source>The entry was put in another’s place.</source>
        <translation>The entry was put in another’s place.</translation>
    </message>
    <message>
        <source>The entry cannot be read.</source>
        <translation>The entry cannot be read.</translation>
    </message>
    <message>
        <source>The head of the lane is not that of its entries.</source>
        <translation>The head of the lane is not that of its entries.</translation>
    </message>
    <message>
        <source>The journal’s head is damaged. Nothing was saved. Run a check and tell whoever looks after the record.</source>
        <translation>The journal’s head is damaged. Nothing was saved. Run a check and tell whoever looks after the record.</translation>
    </message>
    <message>
        <source>The entry is in a lane that does not exist.</source>
        <translation>The entry is in a lane that does not exist.</translation>
    </message>
    <message>
        <source>The entry was changed: it no longer gives its hash.</source>
        <translation>The entry was changed: it no longer gives its hash.</translation>
    </message>
    <message>
        <source>A personal value is not the one the entry vouches for.</source>
        <translation>A personal value is not the one the entry vouches for.</translation>
    </message>
    <message>
        <source>There is a personal value that no entry vouches for.</source>
        <translation>There is a personal value that no entry vouches for.</translation>
    </message>
    <message>
        <source>The record has fewer entries than a checkpoint says.</source>
        <translation>The record has fewer entries than a checkpoint says.</translation>
    </message>
    <message>
        <source>The register of who and what an entry is about is not what the entries say.</source>
        <translation>The register of who and what an entry is about is not what the entries say.</translation>
    </message>
    <message>
        <source>The stored tree is not that of the entries.</source>
        <translation>The stored tree is not that of the entries.</translation>
    </message>
    <message>
        <source>An entry of the journal cannot be read ({subject}). Nothing was changed. Verify the journal.</source>
        <translation>An entry of the journal cannot be read ({subject}). Nothing was changed. Verify the journal.</translation>
    </message>
    <message>
        <source>“{accessory}” was not lent with {subject}, so it cannot be missing. Nothing was taken back. Check the name of the accessory.</source>
        <translation>“{accessory}” was not lent with {subject}, so it cannot be missing. Nothing was taken back. Check the name of the accessory.</translation>
    </message>
    <message>
        <source>No accessory is still to come back here[: {subject}]. Nothing was changed. Check the asset and the accessory.</source>
        <translation>No accessory is still to come back here[: {subject}]. Nothing was changed. Check the asset and the accessory.</translation>
    </message>
    <message>
        <source>The accessory “{name}” of {subject} needs a name and a quantity of at least 1 (given: {quantity}). Nothing was saved. Correct it and save again.</source>
        <translation>The accessory “{name}” of {subject} needs a name and a quantity of at least 1 (given: {quantity}). Nothing was saved. Correct it and save again.</translation>
    </message>
    <message>
        <source>{subject} has been disposed of. It cannot be lent. Choose another item; if it is still here, tell a manager.</source>
        <translation>{subject} has been disposed of. It cannot be lent. Choose another item; if it is still here, tell a manager.</translation>
    </message>
    <message>
        <source>The asset number {subject} is taken already. Nothing was saved. Open the asset with that number, or use another number.</source>
        <translation>The asset number {subject} is taken already. Nothing was saved. Open the asset with that number, or use another number.</translation>
    </message>
    <message>
        <source>{subject} is recorded as faulty. It cannot be lent. Lend another item, or have a manager set it to usable after a check.</source>
        <translation>{subject} is recorded as faulty. It cannot be lent. Lend another item, or have a manager set it to usable after a check.</translation>
    </message>
    <message>
        <source>{subject} cannot go from “{from:state}” to “{to:state}”. Nothing was saved. Choose a state that can follow, step by step.</source>
        <translation>{subject} cannot go from “{from:state}” to “{to:state}”. Nothing was saved. Choose a state that can follow, step by step.</translation>
    </message>
    <message>
        <source>{subject} is in repair. It cannot be lent. Lend another item, or close the repair first.</source>
        <translation>{subject} is in repair. It cannot be lent. Lend another item, or close the repair first.</translation>
    </message>
    <message>
        <source>{subject} was handed to {holder}[ ({section})] less than a minute ago. It was not taken back. If it really comes back already, accept the return; otherwise go on.</source>
        <translation>{subject} was handed to {holder}[ ({section})] less than a minute ago. It was not taken back. If it really comes back already, accept the return; otherwise go on.</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost. It cannot be lent. If it is in front of you, have it recorded as found first.</source>
        <translation>{subject} is recorded as lost. It cannot be lent. If it is in front of you, have it recorded as found first.</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost. It was not taken back. Have it recorded as found first, then take it back.</source>
        <translation>{subject} is recorded as lost. It was not taken back. Have it recorded as found first, then take it back.</translation>
    </message>
    <message>
        <source>{subject} waits to be reset. It cannot be lent before that. Reset it and set it to usable, or lend another item.</source>
        <translation>{subject} waits to be reset. It cannot be lent before that. Reset it and set it to usable, or lend another item.</translation>
    </message>
    <message>
        <source>The asset has no type. Nothing was saved. Enter its type and save again.</source>
        <translation>The asset has no type. Nothing was saved. Enter its type and save again.</translation>
    </message>
    <message>
        <source>The asset has no number. Nothing was saved. Enter an asset number and save again.</source>
        <translation>The asset has no number. Nothing was saved. Enter an asset number and save again.</translation>
    </message>
    <message>
        <source>{subject} is not on loan. There is nothing to take back. Check the number on the item.</source>
        <translation>{subject} is not on loan. There is nothing to take back. Check the number on the item.</translation>
    </message>
    <message>
        <source>{subject} is on loan to {holder}[ ({section})][, due {due:day}]. It cannot be lent again now. Take it back first, or lend another item.</source>
        <translation>{subject} is on loan to {holder}[ ({section})][, due {due:day}]. It cannot be lent again now. Take it back first, or lend another item.</translation>
    </message>
    <message>
        <source>{subject} came back without: {accessories}. They are still to come. Lend it without them, or ask for them first.</source>
        <translation>{subject} came back without: {accessories}. They are still to come. Lend it without them, or ask for them first.</translation>
    </message>
    <message>
        <source>{subject} is on loan to {holder}[ ({section})][, due {due:day}], not to the person who is open. Nothing was recorded. Take it back all the same, or go on with the next item.</source>
        <translation>{subject} is on loan to {holder}[ ({section})][, due {due:day}], not to the person who is open. Nothing was recorded. Take it back all the same, or go on with the next item.</translation>
    </message>
    <message>
        <source>{subject} has to be reset before it is lent again. Put it on the reset shelf.</source>
        <translation>{subject} has to be reset before it is lent again. Put it on the reset shelf.</translation>
    </message>
    <message>
        <source>{subject} is to be handed back to its owner. It cannot be lent. Lend another item.</source>
        <translation>{subject} is to be handed back to its owner. It cannot be lent. Lend another item.</translation>
    </message>
    <message>
        <source>The same item is named twice[: {subject}]. Nothing was recorded. Leave one of them out.</source>
        <translation>The same item is named twice[: {subject}]. Nothing was recorded. Leave one of them out.</translation>
    </message>
    <message>
        <source>There is no asset {subject}. Nothing was recorded. Check the number on the label, or have the asset entered.</source>
        <translation>There is no asset {subject}. Nothing was recorded. Check the number on the label, or have the asset entered.</translation>
    </message>
    <message>
        <source>{subject} was due on {due:day} and is taken back late.</source>
        <translation>{subject} was due on {due:day} and is taken back late.</translation>
    </message>
    <message>
        <source>{subject} has been withdrawn from the ledger. It cannot be lent. Check the number, or have it entered again.</source>
        <translation>{subject} has been withdrawn from the ledger. It cannot be lent. Check the number, or have it entered again.</translation>
    </message>
    <message numerus="yes">
        <source>“{subject}” means %n things. Nothing was recorded. Choose which of them is meant.</source>
        <translation>
            <numerusform>“{subject}” means %n thing. Nothing was recorded. Choose which of them is meant.</numerusform>
            <numerusform>“{subject}” means %n things. Nothing was recorded. Choose which of them is meant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is registered under “{subject}”. Nothing was recorded. Scan again, or check the number on the label.</source>
        <translation>Nothing is registered under “{subject}”. Nothing was recorded. Scan again, or check the number on the label.</translation>
    </message>
    <message>
        <source>“{subject}” is not a command id (a UUID is needed). Nothing was done. Repeat with a valid id, or without one.</source>
        <translation>“{subject}” is not a command id (a UUID is needed). Nothing was done. Repeat with a valid id, or without one.</translation>
    </message>
    <message>
        <source>No command “{subject}” is known here. Nothing was done. Scan a code of the command card, or check the command id.</source>
        <translation>No command “{subject}” is known here. Nothing was done. Scan a code of the command card, or check the command id.</translation>
    </message>
    <message>
        <source>{subject} has been undone before. Nothing was changed.</source>
        <translation>{subject} has been undone before. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{subject}” is not a time of day. Nothing was recorded. Give it as HH:MM, for example 17:15.</source>
        <translation>“{subject}” is not a time of day. Nothing was recorded. Give it as HH:MM, for example 17:15.</translation>
    </message>
    <message>
        <source>The due day {subject:day} is a closed day. Tell the borrower, or choose an open day.</source>
        <translation>The due day {subject:day} is a closed day. Tell the borrower, or choose an open day.</translation>
    </message>
    <message>
        <source>The due day {subject:day} is in the past. Nothing was recorded. Choose today or a later day.</source>
        <translation>The due day {subject:day} is in the past. Nothing was recorded. Choose today or a later day.</translation>
    </message>
    <message>
        <source>“{subject}” is not a due date. Nothing was recorded. Give it as 2026-04-01, R8.4.1 or 2026-04-01T17:00.</source>
        <translation>“{subject}” is not a due date. Nothing was recorded. Give it as 2026-04-01, R8.4.1 or 2026-04-01T17:00.</translation>
    </message>
    <message numerus="yes">
        <source>A type’s loan may last from 0 to %n days. Nothing was saved. Correct the number.</source>
        <translation>
            <numerusform>A type’s loan may last from 0 to %n day. Nothing was saved. Correct the number.</numerusform>
            <numerusform>A type’s loan may last from 0 to %n days. Nothing was saved. Correct the number.</numerusform>
        </translation>
    </message>
    <message>
        <source>The type has no name. Nothing was saved. Enter its name.</source>
        <translation>The type has no name. Nothing was saved. Enter its name.</translation>
    </message>
    <message>
        <source>There is no type “{subject}”. Nothing was saved. Check the name; a new type comes with its first asset.</source>
        <translation>There is no type “{subject}”. Nothing was saved. Check the name; a new type comes with its first asset.</translation>
    </message>
    <message>
        <source>Nobody is named who borrows. Nothing was recorded. Scan the borrower’s card, or name a person or section.</source>
        <translation>Nobody is named who borrows. Nothing was recorded. Scan the borrower’s card, or name a person or section.</translation>
    </message>
    <message>
        <source>No item is named. Nothing was recorded. Scan or name at least one item.</source>
        <translation>No item is named. Nothing was recorded. Scan or name at least one item.</translation>
    </message>
    <message>
        <source>One receipt takes at most {most} items. Nothing was recorded. Split the handover.</source>
        <translation>One receipt takes at most {most} items. Nothing was recorded. Split the handover.</translation>
    </message>
    <message>
        <source>There is a person {subject} already. Nothing was saved. Open that person, or use another number.</source>
        <translation>There is a person {subject} already. Nothing was saved. Open that person, or use another number.</translation>
    </message>
    <message>
        <source>{name} has left the organisation. Nothing can be lent to them. Take back what they still hold, or check the card.</source>
        <translation>{name} has left the organisation. Nothing can be lent to them. Take back what they still hold, or check the card.</translation>
    </message>
    <message>
        <source>The person {subject} has no name. Nothing was saved. Enter the name as registered.</source>
        <translation>The person {subject} has no name. Nothing was saved. Enter the name as registered.</translation>
    </message>
    <message>
        <source>The person has neither a staff number nor a user name[: {subject}]. Nothing was saved. Enter one of them.</source>
        <translation>The person has neither a staff number nor a user name[: {subject}]. Nothing was saved. Enter one of them.</translation>
    </message>
    <message>
        <source>{name}’s card was scanned while items wait for {open}. Nothing was recorded. Finish or empty the open basket first.</source>
        <translation>{name}’s card was scanned while items wait for {open}. Nothing was recorded. Finish or empty the open basket first.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n overdue item(s). Ask for them before lending more.</source>
        <translation>
            <numerusform>{name} has %n overdue item. Ask for it before lending more.</numerusform>
            <numerusform>{name} has %n overdue items. Ask for them before lending more.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no person {subject}. Nothing was recorded. Check the number or the card, or have the person entered.</source>
        <translation>There is no person {subject}. Nothing was recorded. Check the number or the card, or have the person entered.</translation>
    </message>
    <message>
        <source>{name} has been withdrawn from the ledger. Nothing can be lent to them. Check the card, or have them entered again.</source>
        <translation>{name} has been withdrawn from the ledger. Nothing can be lent to them. Check the card, or have them entered again.</translation>
    </message>
    <message>
        <source>The code {subject} is on the label of another place already. Nothing was saved. Use another code.</source>
        <translation>The code {subject} is on the label of another place already. Nothing was saved. Use another code.</translation>
    </message>
    <message>
        <source>The place has no name. Nothing was saved. Enter its name.</source>
        <translation>The place has no name. Nothing was saved. Enter its name.</translation>
    </message>
    <message>
        <source>There is no section {subject}. Nothing was recorded. Check its name as it stands in the ledger.</source>
        <translation>There is no section {subject}. Nothing was recorded. Check its name as it stands in the ledger.</translation>
    </message>
    <message>
        <source>{subject} has been changed since. Nothing was undone. Undo the later change first, or correct the record by hand.</source>
        <translation>{subject} has been changed since. Nothing was undone. Undo the later change first, or correct the record by hand.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n minute(s) have passed. Nothing was undone. Give a reason and undo again.</source>
        <translation>
            <numerusform>More than %n minute has passed. Nothing was undone. Give a reason and undo again.</numerusform>
            <numerusform>More than %n minutes have passed. Nothing was undone. Give a reason and undo again.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone ({subject:verb}). Nothing was changed. Record the opposite instead.</source>
        <translation>This cannot be undone ({subject:verb}). Nothing was changed. Record the opposite instead.</translation>
    </message>
    <message>
        <source>This was done at another counter or by somebody else ({subject}). Nothing was undone. Ask them or a manager.</source>
        <translation>This was done at another counter or by somebody else ({subject}). Nothing was undone. Ask them or a manager.</translation>
    </message>
    <message>
        <source>This operation is too large to be undone at the counter. Nothing was undone. Undo it by its document number.</source>
        <translation>This operation is too large to be undone at the counter. Nothing was undone. Undo it by its document number.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n minute(s) have passed. Nothing was undone. Ask a manager to undo it.</source>
        <translation>
            <numerusform>More than %n minute has passed. Nothing was undone. Ask a manager to undo it.</numerusform>
            <numerusform>More than %n minutes have passed. Nothing was undone. Ask a manager to undo it.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{subject}” cannot be printed as a barcode. Nothing was printed. Use letters and digits only.</source>
        <translation>“{subject}” cannot be printed as a barcode. Nothing was printed. Use letters and digits only.</translation>
    </message>
    <message>
        <source>There is nothing to print as a barcode. Nothing was printed.</source>
        <translation>There is nothing to print as a barcode. Nothing was printed.</translation>
    </message>
    <message>
        <source>“{subject}” is too long for a barcode. Nothing was printed. Use a shorter code.</source>
        <translation>“{subject}” is too long for a barcode. Nothing was printed. Use a shorter code.</translation>
    </message>
    <message>
        <source>The file {subject} cannot be written. Nothing was written. Check the folder and its rights.[ ({reason})]</source>
        <translation>The file {subject} cannot be written. Nothing was written. Check the folder and its rights.[ ({reason})]</translation>
    </message>
    <message>
        <source>The file {subject} could not be written to the end. What was there is unchanged. Check the space on the disk and try again.[ ({reason})]</source>
        <translation>The file {subject} could not be written to the end. What was there is unchanged. Check the space on the disk and try again.[ ({reason})]</translation>
    </message>
    <message>
        <source>The pages could not be painted. The loan is recorded; only the paper is missing. Print again.</source>
        <translation>The pages could not be painted. The loan is recorded; only the paper is missing. Print again.</translation>
    </message>
    <message>
        <source>The printer “{subject}” did not take the pages. The record is saved; only the paper is missing. Check the printer and print again.</source>
        <translation>The printer “{subject}” did not take the pages. The record is saved; only the paper is missing. Check the printer and print again.</translation>
    </message>
    <message>
        <source>The printer “{subject}” is not there. The record is saved; only the paper is missing. Save it as PDF, or choose another printer.</source>
        <translation>The printer “{subject}” is not there. The record is saved; only the paper is missing. Save it as PDF, or choose another printer.</translation>
    </message>
    <message>
        <source>No printer is chosen for this paper. The record is saved; only the paper is missing. Choose a printer, or save it as PDF.</source>
        <translation>No printer is chosen for this paper. The record is saved; only the paper is missing. Choose a printer, or save it as PDF.</translation>
    </message>
    <message>
        <source>The program has no words for this (%1: %2). Please report it.</source>
        <translation>The program has no words for this (%1: %2). Please report it.</translation>
    </message>
    <message>
        <source>The connection broke while saving, so it is not known whether this was saved. Repeat it under the same id: it cannot be recorded twice.</source>
        <translation>The connection broke while saving, so it is not known whether this was saved. Repeat it under the same id: it cannot be recorded twice.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Waiting for reset</source>
        <translation>Waiting for reset</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>To be handed back</source>
        <translation>To be handed back</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>Disposed</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Usable</translation>
    </message>
    <message>
        <source>State property</source>
        <translation>State property</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Borrowed</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Storage media</source>
        <translation>Storage media</translation>
    </message>
    <message>
        <source>Peripheral</source>
        <translation>Peripheral</translation>
    </message>
    <message>
        <source>Meeting equipment</source>
        <translation>Meeting equipment</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Lend and take back</source>
        <translation>Lend and take back</translation>
    </message>
    <message>
        <source>Change the ledger</source>
        <translation>Change the ledger</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Undo what others did</source>
        <translation>Undo what others did</translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation>Read the journal</translation>
    </message>
    <message>
        <source>Sign the journal</source>
        <translation>Sign the journal</translation>
    </message>
    <message>
        <source>Administrate</source>
        <translation>Administrate</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Return slip</translation>
    </message>
    <message>
        <source>Change of the ledger</source>
        <translation>Change of the ledger</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Register counter</source>
        <translation>Register counter</translation>
    </message>
    <message>
        <source>Add operator</source>
        <translation>Add operator</translation>
    </message>
    <message>
        <source>Change operator</source>
        <translation>Change operator</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Change settings</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Save item</source>
        <translation>Save item</translation>
    </message>
    <message>
        <source>Save type</source>
        <translation>Save type</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Save user</translation>
    </message>
    <message>
        <source>Save place</source>
        <translation>Save place</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Issue return slips</source>
        <translation>Issue return slips</translation>
    </message>
    <message>
        <source>Mark accessory as missing</source>
        <translation>Mark accessory as missing</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back accessories</source>
        <translation>Take back accessories</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Command line</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>loans</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>operators</translation>
    </message>
    <message>
        <source>types</source>
        <translation>types</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>sections</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>barcode</translation>
    </message>
    <message>
        <source>accessory</source>
        <translation>accessory</translation>
    </message>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>loan</translation>
    </message>
    <message>
        <source>loan line</source>
        <translation>loan line</translation>
    </message>
    <message>
        <source>lent accessory</source>
        <translation>lent accessory</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>reprint</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>counter</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>The same code was read twice in one go; counted once.</source>
        <translation>The same code was read twice in one go; counted once.</translation>
    </message>
    <message>
        <source>The counter has stopped; this scan was not acted on.</source>
        <translation>The counter has stopped; this scan was not acted on.</translation>
    </message>
    <message>
        <source>It is in the basket already.</source>
        <translation>It is in the basket already.</translation>
    </message>
    <message>
        <source>It has just been taken back.</source>
        <translation>It has just been taken back.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>There is nothing to do.</translation>
    </message>
    <message>
        <source>A shelf label; it means nothing at the counter.</source>
        <translation>A shelf label; it means nothing at the counter.</translation>
    </message>
</context>
<context>
    <name>madoguchi::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>madoguchi::CommandActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConnectionBanner</name>
    <message>
        <source>The database cannot be reached. Nothing is saved until it is back.</source>
        <translation>The database cannot be reached. Nothing is saved until it is back.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>madoguchi::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>madoguchi::MainWindow</name>
    <message>
        <source>Madoguchi (sample)</source>
        <translation>Madoguchi (sample)</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Quit all the same</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>madoguchi::NavigationBar</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::PagedTable</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaletteDialog</name>
    <message>
        <source>All commands</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>madoguchi::PreviewPane</name>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Sheet %1 of %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::SandboxRibbon</name>
    <message>
        <source>SAMPLE: nothing here is real</source>
        <translation>SAMPLE: nothing here is real</translation>
    </message>
</context>
<context>
    <name>madoguchi::ScanBox</name>
    <message>
        <source>Scan box</source>
        <translation>Scan box</translation>
    </message>
    <message>
        <source>Scan a tag or staff card (F2)</source>
        <translation>Scan a tag or staff card (F2)</translation>
    </message>
    <message>
        <source>Scanner paused: answer the question first</source>
        <translation>Scanner paused: answer the question first</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignInPane</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN of %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Type your PIN, then Enter.</source>
        <translation>Type your PIN, then Enter.</translation>
    </message>
    <message>
        <source>Scan your operator&apos;s card, or type your operator code and press Enter.</source>
        <translation>Scan your operator&apos;s card, or type your operator code and press Enter.</translation>
    </message>
    <message>
        <source>Operator&apos;s card or code</source>
        <translation>Operator&apos;s card or code</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Another operator (Esc)</source>
        <translation>Another operator (Esc)</translation>
    </message>
    <message>
        <source>Look around as the sample operator</source>
        <translation>Look around as the sample operator</translation>
    </message>
</context>
<context>
    <name>madoguchi::StatusLine</name>
    <message>
        <source>Counter %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nobody signed in</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Operator %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Saved in %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner ready</translation>
    </message>
    <message>
        <source>Scanner paused</source>
        <translation>Scanner paused</translation>
    </message>
    <message>
        <source>Scan box: press F2</source>
        <translation>Scan box: press F2</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Backup %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::WindowedTableView</name>
    <message>
        <source>Position in the list</source>
        <translation>Position in the list</translation>
    </message>
</context>
</TS>
