// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/housekeeping.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace madoguchi::architecture {

namespace {

constexpr int longestReadme = 30;
const auto holder = u"SPDX-FileCopyrightText: The Madoguchi contributors"_s;
const auto licence = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;

// refused(u"a.b"_s, …), refusal(RefusalKind::Busy, u"a.b"_s, …), Problem{u"a.b"_s, …}, and the small functions
// that rooms put in front of them: rowRefusal(…), brokenAt(offset, …), unavailable(…). Either side of a "? :".
const QRegularExpression& codePattern()
{
    static const QString callee =
        uR"re((?:\b\w*(?i:refus|problem|unavailable|broken|notfound|forbidden|conflict|busy)\w*\s*[({]|)re"
        uR"re(\bproblems\s*(?:<<|\.\w+\()\s*\{?|RefusalKind::\w+\s*,|\bcode\s*=))re"_s;
    static const QString code = u"[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+"_s;
    static const QRegularExpression pattern(
        callee + uR"re([^;{}"]*?"(?<code>%1)"(?:[_s)\s]*:[^;{}",]*"(?<other>%1)")?)re"_s.arg(code));
    return pattern;
}

} // namespace

QStringList readmeViolations(const FileMap& files, const QStringList& folders)
{
    QStringList violations;
    for (const QString& folder : folders) {
        const auto readme = files.find(folder + u"/README.md"_s);
        if (readme == files.end())
            violations << u"%1: no README.md"_s.arg(folder);
        else if (readme->count(u'\n') > longestReadme)
            violations
                << u"%1/README.md: %2 lines, at most %3"_s.arg(folder).arg(readme->count(u'\n')).arg(longestReadme);
    }
    return violations;
}

QStringList licenceViolations(const FileMap& files)
{
    QStringList violations;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString head = it.value().section(u'\n', 0, 3); // a script's first line is its interpreter
        if (!head.contains(holder) || !head.contains(licence))
            violations << u"%1: no SPDX header"_s.arg(it.key());
    }
    return violations;
}

QStringList doubleTypes(const FileMap& headers)
{
    // A definition at the left margin, not a forward declaration.
    static const QRegularExpression definition(QStringLiteral("^(?:struct|class|enum class|enum) (\\w+)[^;\\n]*$"),
                                               QRegularExpression::MultilineOption);
    QMap<QString, QString> firstPlaces;
    QStringList violations;
    for (auto file = headers.begin(); file != headers.end(); ++file) {
        for (auto found = definition.globalMatch(file.value()); found.hasNext();) {
            const QString name = found.next().captured(1);
            const QString first = firstPlaces.value(name);
            if (!first.isEmpty() && first != file.key())
                violations << QStringLiteral("%1: %2 and %3").arg(name, first, file.key());
            firstPlaces.insert(name, file.key());
        }
    }
    return violations;
}

QStringList classesWithoutMoc(const FileMap& files)
{
    static const QRegularExpression macro(QStringLiteral("^\\s*Q_(OBJECT|GADGET|NAMESPACE)\\b"),
                                          QRegularExpression::MultilineOption);
    QStringList violations;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = file.key();
        if (!path.endsWith(u".h") || !file.value().contains(macro))
            continue;
        const QString stem = path.chopped(2);
        const QString line = u"#include \"moc_%1.cpp\"\n"_s.arg(stem.section(u'/', -1));
        if (!files.value(stem + u".cpp"_s).endsWith(line))
            violations << u"%1.cpp does not end with %2"_s.arg(stem, line.trimmed());
    }
    return violations;
}

QMap<QString, QString> problemCodes(const FileMap& core)
{
    QMap<QString, QString> codes;
    for (auto it = core.begin(); it != core.end(); ++it) {
        const QString text = withoutComments(it.value());
        for (auto matches = codePattern().globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            for (const QString& code : {match.captured(u"code"_s), match.captured(u"other"_s)})
                if (!code.isEmpty() && !codes.contains(code))
                    codes.insert(code, place(it.key(), text, match.capturedStart()));
        }
    }
    return codes;
}

QStringList codesWithoutSentence(const FileMap& core, const FileMap& text)
{
    const QString sentences = text.values().join(u'\n');
    const QMap<QString, QString> codes = problemCodes(core);
    QStringList missing;
    for (auto it = codes.begin(); it != codes.end(); ++it)
        if (!sentences.contains(u'"' + it.key() + u'"'))
            missing << u"%1: %2"_s.arg(it.value(), it.key());
    return missing;
}

} // namespace madoguchi::architecture
