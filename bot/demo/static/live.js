// Follows what happens: by server-sent events, and by asking again where those do not get through.

const ASK_EVERY = 1200;
const GIVE_IT = 2000;

export function follow(show, line) {
  let asking = null;
  let shown = null;
  let late = null;

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

  function waitALittle() {
    late ??= setTimeout(startAsking, GIVE_IT);
  }

  function startAsking() {
    asking ??= setInterval(askOnce, ASK_EVERY);
  }

  function stopAsking() {
    clearTimeout(late);
    clearInterval(asking);
    late = asking = null;
  }

  function listen() {
    const events = new EventSource("/phones/live");
    waitALittle();
    events.addEventListener("state", (event) => {
      stopAsking();
      take(JSON.parse(event.data));
    });
    events.addEventListener("error", () => {
      waitALittle();
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, GIVE_IT);
    });
  }

  if (globalThis.EventSource) listen();
  else startAsking();
}
