// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scanning/scannerprofile.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

namespace madoguchi {

class FactList;
class ScanBox;
class Sounds;
struct Scan;

/// A field in which any barcode can be tried: what came, how fast, how it ended, what became of it step by step. Keeps
/// the pace of the scanner over all scans, as slow wireless units need a greater gap than others.
class ScanTest final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanTest(Sounds& sounds, QWidget* parent = nullptr);

    /// Shows the last scan again as this profile reads it.
    void setProfile(const ScannerProfile& profile);

    [[nodiscard]] ScanBox& box() const { return *m_box; }
    /// What the last scan told, a line a fact.
    [[nodiscard]] QString report() const { return m_report.join(u'\n'); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Reading {
        QString text;
        QList<qint64> gaps; ///< milliseconds before each key but the first; empty: did not come by keys
        int lastKey = 0;
    };

    void noteKey(int key);
    void take(const QString& text);
    void tell(const Reading& reading);
    void tellCode(const Scan& scan);
    void begin();
    void add(const QString& name, const QString& value);
    [[nodiscard]] static QString pace(const Reading& reading);
    [[nodiscard]] QString paceSoFar() const;

    Sounds& m_sounds;
    ScanBox* m_box;
    FactList* m_facts = nullptr;
    ScannerProfile m_profile;
    QStringList m_report;
    QElapsedTimer m_clock;
    Reading m_typing;
    std::optional<Reading> m_last;
    qint64 m_longestGap = 0;
    int m_typedScans = 0;
};

} // namespace madoguchi
