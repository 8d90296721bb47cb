"""One module or package per venue, named like its folder in specs, with one subclass of ``SandboxVenue``; see ``discovery``."""
