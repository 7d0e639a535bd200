#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""flagbench.py --build FOLDER [--files 50000] [--keys 200]: code places of flags against git grep on the same tree.

Makes a repository, searches it with git grep and with ours in the same run, then commits 20 changed files and searches
again. Ends with 1 when the first search is slower than git grep, or the next one takes more than 2 % of the first.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def git(repo, *arguments, data=None):
    return subprocess.run(["git", "-C", repo, *arguments], check=True, capture_output=True, input=data).stdout


def source(number, key, chance):
    lines = [f"import {{ part{i} }} from './module{(number * 7 + i) % 997}'" for i in range(6)]
    lines += [f"export function work{number}_{i}(value: number) {{\n  return value * {i} + {number % 13}\n}}" for i in range(25)]
    if chance:
        lines.insert(10, f"if (flags.on('{key}')) {{ work() }}")
    return "\n".join(lines) + "\n"


def fill(repo, files, keys):
    chooser = random.Random(7)
    stream = bytearray()
    blobs = []
    for number in range(files):
        text = source(number, f"flag_{number % keys}", chooser.random() < 0.04).encode()
        stream += b"blob\nmark :%d\ndata %d\n%s\n" % (number + 1, len(text), text)
        side = "web" if number % 2 else "api"
        suffix = (".ts", ".vue", ".js", ".md")[number % 4]
        blobs.append(f"M 100644 :{number + 1} {side}/area{number % 40}/part{number % 900}/file{number}{suffix}\n")
    stream += b"commit refs/heads/main\ncommitter A <a@b> 1700000000 +0000\ndata 1\nx\n" + "".join(blobs).encode() + b"\n"
    git(repo, "fast-import", "--quiet", data=bytes(stream))


def change(repo, count):
    stream = b"commit refs/heads/main\ncommitter A <a@b> 1700000100 +0000\ndata 1\ny\nfrom refs/heads/main^0\n"
    for number in range(count):
        text = source(number, "flag_1", True) + "// changed\n"
        stream += f"M 100644 inline web/area{number}/part{number}/changed.ts\ndata {len(text)}\n{text}\n".encode()
    git(repo, "fast-import", "--quiet", data=stream)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--files", type=int, default=50_000)
    parser.add_argument("--keys", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="trunkline-flagbench.") as repo:
        git(repo, "init", "-q", "-b", "main")
        fill(repo, options.files, options.keys)
        first = git(repo, "rev-parse", "main").decode().strip()
        change(repo, 20)
        second = git(repo, "rev-parse", "main").decode().strip()
        pattern = r"(flags\.(on|isOn)|isEnabled|useFlag|flag_enabled)\(['\"]"
        grep = []
        for _ in range(3):
            begin = time.monotonic()
            found = git(repo, "grep", "-nE", pattern, first, "--", "*.ts", "*.vue", "*.js").count(b"\n")
            grep.append((time.monotonic() - begin) * 1000)
        program = Path(options.build) / "tests" / "bench_codeplaces"
        runs = [subprocess.run([program, repo, first, second], check=True, capture_output=True, text=True).stdout for _ in range(3)]
        runs = [dict(line.split() for line in run.splitlines()) for run in runs]
        ours = {name: sorted(float(run[name]) for run in runs)[1] for name in runs[0]}
        print(f"git grep (median of 3)   {sorted(grep)[1]:9.1f} ms, {found} lines")
        print(f"first search             {ours['first']:9.1f} ms, {ours['first.places']:.0f} places")
        print(f"after 20 changed files   {ours['next']:9.1f} ms, {100 * ours['next'] / ours['first']:.2f} % of the first")
        print(f"after a restart          {ours['restart']:9.1f} ms")
        missed = ours["first"] > sorted(grep)[1] or ours["next"] > 0.02 * ours["first"]
        print("MISSED" if missed else "ok")
        return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
