"""What the service counts, for Prometheus: labels are closed lists, never a person or words."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY = CollectorRegistry()

RECEIVED = Counter(
    "goodevening_received_total", "Messages taken in", ["channel", "what"], registry=REGISTRY
)
SENT = Counter(
    "goodevening_sent_total",
    "Attempts to send, by outcome",
    ["channel", "lane", "outcome"],
    registry=REGISTRY,
)
SKIPPED = Counter(
    "goodevening_skipped_total",
    "Messages not sent because they were no longer welcome",
    ["lane", "reason"],
    registry=REGISTRY,
)
PAGE_SECONDS = Histogram(
    "goodevening_page_seconds",
    "From a concern's page being due to the provider having it",
    buckets=(0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300),
    registry=REGISTRY,
)
BEAT_SECONDS = Histogram(
    "goodevening_beat_seconds",
    "One beat of all rounds",
    buckets=(0.005, 0.02, 0.1, 0.5, 1, 5, 30),
    registry=REGISTRY,
)
ROUND_FAILURES = Counter(
    "goodevening_round_failures_total", "Rounds that broke", ["round"], registry=REGISTRY
)
ALARMS = Counter(
    "goodevening_alarms_total", "Times that the alarm itself was found broken", registry=REGISTRY
)
AUDIT_FINDINGS = Gauge(
    "goodevening_audit_findings", "What the auditor's last look found wrong", registry=REGISTRY
)
PROVEN = Gauge(
    "goodevening_proven_timestamp_seconds",
    "When a person last answered a page or a drill",
    ["channel"],
    registry=REGISTRY,
)
HEARD_OUTSIDE = Gauge(
    "goodevening_heard_outside_timestamp_seconds",
    "When HEARTBEAT_URL last took our heartbeat",
    registry=REGISTRY,
)
LAST_BEAT = Gauge(
    "goodevening_last_beat_timestamp_seconds", "When the last beat ended", registry=REGISTRY
)
