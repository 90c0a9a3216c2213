// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/firstrunchoice.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogask.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace madoguchi {

class Card;
class FirstRunStep;
class Heading;
class Preferences;
class ProgressStrip;
class Sounds;

/// The first minutes with the program, in a window of its own: how it looks, where the record is, what it begins
/// with, who is the first operator, whether the scanner works. Looks and language take effect at once. Comes again
/// when a record cannot be opened, or another one is wanted: then it begins with the place, and a record that is there
/// is opened without further questions.
class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Look, Place, Start, Operator, Try };

    /// `ask`: null for dialogs of its own.
    FirstRun(Preferences& preferences, Sounds& sounds, FirstRunServices services, Ask* ask = nullptr);
    ~FirstRun() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const FirstRunChoice& choice() const { return m_choice; }
    /// Another place than the one that failed: worth remembering.
    [[nodiscard]] bool isNewPlace() const { return m_choice.place() != m_failedPlace; }

    void next();
    void back();
    /// A record that could not be opened, and why: the same place is tried again first.
    void beginWith(const QString& url, const Refusal& refusal);
    /// Another record than the one at `url`.
    void beginAt(const QString& url);
    /// Straight to one of the steps, for pictures.
    void showStep(Step step);
    /// Straight to sample data in a file of its own.
    void lookAround();

Q_SIGNALS:
    /// The record is there and has been opened; `choice().url()` says where.
    void finished();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildMiddle();
    void go(Step step);
    void makeStep();
    void nameButtons();
    void look();
    void looked(const PlaceReport& report);
    void tellStationElsewhere();
    void goOn();
    void found();
    void readFiles();
    void read(const Result<RecordImportSummary>& summary);
    void openRecord();
    void failed(const Refusal& refusal);
    void setBusy(const QString& what, int total = 0);
    void setIdle();
    void tell(const Refusal& refusal, const QList<BannerAction>& actions = {});
    [[nodiscard]] bool isRetry() const;
    [[nodiscard]] QString titleOf(Step step) const;

    Preferences& m_preferences;
    Sounds& m_sounds;
    FirstRunServices m_services;
    DialogAsk m_ownAsk;
    Ask& m_ask;
    FirstRunChoice m_choice;
    QString m_failedPlace;                 ///< empty: none has failed
    std::shared_ptr<JobControl> m_reading; ///< of an export
    bool m_isReturning = false;            ///< not the first time: scanner and looks are known
    Step m_step = Step::Look;
    Heading* m_title;
    QLabel* m_progress;
    Card* m_card;
    FirstRunStep* m_content = nullptr;
    Banner* m_banner;
    ProgressStrip* m_work;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_around;
};

} // namespace madoguchi
