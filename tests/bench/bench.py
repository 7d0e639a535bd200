#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Trunkline against what people would use instead, on the same repository, in the same run.

Prints one line for each case: ours, the other's, the ratio or the bound, and whether the goal is met. Ends with 1 when one
is missed. Add a case by writing a function that takes a Bench and yields Figures, and naming it in CASES.
"""

import argparse
import hashlib
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import generate
import swarm as swarmbench

SIZES = {"100k": (100_000, 1_000), "1m": (1_000_000, 10_000)}


@dataclass
class Figure:
    """Either a part of another's time (goal 0.01: a hundredth), or an absolute bound."""
    what: str
    ours: float
    other: float | None = None
    goal: float | None = None
    unit: str = "ms"

    def missed(self):
        value = self.ours / self.other if self.other else self.ours
        return self.goal is not None and value > self.goal

    def line(self):
        verdict = "      " if self.goal is None else "MISSED" if self.missed() else "ok    "
        text = f"{verdict} {self.what:58} {self.ours:10.2f} {self.unit}"
        if self.other:
            text += f"   other {self.other:10.1f} {self.unit}   1/{self.other / self.ours:,.0f}"
            return text + (f"   goal 1/{1 / self.goal:,.0f}" if self.goal else "")
        return text + (f"   at most {self.goal:g} {self.unit}" if self.goal else "")


class Bench:
    def __init__(self, build, repo, size):
        self.build, self.repo, self.size = Path(build), str(repo), size
        self.work = Path(tempfile.mkdtemp(prefix="trunkline-bench."))
        self.remembered = {}

    def git(self, *arguments):
        result = subprocess.run(["git", "-C", self.repo, *arguments], check=True, capture_output=True, text=True)
        return result.stdout

    def trunk(self):
        for ref in ("refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/heads/main", "refs/heads/master"):
            if subprocess.run(["git", "-C", self.repo, "rev-parse", "-q", "--verify", ref], capture_output=True).returncode == 0:
                return ref
        sys.exit(f"{self.repo} has no trunk")

    def once(self, key, make):
        """What several cases compare with is measured once."""
        if key not in self.remembered:
            self.remembered[key] = make()
        return self.remembered[key]

    def time_of(self, *command):
        """Milliseconds, after a first run that warms the page cache where that is quick."""
        best = None
        for _ in range(2):
            start = time.monotonic()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            took = (time.monotonic() - start) * 1000
            best = took if best is None else min(best, took)
            if took > 10_000:
                break
        return best

    def git_ahead_behind(self):
        return self.once("ahead-behind", lambda: self.time_of(
            "git", "-C", self.repo, "for-each-ref", f"--format=%(refname) %(ahead-behind:{self.trunk()})",
            "refs/heads", "refs/remotes"))

    def tips(self):
        """Trunk, trunk a hundred commits ago, and every branch's tip: what bench_graph reads."""
        refs = self.git("for-each-ref", "--format=%(objecttype) %(objectname)", "refs/heads", "refs/remotes")
        ids = sorted({line.split()[1] for line in refs.splitlines() if line.startswith("commit ")})
        line = self.git("rev-list", "--first-parent", "--max-count=101", self.trunk()).split()
        return "\n".join([line[0], line[-1], *ids]) + "\n"


def values(text):
    return {name: float(value) for name, value in (line.split() for line in text.splitlines())}


def graph(bench):
    """Age, ahead, behind, merge base and author of all branches, in process: without and with our own index."""
    def run(cache):
        command = [bench.build / "tests/bench_graph", bench.repo, cache]
        return values(subprocess.run(command, input=tips, check=True, capture_output=True, text=True).stdout)

    tips = bench.tips()
    run(bench.work / "warm-up")
    cache = bench.work / "graph"
    first, second = run(cache), run(cache)
    git = bench.git_ahead_behind()
    big = bench.size == "1m"
    yield Figure("branches: all facts, first time ever", first["all_ms"], git, 1 / 50 if big else None)
    yield Figure("branches: all facts, with our index", second["all_ms"], git, 1 / 200 if big else None)
    if bench.size == "100k":
        yield Figure("branches: all facts, with our index", second["all_ms"], goal=30)
    yield Figure("branches: memory, first time", first["all_mb"], goal=110 if bench.size else None, unit="MB")
    yield Figure("branches: memory, with our index", second["all_mb"], goal=110 if bench.size else None, unit="MB")
    yield Figure("branches: nothing changed", second["again_ms"], git)
    if "branch_moves_ms" in second:
        yield Figure("branches: one branch moves", second["branch_moves_ms"], goal=100)
    yield Figure("branches: trunk advances by 100 commits", second["trunk_moves_ms"], goal=100)
    yield Figure("branches: saving our index", first["save_ms"])


