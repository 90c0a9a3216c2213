// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/openimports.h"

#include "core/base/codetable.h"
#include "core/desk/desk.h"
#include "core/desk/documents.h"
#include "core/journal/stationkey.h"

#include <QDir>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeRow<OpenImport::State> stateCodes[] = {{OpenImport::State::Running, "running"},
                                                     {OpenImport::State::Interrupted, "interrupted"},
                                                     {OpenImport::State::Elsewhere, "elsewhere"}};

struct Begun {
    OpenImport import;
    QByteArray stationKey;
};

struct AskBegun {
    using Answer = QList<Begun>;
    Result<Answer> run(ReadScope& scope) const
    {
        Answer begun;
        Cursor cursor = scope.connection.select(
            "select d.number, s.code, d.issued_at, s.public_key from document d join station s on s.id = d.station_id"
            " where d.kind = ? and d.is_open = 1 and d.withdrawn_at is null order by d.issued_at, d.id",
            documentKindCode(DocumentKind::Import));
        while (cursor.next())
            begun << Begun{{cursor.text(0), cursor.text(1), cursor.instant(2), {}}, cursor.bytes(3)};
        return begun;
    }
};

/// A program that was killed leaves its lock file behind, which nobody holds any more.
OpenImport::State stateOf(const Desk& desk, const Begun& begun)
{
    const StationSeat seat = desk.seat();
    const Result<std::optional<StationKey>> key =
        StationKey::find(seat.keyFolder, seat.recordId, begun.import.station, begun.stationKey);
    if (!key || !*key)
        return OpenImport::State::Elsewhere;
    return importLock(desk, begun.import.station)->tryLock(0) ? OpenImport::State::Interrupted
                                                              : OpenImport::State::Running;
}

} // namespace

QString openImportCode(OpenImport::State state)
{
    return codeIn(stateCodes, state);
}

Result<QList<OpenImport>> openImports(Desk& desk)
{
    const Result<QList<Begun>> all = desk.ask(AskBegun{});
    if (!all)
        return all.refusal();
    QList<OpenImport> imports;
    for (const Begun& begun : *all) {
        imports << begun.import;
        imports.last().state = stateOf(desk, begun);
    }
    return imports;
}

Result<Done> checkNoneInterrupted(Desk& desk)
{
    const Result<QList<OpenImport>> imports = openImports(desk);
    if (!imports)
        return imports.refusal();
    for (const OpenImport& import : *imports) {
        if (import.state == OpenImport::State::Interrupted)
            return refused(u"import.interrupted"_s, import.document);
    }
    return Done{};
}

std::unique_ptr<QLockFile> importLock(const Desk& desk, const QString& stationCode)
{
    const QString folder = desk.config().keyFolder;
    QDir().mkpath(folder);
    auto lock = std::make_unique<QLockFile>(folder + u'/' + desk.info().id + u'-' + stationCode + u".import-lock"_s);
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace madoguchi
