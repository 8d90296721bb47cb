"""One module or package a venue, named like its folder of specs, with one subclass of ``SandboxVenue``; see ``discovery``."""
