// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The library "translations" has no code: linking it embeds :/i18n/madoguchi_<language>.qm.
