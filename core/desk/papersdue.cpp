// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/papersdue.h"

#include "core/base/uuid7.h"
#include "core/desk/documents.h"
#include "core/journal/entryreader.h"
#include "core/storage/databasefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <string>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMSecsForTurn = 2000;     ///< a counter waits no longer for another program's line
constexpr qint64 mostPaperBytes = 1 << 20; ///< whatever is longer is no list of ours
const QString noneThere = u"-"_s;

QByteArray systemText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// When a process began, as the system counts; empty when there is none of this number.
QByteArray beginningOfProcess(const QString& id)
{
    const QByteArray stat = systemText(u"/proc/%1/stat"_s.arg(id));
    // Its name, which may hold anything, stands in parentheses before all that.
    return stat.mid(stat.lastIndexOf(')') + 1).simplified().split(' ').value(19);
}

/// The number of a process is given again, at the latest after the computer was started anew.
QString programOf(const QString& processId)
{
    const QByteArray began = beginningOfProcess(processId);
    const QByteArray boot = systemText(u"/proc/sys/kernel/random/boot_id"_s).trimmed();
    return began.isEmpty() ? QString() : u"%1.%2.%3"_s.arg(processId, QLatin1String(began), QLatin1String(boot));
}

bool isProgramRunning(const QString& program)
{
    return programOf(program.section(u'.', 0, 0)) == program;
}

} // namespace

struct PapersDue::Line {
    QString program;
    Paper paper;
};

PapersDue::PapersDue(const StationSeat& seat, const QString& program)
    : m_path(u"%1/%2-%3.papers"_s.arg(seat.keyFolder, seat.recordId, seat.code)),
      m_program(program.isEmpty() ? programOf(QString::number(QCoreApplication::applicationPid())) : program)
{
    if (m_program.isEmpty())
        m_program = noneThere; // a system that does not say: what is left is looked up at the next sign-in
}

QList<PapersDue::Line> PapersDue::lines() const
{
    QList<Line> lines;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QStringList texts = QString::fromUtf8(file.read(mostPaperBytes)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& text : texts) {
        const QStringList parts = text.split(u'\t');
        if (parts.size() != 3 || parts.at(0).isEmpty())
            continue;
        const bool hasCommand = isUuid(parts.at(1));
        const bool hasNumber = parts.at(2) != noneThere;
        if ((!hasCommand && parts.at(1) != noneThere) || parts.at(2).isEmpty() || (!hasCommand && !hasNumber))
            continue;
        lines << Line{parts.at(0), {hasNumber ? parts.at(2) : QString(), hasCommand ? parts.at(1) : QString()}};
    }
    return lines;
}

/// The name of the file as well as its content is on the disk then.
bool PapersDue::write(const QList<Line>& lines) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (lines.isEmpty())
        return QFile::remove(m_path) && flushToDisk(folder);
    const auto orNone = [](const QString& text) { return text.isEmpty() ? noneThere : text; };
    QByteArray text;
    for (const Line& line : lines)
        text += u"%1\t%2\t%3\n"_s.arg(line.program, orNone(line.paper.command), orNone(line.paper.number)).toUtf8();
    QSaveFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(text) == text.size() && file.flush() && file.commit() && flushToDisk(folder);
}

/// One program after the other.
bool PapersDue::change(const std::function<void(QList<Line>&)>& edit) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile turn(m_path + u".lock"_s);
    turn.setStaleLockTime(0);
    if (!turn.tryLock(mostMSecsForTurn))
        return false;
    const QList<Line> before = lines();
    QList<Line> after = before;
    edit(after);
    const auto isSame = [](const Line& one, const Line& other) {
        return one.program == other.program && one.paper == other.paper;
    };
    return std::ranges::equal(before, after, isSame) || write(after);
}

bool PapersDue::expectFrom(const QString& command) const
{
    if (!isKept() || !isUuid(command))
        return false;
    return change([&](QList<Line>& lines) {
        lines.removeIf([&](const Line& line) { return line.paper == Paper{{}, command}; });
        lines << Line{m_program, {{}, command}};
    });
}

bool PapersDue::expect(const QStringList& numbers, const QString& command) const
{
    if (!isKept() || (numbers.isEmpty() && command.isEmpty()))
        return false;
    return change([&](QList<Line>& lines) {
        if (!command.isEmpty())
            lines.removeIf([&](const Line& line) { return line.paper == Paper{{}, command}; });
        for (const QString& number : numbers) {
            const auto isIt = [&](const Line& line) { return line.paper.number == number; };
            const auto ours = [&](const Line& line) {
                return isIt(line) && line.program == m_program && (command.isEmpty() || line.paper.command == command);
            };
            if (number.isEmpty() || std::ranges::any_of(std::as_const(lines), ours))
                continue;
            lines.removeIf(isIt);
            lines << Line{m_program, {number, command}};
        }
    });
}

