// The story: shows its step, goes on when asked, or by itself at the pace of somebody reading.

import { ask } from "./ask.js";

const PER_WORD = 330;
const TO_LOOK = 4000;

const at = (id) => document.getElementById(id);

export class Story {
  constructor({ watch }) {
    this.watch = watch;
    this.step = null;
    this.timer = null;
    this.playing = false;
    at("story-next").addEventListener("click", () => this.#next());
    at("story-restart").addEventListener("click", () => this.start());
    at("story-leave").addEventListener("click", () => this.#go("leave"));
    at("story-play").addEventListener("click", () => this.#play(!this.playing));
  }

  async start() {
    this.#play(false);
    this.wantsFocus = true;
    await this.#go("start");
  }

  show(step) {
    const before = this.step;
    this.step = step;
    at("story").hidden = step === null;
    document.body.toggleAttribute("data-story", step !== null);
    if (step === null) {
      this.#play(false);
      if (before !== null) {
        this.watch([]);
        at("tell").focus();
      }
      return;
    }
    if (before?.number !== step.number) this.#turnPage(step);
    if (this.wantsFocus) at("story-next").focus();
    this.wantsFocus = false;
  }

  #turnPage(step) {
    at("story-count").textContent = `${step.number} of ${step.of}`;
    at("story-title").textContent = step.title;
    at("story-words").textContent = step.words;
    at("story-next").textContent = this.#atEnd() ? "The end" : "Next";
    at("story-play").hidden = this.#atEnd();
    this.watch(step.look_at);
    this.#wait();
  }

  #atEnd() {
    return this.step.number === this.step.of;
  }

  async #next() {
    await this.#go(this.#atEnd() ? "leave" : "next");
  }

  async #go(go) {
    if (this.going) return;
    this.going = true;
    at("story-next").setAttribute("aria-busy", "true");
    await ask("story", { go });
    at("story-next").removeAttribute("aria-busy");
    this.going = false;
  }

  #play(playing) {
    this.playing = playing;
    at("story-play").setAttribute("aria-pressed", String(playing));
    at("story-play").textContent = playing ? "Pause" : "Play by itself";
    this.#wait();
  }

  #wait() {
    clearTimeout(this.timer);
    if (!this.playing || this.step === null) return;
    if (this.#atEnd()) return this.#play(false);
    const words = this.step.words.split(" ").length;
    this.timer = setTimeout(() => this.#next(), TO_LOOK + words * PER_WORD);
  }
}
