// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "core/desk/stationtrust.h"
#include "core/exchange/openimports.h"
#include "core/loans/missingslips.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stationword.h"

#include <QObject>

namespace madoguchi {

class PrintService;

/// What is looked at when somebody signs in, so that nothing that was cut off stays unsaid: whether the record goes on
/// where this computer left it, imports that did not end, returns whose slips were never made, papers that never came
/// out of the printer, papers that do not say whose they are. Also takes the checkpoint of the day, without a word.
class SignInLook final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        StationWord word;
        QString stationCode;
        PrintService* printing = nullptr; ///< without it slips are made and not printed
    };
    explicit SignInLook(const Parts& parts, QObject* parent = nullptr);

    /// Somebody else is at work now.
    void look();
    /// Whether the record goes on is asked anew: the connection came back.
    void lookAtStation();

private:
    static BannerAction later();
    void tellIssuer(const OrganisationSettings& settings);
    void tellStation(const StationTrust& trust);
    void tellImports(const QList<OpenImport>& imports);
    void tellPapers(const QList<DocumentRecord>& papers);
    void printPapers();
    void tellSlips(const MissingSlips& missing);
    void issueSlips(const QList<LoanLineId>& lines);

    Parts m_parts;
    bool m_hasToldIssuer = false; ///< once is enough while the program runs
};

} // namespace madoguchi
