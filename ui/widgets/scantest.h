// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;

namespace madoguchi {

class ScanBox;
class Sounds;
struct Scan;

/// A field in which any barcode can be tried: what came, how fast, how it ended, what it is taken for.
class ScanTest final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanTest(Sounds& sounds, QWidget* parent = nullptr);

    [[nodiscard]] ScanBox& box() const { return *m_box; }
    /// What the last scan told; empty before the first.
    [[nodiscard]] QString report() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void noteKey(int key);
    void tell(const QString& text);
    [[nodiscard]] QString lineAboutCharacters(const QString& text) const;
    [[nodiscard]] QString lineAboutSpeed() const;
    [[nodiscard]] static QString lineAboutCode(const Scan& scan);

    Sounds& m_sounds;
    ScanBox* m_box;
    QLabel* m_report;
    QElapsedTimer m_pace;
    QList<qint64> m_gaps;
    int m_lastKey = 0;
};

/// The name of a symbology as it stands on the scanner's box; "not reported" when the scanner does not tell.
[[nodiscard]] QString symbologyName(int symbology);

} // namespace madoguchi
