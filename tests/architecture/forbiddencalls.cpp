// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/forbiddencalls.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace madoguchi::architecture {

namespace {

struct Rule {
    const char16_t* paths; ///< files it holds for
    const char16_t* call;  ///< what must not be there
    const char16_t* reason;
};

constexpr Rule rules[] = {
    {u".", u"\\bQEventLoop\\b|\\bprocessEvents\\b", u"nested event loop"},
    {u".", u"\\b(SIGNAL|SLOT)\\s*\\(", u"connection by name; connect functions"},
    {u"^ui/", u"\\bexec\\s*\\(", u"waits inside a dialog or menu; open() it and take its answer by signal"},
    {u"^app/", u"(?<!Application::)(?<!\\bapplication\\.)(?<!\\bapp\\.)\\bexec\\s*\\(",
     u"only the application may exec()"},
    {u"^ui/", u"\\b(msleep|usleep|sleep|sleep_for|sleep_until)\\s*\\(", u"sleeps while the window waits"},
    {u"^core/", u"\\bqApp\\b", u"core knows no application"},
    {u"^core/", u"\\btr\\s*\\(|\\bQ_DECLARE_TR_FUNCTIONS\\b|\\bQT_TR", u"core does not translate; give a code"},
};

} // namespace

QStringList forbiddenCalls(const FileMap& files)
{
    QStringList violations;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString code = codeOnly(it.value());
        for (const Rule& rule : rules) {
            if (!it.key().contains(QRegularExpression(QString::fromUtf16(rule.paths))))
                continue;
            auto matches = QRegularExpression(QString::fromUtf16(rule.call)).globalMatch(code);
            while (matches.hasNext()) {
                const auto match = matches.next();
                violations << u"%1: %2: %3"_s.arg(place(it.key(), code, match.capturedStart()), match.captured(),
                                                  QString::fromUtf16(rule.reason));
            }
        }
    }
    return violations;
}

} // namespace madoguchi::architecture
