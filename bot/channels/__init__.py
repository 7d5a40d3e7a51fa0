"""How messages travel: one port a channel, and the pure reading of what each provider sends."""
