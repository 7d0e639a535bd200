#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""swarm.py BUILD: how fast the state of many services is known, against `docker service ls`, on private real engines.

Makes 500 and 2,000 services without tasks, measures both in the same run, and prints a line for each size.
"""

import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


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
            sys.exit(f"{answer.status} {body}")


def best_of(command, environment, times=3):
    best = None
    for _ in range(times):
        start = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
        took = (time.monotonic() - start) * 1000
        best = took if best is None else min(best, took)
    return best


def measure(build, path, count):
    environment = dict(os.environ, DOCKER_HOST=f"unix://{path}")
    docker = best_of(["docker", "service", "ls"], environment)
    lines = subprocess.run([str(build / "tests/bench_swarm"), path, "svc0007"], check=True, capture_output=True, text=True)
    ours = dict(line.split() for line in lines.stdout.splitlines())
    print(f"{count} services: docker service ls {docker:.0f} ms; all known {ours['all']} ms "
          f"({float(ours['all']) / docker:.2f} of it, goal 0.50); one changed {ours['changed']} ms "
          f"({float(ours['changed']) / docker:.2f}, goal 0.10); idle {ours['idle']} B/s (goal below 10,000); "
          f"first read {int(ours['bytes']) / 1e6:.2f} MB", flush=True)


def main():
    build = Path(sys.argv[1]).resolve()
    folder = tempfile.mkdtemp(prefix="trunkline-swarm.")
    lab = subprocess.Popen([str(HERE.parent / "lab/swarmlab"), f"{folder}/lab", "1"], stdin=subprocess.PIPE,
                           stdout=subprocess.PIPE, text=True)
    try:
        if lab.stdout.readline().strip() != "ready":
            sys.exit(lab.wait())
        path = f"{folder}/lab/n1.sock"
        made = 0
        for count in (500, 2000):
            create(path, made, count)
            made = count
            measure(build, path, count)
    finally:
        lab.stdin.close()
        lab.wait()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
