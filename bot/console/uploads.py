"""Reads a form that carries a file, as browsers send it."""

from email.parser import BytesParser
from email.policy import HTTP


def read_upload(content_type: str, body: bytes) -> dict[str, str]:
    """Each field's words; a file's words under its field, and its name under `field.name`.

    Nothing at all where it cannot be read. Bytes that are no text come through as they were, by
    `surrogateescape`.
    """
    if "\r" in content_type or "\n" in content_type:
        return {}
    whole = b"Content-Type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n" + body
    try:
        message = BytesParser(policy=HTTP).parsebytes(whole)
    except RecursionError:  # parts within parts within parts: no browser sends that
        return {}
    if not message.is_multipart():
        return {}
    found: dict[str, str] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes):
            continue
        found[name] = content.decode("utf-8", "surrogateescape")
        file_name = part.get_filename()
        if file_name:
            found[f"{name}.name"] = file_name
    return found
