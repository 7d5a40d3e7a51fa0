// Tells people who listen to the page which phone has got a message, and what it says.

const MOST_AT_ONCE = 3;
const KEPT = 20;

export function announcer(log) {
  return (name, messages) => {
    if (messages.length === 0) return;
    const words =
      messages.length > MOST_AT_ONCE
        ? [`${name}'s phone: ${messages.length} new messages`]
        : messages.map((message) => `${name}'s phone: ${message.text}`);
    for (const each of words) {
      const line = document.createElement("p");
      line.textContent = each;
      log.append(line);
    }
    while (log.children.length > KEPT) log.firstElementChild.remove();
  };
}
