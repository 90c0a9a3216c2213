// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/desk/laneend.h"
#include "core/desk/order.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/desk/stationtrust.h"
#include "core/desk/verbcall.h"
#include "core/journal/stationkey.h"
#include "core/journal/writescope.h"
#include "core/storage/migrations.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <memory>

namespace madoguchi {

/// What performing a verb gives besides its outcome.
template<class Outcome>
struct Performed {
    Outcome outcome;
    QString commandId;
    bool isRepeat = false; ///< the command had been performed before; this is its stored answer
    EntryRef entry;        ///< not set when nothing changed
};

/// A question that not everybody may ask.
template<class Question>
concept GuardedQuestion = requires
{
    Question::permission;
};
/// One that everybody may ask.
template<class Question>
concept OpenQuestion = !GuardedQuestion<Question>;

/// Performs verbs and answers questions; names none of them. Synchronous, for the thread that opened it.
///
/// A verb is a plain value with `static constexpr const char* name`, `static constexpr Permission permission`,
/// `using Outcome`, `QJsonObject toJson() const` and `Result<Outcome> run(WriteScope&) const`; its Outcome has
/// `QJsonObject toJson() const` and `static Outcome fromJson(const QJsonObject&)`, without personal values.
/// A question has `using Answer` and `Result<Answer> run(ReadScope&) const`. One that not everybody may ask has a
/// `static constexpr Permission permission` as well, and is asked by somebody: the role is read as for a verb.
class Desk
{
public:
    struct Config {
        DatabaseUrl url;
        QString stationCode = QStringLiteral("1");
        QString keyFolder; ///< where this machine keeps its station keys
        std::shared_ptr<const Clock> clock;
    };

    /// Opens an existing record; brings an older schema up to date first. Codes: "station.bad-code", and see
    /// Connection::open, readyDatabase and StationKey::ensure.
    static Result<std::unique_ptr<Desk>> open(const Config& config);

    /// The same command id acts once: a repeat is answered with what is stored. A COMMIT whose answer was lost is
    /// looked up and, where it is not stored, tried once more; a refusal that still says `outcomeUnknown` must be
    /// repeated with the same id. Codes of performing anything: "command.bad-id", "command.id-used" (by another verb,
    /// or for something else), "operator.not-allowed", "operator.not-signed-in", "operator.retired",
    /// "record.other-history" (see StationTrust::isOtherHistory), "record.other-id", "record.unprotected"
    /// (StationTrust::isAltered), storage codes, those of checkSchema; the latter of every question, too.
    template<class Verb>
    Result<Performed<typename Verb::Outcome>> perform(const Verb& verb, const Order& order)
    {
        VerbCall<Verb> call(verb);
        Result<RawPerformed> raw =
            performRaw({QString::fromLatin1(Verb::name), Verb::permission, jsonTextOf(verb)}, order, call);
        if (!raw)
            return raw.refusal();
        if (raw->isRepeat)
            call.outcome = Verb::Outcome::fromJson(raw->object());
        return Performed<typename Verb::Outcome>{*std::move(call.outcome), raw->commandId, raw->isRepeat, raw->entry};
    }

    template<OpenQuestion Question>
    Result<typename Question::Answer> ask(const Question& question)
    {
        QuestionCall<Question> call(question);
        readRaw(call, nullptr);
        return *std::move(call.answer);
    }

    /// Codes as for a verb: "operator.not-signed-in", "operator.retired", "operator.not-allowed".
    template<GuardedQuestion Question>
    Result<typename Question::Answer> ask(const Question& question, const Actor& actor)
    {
        QuestionCall<Question> call(question);
        const Asker asker{actor, Question::permission};
        readRaw(call, &asker);
        return *std::move(call.answer);
    }

    [[nodiscard]] const DatabaseInfo& info() const { return m_info; }
    [[nodiscard]] const Config& config() const { return m_config; }
    /// Without a public part when the counter signs with a key that this computer does not hold (StationTrust).
    [[nodiscard]] const StationKey& stationKey() const { return m_key; }
    /// Looks whether the counter signs with another key by now (RenewStation); true when this desk has it now. Throws
    /// StorageError.
    bool takeUpKey();
    [[nodiscard]] StationSeat seat() const { return {m_config.stationCode, m_info.id, m_config.keyFolder}; }
    [[nodiscard]] const Clock& clock() const { return *m_config.clock; }
    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] Sha256& sha() { return m_sha; }

    /// Called after each commit with what changed.
    void setChangeListener(std::function<void(const ChangeSet&)> listener) { m_listener = std::move(listener); }

    /// For long jobs that write many entries of one operation: the same rules as perform, for each part by itself; each
    /// runs in a scope of its own.
    struct JobPart {
        QString verb;
        Permission permission = Permission::Import;
        QByteArray arguments;
        QString job;
        int part = 0;
    };
    Result<QJsonObject> performPart(const JobPart& part, const Order& order,
                                    const std::function<Result<QJsonObject>(WriteScope&)>& run);

private:
    struct VerbInfo {
        QString name;
        Permission permission;
        QByteArray arguments; ///< JSON
    };
    struct RawPerformed {
        QByteArray result; ///< JSON
        QString commandId;
        bool isRepeat = false;
        EntryRef entry;
        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(result).object(); }
    };
    Desk(Config config, std::unique_ptr<Connection> connection, DatabaseInfo info, StationKey key);
    /// A try whose COMMIT got no answer.
    struct LostAnswer {
        Refusal refusal;
        ChangeSet changes;
    };

    Result<RawPerformed> performRaw(const VerbInfo& verb, const Order& order, WriteCall& call);
    Result<Done> checkOrder(const Order& order, const QString& verb, Permission permission);
    Result<RawPerformed> performOnce(const WriteScope::Origin& origin, Permission permission, WriteCall& call);
    Result<RawPerformed> tryOnce(const WriteScope::Origin& origin, Permission permission, WriteCall& call,
                                 std::optional<LostAnswer>& lost);
    Result<RawPerformed> answerAgain(WriteScope& scope, const WriteScope::Origin& origin,
                                     const std::optional<LostAnswer>& lost);
    void tellChanges(const ChangeSet& changes);
    static Result<Done> checkActor(Connection& connection, const Actor& actor, Permission permission);
    struct Asker {
        const Actor& actor;
        Permission permission;
    };
    /// Runs the call, or refuses it where not everybody may ask and `asker` may not.
    void readRaw(ReadCall& call, const Asker* asker);
    void readAnswers(ReadCall& call, const Asker* asker);
    Result<Done> reconnect();
    Result<StationId> stationId(const Order& order);
    Result<StationId> registerStation(const Order& order);
    WriteScope::Origin originFor(const Order& order, const QString& verb, const QByteArray& arguments);

    Config m_config;
    std::unique_ptr<Connection> m_connection;
    DatabaseInfo m_info;
    StationKey m_key;
    LaneEndFile m_laneEnd{seat()};
    Sha256 m_sha;
    StationId m_stationId;
    bool m_isOneHistory = false; ///< looked at, and it is; see StationTrust
    std::function<void(const ChangeSet&)> m_listener;
};

/// "command.id-used": the id stands for something else that was done.
[[nodiscard]] Refusal idUsed(const QString& commandId, const QString& verb);

} // namespace madoguchi
