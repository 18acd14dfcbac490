// Lets a service worker keep the latest editions, for readers without a network.
"use strict";
if ("serviceWorker" in navigator) {
  const base = document.currentScript.dataset.base;
  addEventListener("load", () => navigator.serviceWorker.register(base + "worker.js", { scope: base }).catch(() => {}));
}
