"""``python -m venuekit_sandbox``: the same as the command ``venuekit-sandbox``."""

import sys

from venuekit_sandbox.cli import main

sys.exit(main())
