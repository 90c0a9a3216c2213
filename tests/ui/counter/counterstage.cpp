// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/counter/counterstage.h"

#include "moc_counterstage.cpp"
