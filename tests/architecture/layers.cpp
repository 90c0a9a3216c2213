// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi::architecture {

namespace {

struct Room {
    QLatin1StringView path;
    QLatin1StringView rooms;     ///< may include these: names in the same storey, or storey/name; "core" means
                                 ///< every room of core but core/storage
    QLatin1StringView qtModules; ///< may include headers of these
    QLatin1StringView libraries; ///< may include these headers, or headers in these folders, of other libraries
};

// The house, floor by floor. Each room may include itself, the standard library, and what its line says.
// clang-format off
constexpr Room house[] = {
    {"core/base"_L1,      ""_L1, "QtCore"_L1, "tl"_L1},
    {"core/scanning"_L1,  "base"_L1, "QtCore"_L1, ""_L1},
    {"core/documents"_L1, "base"_L1, "QtCore"_L1, ""_L1},
    {"core/storage"_L1,   "base"_L1, "QtCore QtSql"_L1, "sqlite3.h libpq-fe.h netinet sys unistd.h"_L1},
    {"core/journal"_L1,   "base storage"_L1, "QtCore"_L1, "sodium sodium.h openssl"_L1},
    {"core/desk"_L1,      "base storage journal scanning"_L1, "QtCore"_L1, "sodium sodium.h"_L1},
    {"core/ledger"_L1,    "base storage journal desk"_L1, "QtCore"_L1, ""_L1},
    {"core/erasure"_L1,   "base storage journal desk ledger"_L1, "QtCore"_L1, ""_L1},
    {"core/labels"_L1,    "base storage journal desk documents ledger scanning"_L1, "QtCore"_L1, ""_L1},
    {"core/loans"_L1,     "base storage journal desk documents ledger scanning"_L1, "QtCore"_L1, ""_L1},
    {"core/consumables"_L1, "base storage journal desk documents ledger loans"_L1, "QtCore"_L1, ""_L1},
    {"core/collections"_L1, "base storage journal desk documents ledger loans"_L1, "QtCore"_L1, ""_L1},
    {"core/letters"_L1,   "base storage journal desk documents ledger loans collections"_L1, "QtCore"_L1, "curl"_L1},
    {"core/stocktake"_L1, "base storage journal desk documents ledger scanning loans"_L1, "QtCore"_L1, ""_L1},
    {"core/reports"_L1,   "base storage journal desk documents ledger loans consumables stocktake"_L1, "QtCore"_L1, ""_L1},
    {"core/exchange"_L1,  "base storage journal desk documents ledger labels loans collections consumables letters stocktake reports"_L1,
                          "QtCore"_L1, "csv.h xlsxwriter xlsxwriter.h"_L1},

    {"ui/text"_L1,        "core"_L1, "QtCore"_L1, ""_L1},
    {"ui/models"_L1,      "core text"_L1, "QtCore"_L1, ""_L1},
    {"ui/theme"_L1,       "models"_L1, "QtCore QtGui QtWidgets QtSvg QtDBus"_L1, ""_L1},
    {"ui/printing"_L1,    "core text models"_L1, "QtCore QtGui QtWidgets QtPrintSupport QtSvg"_L1, "zint.h malloc.h"_L1},
    {"ui/widgets"_L1,     "core text models theme"_L1, "QtCore QtGui QtWidgets QtSvg QtMultimedia QtSerialPort"_L1, ""_L1},

    {"ui/steps"_L1,       "core text models theme widgets printing"_L1, "QtCore QtGui QtWidgets"_L1, ""_L1},

    {"ui/counter"_L1,     "core text models theme widgets printing steps"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/consumables"_L1, "core text models theme widgets printing"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/kits"_L1,        "core text models theme widgets printing"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/labels"_L1,      "core text models theme widgets printing"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/ledger"_L1,      "core text models theme widgets printing steps"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/loans"_L1,       "core text models theme widgets printing steps"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/letters"_L1,     "core text models theme widgets printing"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/papers"_L1,      "core text models theme widgets printing"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/collections"_L1, "core text models theme widgets printing"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/reservations"_L1, "core text models theme widgets printing"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/stocktake"_L1,   "core text models theme widgets printing steps"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/reports"_L1,     "core text models theme widgets printing"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/journal"_L1,     "core text models theme widgets printing"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/settings"_L1,    "core text models theme widgets printing"_L1, "QtCore QtGui QtWidgets QtPrintSupport"_L1, ""_L1},
    {"ui/shell"_L1,       "core text models theme widgets printing counter ledger loans collections letters reservations stocktake reports"
                          " journal settings"_L1, "QtCore QtGui QtWidgets QtSvg QtMultimedia"_L1, ""_L1},

    {"app/cli"_L1,        "core core/storage ui/text ui/printing"_L1, "QtCore QtGui"_L1, "termios.h unistd.h"_L1},
    {"app/desktop"_L1,    "core core/storage ui/text ui/models ui/theme ui/widgets ui/printing ui/shell ui/consumables ui/counter ui/kits ui/labels ui/ledger"
                          " ui/loans ui/papers ui/collections ui/letters ui/reservations ui/stocktake ui/reports ui/journal ui/settings"_L1,
                          "QtCore QtGui QtWidgets QtNetwork"_L1, ""_L1},
};
// clang-format on

const Room* findRoom(const QString& path)
{
    const auto found = std::find_if(std::begin(house), std::end(house), [&](const Room& r) { return r.path == path; });
    return found == std::end(house) ? nullptr : found;
}

QStringList words(QLatin1StringView text)
{
    return QString(text).split(u' ', Qt::SkipEmptyParts);
}

bool mayEnter(const Room& from, const QString& to)
{
    if (to == from.path)
        return true;
    const QStringList allowed = words(from.rooms);
    const QString storey = QString(from.path).section(u'/', 0, 0);
    if (to.startsWith(u"core/") && to != u"core/storage" && allowed.contains(u"core"_s))
        return true;
    return allowed.contains(to) || (to.section(u'/', 0, 0) == storey && allowed.contains(to.section(u'/', 1)));
}

bool isStandard(const QString& header)
{
    static const QRegularExpression pattern(u"^[a-z_]+$"_s);
    return pattern.match(header).hasMatch();
}

QString wrongOwnInclude(const Room& room, const QString& target, const FileMap& files)
{
    if (target.endsWith(u".moc") || target.startsWith(u"moc_"))
        return {};
    if (!files.contains(target))
        return u"is not written from the repository root, or does not exist"_s;
    return mayEnter(room, roomOf(target)) ? QString() : u"%1 may not include %2"_s.arg(room.path, roomOf(target));
}

QString wrongSystemInclude(const Room& room, const QString& target, const QtModulesOf& qtModulesOf)
{
    if (isStandard(target) && target != u"sodium")
        return {};
    const QStringList modules = qtModulesOf(target);
    const QStringList allowed = words(room.qtModules);
    const auto isAllowed = [&](const QString& module) { return allowed.contains(module); };
    if (!modules.isEmpty())
        return std::any_of(modules.begin(), modules.end(), isAllowed)
                   ? QString()
                   : u"%1 may not include %2"_s.arg(room.path, modules.join(u'/'));
    const QStringList libraries = words(room.libraries);
    if (libraries.contains(target) || (target.contains(u'/') && libraries.contains(target.section(u'/', 0, 0))))
        return {};
    return u"this library does not belong to %1"_s.arg(room.path);
}

// Depth first; a header met again while it is still open closes a circle.
class CycleSearch
{
public:
    explicit CycleSearch(const FileMap& files) : m_files(files) {}

    QStringList run()
    {
        for (auto it = m_files.begin(); it != m_files.end(); ++it)
            visit(it.key());
        return m_cycles;
    }

private:
    void visit(const QString& path)
    {
        if (m_open.contains(path)) {
            m_cycles << (m_open.mid(m_open.indexOf(path)) + QStringList{path}).join(u" -> ");
            return;
        }
        if (m_done.contains(path) || !m_files.contains(path))
            return;
        m_open.append(path);
        for (const Include& include : includesOf(m_files[path]))
            if (!include.isSystem)
                visit(include.target);
        m_open.removeLast();
        m_done.insert(path);
    }

    const FileMap& m_files;
    QStringList m_open;
    QSet<QString> m_done;
    QStringList m_cycles;
};

} // namespace

QStringList installedQtModulesOf(const QString& header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    if (modules.contains(header.section(u'/', 0, 0)))
        return {header.section(u'/', 0, 0)};
    QStringList found;
    for (const QString& module : modules)
        if (headers.exists(module + u'/' + header))
            found << module;
    return found;
}

QStringList layerViolations(const FileMap& files, const QtModulesOf& qtModulesOf)
{
    QStringList violations;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const Room* room = findRoom(roomOf(it.key()));
        if (!room) {
            violations << u"%1: lies in no room of the table"_s.arg(it.key());
            continue;
        }
        for (const Include& include : includesOf(it.value())) {
            const QString wrong = include.isSystem ? wrongSystemInclude(*room, include.target, qtModulesOf)
                                                   : wrongOwnInclude(*room, include.target, files);
            if (!wrong.isEmpty())
                violations << u"%1:%2: %3: %4"_s.arg(it.key()).arg(include.line).arg(include.target, wrong);
        }
    }
    return violations;
}

QStringList emptyRooms(const FileMap& files)
{
    QSet<QString> inhabited;
    for (auto it = files.begin(); it != files.end(); ++it)
        inhabited.insert(roomOf(it.key()));
    QStringList empty;
    for (const Room& room : house) {
        if (!inhabited.contains(QString(room.path)))
            empty << room.path;
    }
    return empty;
}

QStringList includeCycles(const FileMap& files)
{
    return CycleSearch(files).run();
}

} // namespace madoguchi::architecture
