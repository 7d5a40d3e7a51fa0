// One phone: draws its messages, and sends what is typed and pressed on it.

import { ask, newKey } from "./ask.js";
import { day, draw } from "./message.js";

export class Phone {
  constructor(element) {
    this.element = element;
    this.address = element.dataset.phone;
    this.name = element.dataset.name;
    this.chat = element.dataset.surface === "chat";
    this.list = element.querySelector(".talk__list");
    this.talk = element.querySelector(".talk");
    this.form = element.querySelector(".write");
    this.words = element.querySelector("textarea");
    this.drawn = new Map();
    this.unread = 0;
    this.onSeen = () => {};
    this.#listen();
  }

  #listen() {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.words.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.form.requestSubmit();
    });
    this.element.querySelector(".write__drop").addEventListener("click", () => {
      this.#replyTo(null);
      this.words.focus();
    });
    for (const sign of ["focusin", "pointerdown"]) {
      this.element.addEventListener(sign, () => this.seen());
    }
  }

  // Draws the screen; gives back what came in since it was last drawn.
  show(screen, afresh) {
    if (afresh) this.#clear();
    const nodes = [];
    const heard = [];
    let lastDay = null;
    for (const message of screen.messages) {
      if (message.day !== lastDay) nodes.push(this.#node(`day ${message.day}`, () => day(message.day)));
      lastDay = message.day;
      const known = this.drawn.has(message.id);
      const node = this.#node(message.id, () => draw(message, this));
      nodes.push(node);
      if (known || afresh) continue;
      node.dataset.fresh = "";
      if (!message.mine) heard.push(message);
    }
    if (this.#put(nodes)) this.#scroll();
    this.#showHints(screen.hints);
    if (heard.length > 0) this.#news(heard.length);
    return heard;
  }

  showTime(time) {
    const shown = this.element.querySelector(".screen__time");
    if (shown.textContent !== time) shown.textContent = time;
  }

  choose(chosen) {
    this.element.toggleAttribute("data-chosen", chosen);
    if (!chosen) return;
    this.#scroll();
    if (this.#onItsOwn()) this.seen();
  }

  watch(watched) {
    this.element.toggleAttribute("data-watched", watched);
  }

  // Where all stand in one row there is nothing to scroll for.
  bringIntoView() {
    const block = this.#onItsOwn() ? "start" : "nearest";
    if (matchMedia("(max-width: 1180px)").matches) this.element.scrollIntoView({ block });
  }

  async press(message, button, label) {
    const values = { message: Number(message.id.slice(4)), button, key: newKey() };
    if (await ask(`${this.address}/presses`, values)) label.dataset.pressed = "";
  }

  reply(message) {
    this.#replyTo(message);
    this.words.focus();
  }

  async #send() {
    const text = this.words.value;
    if (!text.trim()) return this.words.focus();
    const values = { text, key: newKey() };
    if (this.answering) values.answer_to = Number(this.answering.id.slice(4));
    if (!(await ask(`${this.address}/messages`, values))) return;
    if (this.words.value === text) this.words.value = "";
    this.#replyTo(null);
  }

  #replyTo(message) {
    this.answering = message;
    this.element.querySelector(".write__reply").hidden = message === null;
    this.element.querySelector(".write__quote").textContent = message ? `Reply to: ${message.text}` : "";
  }

  #node(key, make) {
    if (!this.drawn.has(key)) this.drawn.set(key, make());
    return this.drawn.get(key);
  }

  // Only what is new or out of place moves, so that nobody loses the button they stand on.
  #put(nodes) {
    let moved = false;
    let here = this.list.firstElementChild;
    for (const node of nodes) {
      if (node === here) {
        here = here.nextElementSibling;
        continue;
      }
      this.list.insertBefore(node, here);
      moved = true;
    }
    while (here) {
      const after = here.nextElementSibling;
      here.remove();
      here = after;
    }
    return moved;
  }

  // To the end, but never past the beginning of the newest message: its buttons may be many.
  #scroll() {
    const end = this.talk.scrollHeight - this.talk.clientHeight;
    const newest = this.list.lastElementChild?.offsetTop ?? 0;
    this.talk.scrollTop = Math.min(end, newest - 8);
  }

  #showHints(hints) {
    const told = JSON.stringify(hints);
    if (told === this.told) return;
    this.told = told;
    const box = this.element.querySelector(".hints");
    box.replaceChildren(
      ...hints.map((hint) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = hint.label;
        button.addEventListener("click", () => {
          this.words.value = hint.text;
          this.words.focus();
        });
        return button;
      }),
    );
  }

  #news(count) {
    if (this.element.contains(document.activeElement)) return;
    if (this.#onItsOwn() && this.element.hasAttribute("data-chosen")) return;
    this.#unread(this.unread + count);
  }

  seen() {
    if (this.unread === 0) return;
    this.#unread(0);
    this.onSeen();
  }

  #unread(count) {
    this.unread = count;
    this.element.toggleAttribute("data-new", count > 0);
    const mark = this.element.querySelector(".badge");
    mark.hidden = count === 0;
    mark.textContent = count === 0 ? "" : `${count} new`;
  }

  #clear() {
    this.drawn.clear();
    this.list.replaceChildren();
    this.words.value = "";
    this.#replyTo(null);
    this.#unread(0);
  }

  #onItsOwn() {
    return matchMedia("(max-width: 700px)").matches;
  }
}
