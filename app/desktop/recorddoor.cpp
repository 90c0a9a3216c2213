// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recorddoor.h"

#include "app/desktop/background.h"
#include "core/desk/founding.h"
#include "core/desk/operators.h"
#include "core/desk/placelook.h"
#include "core/desk/userplaces.h"
#include "core/exchange/demo.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

Result<Done> foundChosen(const FirstRunChoice& choice, const Desk::Config& config)
{
    if (choice.start == FirstRunChoice::Start::Demo) {
        DemoPlan plan;
        plan.config = config;
        const Result<std::unique_ptr<Desk>> built = buildDemoRecord(plan);
        return built ? Result<Done>(Done{}) : Result<Done>(built.refusal());
    }
    const Result<QString> pin = checkedPin(choice.pin);
    if (!pin)
        return pin.refusal();
    Founding founding{config, choice.operatorCode, choice.operatorName, hashPin(*pin), false, {}};
    founding.settings.organisation = choice.organisation;
    founding.settings.desk = choice.desk;
    founding.settings.phone = choice.phone;
    const Result<std::unique_ptr<Desk>> founded = foundRecord(founding);
    return founded ? Result<Done>(Done{}) : Result<Done>(founded.refusal());
}

Result<OpenedRecord> openOnce(const Desk::Config& config, const QString& url, bool isClockSet)
{
    const Result<std::unique_ptr<Desk>> desk = Desk::open(config);
    if (!desk)
        return desk.refusal();
    if (isClockSet && !(*desk)->info().isSandbox)
        return refused(u"clock.not-sandbox"_s, config.url.toDisplayText());
    return OpenedRecord{config, (*desk)->info(), url};
}

} // namespace

RecordDoor::RecordDoor(std::shared_ptr<const Clock> clock, bool isClockSet)
    : m_clock(std::move(clock)), m_isClockSet(isClockSet)
{
}

Result<Desk::Config> RecordDoor::configFor(const QString& url, const QString& stationCode) const
{
    const Result<DatabaseUrl> parsed = DatabaseUrl::parse(url);
    if (!parsed)
        return parsed.refusal();
    return Desk::Config{*parsed, stationCode, usualKeyFolder(), m_clock};
}

void RecordDoor::look(const FirstRunChoice& choice, QObject* receiver, Answer<PlaceReport> answer) const
{
    const Result<Desk::Config> config = configFor(choice.url(), choice.stationCode);
    if (!config)
        return answer(config.refusal());
    runInBackground<Result<PlaceReport>>(
        [config = *config] { return lookAtPlace(config.url, config.stationCode, config.keyFolder); }, receiver,
        std::move(answer));
}

void RecordDoor::found(const FirstRunChoice& choice, QObject* receiver, Answer<Done> answer) const
{
    const Result<Desk::Config> config = configFor(choice.url(), choice.stationCode);
    if (!config)
        return answer(config.refusal());
    runInBackground<Result<Done>>([choice, config = *config] { return foundChosen(choice, config); }, receiver,
                                  std::move(answer));
}

std::shared_ptr<JobControl> RecordDoor::readFiles(const FirstRunChoice& choice, QObject* receiver,
                                                  std::function<void(int percent)> progress,
                                                  Answer<RecordImportSummary> answer) const
{
    const Result<Desk::Config> config = configFor(choice.url(), choice.stationCode);
    if (!config) {
        answer(config.refusal());
        return nullptr;
    }
    // Told on the job's thread; shown on this one.
    const auto show = [guard = QPointer(receiver), progress = std::move(progress)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, progress, done, total] {
                if (guard && total > 0)
                    progress(int(done * 100 / total));
            },
            Qt::QueuedConnection);
    };
    const auto control = std::make_shared<JobControl>(show);
    runInBackground<Result<RecordImportSummary>>(
        [control, folder = choice.exportFolder, url = config->url] { return importRecord(folder, url, *control); },
        receiver, std::move(answer));
    return control;
}

void RecordDoor::open(const QString& url, const QString& stationCode, QObject* receiver,
                      Answer<OpenedRecord> answer) const
{
    const Result<Desk::Config> config = configFor(url, stationCode);
    if (!config)
        return answer(config.refusal());
    runInBackground<Result<OpenedRecord>>(
        [config = *config, url, isSet = m_isClockSet] { return openOnce(config, url, isSet); }, receiver,
        std::move(answer));
}

} // namespace madoguchi
