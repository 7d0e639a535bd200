#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""migrationbench.py --build FOLDER [--migrations 2000] [--verify 40]: reading, judging and proving migrations.

Makes a repository with that many migrations (5 MB of SQL) and measures what the pane does with it. Ends with 1 when a
budget is missed: 1.5 s for the first reading, 20 ms after one file of the work tree changed, 8 ms for which the window
stands still when that is shown, 150 ms for each further migration that is run up and down, besides what its SQL costs
when nobody looks. All but the first are the processor's, which a busy machine stretches less.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path


def up(number):
    table = f"t{number % 100}"
    if number < 100:
        columns = ",\n".join(f"  c{i} text" for i in range(8))
        return f"CREATE TABLE {table} (\n  id bigint PRIMARY KEY,\n{columns}\n);\n"
    lines = [f"SET LOCAL lock_timeout = '2s';\nALTER TABLE {table} ADD COLUMN n{number} bigint;\n"]
    lines += [f"COMMENT ON COLUMN {table}.c{i % 8} IS 'what it holds, said again by migration {number}, line {i}';\n" for i in range(20)]
    lines.append(f"CREATE INDEX i{number} ON {table} (c{number % 8});\n")
    lines.append(f"-- {'why this is done, at some length ' * 20}\n")
    return "".join(lines)


def down(number):
    if number < 100:
        return f"DROP TABLE t{number % 100};\n"
    return f"DROP INDEX i{number};\nALTER TABLE t{number % 100} DROP COLUMN n{number};\n" + "".join(
        f"COMMENT ON COLUMN t{number % 100}.c{i % 8} IS "
        + (f"'what it holds, said again by migration {number - 100}, line {last(i)}';\n" if number >= 200 else "NULL;\n")
        for i in range(8)
    )


def last(column):
    return max(i for i in range(20) if i % 8 == column)


def commit_of(repo, name):
    return subprocess.run(["git", "-C", repo, "rev-parse", name], check=True, capture_output=True, text=True).stdout.strip()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--migrations", type=int, default=2000)
    parser.add_argument("--verify", type=int, default=40)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="trunkline-migrationbench.") as repo:
        size = 0
        for number in range(options.migrations):
            folder = Path(repo) / "migrations" / "default" / f"{1_700_000_000_000 + number}_change_{number}"
            folder.mkdir(parents=True)
            for name, text in (("up.sql", up(number)), ("down.sql", down(number))):
                (folder / name).write_text(text)
                size += len(text)
        for command in (["init", "-q", "-b", "main"], ["add", "-A"], ["-c", "user.name=A", "-c", "user.email=a@b", "commit", "-qm", "x"]):
            subprocess.run(["git", "-C", repo, *command], check=True)
        tip = commit_of(repo, "main")
        last = Path(repo) / "migrations" / "default" / f"{1_700_000_000_000 + options.migrations - 1}_change_{options.migrations - 1}"
        with (last / "up.sql").open("a") as file:
            file.write("-- changed\n")
        subprocess.run(["git", "-C", repo, "-c", "user.name=A", "-c", "user.email=a@b", "commit", "-qam", "y"], check=True)
        program = Path(options.build) / "tests" / "bench_migrations"
        lines = subprocess.run([program, repo, tip, str(options.verify), commit_of(repo, "main")], check=True, capture_output=True, text=True).stdout
        told = {}
        for name, value in (line.split() for line in lines.splitlines()):
            told[name] = min(float(value), told.get(name, float("inf")))
    each, worked, sql = told["each"], told["each.cpu"], told["statements"]
    print(f"{options.migrations} migrations, {size / 1e6:.1f} MB")
    print(f"first reading            {told['first']:9.1f} ms, of the processor {told['first.cpu']:.1f}")
    print(f"again                    {told['again']:9.1f} ms, of the processor {told['again.cpu']:.1f}")
    print(f"after one file changed   {told['changed']:9.1f} ms, of the processor {told['changed.cpu']:.1f}")
    print(f"after trunk went on      {told['merged']:9.1f} ms, of the processor {told['merged.cpu']:.1f}")
    print(f"the window stands still  {told['shown.cpu']:9.1f} ms of the processor, and again {told['shownAgain.cpu']:.1f}")
    print(f"last one up and down     {told['verify.1']:9.1f} ms, with all before it")
    print(f"each further one         {each:9.1f} ms, of the processor {worked:.1f}, of which its SQL costs {sql:.1f}")
    missed = told["first"] > 1500 or told["changed.cpu"] > 20 or worked - sql > 150 or told["shown.cpu"] > 8
    missed = missed or told[f"verify.{options.verify}.passed"] < options.verify
    print("MISSED" if missed else "ok")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
