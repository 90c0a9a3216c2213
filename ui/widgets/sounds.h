// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <memory>

namespace madoguchi {

struct Note;

/// Ok: one short high tone. Warn: two middle ones. Error: a low one. Lock: a long low one, the scanner is paused.
enum class Sound { Ok, Warn, Error, Lock };
inline constexpr int soundCount = static_cast<int>(Sound::Lock) + 1;

QList<Note> notesOf(Sound sound);

/// What a page plays its signals on. Never the only carrier of a message.
class Sounds
{
public:
    Sounds() = default;
    Sounds(const Sounds&) = delete;
    Sounds& operator=(const Sounds&) = delete;
    virtual ~Sounds() = default;

    virtual void play(Sound sound) = 0;
};

/// The loudspeaker: QSoundEffect where Qt Multimedia was found at build time, else the beep of the desktop.
/// Prepares nothing until the first sound. Main thread.
class Loudspeaker final : public Sounds
{
public:
    Loudspeaker();
    ~Loudspeaker() override;

    void setOn(bool on) { m_isOn = on; }
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void play(Sound sound) override;

private:
    class Effects;
    std::unique_ptr<Effects> m_effects;
    bool m_isOn = true;
};

} // namespace madoguchi
