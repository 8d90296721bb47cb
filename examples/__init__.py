"""Programs that use venuekit like a real service. The tests run them against the sandbox."""
