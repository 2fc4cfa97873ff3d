"""`clean`, `fix`, `check` and `diff`: from the call to the files, and from what came of them to the exit code."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing

from cleanwire.cli import arguments, cache, catalogue, colour, pool, render, streams, targets
from cleanwire.cli.statistics import Statistics
from cleanwire.cli.work import Job, Settings
from cleanwire.options import Options

DONE, FOUND, FAILED = 0, 1, 2


def run(asked: Namespace) -> int:
    """Does what was asked and gives the exit code. Raises WrongCall."""
    settings = _settings(asked)
    jobs = _jobs(asked)
    if not jobs and not asked.quiet:
        streams.note(f"no files to look at in {', '.join(asked.paths)}")
    since = getattr(asked, "since", None)
    if since is not None:
        changed = _changed(jobs, since)
        if jobs and not changed and not asked.quiet:
            streams.note(f"nothing has changed since {since}")
        jobs = changed
    clean, statistics, files = cache.Cache(settings), Statistics(), len(jobs)
    jobs = [job for job in jobs if not clean.knows(job)]
    try:
        failed, found = _work(jobs, settings, pool.workers(asked.jobs, jobs), clean, statistics)
    finally:
        clean.save()
    if settings.statistics:
        streams.write(statistics.table(files).encode())
    if asked.command == "fix":
        found = found and asked.exit_non_zero_on_fix
    elif asked.command == "clean":
        found = False
    return FAILED if failed else FOUND if found and not getattr(asked, "exit_zero", False) else DONE


def _settings(asked: Namespace) -> Settings:
    options = {
        "unsafe": asked.unsafe,
        "select": arguments.joined(asked.select),
        "ignore": arguments.joined(asked.ignore),
        "target_lang": asked.target_lang,
        "profile": asked.profile,
        "renderer": asked.renderer,
        "columns": asked.columns,
    }
    try:
        Options(**options)
    except ValueError as problem:
        raise arguments.WrongCall(str(problem)) from problem
    for prefixes in (options["select"], options["ignore"]):
        catalogue.check_selection(prefixes)
    return Settings(
        command=asked.command,
        options=options,
        format=asked.format,
        encoding=asked.encoding,
        style=getattr(asked, "style", "unified"),
        strict=getattr(asked, "strict", False),
        quiet=asked.quiet,
        colour=colour.wanted(sys.stdout),
        statistics=getattr(asked, "statistics", False),
        key=None if getattr(asked, "no_cache", True) else cache.key(options, asked.encoding),
    )


def _jobs(asked: Namespace) -> list[Job]:
    """A job for each file that the call means."""
    is_filter = asked.command == "clean"
    named = [targets.Target(path) for path in asked.paths] if is_filter else targets.find(asked.paths)
    if not asked.quiet and (data := [target.path for target in named if target.passed_over]):
        more = f" and {len(data) - 1} more" if len(data) > 1 else ""
        streams.note(f"passed over {data[0]}{more}: of a folder, tables, JSON Lines and TMX are not taken; name them")
    return [
        Job(target.path, asked.stdin_filename or "<stdin>", data=streams.read_stdin())
        if target.path == targets.STDIN
        else Job(target.path, target.path, problem=target.problem)
        for target in named
        if not target.passed_over
    ]


def _changed(jobs: Sequence[Job], since: str) -> list[Job]:
    """The jobs with the lines that changed since a revision; those without such lines are left out."""
    from dataclasses import replace

    from cleanwire.cli.changes import Changes, GitProblem

    changes = Changes(since)
    kept = []
    for job in jobs:
        if job.data is not None:
            raise arguments.WrongCall("--since needs files: git knows nothing of standard input")
        if job.problem is not None or not os.path.isfile(job.path):
            kept.append(job)  # its own problem is told when its turn comes
            continue
        try:
            lines = changes.lines(job.path)
        except GitProblem as problem:
            raise arguments.WrongCall(f"{job.path}: {problem}") from problem
        if lines:
            kept.append(replace(job, changed=lines))
    return kept


def _work(
    jobs: Sequence[Job], settings: Settings, processes: int, clean: cache.Cache, statistics: Statistics
) -> tuple[bool, bool]:
    """Does the jobs, prints what came of them, notes which files are clean and counts what was found; gives whether one
    failed and whether something was found."""
    before, between, after = render.frame(settings.style)
    titled = settings.style == "words" and len(jobs) > 1
    failed = found = written = False
    streams.write(before)
    with closing(pool.run(jobs, settings, processes)) as outcomes:
        for job, outcome in zip(jobs, outcomes, strict=True):
            for line in outcome.notes:
                streams.note(line)
            if outcome.out:
                title = os.fsencode(f"==> {job.name} <==\n") if titled else b""
                streams.write((between if written else b"") + title + outcome.out)
                written = True
            if outcome.mark:
                clean.add(outcome.mark)
            statistics.add(outcome.counts)
            failed |= outcome.failed
            found |= outcome.found
    streams.write(after)
    return failed, found
