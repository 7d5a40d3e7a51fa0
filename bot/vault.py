"""Keeps words, names and numbers unreadable at rest, and findable only with the key."""

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.faults import VaultFault

_FORM = b"\x01"
"""The layout below. A new layout gets a new first byte, and old rows stay readable."""
_KEY_NAME = 4
_NONCE = 12


class Vault:
    """Seals with AES-256-GCM and finds with HMAC-SHA256, under keys derived from SECRET_KEY.

    A sealed value is: form (1 byte), name of the key (4), nonce (12), ciphertext and tag. The
    column it was written for is bound in, so that a value moved to another column won't open.
    The key's name is there so that a later key can be told from this one without trying.
    """

    __slots__ = ("_aead", "_find_key", "_key_name", "_sign_key")

    def __init__(self, secret_key: str) -> None:
        seal_key = _derive(secret_key, b"goodevening seal 1")
        self._aead = AESGCM(seal_key)
        self._key_name = hashlib.sha256(seal_key).digest()[:_KEY_NAME]
        self._find_key = _derive(secret_key, b"goodevening find 1")
        self._sign_key = _derive(secret_key, b"goodevening sign 1")

    def seal(self, column: str, words: str) -> bytes:
        """Encrypt `words` for `column`. The same words never look the same twice."""
        nonce = os.urandom(_NONCE)
        body = self._aead.encrypt(nonce, words.encode("utf-8", "replace"), column.encode())
        return _FORM + self._key_name + nonce + body

    def open(self, column: str, sealed: bytes) -> str:
        """Decrypt what `seal` made.

        Raises:
            VaultFault: the key is another one, or the value was changed or moved.
        """
        head = len(_FORM) + _KEY_NAME
        if sealed[: len(_FORM)] != _FORM or sealed[len(_FORM) : head] != self._key_name:
            raise VaultFault(f"{column} was written with another SECRET_KEY")
        nonce, body = sealed[head : head + _NONCE], sealed[head + _NONCE :]
        try:
            return self._aead.decrypt(nonce, body, column.encode()).decode()
        except InvalidTag:
            raise VaultFault(f"{column} was changed outside the service") from None

    def find(self, kind: str, value: str) -> bytes:
        """A keyed hash by which an equal value is found again, and nothing else is learned."""
        return hmac.digest(self._find_key, f"{kind}\0{value}".encode(), "sha256")

    def sign(self, purpose: str, value: str) -> str:
        """A token that only this service could have made for `value`, as hex."""
        return hmac.digest(self._sign_key, f"{purpose}\0{value}".encode(), "sha256").hex()


def _derive(secret_key: str, purpose: bytes) -> bytes:
    """RFC 5869; SECRET_KEY is a long random string, so no slow hash is needed."""
    kdf = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=purpose)
    return kdf.derive(secret_key.encode())
