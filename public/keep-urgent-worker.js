// Keeps one page, urgent help, with its looks, for when there is no net. While there is, everything comes from the net as always, so that no
// number on it is older than it must be. Nothing is kept of what a reader writes, or of where else they have been.

const shelf = "urgent-help";
const page = self.registration.scope;

/** What a module that is named brings along. */
const brought = ["/js/opening-hours.js"];

/** Keeps a page as it came, with the styles and small modules it names, and nothing else. @param {Response} answer */
async function keep(answer) {
  const kept = await caches.open(shelf);
  const html = await answer.clone().text();
  const named = [...html.matchAll(/(?:href|src)="(\/(?:_next\/static|js)\/[^"]+\.(?:css|js))"/g)].map(([, path]) => new URL(path, page).href);
  const wanted = new Set([page, ...named, ...brought.map((path) => new URL(path, page).href)]);
  await kept.put(page, answer);
  const there = (await kept.keys()).map(({ url }) => url);
  await Promise.all(there.filter((url) => !wanted.has(url)).map((url) => kept.delete(url)));
  await Promise.all([...wanted].filter((url) => !there.includes(url) && url !== page).map((url) => kept.add(url)));
}

async function install() {
  const answer = await fetch(page);
  if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
  await keep(answer);
  await self.skipWaiting();
}

/** From the net, and as it was kept when there is none. @param {string} url @param {(answer: Response) => void} [onFresh] */
async function fetchOrKept(url, onFresh = () => {}) {
  try {
    const answer = await fetch(url);
    if (answer.ok) onFresh(answer.clone());
    return answer;
  } catch (error) {
    const last = await caches.match(url);
    if (last) return last;
    throw error;
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin) return;
  // How a reader wants it to look (/js/reading-choices.js): without net it is the same page.
  if (mode === "navigate" && url !== page && url.startsWith(`${page}?lesevalg=`)) event.respondWith(fetch(url).catch(() => fetchOrKept(page)));
  else if (mode === "navigate" && url === page) event.respondWith(fetchOrKept(page, (answer) => event.waitUntil(keep(answer))));
  else if (/^\/(_next\/static|js)\//.test(pathname)) event.respondWith(fetchOrKept(url));
});
