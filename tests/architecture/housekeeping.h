// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/filemap.h"

namespace madoguchi::architecture {

/// Folders without a README.md, and READMEs of more than 30 lines.
[[nodiscard]] QStringList readmeViolations(const FileMap& files, const QStringList& folders);

/// Files whose first lines do not name the holder and the licence.
[[nodiscard]] QStringList licenceViolations(const FileMap& files);

/// Types that two headers declare under one name in the project's namespace: the linker would mix them up in silence.
[[nodiscard]] QStringList doubleTypes(const FileMap& headers);

/// Headers with a class of Qt's meta-objects whose source does not end with what moc makes of them (CONTRIBUTING.md).
[[nodiscard]] QStringList classesWithoutMoc(const FileMap& files);

/// Codes that core gives as the reason of a refusal, each with the first place that does.
[[nodiscard]] QMap<QString, QString> problemCodes(const FileMap& core);

/// Codes of core for which no file of `text` has a sentence.
[[nodiscard]] QStringList codesWithoutSentence(const FileMap& core, const FileMap& text);

} // namespace madoguchi::architecture
