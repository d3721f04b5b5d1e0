"""Start checkin: the window, or with a verb the command line (``uv run main.py --help``)."""

from checkin.app import main

if __name__ == "__main__":
    raise SystemExit(main())
