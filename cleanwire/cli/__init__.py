"""The command line: `cleanwire` and `python -m cleanwire`.

`main` runs a command and decides how it ends; `arguments` says what may be asked. `targets` finds the files
(`kinds`: by type; `ignores`: what git ignores; `changes`: which lines git says are new), `work` does one file
(`files`: reads and writes it; `render`: says what was found), `pool` spreads the files over processes,
`streams` and `colour` are the way out. `catalogue` is `list` and `explain`.

Nothing here imports at its top what only some calls need.
"""