def analysis(bench):
    """Conflicts with trunk and squash/rebase detection with two workers, against git asked branch by branch (a sample)."""
    def cpu():
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    def each(sample, *command):
        """Milliseconds by the clock, and of the processor."""
        start, cpu_start = time.monotonic(), cpu()
        for tip in sample:
            subprocess.run([*command, trunk, tip], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return (time.monotonic() - start) * 1000 / len(sample), (cpu() - cpu_start) * 1000 / len(sample)

    tips = bench.tips()
    trunk, *others = tips.split()
    old = bench.git("rev-parse", f"{trunk}~10").strip()
    chosen = random.Random(1).sample(others, min(50, len(others)))
    (bench.work / "objects").mkdir()
    environment = {**os.environ, "GIT_OBJECT_DIRECTORY": str(bench.work / "objects"), "GIT_NO_LAZY_FETCH": "1",
                   "GIT_ALTERNATE_OBJECT_DIRECTORIES": bench.git("rev-parse", "--path-format=absolute", "--git-path", "objects").strip()}
    merge_tree, merge_tree_cpu = each(chosen, "git", "-C", bench.repo, "merge-tree", "--write-tree")
    cherry, _ = each(chosen[:15], "git", "-C", bench.repo, "cherry")
    command = [bench.build / "tests/bench_analysis", bench.repo, bench.work / "analysis", old]
    ours = values(subprocess.run(command, input=tips, check=True, capture_output=True, text=True).stdout)
    count = ours["branches"]
    yield Figure(f"analysis: conflicts of {count:.0f} branches", ours["conflicts_ms"], merge_tree * count, 1 / 10)
    yield Figure("analysis: the same, processor time of both workers", ours["conflicts_cpu_ms"], merge_tree_cpu * count)
    yield Figure("analysis: and squash/rebase, first time ever", ours["first_ms"], (merge_tree + cherry) * count, 1 / 10)
    yield Figure("analysis: after a push of 10 commits", ours["push_ms"], (merge_tree + cherry) * count, 1 / 20)
    yield Figure("analysis: remembered from the last start", ours["reopened_ms"])
    yield Figure("analysis: saving it", ours["save_ms"])


def scratch(bench, folder):
    """A repository of its own with the other's objects and branches, and trunk a hundred commits ago."""
    def git(*arguments):
        subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True)

    trunk = bench.trunk()
    head = subprocess.run(["git", "-C", bench.repo, "symbolic-ref", "-q", trunk], capture_output=True, text=True)
    trunk = head.stdout.strip() or trunk
    tip, *_, ago = bench.git("rev-list", "--first-parent", "--max-count=101", trunk).split()
    objects = bench.git("rev-parse", "--path-format=absolute", "--git-path", "objects").strip()
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", folder], check=True)
    (folder / "objects/info/alternates").write_text(objects + "\n")
    refs = bench.git("for-each-ref", "--format=%(objectname) %(refname) %(symref)", "refs/heads", "refs/remotes")
    lines = ["# pack-refs with: peeled fully-peeled sorted "]
    for line in refs.splitlines():
        target, ref, *symbolic = line.split()
        if not symbolic:
            lines.append(f"{ago if ref == trunk else target} {ref}")
    (folder / "packed-refs").write_text("\n".join(lines) + "\n")
    if trunk.startswith("refs/remotes/"):
        remote = trunk.split("/")[2]
        git("config", f"remote.{remote}.url", "https://git.example.org/bench/repository.git")
        git("config", f"remote.{remote}.fetch", f"+refs/heads/*:refs/remotes/{remote}/*")
        git("symbolic-ref", f"refs/remotes/{remote}/HEAD", trunk)
    else:
        git("symbolic-ref", "HEAD", trunk)
    return tip


