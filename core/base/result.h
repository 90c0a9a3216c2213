// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <tl/expected.hpp>

#include <utility>

namespace madoguchi {

/// A value, or the Refusal that stands in its place. Must be looked at.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Refusal refusal) : m_state(tl::unexpect, std::move(refusal)) {}

    [[nodiscard]] bool isOk() const { return m_state.has_value(); }
    explicit operator bool() const { return isOk(); }

    /// Only when isOk().
    const T& value() const& { return m_state.value(); }
    T& value() & { return m_state.value(); }
    T&& value() && { return std::move(m_state).value(); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// Only when not isOk().
    const Refusal& refusal() const { return m_state.error(); }

    T valueOr(T otherwise) const { return isOk() ? value() : std::move(otherwise); }

private:
    tl::expected<T, Refusal> m_state;
};

/// Nothing to tell but that it is done.
struct Done {
    bool operator==(const Done&) const = default;
};

} // namespace madoguchi
