#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Madoguchi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A throw-away PostgreSQL for the tests: needs no service manager and never touches a server of the machine.
#   postgres.sh start DIR [PID]   a cluster in DIR (new or empty); ends by itself when process PID
#                                 (default: the caller) ends. Prints and leaves in DIR/environment:
#                                   MADOGUCHI_TEST_PG          URL of the owner: may create databases and roles
#                                   MADOGUCHI_TEST_PG_PROGRAM  URL of the role the program logs in with
#   postgres.sh stop DIR          ends it and removes DIR
# Durable like a real one, unless MADOGUCHI_PG_FAST is set: then a crash may lose data, and tests run faster.
set -euo pipefail

fail() { printf 'postgres.sh: %s\n' "$*" >&2; exit 1; }

usage() {
    sed -n '5,11s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
}

# The server refuses to run as root.
as_server_user() {
    if [ "$(id -u)" = 0 ]; then
        (cd / && runuser -u postgres -- env LC_ALL=C.UTF-8 "$@")
    else
        LC_ALL=C.UTF-8 "$@"
    fi
}

find_programs() {
    local newest
    newest=$(find /usr/lib/postgresql -mindepth 1 -maxdepth 1 2>/dev/null | sort -V | tail -1)
    programs=$newest/bin
    [ -x "$programs/initdb" ] || fail "no PostgreSQL server here; install postgresql-15"
}

prepare_folder() {
    mkdir -p "$dir"
    [ -z "$(ls -A "$dir")" ] || fail "$dir is not empty"
    touch "$dir/throw-away-cluster"
    if [ "$(id -u)" = 0 ]; then
        id postgres >/dev/null 2>&1 || fail "there is no user postgres to run the server as"
        chown -R postgres "$dir"
        as_server_user test -w "$dir" || fail "the user postgres cannot reach $dir"
    fi
}

settings() {
    cat <<END
listen_addresses = '127.0.0.1'
unix_socket_directories = '$dir'
max_connections = 60
shared_buffers = 32MB
log_min_messages = fatal
END
    [ -z "${MADOGUCHI_PG_FAST:-}" ] || printf '%s = off\n' fsync synchronous_commit full_page_writes
}

create_cluster() {
    as_server_user "$programs/initdb" -D "$dir/data" --username=postgres --auth=trust --encoding=UTF8 \
        --locale=C.UTF-8 --no-sync --no-instructions >"$dir/initdb.log" 2>&1 ||
        { cat "$dir/initdb.log" >&2; fail "initdb failed"; }
    settings >>"$dir/data/postgresql.conf"
}

# Below the range that outgoing connections are given.
free_port() {
    local candidate
    while true; do
        candidate=$((20000 + RANDOM % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null || { echo "$candidate"; return; }
    done
}

# Another process may take the port in between, so try some.
start_server() {
    local attempt
    for attempt in 1 2 3 4 5; do
        port=$(free_port)
        as_server_user "$programs/pg_ctl" start -w -s -D "$dir/data" -l "$dir/server.log" -o "-p $port" \
            </dev/null >/dev/null 2>&1 && return
    done
    cat "$dir/server.log" >&2
    fail "the server did not start ($attempt attempts)"
}

create_roles() {
    as_server_user "$programs/psql" -q -v ON_ERROR_STOP=1 -h "$dir" -p "$port" -U postgres -d postgres <<'END'
CREATE ROLE madoguchi_owner LOGIN CREATEDB CREATEROLE;
CREATE ROLE madoguchi_program LOGIN;
GRANT pg_signal_backend TO madoguchi_owner;
GRANT SET ON PARAMETER session_replication_role TO madoguchi_owner;
GRANT CREATE ON DATABASE postgres TO madoguchi_owner;
END
}

write_environment() {
    local name=$1 role=$2
    echo "export $name=postgresql://$role@127.0.0.1:$port/postgres" | tee -a "$dir/environment"
}

# Whatever way the caller ends, the server ends with it.
watch_caller() {
    # shellcheck disable=SC2016
    setsid bash -c 'tail --pid="$1" -f /dev/null; [ ! -e "$3" ] || "$2" stop "$3"' - \
        "$1" "$self" "$dir" </dev/null >/dev/null 2>&1 &
}

start() {
    find_programs
    prepare_folder
    create_cluster
    start_server
    watch_caller "$1"
    create_roles
    write_environment MADOGUCHI_TEST_PG madoguchi_owner
    write_environment MADOGUCHI_TEST_PG_PROGRAM madoguchi_program
}

# end_process PID: a fast shutdown; when that takes too long, an immediate one.
end_process() {
    local waited=0
    kill -INT "$1" 2>/dev/null || return 0
    while kill -0 "$1" 2>/dev/null; do
        sleep 0.1
        waited=$((waited + 1))
        [ $waited -ne 100 ] || kill -QUIT "$1" 2>/dev/null || true
        [ $waited -lt 200 ] || fail "the server (process $1) does not end"
    done
}

stop() {
    [ -e "$dir/throw-away-cluster" ] || fail "$dir is not a cluster made by this script"
    [ ! -e "$dir/data/postmaster.pid" ] || end_process "$(head -1 "$dir/data/postmaster.pid")"
    rm -rf --one-file-system "$dir"
}

[ $# -ge 2 ] || usage
self=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/$(basename "${BASH_SOURCE[0]}")
dir=$(realpath -m "$2")
case $1 in
    start) start "${3:-$PPID}" ;;
    stop) stop ;;
    *) usage ;;
esac
