"""What is plugged into a desk: the scanner, the printer, the bell."""
