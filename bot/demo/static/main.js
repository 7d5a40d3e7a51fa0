// Puts the page together: every state that arrives is shown, on every phone and panel.

import { announcer } from "./announce.js";
import { Clock } from "./clock.js";
import { follow } from "./live.js";
import { Phone } from "./phone.js";
import { showRecord } from "./record.js";
import { Story } from "./story.js";
import { ask } from "./ask.js";

const phones = new Map();
for (const element of document.querySelectorAll("[data-phone]")) {
  phones.set(element.dataset.phone, new Phone(element));
}
const choices = [...document.querySelectorAll("[data-choose]")];
const announce = announcer(document.getElementById("heard"));
const clock = new Clock((time) => phones.forEach((phone) => phone.showTime(time)));
const story = new Story({ watch });
let evening = null;

function show(state) {
  const afresh = state.evening !== evening;
  evening = state.evening;
  clock.show(state);
  for (const screen of state.phones) {
    const phone = phones.get(screen.address);
    const heard = phone.show(screen, afresh);
    announce(phone.name, heard);
    badge(screen.address, phone.unread);
  }
  showRecord(state.record, afresh);
  story.show(state.story);
}

function badge(address, unread) {
  const choice = choices.find((each) => each.dataset.choose === address);
  const mark = choice.querySelector(".badge");
  mark.hidden = unread === 0;
  mark.textContent = unread === 0 ? "" : `${unread} new`;
}

function choose(address) {
  for (const each of choices) {
    if (each.dataset.choose === address) each.setAttribute("aria-current", "true");
    else each.removeAttribute("aria-current");
  }
  for (const [name, phone] of phones) phone.choose(name === address);
  badge(address, 0);
}

// The story points at phones: on a narrow page the first of them comes to the front.
function watch(addresses) {
  for (const [name, phone] of phones) {
    phone.seen();
    phone.watch(addresses.includes(name));
  }
  const [first] = addresses;
  if (!first) return;
  choose(first);
  phones.get(first).bringIntoView();
}

for (const each of choices) each.addEventListener("click", () => choose(each.dataset.choose));
for (const [name, phone] of phones) phone.onSeen = () => badge(name, 0);
document.getElementById("tell").addEventListener("click", () => story.start());
document.getElementById("again").addEventListener("click", () => ask("again"));
follow(show, document.getElementById("line"));
