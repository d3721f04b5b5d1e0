"""What a registration desk knows and decides, in pure Python: no window, no database, no clock of its own."""
