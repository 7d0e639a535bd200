#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the state of many services is known, against `docker service ls`, on a private real engine in the same run.

Makes 500 and then 2,000 services without tasks. bench.py asks for the figures.
"""

import http.client
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZES = (500, 2000)
TIMES = 5
IDLE = 30 # seconds


class NoEngine(Exception):
    """Why there is none."""


class Engine(http.client.HTTPConnection):
    def __init__(self, path):
        super().__init__("localhost")
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(self.path)


def create(path, first, last):
    engine = Engine(path)
    for number in range(first, last):
        spec = {"Name": f"svc{number:04}", "Mode": {"Replicated": {"Replicas": 0}},
                "EndpointSpec": {"Mode": "dnsrr"},
                "Labels": {"com.docker.stack.namespace": f"stack{number // 10}"},
                "TaskTemplate": {"ContainerSpec": {"Image": "demo:good", "Args": ["sleep", "1000"]}}}
        engine.request("POST", "/services/create", json.dumps(spec), {"Content-Type": "application/json"})
        answer = engine.getresponse()
        body = answer.read()
        if answer.status != 201:
            raise NoEngine(f"{answer.status} {body}")


def docker_ls(path):
    start = time.monotonic()
    subprocess.run(["docker", "service", "ls"], check=True, stdout=subprocess.DEVNULL,
                   env=dict(os.environ, DOCKER_HOST=f"unix://{path}"))
    return (time.monotonic() - start) * 1000


def ours(build, path, *idle):
    lines = subprocess.run([build / "tests/bench_swarm", path, "svc0007", *map(str, idle)], check=True,
                           capture_output=True, text=True).stdout
    return {name: float(value) for name, value in map(str.split, lines.splitlines())}


def measure(build, path):
    """The best of several for each, in turns, so that a busy machine treats them alike."""
    best = {}
    for _ in range(TIMES):
        for name, value in {"docker": docker_ls(path), **ours(build, path)}.items():
            best[name] = min(value, best.get(name, value))
    return best | {"idle": ours(build, path, IDLE)["idle"]}


def sizes(build):
    """(count, measured) for each size; raises NoEngine."""
    folder = tempfile.mkdtemp(prefix="trunkline-swarm.")
    lab = subprocess.Popen([HERE.parent / "lab/swarmlab", f"{folder}/lab", "1"], stdin=subprocess.PIPE,
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        if lab.stdout.readline().strip() != "ready":
            raise NoEngine(lab.stderr.read().strip().splitlines()[-1])
        path = f"{folder}/lab/n1.sock"
        made = 0
        for count in SIZES:
            create(path, made, count)
            made = count
            yield count, measure(build, path)
    finally:
        lab.stdin.close()
        lab.wait()
        shutil.rmtree(folder, ignore_errors=True)
