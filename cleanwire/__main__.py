"""`python -m cleanwire`."""

import sys

from cleanwire.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
