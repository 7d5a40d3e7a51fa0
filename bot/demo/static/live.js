// Follows what happens: by server-sent events, and by asking again where those do not get through.

const ASK_EVERY = 1200;
const GIVE_IT = 3000;

export function follow(show, line) {
  let asking = null;
  let shown = null;

  function take(state) {
    line.textContent = "";
    if (state.mark === shown) return;
    shown = state.mark;
    show(state);
  }

  async function askOnce() {
    try {
      const answer = await fetch("/phones/state", { cache: "no-store" });
      take(await answer.json());
    } catch {
      line.textContent = "The demo does not answer. To start it again: make demo";
    }
  }

  function startAsking() {
    asking ??= setInterval(askOnce, ASK_EVERY);
  }

  function stopAsking() {
    clearInterval(asking);
    asking = null;
  }

  function listen() {
    const events = new EventSource("/phones/live");
    let late = setTimeout(startAsking, GIVE_IT);
    events.addEventListener("state", (event) => {
      clearTimeout(late);
      stopAsking();
      take(JSON.parse(event.data));
    });
    events.addEventListener("error", () => {
      clearTimeout(late);
      late = setTimeout(startAsking, GIVE_IT);
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, GIVE_IT);
    });
  }

  if (globalThis.EventSource) listen();
  else startAsking();
}
