// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

namespace muster {

/// A part which few values of a kind have: it takes the room of a pointer where it is empty.
template <typename T>
class Rare
{
public:
    Rare() = default;
    Rare(const Rare &other)
        : m_part(other.m_part ? std::make_unique<T>(*other.m_part) : nullptr)
    {
    }
    Rare(Rare &&other) noexcept = default;
    Rare &operator=(const Rare &other)
    {
        m_part = other.m_part ? std::make_unique<T>(*other.m_part) : nullptr;
        return *this;
    }
    Rare &operator=(Rare &&other) noexcept = default;
    ~Rare() = default;

    const T *operator->() const { return m_part ? m_part.get() : &empty(); }
    const T &operator*() const { return m_part ? *m_part : empty(); }
    /// Makes it when it is not there.
    T &edit()
    {
        if (!m_part) {
            m_part = std::make_unique<T>();
        }
        return *m_part;
    }

    friend bool operator==(const Rare &a, const Rare &b) { return *a == *b; }

private:
    static const T &empty()
    {
        static const T none;
        return none;
    }
    std::unique_ptr<T> m_part;
};

} // namespace muster
