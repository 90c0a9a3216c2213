// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/jobcontrol.h"

#include <optional>
#include <type_traits>
#include <utility>

namespace madoguchi {

/// What a desk is asked to do on another thread, and what came of it: without its type, so that sending it there and
/// back is compiled once. On one thread at a time.
class DeskWork
{
public:
    virtual ~DeskWork() = default;

    /// `control` only for a job.
    virtual void run(Desk& desk, JobControl* control) = 0;
    virtual void refuse(const Refusal& refusal) = 0;
    /// After run or refuse: the Result, and its refusal if it is one.
    [[nodiscard]] virtual const void* result() const = 0;
    [[nodiscard]] virtual const Refusal* refusal() const = 0;
};

/// `Function` gives a Result<Answer> for a desk, or for a desk and the control of its job.
template<class Answer, class Function>
class DeskWorkOf final : public DeskWork
{
public:
    explicit DeskWorkOf(Function function) : m_function(std::move(function)) {}

    void run(Desk& desk, JobControl* control) override
    {
        if constexpr (std::is_invocable_v<Function&, Desk&, JobControl&>)
            m_result.emplace(m_function(desk, *control));
        else
            m_result.emplace(m_function(desk));
    }
    void refuse(const Refusal& refusal) override { m_result.emplace(refusal); }
    const void* result() const override { return &*m_result; }
    const Refusal* refusal() const override { return *m_result ? nullptr : &m_result->refusal(); }

private:
    Function m_function;
    std::optional<Result<Answer>> m_result;
};

} // namespace madoguchi
