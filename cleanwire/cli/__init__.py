"""The command line: `cleanwire` and `python -m cleanwire`.

`main` runs a command and decides how it ends; `arguments` says what may be asked. `targets` finds the files
(`ignores`: what git ignores; `changes`: which lines git says are new) and `cache` knows which
were clean the last time; `work` does one file (`place`: what its name and neighbours tell; `render`: says what was
found), `pool` spreads the files over processes, `streams` and `colour` are the way out. `catalogue` is `list` and
`explain`.

Nothing here imports at its top what only some calls need.
"""