def window(bench):
    """The real window: when rows are there, what it takes of memory, how long its thread is ever busy at a stretch."""
    def run(name, cache):
        tip = scratch(bench, bench.work / name)
        command = [bench.build / "tests/bench_window", bench.work / name, cache, tip]
        return values(subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout)

    environment = dict(os.environ)
    if "DISPLAY" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    bare = values(subprocess.run([bench.build / "tests/bench_window", "--bare"], env=environment, check=True,
                                 capture_output=True, text=True).stdout)
    first = run("window", bench.work / "window-cache")
    shutil.rmtree(bench.work / "window")
    second = run("window", bench.work / "window-cache")
    yield Figure("window: first picture, nothing remembered", first["first_picture_ms"], goal=1000)
    yield Figure("window: all facts but conflicts, nothing remembered", first["facts_ms"])
    yield Figure("window: first picture, with what is remembered", second["first_picture_ms"], goal=300)
    yield Figure("window: all facts, with what is remembered", second["facts_ms"], goal=300)
    yield Figure("window: complete, nothing remembered", first["complete_ms"])
    for name, what in (("loading", "while it loads"), ("analysis", "while conflicts are predicted"),
                       ("scrolling", "while it scrolls"), ("refreshing", "while trunk moves")):
        stalls = first[f"stall_{name}_ms"], second[f"stall_{name}_ms"]
        yield Figure(f"window: longest turn of its thread {what}", max(stalls), goal=16)
    yield Figure("window: a branch moves, until it is shown", second["branch_moves_ms"], goal=100)
    yield Figure("window: trunk moves by 100, until it is shown", second["trunk_moves_ms"], goal=100)
    for name, result in (("nothing remembered", first), ("remembered", second)):
        yield Figure(f"window: memory at rest, {name}", result["rest_rss_mb"], goal=150, unit="MB")
        yield Figure(f"window: of it not shared with files, {name}", result["rest_own_mb"], unit="MB")
        yield Figure(f"window: memory at its highest, {name}", result["peak_rss_mb"], unit="MB")
    yield Figure("window: memory of a bare window of Qt", bare["bare_rss_mb"], unit="MB")
    yield Figure("window: of it not shared with files", bare["bare_own_mb"], unit="MB")


def swarm(bench):
    """All services and one that changed, on a real engine of its own, against docker service ls."""
    try:
        for count, found in swarmbench.sizes(bench.build):
            yield Figure(f"swarm: all of {count} services known", found["all"], found["docker"], 1 / 2)
            yield Figure(f"swarm: one of {count} services changed, until it is known", found["changed"],
                         found["docker"], 1 / 10)
            yield Figure(f"swarm: {count} services, nothing happens", found["idle"], goal=10_000, unit="B/s")
    except swarmbench.NoEngine as why:
        print(f"swarm: not measured: {why}", file=sys.stderr)


def idle(bench):
    """The program at rest on live sources: the sandbox's, whose own thread is not counted. They are asked more often
    than others would be."""
    def spent(process):
        ticks = 0
        for task in Path(f"/proc/{process.pid}/task").iterdir():
            name, fields = (task / "stat").read_text().split("(", 1)[1].rsplit(")", 1)
            if name != "sandbox":
                ticks += sum(int(field) for field in fields.split()[11:13])
        return ticks / os.sysconf("SC_CLK_TCK")

    settled, watched = 15, 30  # seconds
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    process = subprocess.Popen([bench.build / "app/trunkline", "--demo", "--now", "2026-11-26T12:00:00Z"],
                               env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(settled)
        before = spent(process)
        time.sleep(watched)
        yield Figure("idle: processor time with live sources", 100 * (spent(process) - before) / watched, goal=1, unit="%")
    finally:
        process.terminate()
        process.wait()


CASES = [graph, analysis, window, swarm, idle]
WITHOUT_REPOSITORY = {swarm, idle}


def generated(size):
    """The repository of that size, made when it is not there yet or the generator changed."""
    version = hashlib.sha256(Path(generate.__file__).read_bytes()).hexdigest()[:12]
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "trunkline" / "bench"
    repo = cache / f"{size}-{version}"
    if not repo.exists():
        print(f"making {repo} ({'about a minute' if size == '100k' else 'about ten minutes'})", file=sys.stderr)
        partial = repo.with_suffix(".partial")
        shutil.rmtree(partial, ignore_errors=True)
        generate.make(str(partial), *SIZES[size])
        partial.rename(repo)
    return repo


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", required=True, help="folder of the release build")
    parser.add_argument("--repo", help="measure on this repository; nothing is written to it")
    parser.add_argument("--size", choices=SIZES, default="100k", help="of the generated repository (1m takes long to make)")
    parser.add_argument("--only", action="append", help="names of cases: " + ", ".join(case.__name__ for case in CASES))
    args = parser.parse_args()
    cases = [case for case in CASES if not args.only or case.__name__ in args.only]
    needs_repository = not WITHOUT_REPOSITORY.issuperset(cases)
    repo = args.repo or (generated(args.size) if needs_repository else None)
    bench = Bench(args.build, repo, None if args.repo else args.size)
    if needs_repository:
        print(f"{bench.repo}")
    missed = False
    try:
        for case in cases:
            for figure in case(bench):
                print(figure.line(), flush=True)
                missed |= figure.missed()
    finally:
        shutil.rmtree(bench.work)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
