// Says aloud what has changed, and says plainly when the page could not be kept up to date.
// Everything on the pages works without this.
(() => {
  const news = document.getElementById("news");
  const stale = document.getElementById("stale");
  const live = () => document.getElementById("live");
  let known = live() ? live().dataset.news : "";

  document.addEventListener("htmx:after:swap", () => {
    stale.hidden = true;
    if (!live() || live().dataset.news === known) return;
    known = live().dataset.news;
    news.textContent = known;
    document.title = live().dataset.title;
  });
  const lost = () => { stale.hidden = false; };
  document.addEventListener("htmx:error", lost);
  document.addEventListener("htmx:response:error", lost);

  // A phone that was asleep, or a page that was gone back to, looks at once.
  const look = () => { if (live()) htmx.trigger(live(), "look"); };
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  window.addEventListener("pageshow", (event) => { if (event.persisted) look(); });

  // What was wrong with a form is the first thing that is read out.
  const wrong = document.querySelector(".govuk-error-summary");
  if (wrong) { wrong.tabIndex = -1; wrong.focus(); }
})();
