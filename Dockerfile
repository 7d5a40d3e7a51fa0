# The service in one small image: locked libraries, compiled once, run by nobody special.

FROM python:3.13-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /app
RUN python -m venv .venv
COPY constraints.txt ./
RUN .venv/bin/pip install --quiet --require-hashes -r constraints.txt
COPY pyproject.toml README.md LICENSE ./
COPY messages ./messages
COPY schedules ./schedules
COPY bot ./bot
# A start costs 1.3 s of CPU with bytecode and several times that without. What only builds goes.
RUN .venv/bin/pip install --quiet --no-deps --no-build-isolation --no-index . \
    && .venv/bin/python -m compileall -q .venv/lib \
    && .venv/bin/pip uninstall --quiet --yes hatchling editables trove-classifiers pip

FROM python:3.13-slim
LABEL org.opencontainers.image.title="Good Evening" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN useradd --system --uid 10001 --no-create-home --home-dir /data goodevening \
    && install --directory --owner=goodevening --group=goodevening --mode=0700 /data
COPY --from=build /app/.venv /app/.venv
ENV PATH=/app/.venv/bin:$PATH \
    HOME=/data \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    HOST=0.0.0.0 \
    PORT=8000 \
    DATABASE_URL=sqlite:////data/goodevening.db
WORKDIR /data
VOLUME /data
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as ask; ask.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz', timeout=4)"]
# Some hosts hand over the volume as root's. Whoever starts as root gives it to goodevening and
# goes on as goodevening; nothing of the service itself ever runs as root.
ENTRYPOINT ["/bin/sh", "-ec", "if [ \"$(id -u)\" = 0 ]; then chown -R goodevening:goodevening /data; exec setpriv --reuid=goodevening --regid=goodevening --init-groups --no-new-privs -- \"$@\"; fi; exec \"$@\"", "start"]
CMD ["goodevening", "serve"]
