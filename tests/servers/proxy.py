"""A proxy on loopback that leads every encrypted connection to one port of this computer: so a
program can talk to a server under a name of the wide world."""

import select
import socket
import socketserver
import threading


class Proxy(socketserver.ThreadingTCPServer):
    """`asked` are the names and ports it was asked to connect to."""

    daemon_threads = True

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.leads_to = ("127.0.0.1", port)
        self.asked: list[str] = []
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def stop(self) -> None:
        self.shutdown()
        self.server_close()


class _Handler(socketserver.StreamRequestHandler):
    server: Proxy
    rbufsize = 0

    def handle(self) -> None:
        method, where, _ = self.rfile.readline().decode().split()
        while self.rfile.readline().strip():
            pass
        assert method == "CONNECT"
        self.server.asked.append(where)
        with socket.create_connection(self.server.leads_to) as there:
            self.wfile.write(b"HTTP/1.1 200 Connected\r\n\r\n")
            _pump(self.connection, there)


def _pump(one: socket.socket, other: socket.socket) -> None:
    """Until either side has nothing more to say."""
    ends = {one: other, other: one}
    while True:
        for ready in select.select(list(ends), [], [])[0]:
            try:
                data = ready.recv(1 << 16)
            except ConnectionError:
                return
            if not data:
                return
            ends[ready].sendall(data)