void PapersDue::forgetFrom(const QString& command) const
{
    forget({{{}, command}});
}

void PapersDue::settle(const QString& number) const
{
    if (isKept() && !number.isEmpty() && QFile::exists(m_path))
        change(
            [&](QList<Line>& lines) { lines.removeIf([&](const Line& line) { return line.paper.number == number; }); });
}

QList<PapersDue::Paper> PapersDue::left() const
{
    QList<Paper> papers;
    if (!isKept())
        return papers;
    const QList<Line> all = lines();
    for (const Line& line : all) {
        if (!isProgramRunning(line.program))
            papers << line.paper;
    }
    return papers;
}

void PapersDue::forget(const QList<Paper>& papers) const
{
    if (isKept() && QFile::exists(m_path))
        change(
            [&](QList<Line>& lines) { lines.removeIf([&](const Line& line) { return papers.contains(line.paper); }); });
}

namespace {

/// Whether the record has heard of a paper of the document since: printed once more, or noted as missing.
bool isHeardOf(Connection& connection, qint64 document, Instant since)
{
    Cursor cursor = connection.select("select (select count(*) from document_print where document_id = ?"
                                      " and printed_at >= ?), (select count(*) from lost_paper where document_id = ?"
                                      " and lost_at >= ?)",
                                      document, since.toIso(), document, since.toIso());
    return cursor.next() && (cursor.number(0) > 0 || cursor.number(1) > 0);
}

struct NumberedPaper {
    qint64 id;
    QString number;
    QString command;
    Instant issuedAt;
};

/// Those that stand and have a paper.
QList<NumberedPaper> numberedPapers(Connection& connection, const PapersDue::Paper& paper)
{
    QList<NumberedPaper> found;
    const bool isOne = !paper.number.isEmpty();
    Cursor cursor = connection.select(std::string("select id, number, command_id, issued_at from document where ")
                                          .append(isOne ? "number = ?" : "command_id = ?")
                                          .append(" and withdrawn_at is null and snapshot is not null order by id"),
                                      isOne ? paper.number : paper.command);
    while (cursor.next())
        found << NumberedPaper{cursor.number(0), cursor.text(1), cursor.text(2), cursor.instant(3)};
    return found;
}

/// The paper as it was to be; nothing where that never came to be, or is settled.
std::optional<LeftPaper> leftPaper(Connection& connection, const NumberedPaper& found, const QString& command)
{
    if (command.isEmpty() || command == found.command) {
        return isHeardOf(connection, found.id, found.issuedAt) ? std::nullopt
                                                               : std::optional(LeftPaper{found.number, 0});
    }
    const std::optional<Entry> entry = entryOfCommand(connection, command, 0);
    if (!entry || entry->command.verb != QLatin1String(RecordReprint::name) ||
        isHeardOf(connection, found.id, entry->at.plusMSecs(1)))
        return std::nullopt;
    const auto counted = RecordReprint::Outcome::fromJson(QJsonDocument::fromJson(entry->result).object());
    return LeftPaper{found.number, counted.count};
}

} // namespace

Result<AskLeftPapers::Answer> AskLeftPapers::run(ReadScope& scope) const
{
    Answer left;
    for (const PapersDue::Paper& paper : papers) {
        const QList<NumberedPaper> numbered = numberedPapers(scope.connection, paper);
        for (const NumberedPaper& found : numbered) {
            const auto isIt = [&](const LeftPaper& known) { return known.number == found.number; };
            if (std::ranges::any_of(std::as_const(left), isIt))
                continue;
            if (const std::optional<LeftPaper> one = leftPaper(scope.connection, found, paper.command))
                left << *one;
        }
    }
    return left;
}

Result<Done> notePaperMissing(Desk& desk, const PapersDue& due, const LeftPaper& paper, const Order& order)
{
    const auto noted = desk.perform(NotePaperLost{paper.number, paper.reprint}, order);
    if (!noted)
        return noted.refusal();
    due.settle(paper.number);
    return Done{};
}

Result<QStringList> noteLeftPapers(Desk& desk, const Order& order)
{
    const PapersDue due(desk.seat());
    const QList<PapersDue::Paper> papers = due.left();
    QStringList numbers;
    if (papers.isEmpty())
        return numbers;
    const Result<QList<LeftPaper>> left = desk.ask(AskLeftPapers{papers});
    if (!left)
        return left.refusal();
    Order own = order;
    own.commandId.clear(); // each is a fact of its own
    own.asked.clear();
    for (const LeftPaper& paper : *left) {
        if (const Result<Done> noted = notePaperMissing(desk, due, paper, own); !noted)
            return noted.refusal();
        numbers << paper.number;
    }
    due.forget(papers);
    return numbers;
}

} // namespace madoguchi
