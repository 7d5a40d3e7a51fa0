// What happened inside: the newest line first, each drawn once.

const ALARM = new Set(["concern", "paged", "alarm", "forgotten", "waits", "unreachable", "not delivered", "staff told"]);
const GOOD = new Set(["taken", "closed", "answered", "accepted"]);

const list = document.getElementById("record");
let newest = 0;
let lastDay = null;

export function showRecord(lines, afresh) {
  if (afresh) {
    list.replaceChildren();
    newest = 0;
    lastDay = null;
  }
  for (const line of lines) {
    if (line.id <= newest) continue;
    newest = line.id;
    if (lastDay !== null && line.day !== lastDay) list.prepend(dayLine(lastDay));
    lastDay = line.day;
    list.prepend(drawn(line));
  }
  while (list.children.length > 200) list.lastElementChild.remove();
}

function drawn(line) {
  const item = part("li", "line");
  const what = part("span", "line__what", line.what);
  if (ALARM.has(line.what)) what.dataset.weight = "alarm";
  if (GOOD.has(line.what)) what.dataset.weight = "good";
  item.append(part("time", "", line.time), what, part("span", "", line.line));
  return item;
}

// Newest first: the day stands under the lines of the day after it.
function dayLine(words) {
  return part("li", "line line--day", words);
}

function part(kind, name, words = "") {
  const made = document.createElement(kind);
  if (name) made.className = name;
  made.textContent = words;
  return made;
}
