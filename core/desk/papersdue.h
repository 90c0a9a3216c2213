// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QStringList>

#include <functional>

namespace madoguchi {

/// The papers that somebody at this counter waits for, so that none is forgotten when the program or the computer
/// stops between the COMMIT and the printer. They stand in a small file beside the counter's key, which is on the disk
/// before a verb begins: not in the record, which a paper says nothing of. A paper leaves it when it has come out, or
/// when the record itself knows that it did not (NotePaperLost).
///
/// A file that is damaged, or that cannot be written, never holds anything up: what it would have told is not told.
/// Any thread, several programs at once. A copy is the same file.
class PapersDue
{
public:
    /// Either a paper, by its number, or all that a command numbers, whatever those will be.
    struct Paper {
        QString number;
        QString command; ///< that numbered it, or ordered the reprint; may be empty for a paper
        bool operator==(const Paper&) const = default;
    };

    /// Keeps nothing.
    PapersDue() = default;
    /// `folder/<record>-<station>.papers`. `program` says whose papers are added; empty: this program's.
    explicit PapersDue(const StationSeat& seat, const QString& program = {});

    [[nodiscard]] bool isKept() const { return !m_path.isEmpty(); }
    /// To be said before a verb whose papers are printed. False when it is not on the disk.
    bool expectFrom(const QString& command) const;
    /// These papers of the command, and nothing else of it. Those that are there already stay as they are.
    bool expect(const QStringList& numbers, const QString& command = {}) const;
    /// The command numbered nothing that is printed; papers expected by their numbers stay.
    void forgetFrom(const QString& command) const;
    /// It came out, or the record knows that it did not.
    void settle(const QString& number) const;
    /// What programs that have ended left behind.
    [[nodiscard]] QList<Paper> left() const;
    void forget(const QList<Paper>& papers) const;

private:
    struct Line;
    bool change(const std::function<void(QList<Line>&)>& edit) const;
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] bool write(const QList<Line>& lines) const;

    QString m_path;
    QString m_program;
};

/// Performs a verb whose papers will be asked for: as long as nobody has said what becomes of them (expect(),
/// forgetFrom()), all that it numbers is due. `reprint`: the number of a paper that the verb lets print once more.
template<class Verb>
Result<Performed<typename Verb::Outcome>> performForPaper(Desk& desk, const Verb& verb, const Order& order,
                                                          const PapersDue& due, const QString& reprint = {})
{
    if (reprint.isEmpty())
        due.expectFrom(order.commandId);
    else
        due.expect({reprint}, order.commandId);
    const auto done = desk.perform(verb, order);
    if (!done && !done.refusal().outcomeUnknown) {
        due.forgetFrom(order.commandId);
        if (!reprint.isEmpty())
            due.settle(reprint);
    }
    return done;
}

/// A paper that was expected and, as far as the record knows, has neither come out nor is noted as missing.
struct LeftPaper {
    QString number;
    int reprint = 0; ///< which print it was to be; 0: the first
};

/// Which papers these are. What was refused, undone, or printed since by whoever, is none.
struct AskLeftPapers {
    using Answer = QList<LeftPaper>;
    QList<PapersDue::Paper> papers;
    Result<Answer> run(ReadScope& scope) const;
};

/// The record notes that a paper did not come out, and it is no longer expected. Codes of NotePaperLost.
[[nodiscard]] Result<Done> notePaperMissing(Desk& desk, const PapersDue& due, const LeftPaper& paper,
                                            const Order& order);

/// The same for all that ended programs left behind at this counter. Writes nothing where there is none.
[[nodiscard]] Result<QStringList> noteLeftPapers(Desk& desk, const Order& order);

} // namespace madoguchi
