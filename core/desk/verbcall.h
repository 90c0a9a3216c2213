// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/compactjson.h"
#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <variant>

namespace madoguchi {

/// A verb that says what it will ask: `ask` starts that (Connection::start) before it is known whether whoever gives
/// the order may, and whether it has been performed before, so that a server is waited for once for all of it.
template<class Verb>
concept AskingVerb = requires(const Verb& verb, WriteScope& scope)
{
    verb.run(scope, verb.ask(scope));
};

/// A value as compact JSON. One that is written down at the counter each time says toJsonText() itself, without a tree
/// of QJsonValue.
template<class Value>
[[nodiscard]] QByteArray jsonTextOf(const Value& value)
{
    if constexpr (requires { value.toJsonText(); })
        return value.toJsonText();
    else
        return compactJson(value.toJson());
}

/// A verb without its type, so that all around it is compiled once.
class WriteCall
{
public:
    virtual ~WriteCall() = default;

    /// Starts what the call will ask; anew with every try.
    virtual void ask(WriteScope&) {}
    /// Gives what a repeat is answered with (WriteScope::setResult).
    virtual Result<QByteArray> run(WriteScope& scope) = 0;
    /// Lets go of what was asked, which must be over before the transaction ends.
    virtual void forget() {}
};

/// `Verb` as a call: its outcome is kept.
template<class Verb>
class VerbCall final : public WriteCall
{
public:
    using Outcome = typename Verb::Outcome;

    explicit VerbCall(const Verb& verb) : m_verb(verb) {}

    void ask(WriteScope& scope) override
    {
        if constexpr (AskingVerb<Verb>)
            m_asked.emplace(m_verb.ask(scope));
    }
    Result<QByteArray> run(WriteScope& scope) override
    {
        Result<Outcome> result = runVerb(scope);
        if (!result)
            return result.refusal();
        outcome = *std::move(result);
        return jsonTextOf(*outcome);
    }
    void forget() override
    {
        if constexpr (AskingVerb<Verb>)
            m_asked.reset();
    }

    std::optional<Outcome> outcome;

private:
    Result<Outcome> runVerb(WriteScope& scope)
    {
        if constexpr (AskingVerb<Verb>)
            return m_verb.run(scope, *m_asked);
        else
            return m_verb.run(scope);
    }
    static auto noted(const Verb& verb, WriteScope& scope)
    {
        if constexpr (AskingVerb<Verb>)
            return std::optional(verb.ask(scope));
        else
            return std::monostate();
    }

    const Verb& m_verb;
    decltype(noted(std::declval<const Verb&>(), std::declval<WriteScope&>())) m_asked;
};

/// A question without its type.
class ReadCall
{
public:
    virtual ~ReadCall() = default;

    /// Anew with every try.
    virtual void run(ReadScope& scope) = 0;
    virtual void refuse(const Refusal& refusal) = 0;
};

template<class Question>
class QuestionCall final : public ReadCall
{
public:
    using Answer = typename Question::Answer;

    explicit QuestionCall(const Question& question) : m_question(question) {}

    void run(ReadScope& scope) override { answer.emplace(m_question.run(scope)); }
    void refuse(const Refusal& refusal) override { answer.emplace(refusal); }

    std::optional<Result<Answer>> answer;

private:
    const Question& m_question;
};

} // namespace madoguchi
