"""A web server that does the least: answers at once, or after one INSERT and commit."""

import os
import sqlite3

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


def main(port: int, file: str) -> None:
    """Serve until killed, on the service's own web server and with the same care on disk."""
    database = sqlite3.connect(file, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        database.execute(f"PRAGMA {pragma}")
    database.execute("CREATE TABLE messages (id INTEGER PRIMARY KEY, body BLOB)")

    async def ready(_request: Request) -> Response:
        return Response()

    async def nothing(request: Request) -> Response:
        await request.body()
        return Response()

    async def insert(request: Request) -> Response:
        body = await request.body()
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO messages (body) VALUES (?)", (body,))
        database.execute("COMMIT")
        return Response()

    routes = [
        Route("/readyz", ready),
        Route("/nothing", nothing, methods=["POST"]),
        Route("/insert", insert, methods=["POST"]),
    ]
    uvicorn.run(
        Starlette(routes=routes),
        port=port,
        http="httptools",
        ws="none",
        lifespan="off",
        log_level="error",
        access_log=False,
    )


if __name__ == "__main__":
    main(int(os.environ["PORT"]), os.environ["FILE"])
