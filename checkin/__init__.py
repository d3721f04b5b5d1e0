"""checkin: the desk that a guest meets first.

A scan's straight line, from the scanner to the lamp::

    scanner --text--> door page --> background --> Desk.scan --> token.read --> book --> admission.decide
                         ^-------- present(verdict): screen, bell, printer <---- Verdict <-- book.append --|
"""
