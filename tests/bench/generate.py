#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a repository to measure on: the same commits for the same arguments, whoever runs it.

A quarter of trunk's steps are true merges of short topics, the others squash style. Branches have 1 to 30 commits and
fork exponentially close to trunk's tip; some are stale, merged, squash-merged, stacked, or have trunk merged in.
"""

import argparse
import random
import subprocess
import sys
from pathlib import Path

FOLDERS, FILES_EACH, LINES = 40, 50, 40
END = 1_767_225_600  # 2026-01-01: the day after trunk's last commit
AUTHORS = [(f"Author {i:02}", f"author{i:02}@example.org") for i in range(40)]


class History:
    """Trunk's present state, and the stream of commits to git fast-import."""

    def __init__(self, out, steps, seed):
        self.out, self.steps, self.random = out, steps, random.Random(seed)
        self.mark = 0
        self.lines = [[0] * LINES for _ in range(FOLDERS * FILES_EACH)]
        self.blobs = [0] * len(self.lines)
        self.changed_at = [0] * len(self.lines)
        self.trunk = 0

    def write(self, text):
        self.out.write(text.encode())

    def blob(self, file, lines):
        self.mark += 1
        text = "".join(f"line {i} of file {file}, version {version}\n" for i, version in enumerate(lines))
        self.write(f"blob\nmark :{self.mark}\ndata {len(text)}\n{text}")
        return self.mark

    def commit(self, parents, files, when, subject):
        """files: {file number: blob mark}"""
        self.mark += 1
        name, email = AUTHORS[self.random.randrange(len(AUTHORS))]
        author = f"{name} <{email}> {when - self.random.randrange(3600)} +0100"
        text = [f"reset refs/import/scratch\n\ncommit refs/import/scratch\nmark :{self.mark}\nauthor {author}\n"
                f"committer {name} <{email}> {when} +0100\ndata {len(subject)}\n{subject}\n"]
        for i, parent in enumerate(parents):
            text.append(f"{'merge' if i else 'from'} :{parent}\n")
        for file, blob in files.items():
            text.append(f"M 100644 :{blob} d{file // FILES_EACH}/f{file % FILES_EACH}.txt\n")
        text.append("\n")
        self.write("".join(text))
        return self.mark

    def time(self, step):
        return END - (self.steps - step) * 600

    def start(self):
        for file, lines in enumerate(self.lines):
            self.blobs[file] = self.blob(file, lines)
        self.trunk = self.commit([], dict(enumerate(self.blobs)), self.time(0), "Start")

    def edit(self, edits, tag):
        """edits: {file: lines}, added to by one change of one line; gives that file and its blob."""
        file = self.random.randrange(len(self.lines))
        lines = edits.setdefault(file, list(self.lines[file]))
        lines[self.random.randrange(LINES)] = tag
        return file, self.blob(file, lines)

    def chain(self, parent, length, when, edits, what):
        blobs = {}
        for i in range(length):
            file, blob = self.edit(edits, self.mark)
            blobs[file] = blob
            parent = self.commit([parent], {file: blob}, when + i * 300, f"{what}: change file {file}")
        return parent, blobs

    def take_in(self, step, edits, parents, subject):
        """Trunk's next commit: its own state with these files changed."""
        files = {}
        for file, lines in edits.items():
            merged = [max(mine, theirs) for mine, theirs in zip(self.lines[file], lines)]
            self.lines[file] = merged
            self.blobs[file] = files[file] = self.blob(file, merged)
            self.changed_at[file] = step
        self.trunk = self.commit([self.trunk, *parents], files, self.time(step), subject)


