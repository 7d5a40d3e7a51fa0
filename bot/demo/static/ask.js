// Asks the demo for something, and shows in words what could not be done.

const problem = document.getElementById("problem");

export function newKey() {
  if (globalThis.crypto?.randomUUID) return crypto.randomUUID();
  return `${Date.now()}-${Math.random().toString(36).slice(2)}`;
}

// True once it is done; the words of a refusal stand on the page until the next try.
export async function ask(path, values = {}) {
  problem.hidden = true;
  try {
    const answer = await fetch(`/phones/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(values),
    });
    if (answer.ok) return true;
    const told = await answer.json().catch(() => ({}));
    refuse(told.problem ?? "The demo could not do that.");
  } catch {
    refuse("The demo does not answer. Is it still running?");
  }
  return false;
}

function refuse(words) {
  problem.textContent = words;
  problem.hidden = false;
}
