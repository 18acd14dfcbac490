// Lets a reader choose light or dark, and remembers it in this browser.
"use strict";
(() => {
const root = document.documentElement;
const key = "dateline-scheme";
const wish = () => root.dataset.scheme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
let kept = null;
try { kept = localStorage.getItem(key); } catch { /* a browser that keeps nothing */ }
if (kept === "light" || kept === "dark") root.dataset.scheme = kept;
addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector(".scheme");
  const show = () => { button.hidden = false; button.setAttribute("aria-pressed", wish() === "dark"); };
  button.onclick = () => {
    root.dataset.scheme = wish() === "dark" ? "light" : "dark";
    try { localStorage.setItem(key, root.dataset.scheme); } catch { /* until the next page */ }
    show();
  };
  show();
});
})();