class Branch:
    def __init__(self, number, history):
        rand = history.random
        self.number, self.history = number, history
        self.kind = rand.choices(["plain", "merged", "squashed", "stacked", "updated"], [65, 10, 5, 5, 15])[0]
        lag = rand.randrange(history.steps) if rand.random() < 0.1 else int(rand.expovariate(1 / 300))
        self.fork = max(1, history.steps - 1 - lag)
        self.later = rand.randrange(self.fork, history.steps) + 1
        self.edits, self.blobs, self.tip, self.base = {}, {}, 0, 0
        side = "heads" if number % 2 else "remotes/origin"
        self.ref = f"refs/{side}/feat/{number:05}"

    def begin(self, below):
        """below: another branch's tip to stand on, or None."""
        history = self.history
        self.base = below.tip if below else history.trunk
        if below:
            self.edits = {file: list(lines) for file, lines in below.edits.items()}
        length = history.random.randrange(1, 31)
        when = history.time(self.fork) + 60
        self.tip, self.blobs = history.chain(self.base, length, when, self.edits, f"Branch {self.number}")

    def finish(self, step):
        history = self.history
        if self.kind == "merged":
            history.take_in(step, self.edits, [self.tip], f"Merge branch {self.number}")
        elif self.kind == "squashed":
            history.take_in(step, self.edits, [], f"Squash branch {self.number}")
        elif self.kind == "updated":
            files = {f: blob for f, blob in enumerate(history.blobs) if history.changed_at[f] > self.fork}
            files.update(self.blobs)
            self.tip = history.commit([self.tip, history.trunk], files, history.time(step), "Merge trunk")
            more, _ = history.chain(self.tip, 2, history.time(step) + 60, self.edits, f"Branch {self.number}")
            self.tip = more


def by_step(branches, key):
    table = {}
    for branch in branches:
        table.setdefault(key(branch), []).append(branch)
    return table


def generate(out, steps, count, seed):
    history = History(out, steps, seed)
    branches = [Branch(number, history) for number in range(count)]
    begins, ends = by_step(branches, lambda b: b.fork), by_step(branches, lambda b: b.later)
    history.start()
    latest = None
    for step in range(1, steps + 1):
        edits = {}
        if history.random.random() < 0.057:  # with their own commits, a quarter of all that is on trunk
            length = history.random.randrange(1, 9)
            tip, _ = history.chain(history.trunk, length, history.time(step - 1), edits, "Topic")
            history.take_in(step, edits, [tip], "Merge topic")
        else:
            history.edit(edits, history.mark)
            history.take_in(step, edits, [], "Squash style change")
        for branch in begins.get(step, []):
            branch.begin(latest if branch.kind == "stacked" else None)
            latest = branch
        for branch in ends.get(step, []):
            branch.finish(step)
    for branch in branches:
        history.write(f"reset {branch.ref}\nfrom :{branch.tip}\n\n")
    for ref in ("refs/heads/main", "refs/remotes/origin/main"):
        history.write(f"reset {ref}\nfrom :{history.trunk}\n\n")
    history.write(f"reset refs/import/scratch\nfrom {'0' * 40}\n\n")


def make(folder, commits, branches, seed=1, commit_graph=True):
    def git(*arguments, **more):
        return subprocess.run(["git", "-C", folder, *arguments], check=True, **more)

    Path(folder).mkdir(parents=True)
    git("init", "-q", "-b", "main")
    git("config", "remote.origin.url", "https://git.example.org/bench/repository.git")
    git("config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*")
    git("config", "gc.auto", "0")
    with subprocess.Popen(["git", "-C", folder, "fast-import", "--quiet", "--force"], stdin=subprocess.PIPE,
                          bufsize=1 << 20) as process:
        # merged topics bring 1 to 8 commits each beside trunk's own
        generate(process.stdin, int(commits / 1.2565), branches, seed)
        process.stdin.close()
        if process.wait() != 0:
            raise SystemExit("git fast-import failed")
    git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main")
    git("pack-refs", "--all")
    git("reset", "-q", "--hard", stdout=subprocess.DEVNULL)
    if commit_graph:
        git("commit-graph", "write", "--reachable", "--no-progress")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", help="is made; must not exist")
    parser.add_argument("--commits", type=int, default=100_000, help="on trunk, without the branches' own")
    parser.add_argument("--branches", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-commit-graph", action="store_true")
    args = parser.parse_args()
    if Path(args.folder).exists():
        sys.exit(f"{args.folder} exists already")
    make(args.folder, args.commits, args.branches, args.seed, not args.no_commit_graph)
