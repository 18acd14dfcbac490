// Reloads the open page when a build has changed it, and shows what is wrong while the last good page stays.
"use strict";
(() => {
const own = () => fetch(location.href, { method: "HEAD", cache: "no-store" }).then(answer => answer.headers.get("ETag"));
const shown = own();
let board;
const show = problems => {
  if (board) board.remove();
  board = null;
  if (!problems.length) return;
  board = document.createElement("section");
  board.setAttribute("role", "alert");
  board.setAttribute("aria-label", "Problems of the build");
  // By script, not by attribute: the policy of the page allows no style attributes.
  Object.assign(board.style, { position: "fixed", inset: "auto 0 0 0", maxHeight: "60vh", overflow: "auto", zIndex: 99,
    padding: "16px 20px", background: "#1b1b1a", color: "#fffdf8", font: "14px/1.5 ui-monospace, monospace",
    borderTop: "4px solid #ff9aa2" });
  for (const problem of problems) {
    const text = document.createElement("pre");
    Object.assign(text.style, { margin: "0 0 12px", whiteSpace: "pre-wrap", font: "inherit" });
    text.textContent = problem;
    board.append(text);
  }
  document.body.append(board);
};
const events = new EventSource("/__dateline/events");
events.onmessage = async event => {
  const what = JSON.parse(event.data);
  show(what.problems || []);
  if (await shown !== await own()) location.reload();
};
})();
