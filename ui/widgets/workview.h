// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace madoguchi {

class AnswerBand;
class Heading;
class ProgressStrip;
class WrappedLabel;

/// One work of a WorkPage: what it is and how far it is, the answer to the last scan, and below what the derived view
/// adds to its column. Object names begin with the prefix that is given: "…Back", "…Line", "…Progress", "…Bar",
/// "…Strip".
class WorkView : public QWidget
{
    Q_OBJECT

public:
    virtual void scan(const QString& text) = 0;
    /// Reads again how it stands.
    virtual void read() = 0;
    virtual void retranslate() = 0;
    /// Nothing more is done in it for now.
    virtual void finish() {}

    [[nodiscard]] bool canUndo() const { return !m_lastCommand.isEmpty(); }
    /// Takes back the last scan of this counter.
    virtual void undo() = 0;
    /// Scans that are not saved yet.
    [[nodiscard]] virtual qsizetype waiting() const = 0;
    virtual void preview() = 0;

Q_SIGNALS:
    void leaveWanted();
    /// The focus belongs to the scan box again.
    void touched();
    void typed(const QString& text);

protected:
    /// What `context` refers to outlives the view.
    WorkView(const PageContext& context, const QString& prefix, QWidget* parent);

    /// Below the head, the band and the bar.
    [[nodiscard]] QBoxLayout& column() { return *m_column; }
    /// Reads soon, and once for all that changes by then.
    void readLater();
    /// Reads later whenever one of these tables changes while the view is shown.
    void follow(const QStringList& tables);

    /// Answers overtake nothing: only the newest one is shown. A work that cannot be read is left.
    template<class Question, class Show>
    void askFor(const Question& question, const Show& show)
    {
        m_context.desk.ask(question, this,
                           [this, show, number = ++m_question](const Result<typename Question::Answer>& answer) {
                               if (number != m_question)
                                   return;
                               if (answer)
                                   return show(*answer);
                               m_context.host.refused(answer.refusal());
                               Q_EMIT leaveWanted();
                           });
    }

    PageContext m_context;
    Heading* m_title;
    QPushButton* m_back;
    WrappedLabel* m_line; ///< below the title
    QLabel* m_progress;   ///< beside it
    AnswerBand* m_answer;
    QProgressBar* m_bar;
    ProgressStrip* m_strip;
    QString m_lastCommand; ///< of the last scan that was kept
    QString m_lastThing;

private:
    void build(const QString& prefix);

    QBoxLayout* m_column;
    QTimer* m_reading;
    quint64 m_question = 0;
};

} // namespace madoguchi
