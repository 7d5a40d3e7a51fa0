// One message on a screen, with what can be done about it.

const OUR_LINKS = new RegExp(`${location.origin.replace(/[.]/g, "\\.")}/[\\w/-]*`, "g");

export function day(words) {
  const line = document.createElement("li");
  line.className = "day";
  line.textContent = words;
  return line;
}

export function draw(message, phone) {
  const line = document.createElement("li");
  line.className = `message message--${message.mine ? "mine" : "ours"}`;
  const bubble = part("div", "bubble");
  if (message.call) {
    line.classList.add("message--call");
    bubble.append(part("p", "call", "The telephone rings"));
  }
  if (message.quote) bubble.append(part("p", "quote", message.quote));
  bubble.append(textOf(message), footOf(message, phone));
  line.append(bubble);
  if (message.buttons.length > 0) line.append(choicesOf(message, phone));
  if (phone.chat && !message.mine) {
    bubble.addEventListener("click", (event) => {
      if (!event.target.closest("a, button")) phone.reply(message);
    });
  }
  return line;
}

function textOf(message) {
  const text = part("p", "message__text");
  let from = 0;
  for (const found of message.text.matchAll(OUR_LINKS)) {
    const link = part("a", "", found[0]);
    link.href = found[0];
    link.target = "_blank";
    link.rel = "noopener";
    text.append(message.text.slice(from, found.index), link);
    from = found.index + found[0].length;
  }
  text.append(message.text.slice(from));
  return text;
}

function footOf(message, phone) {
  const foot = part("p", "message__foot");
  if (phone.chat && !message.mine) {
    const reply = part("button", "reply", "Reply");
    reply.type = "button";
    reply.setAttribute("aria-label", `Reply to: ${message.text.slice(0, 60)}`);
    reply.addEventListener("click", () => phone.reply(message));
    foot.append(reply);
  }
  foot.append(part("time", "", message.time));
  return foot;
}

function choicesOf(message, phone) {
  const choices = part("div", "choices");
  message.buttons.forEach((label, number) => {
    const button = part("button", "", label);
    button.type = "button";
    button.addEventListener("click", () => phone.press(message, number, button));
    choices.append(button);
  });
  return choices;
}

function part(kind, name, words = "") {
  const made = document.createElement(kind);
  if (name) made.className = name;
  if (words) made.textContent = words;
  return made;
}
