"""One question to CUPS over HTTP, through a socket in the file system or over the network."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException

from checkin.devices.ipp import PORT

PATIENCE = 10.0
"""Seconds for which an answer is waited for."""


class _OverSocket(HTTPConnection):
    """HTTP over a socket in the file system."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=PATIENCE)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def _connection(where: str) -> HTTPConnection:
    if where.startswith("/"):
        return _OverSocket(where)
    host, _, port = where.rpartition(":") if ":" in where else (where, "", "")
    return HTTPConnection(host, int(port) if port.isdecimal() else PORT, timeout=PATIENCE)


def post(where: str, resource: str, headers: Mapping[str, str], body: bytes) -> tuple[int, str, bytes]:
    """Status, reason and body of the answer at ``where`` (a socket's path, or host:port). Raises ``OSError``."""
    connection = _connection(where)
    try:
        connection.request("POST", resource, body, dict(headers))
        response = connection.getresponse()
        return response.status, response.reason, response.read()
    except HTTPException as error:
        raise OSError(str(error) or type(error).__name__) from error
    finally:
        connection.close()
