# shellcheck shell=bash
# SPDX-FileCopyrightText: The Madoguchi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by ./dev: the packages of packaging/debian-packages, installed when missing. Reads $root, the
# checkout; sets $installed_something when it changed the machine.
# shellcheck disable=SC2034,SC2154

# packages_of GROUP…: the package names of these groups.
packages_of() {
    awk -v wanted=" $* " '/^# [a-z]+:/ { group = substr($2, 1, length($2) - 1) }
        /^[a-z0-9]/ { if (index(wanted, " " group " ")) print $1 }' "$root/packaging/debian-packages"
}

# missing_packages GROUP…: those of them that are not installed; one query.
missing_packages() {
    local wanted
    wanted=$(packages_of "$@")
    {
        # shellcheck disable=SC2086 # one word per package
        dpkg-query -W -f='+${Package} ${db:Status-Status}\n' $wanted 2>/dev/null || true
        echo "$wanted"
    } | awk '/^\+/ { if ($2 == "installed") have[substr($1, 2)] = 1; next } !($1 in have) { print $1 }'
}

# as_root COMMAND…: through sudo for an ordinary user.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Debian starts a database server as soon as its package is installed. The tests bring their own for as
# long as they run, so a machine without PostgreSQL keeps being one without a running server.
keep_server_from_starting() {
    [ -e /etc/postgresql-common/createcluster.conf ] && return
    say "no database server will be started on this machine (/etc/postgresql-common/createcluster.conf)"
    as_root mkdir -p /etc/postgresql-common
    echo "create_main_cluster = false" | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
}

install_packages() {
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        die "packages are missing and there is no sudo. As root, run:
  apt-get install --no-install-recommends $*"
    fi
    say "installing: $*"
    case " $* " in *" postgresql-15 "*) keep_server_from_starting ;; esac
    as_root apt-get update -q || say "the package lists could not be refreshed; trying with those at hand"
    as_root env DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1 \
        apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" ||
        die "apt-get could not install the packages; its message is above. Needed: $*"
}

# need GROUP…: makes sure that the packages of these groups are there.
need() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "not a Debian system: make sure that the equivalents of packaging/debian-packages are installed"
        return
    fi
    local missing
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086 # one word per package
    install_packages $missing
    installed_something=yes
}
