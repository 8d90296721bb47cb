"""Programs that use venuekit as a service would. The tests run them against the sandbox."""
