"""Does jobs in order, here or in several processes; a process that dies costs the file that it had, and no other."""

from __future__ import annotations

import contextlib
import os
from collections import deque
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from cleanwire.cli.work import Job, Outcome, Settings, do, failure

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

WORTH = 500_000
"""The least weight of jobs for which several processes are faster than one, unless told otherwise."""

ROUNDS = 16
"""How many chunks a process gets if all are equally fast: many, so that they end together."""

_A_FILE = 2_000
"""What to open a file weighs, in bytes of text."""

_DIED = "was left as it is: the process that cleaned it died, perhaps for want of memory; try it alone with --jobs 1"


def workers(asked: int | None, jobs: Sequence[Job]) -> int:
    """How many processes to use for these jobs; `asked` is 0 for one for each core, None to choose.

    >>> jobs = [Job("-", "-", data=b"Good.")] * 3
    >>> workers(None, jobs), workers(8, jobs)
    (1, 3)
    """
    if asked is None:
        asked = 1 if sum(map(_weight, jobs)) < WORTH else 0
    return max(1, min(asked or _cores(), len(jobs)))


def run(jobs: Sequence[Job], settings: Settings, processes: int) -> Generator[Outcome, None, None]:
    """The outcomes of the jobs, in their order."""
    if processes == 1:
        yield from (do(job, settings) for job in jobs)
    else:
        yield from _run_together(jobs, settings, processes)


def _run_together(jobs: Sequence[Job], settings: Settings, processes: int) -> Generator[Outcome, None, None]:
    from multiprocessing.connection import wait

    chunks = deque(chunked([_weight(job) for job in jobs], processes * ROUNDS))
    ready: dict[int, Outcome] = {}
    team: dict[Connection, _Worker] = {}
    try:
        for _ in range(processes):
            worker = _Worker(settings, list(team))
            team[worker.pipe] = worker
        for number in range(len(jobs)):
            while number not in ready:
                for worker in team.values():
                    if not worker.left and chunks:
                        worker.take(chunks.popleft(), jobs)
                for pipe in wait([pipe for pipe, worker in team.items() if worker.left]):
                    worker = team[pipe]  # type: ignore[index]
                    done, outcome = worker.next_outcome()
                    ready[done] = outcome or failure(jobs[done], _DIED)
                    if outcome is None:
                        del team[worker.pipe]
                        if worker.left:
                            chunks.appendleft(worker.left)
                        worker = _Worker(settings, list(team))
                        team[worker.pipe] = worker
            yield ready.pop(number)
    finally:
        for pipe in team:
            pipe.close()
        for worker in team.values():
            worker.process.join()


def chunked(weights: Sequence[int], most: int) -> list[deque[int]]:
    """The numbers of jobs in chunks of about the same weight, in order, about so many.

    >>> [list(chunk) for chunk in chunked([5, 1, 1, 1, 9, 1], 3)]
    [[0, 1], [2, 3, 4], [5]]
    """
    chunks: list[deque[int]] = []
    share = sum(weights) / most
    full = share
    for number, weight in enumerate(weights):
        if full >= share:
            chunks.append(deque())
            full = 0
        chunks[-1].append(number)
        full += weight
    return chunks


class _Worker:
    """A process that does jobs, and the numbers of those that it still has."""

    def __init__(self, settings: Settings, others: list[Connection]) -> None:
        """Starts it. `others` are the ends of pipes that a forked process gets and must not keep open."""
        from multiprocessing import Pipe, Process, get_start_method

        self.left: deque[int] = deque()
        self.pipe, theirs = Pipe()
        inherited = [*others, self.pipe] if get_start_method() == "fork" else []
        self.process = Process(target=_serve, args=(theirs, settings, inherited), daemon=True)
        self.process.start()
        theirs.close()

    def take(self, numbers: deque[int], jobs: Sequence[Job]) -> None:
        """Gives the process the jobs of these numbers."""
        self.left = numbers
        with contextlib.suppress(OSError):  # it died; who waits for its outcome learns so
            self.pipe.send([jobs[number] for number in numbers])

    def next_outcome(self) -> tuple[int, Outcome | None]:
        """The number of the next job and its outcome, None when the process died of it."""
        try:
            outcome: Outcome | None = self.pipe.recv()
        except (EOFError, OSError):
            outcome = None
            self.pipe.close()
            self.process.join()
        return self.left.popleft(), outcome


def _serve(pipe: Connection, settings: Settings, inherited: Sequence[Connection]) -> None:
    """Does the jobs that come through the pipe, until its other end is closed; a file that was begun is finished.

    Ctrl-C is the parent's to answer. Ends when the parent died.
    """
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for end in inherited:
        end.close()
    threading.Thread(target=_follow_parent, daemon=True).start()
    with contextlib.suppress(EOFError, OSError):
        while True:
            for job in pipe.recv():
                pipe.send(do(job, settings))


def _follow_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _weight(job: Job) -> int:
    if job.data is not None:
        return _A_FILE + len(job.data)
    try:
        return _A_FILE + os.stat(job.path).st_size
    except (OSError, ValueError):
        return _A_FILE


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
