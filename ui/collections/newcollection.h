// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/opencollection.h"
#include "core/ledger/ledgerquestions.h"
#include "ui/widgets/pagecontext.h"

#include <QCoreApplication>

namespace madoguchi {

/// What a new collection can be restricted to.
struct CollectionNames {
    QList<NamedRow> kinds;
    QList<NamedRow> sections;
    QList<NamedRow> places;
    QList<NamedRow> people = {}; ///< of these only; empty: of everybody
};

/// The words of the form.
struct NewCollection {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::NewCollection)
};

/// Asks what is to be collected, says while it is filled in how much that is, and opens it. `done` hears of it unless
/// `page` is gone by then.
void askNewCollection(const PageContext& context, QObject* page, const CollectionNames& names,
                      const std::function<void(const Performed<OpenCollectionOutcome>&)>& done);

} // namespace madoguchi
