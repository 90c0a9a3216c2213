// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contentfiles.h"

#include "core/journal/orderedrows.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

namespace madoguchi {

using namespace Qt::StringLiterals;

QString ContentRow::path(const AttestedContent& what) const
{
    static const QRegularExpression plain(u"^[a-z0-9]{1,8}$"_s);
    const QString ending = QFileInfo(name).suffix().toLower();
    const QString file = QString::fromStdString(what.table->name()) + u'/' + sha256;
    return plain.match(ending).hasMatch() ? file + u'.' + ending : file;
}

QString ContentRow::label(const AttestedContent& what) const
{
    return u"%1 %2"_s.arg(QString::fromStdString(what.table->name())).arg(id);
}

void visitContents(Connection& connection, const AttestedContent& what,
                   const std::function<bool(const ContentRow&)>& visit)
{
    OrderedRows rows(connection, what.table->name(), "id", std::string(what.hash) + ", " + what.name);
    while (rows.next()) {
        if (!visit({rows.row().number(0), rows.row().text(1), rows.row().text(2)}))
            return;
    }
}

bool hasHash(const QByteArray& bytes, const QString& sha256)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) == sha256;
}

} // namespace madoguchi
