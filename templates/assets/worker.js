// The service worker. The build puts before it: CACHE, the name of this state of the site, and KEEP, the pages to keep.
"use strict";
addEventListener("install", event => {
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(KEEP)).then(() => skipWaiting()));
});
addEventListener("activate", event => {
  const old = names => Promise.all(names.filter(name => name.startsWith("dateline ") && name !== CACHE).map(name => caches.delete(name)));
  event.waitUntil(caches.keys().then(old).then(() => clients.claim()));
});
addEventListener("fetch", event => {
  const request = event.request;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  // What has its fingerprint in its name cannot be stale; of everything else the network has the newer one.
  const kept = () => caches.match(request);
  event.respondWith(request.url.includes("/assets/")
    ? kept().then(answer => answer || fetch(request))
    : fetch(request).catch(() => kept().then(answer => answer || Response.error())));
});
