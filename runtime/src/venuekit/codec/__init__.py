"""From bytes to models and back, exactly."""
