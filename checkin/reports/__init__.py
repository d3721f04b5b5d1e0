"""What the organiser is handed after the doors have closed."""
