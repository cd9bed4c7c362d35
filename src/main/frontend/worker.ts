// Keeps the empty page of the notebook, its style and its script, so that it opens without network. Nothing else is kept or even looked at: no page
// with words on it, no answer of the server. Fetched without cookies, so that nobody's name can be on it.
export {};

interface Lasting extends Event { waitUntil(work: Promise<unknown>): void }
interface Asked extends Lasting { request: Request; respondWith(answer: Promise<Response>): void }

const self = globalThis as unknown as EventTarget & { location: Location; skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } };
// The language is in the worker's own address, since no cookie tells it.
const LANGUAGE = self.location.search.slice(1) || 'nb';
const SHELL = '/diary/shell';
const CACHE = 'note-1';

/** The page and what it names; of these all or none. */
async function fetchShell(): Promise<void> {
  const page = await fetch(SHELL, { headers: { 'Accept-Language': LANGUAGE }, credentials: 'omit', cache: 'no-store', redirect: 'error' });
  if (!page.ok) return;
  const named = [...new Set([...(await page.clone().text()).matchAll(/"(\/assets\/[^"]+)"/g)].map((found) => found[1]!))];
  const cache = await caches.open(CACHE);
  await Promise.all(named.map(async (one) => await cache.match(one, { ignoreVary: true }) ?? cache.add(one)));
  await cache.put(SHELL, page);
  for (const old of await cache.keys()) {
    const path = new URL(old.url).pathname;
    if (path !== SHELL && !named.includes(path)) await cache.delete(old);
  }
}

async function shell(event: Asked): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(SHELL, { ignoreVary: true });
  event.waitUntil(fetchShell().catch(() => undefined));
  return kept ?? fetch(event.request);
}

/** Any other page of the notebook comes from the server, and is not kept; without network there is the empty one. */
const page = async (event: Asked): Promise<Response> => fetch(event.request).catch(() => shell(event));

const asset = async (request: Request): Promise<Response> => await (await caches.open(CACHE)).match(request, { ignoreVary: true }) ?? fetch(request);

self.addEventListener('install', (event) => (event as Lasting).waitUntil(fetchShell().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => (event as Lasting).waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const asked = event as Asked;
  const path = new URL(asked.request.url).pathname;
  if (asked.request.mode === 'navigate' && asked.request.method === 'GET') asked.respondWith(path === SHELL ? shell(asked) : page(asked));
  else if (path.startsWith('/assets/')) asked.respondWith(asset(asked.request));
});
