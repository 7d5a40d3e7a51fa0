// The service's clock: shows it ticking, and moves it.

import { ask } from "./ask.js";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

const at = (id) => document.getElementById(id);

export class Clock {
  constructor(onTick) {
    this.onTick = onTick;
    this.buttons = [...document.querySelectorAll("[data-skip]")];
    for (const button of this.buttons) {
      button.addEventListener("click", () => this.#skip(button.dataset.skip));
    }
    at("stop").addEventListener("click", () => ask("skip/stop"));
    setInterval(() => this.#tick(), 200);
  }

  show(state) {
    this.wall = Date.parse(`${state.wall}Z`);
    this.since = performance.now();
    put(at("on-call"), state.on_call);
    put(at("next-check-in"), state.next_check_in);
    at("alert").hidden = state.alert === "";
    put(at("alert"), state.alert);
    at("covered").toggleAttribute("data-covered", state.covered);
    this.#progress(state.skip, state.alert);
    this.#tick();
  }

  async #skip(to) {
    if (this.moving) return;
    await ask("skip", { to });
  }

  #progress(skip, alert) {
    this.moving = skip !== null;
    const focused = document.activeElement === at("stop");
    at("progress").hidden = skip === null;
    for (const button of this.buttons) button.setAttribute("aria-disabled", String(this.moving));
    if (skip === null) {
      if (focused) this.buttons[0].focus();
      return;
    }
    at("bar").value = skip.share;
    const why = alert ? ". Staff are paged every few minutes, so this takes a while" : "";
    put(at("progress-words"), `Time is passing: ${skip.at}, on the way to ${skip.until}${why}`);
  }

  // The service's own wall time; the browser's zone has no part in it.
  #tick() {
    if (this.wall === undefined) return;
    const now = new Date(this.wall + performance.now() - this.since);
    const [hours, minutes, seconds] = [now.getUTCHours(), now.getUTCMinutes(), now.getUTCSeconds()].map(
      (each) => String(each).padStart(2, "0"),
    );
    put(at("day"), `${DAYS[now.getUTCDay()]} ${now.getUTCDate()} ${MONTHS[now.getUTCMonth()]}`);
    put(at("time"), `${hours}:${minutes}:${seconds}`);
    this.onTick(`${hours}:${minutes}`);
  }
}

function put(element, words) {
  if (element.textContent !== words) element.textContent = words;
}
