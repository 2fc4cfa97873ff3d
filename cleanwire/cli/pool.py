"""Does jobs in order, here or in several processes; a process that dies costs at most the file that it had."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from cleanwire.cli.work import Job, Outcome, Settings, do, failure

if TYPE_CHECKING:
    from concurrent.futures import Future

FEW = 50
"""Up to so many files one process is at least as fast as several, unless told otherwise."""


def workers(asked: int | None, jobs: int) -> int:
    """How many processes to use for so many jobs; `asked` is 0 for one for each core, None to choose.

    >>> workers(None, 3), workers(8, 3)
    (1, 3)
    """
    if asked is None:
        asked = 1 if jobs <= FEW else 0
    return max(1, min(asked or _cores(), jobs))


def run(jobs: Sequence[Job], settings: Settings, processes: int) -> Generator[Outcome, None, None]:
    """The outcomes of the jobs, in their order."""
    if processes == 1:
        yield from (do(job, settings) for job in jobs)
    else:
        yield from _run_together(jobs, settings, processes)


def _run_together(jobs: Sequence[Job], settings: Settings, processes: int) -> Generator[Outcome, None, None]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    ready: dict[int, Outcome] = {}
    reached = 0
    while reached < len(jobs):
        pool = ProcessPoolExecutor(processes, initializer=_settle_in)
        futures: dict[int, Future[Outcome]] = {}
        try:
            for number in range(reached, len(jobs)):
                if number not in ready:
                    futures[number] = pool.submit(do, jobs[number], settings)
            while reached < len(jobs):
                yield ready.pop(reached) if reached in ready else futures.pop(reached).result()
                reached += 1
        except BrokenProcessPool:
            pass
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
        if reached < len(jobs):
            ready |= {number: future.result() for number, future in futures.items() if _succeeded(future)}
            left = [number for number in range(reached, len(jobs)) if number not in ready]
            # Which file broke the pool is not known, only that it was among the first: each alone will tell.
            ready |= {number: _alone(jobs[number], settings) for number in left[: 2 * processes + 1]}


def _succeeded(future: Future[Outcome]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _alone(job: Job, settings: Settings) -> Outcome:
    """The outcome of a job in a process of its own."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    with ProcessPoolExecutor(1, initializer=_settle_in) as pool:
        try:
            return pool.submit(do, job, settings).result()
        except BrokenProcessPool:
            return failure(
                job,
                "was left as it is: the process that cleaned it died, perhaps for want of memory; "
                "try it alone with --jobs 1",
            )


def _settle_in() -> None:
    """Lets a worker finish its file on Ctrl-C, which is the parent's to answer, and end when the parent died."""
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
