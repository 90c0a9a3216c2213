#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Madoguchi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which test programs have passed before, just as they are now.

usage: passed-tests.py look BUILD MODE   the tests that need not run again, one name per line
       passed-tests.py keep BUILD MODE   remembers those that passed in BUILD/ctest-results.xml

A test program holds the code it tests, so its own bytes say whether anything it tests has changed. What it reads
besides counts as well: the programs it starts and the files of the checkout, found by their names in it; the packages
of the machine always do. Sources are read by the tests of the architecture alone; to the others they are what they are
compiled to. MODE is "full" or "quick": without a server a test may have left out its half.
"""

import hashlib
import json
import mmap
import pathlib
import subprocess
import sys
import xml.etree.ElementTree


def digest_of_file(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def digest_of_checkout(root, with_sources):
    """Of the names and contents of all files git knows or would add."""
    names = subprocess.run(["git", "-c", f"safe.directory={root}", "ls-files", "-z", "-c", "-o", "--exclude-standard"],
                           cwd=root, check=True, capture_output=True).stdout.split(b"\0")
    whole = hashlib.sha256()
    for name in sorted(set(filter(None, names))):
        path = pathlib.Path(root, name.decode())
        if path.is_file() and (with_sources or path.suffix not in (".cpp", ".h")):
            whole.update(name + b"\0" + digest_of_file(path).encode())
    return whole.hexdigest()


def mentions(path, words):
    with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return [word for word in words if content.find(word.encode()) >= 0]


class Build:
    def __init__(self, folder, mode):
        self.folder = pathlib.Path(folder)
        self.mode = mode
        self.root = self.folder.parent.parent
        self.programs = {str(path): None for path in sorted((self.folder / "bin").glob("*"))}
        self.checkout = {}  # digests, by whether sources count
        packages = pathlib.Path("/var/lib/dpkg/status")
        self.machine = digest_of_file(packages) if packages.exists() else ""

    def digest(self, program):
        whole = hashlib.sha256((self.machine + digest_of_file(program)).encode())
        for word in mentions(program, self.programs):
            if self.programs[word] is None:
                self.programs[word] = digest_of_file(word)
            whole.update(self.programs[word].encode())
        if mentions(program, ["MADOGUCHI_SOURCE"]):
            with_sources = "architecture" in pathlib.Path(program).name
            if with_sources not in self.checkout:
                self.checkout[with_sources] = digest_of_checkout(self.root, with_sources)
            whole.update(self.checkout[with_sources].encode())
        return whole.hexdigest()

    def tests(self):
        """Names and programs of those that are built and are no benchmarks."""
        listed = subprocess.run(["ctest", "--test-dir", str(self.folder), "--show-only=json-v1"], check=True,
                                capture_output=True)
        for test in json.loads(listed.stdout)["tests"]:
            labels = [p["value"] for p in test.get("properties", []) if p["name"] == "LABELS"]
            program = test.get("command", [""])[0]
            if "bench" not in sum(labels, []) and pathlib.Path(program).is_file():
                yield test["name"], program

    def stamp(self, mode):
        return self.folder / f"passed-{mode}.json"

    def stamps(self, mode):
        return json.loads(self.stamp(mode).read_text()) if self.stamp(mode).exists() else {}

    def look(self):
        now = {name: self.digest(program) for name, program in self.tests()}
        (self.folder / "passed-now.json").write_text(json.dumps(now))
        passed = [self.stamps(mode) for mode in {"full", self.mode}]
        for name, digest in sorted(now.items()):
            if any(known.get(name) == digest for known in passed):
                print(name)

    def keep(self):
        now = json.loads((self.folder / "passed-now.json").read_text())
        known = self.stamps(self.mode)
        for case in xml.etree.ElementTree.parse(self.folder / "ctest-results.xml").iter("testcase"):
            name = case.get("name")
            known.pop(name, None)
            if case.get("status") == "run" and name in now:
                known[name] = now[name]
        self.stamp(self.mode).write_text(json.dumps(known, indent=1))


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("look", "keep") or sys.argv[3] not in ("full", "quick"):
        sys.exit(__doc__)
    getattr(Build(sys.argv[2], sys.argv[3]), sys.argv[1])()
