#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""accessibility.py TRUNKLINE: uses the sandbox's window as a screen reader does, over AT-SPI, and by keyboard only.

Needs a display and a session bus of its own (xvfb-run, dbus-run-session). Ends with 77 where there is no pyatspi.
"""

import subprocess
import sys
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    import pyatspi
except (ImportError, ValueError):
    print("skipped: no pyatspi")
    sys.exit(77)

PAGES = ["Overview", "Changes", "Branches", "Pull requests", "Flags", "Migrations", "Services", "Previews", "Rules", "Reports"]
INTERACTIVE = {"button", "push button", "toggle button", "check box", "radio button", "combo box", "text", "push button menu",
               "menu item", "check menu item", "page tab", "spin button", "slider", "list", "tree", "tree table", "table",
               "table column header", "link"}
PATIENCE = 20

failures = []


def fail(text):
    failures.append(text)
    print("FAIL:", text)


def wait_for(what, probe):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = probe()
        except Exception:  # what was looked at is gone: look again
            found = None
        if found:
            return found
        time.sleep(0.1)
    fail(f"{what} did not come within {PATIENCE} s")
    return None


def children(node):
    # a table has as many children as cells: they are looked at by rows
    count = min(node.childCount, 200)
    for index in range(count):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def is_showing(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def shown(node):
    """All that is shown below, in order."""
    for child in children(node):
        if is_showing(child):
            yield child
            yield from shown(child)


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def give_keyboard(process):
    """There is no window manager here to do it."""
    windows = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)],
                             capture_output=True, text=True, check=False).stdout.split()
    if windows:
        subprocess.run(["xdotool", "windowfocus", "--sync", windows[-1]], check=False, timeout=10)
    return bool(windows)


TABLES = ("tree", "tree table", "table", "list")


def stops(node):
    """What is shown below without the cells of tables, which are walked by arrow keys."""
    for child in children(node):
        if is_showing(child):
            yield child
            if child.getRoleName() not in TABLES:
                yield from stops(child)


def focused(frame):
    for node in stops(frame):
        if node.getState().contains(pyatspi.STATE_FOCUSED):
            return place(node)
    return None


def tab(frame, before):
    """Where the focus is after Tab; None when it did not move."""
    press("Tab")
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        here = focused(frame)
        if here is not None and here != before:
            return here
    return None


def place(node):
    extents = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return (node.getRoleName(), node.name, extents.x, extents.y)


def check_names(page, frame):
    for node in shown(frame):
        role = node.getRoleName()
        if role not in INTERACTIVE:
            continue
        name = node.name.strip()
        if not name:
            fail(f"{page}: a {role} without a name, under {node.parent.getRoleName()} {node.parent.name!r}")
        elif "&" in name.replace(" & ", ""):
            fail(f"{page}: the name {name!r} holds a mark for the keyboard")


def check_tables(page, frame):
    tables = [node for node in shown(frame) if node.getRoleName() in ("tree table", "tree", "table")]
    for table in tables:
        facts = table.queryTable()
        headers = [facts.getColumnDescription(column) for column in range(facts.nColumns)]
        if facts.nColumns > 1 and not all(headers):
            fail(f"{page}: {table.name!r} has columns without a name: {headers}")
        if facts.nRows and not any(facts.getAccessibleAt(0, column).name for column in range(facts.nColumns)):
            fail(f"{page}: the first row of {table.name!r} says nothing")
    return len(tables)


def check_tab_order(page, frame):
    """By Tab alone everything that takes the focus is reached."""
    takers = [node for node in stops(frame)
              if node.getState().contains(pyatspi.STATE_FOCUSABLE) and node.getState().contains(pyatspi.STATE_ENABLED)
              and node.getRoleName() in INTERACTIVE and node.parent.getRoleName() not in ("text", "combo box")]
    wanted = {place(node) for node in takers}
    reached = set()
    here = focused(frame)
    idle = 0  # steps that led nowhere new
    while idle < 4 and wanted - reached:
        here = tab(frame, here)
        idle = 0 if here is not None and here not in reached else idle + 1
        reached.add(here)
    groups = {}  # one of a group of choices is a stop; the arrow keys lead to the others
    for node in takers:
        if node.getRoleName() in ("check box", "radio button"):
            groups.setdefault(node.parent.name + str(place(node)[3]), set()).add(place(node))
    for group in groups.values():
        if group & reached:
            reached |= group
    for missing in sorted(wanted - reached):
        fail(f"{page}: {missing[0]} {missing[1]!r} is not reached by Tab")
    return len(wanted)


def check_arrows(frame):
    """Within a group of choices the arrow keys lead on."""
    here = focused(frame)
    for _ in range(60):
        if here is not None and here[1].startswith("Show "):
            break
        here = tab(frame, here)
    press("Right")
    if not wait_for("the next choice", lambda: (focused(frame) or here)[1] != here[1]):
        return
    if not focused(frame)[1].startswith("Show "):
        fail(f"Right leads from {here[1]!r} to {focused(frame)[1]!r}")


def check_dialog(process, application, keys, title):
    """Opened by keyboard, named, closed by Escape."""
    give_keyboard(process)
    press(*keys)
    dialog = wait_for(f"the dialog {title!r}",
                      lambda: next((w for w in children(application) if w.name == title and is_showing(w)), None))
    if dialog is None:
        return
    check_names(title, dialog)
    give_keyboard(process)
    press("Escape")
    wait_for(f"the end of {title!r}", lambda: all(w.name != title or not is_showing(w) for w in children(application)))


def main(program):
    process = subprocess.Popen([program, "--demo", "--now", "2026-11-26T12:00:00Z"])
    try:
        desktop = pyatspi.Registry.getDesktop(0)
        application = wait_for("the program", lambda: next((a for a in desktop if a and a.name == "Trunkline"), None))
        frame = application and wait_for("the window", lambda: next(
            (w for w in children(application) if w.getRoleName() == "frame" and "acme/platform" in w.name), None))
        if frame is None:
            return
        wait_for("the facts", lambda: any(n.name.startswith("Branches, errors") for n in shown(frame)))
        wait_for("the keyboard", lambda: give_keyboard(process))
        sidebar = next(n for n in shown(frame) if n.name == "Pages")
        for number, page in enumerate(PAGES, 1):
            press(f"ctrl+{number % 10}")
            if not wait_for(f"page {page}", lambda: any(
                    item.name.split(",")[0] == page and item.getState().contains(pyatspi.STATE_SELECTED)
                    for item in children(sidebar))):
                return
            time.sleep(0.3)  # the page arranges itself; what it lacks then, it lacks
            check_names(page, frame)
            tables = check_tables(page, frame)
            print(f"{page}: {tables} tables, {check_tab_order(page, frame)} stops")
        press("ctrl+3")
        check_arrows(frame)
        check_dialog(process, application, ["ctrl+comma"], "Settings")
        check_dialog(process, application, ["F1"], "Keyboard shortcuts")
    finally:
        process.terminate()
        process.wait(10)


if __name__ == "__main__":
    main(sys.argv[1])
    print(f"{len(failures)} failures")
    sys.exit(1 if failures else 0)
