// A result chain built together: what is moved or linked by hand is sent as the forms of the page would send it, and what others write turns up.
// The stream tells only that something changed; what changed is fetched through the door. Without this file each move and each link has its form, and
// the page is fetched again. Nothing is kept in the browser.

import { Hand } from './chain/hand';
import { parsed, reach, remember, say, takeChoices, takeParts } from './chain/page';

const map = document.querySelector<HTMLElement>('[data-chain]');
// Every look is a line in the log: it is looked when something changed, and where that cannot be heard, seldom.
const SELDOM = 20_000;
const FREE_AGAIN = 1000;
// A screen nobody has touched for this long stops listening, so that it does not keep itself signed in.
const REST_AFTER = 90 * 60 * 1000;

let busy = false;
let touched = Date.now();
let late = 0;
let heard = '';
let asking = false;
const hand = map ? new Hand(map, (fields, said) => void send('move', fields, said), (fields, said) => void send('link', fields, said)) : null;

/** Sends a form of the page with these fields, and shows what it led to without leaving the page. */
async function send(name: string, fields: Record<string, string>, said: string): Promise<void> {
  const form = document.querySelector<HTMLFormElement>(`form[data-way="${name}"]`);
  if (!form || busy) return;
  const body = new URLSearchParams();
  new FormData(form).forEach((value, key) => body.append(key, String(value)));
  Object.entries(fields).forEach(([key, value]) => body.set(key, value));
  await post(form, body, said);
}

async function post(form: HTMLFormElement, body: URLSearchParams, said: string): Promise<void> {
  busy = true;
  const answer = await reach(form.action, { method: 'POST', body });
  busy = false;
  if (!answer || new URL(answer.url).pathname.startsWith('/sign-in')) {
    say(map!.dataset['saidAway'] ?? '');
    return;
  }
  const shown = await parsed(answer);
  if (!answer.ok) {
    document.querySelector('main')?.replaceWith(shown.querySelector('main') ?? document.createElement('main'));
    document.querySelector<HTMLElement>('.ds-error-summary, main h1')?.focus();
    location.hash = '';
    begin();
    return;
  }
  takeParts(shown);
  renew(form, shown);
  takeChoices(shown);
  hand?.begin();
  say(said);
}

/** The same form with a new number, empty again: sending it twice has one effect. */
function renew(form: HTMLFormElement, shown: Document): void {
  const fresh = shown.querySelector<HTMLFormElement>(`form[data-way="${form.dataset['way']}"]`);
  if (!fresh) return;
  const inside = form.contains(document.activeElement);
  form.replaceWith(fresh);
  prepare(fresh);
  if (inside) fresh.querySelector<HTMLElement>('textarea, input:not([type="hidden"]), select')?.focus();
}

/** What the page says in the words of its language, with the names in it. */
function words(key: string, ...names: string[]): string {
  const text = map!.dataset[key] ?? '';
  return names.reduce((so, name, at) => so.replace(`{${at}}`, name), text);
}

function prepare(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = (event as SubmitEvent).submitter as HTMLButtonElement | null;
    const body = new URLSearchParams();
    new FormData(form, button).forEach((value, key) => body.append(key, String(value)));
    void post(form, body, spoken(form, button));
  });
}

function spoken(form: HTMLFormElement, button: HTMLButtonElement | null): string {
  if (form.dataset['way'] === 'move') return words('saidMoved', button?.closest('[data-stone]')?.querySelector('.hp-stone__words')?.textContent?.trim() ?? '');
  return words(form.dataset['way'] === 'link' ? 'saidLinked' : 'saidAdded');
}

const resting = (): boolean => Date.now() - touched > REST_AFTER;
/** While somebody here sends, holds a stone or has a stone's buttons open, the page stands still. */
const held = (): boolean => busy || hand?.holds() === true || document.querySelector('.hp-stone__tools[open]') !== null;

/** What others have written since. Forms, and what is typed in them, stay as they are. */
async function look(): Promise<void> {
  clearTimeout(late);
  if (held()) {
    late = window.setTimeout(() => { void look(); }, FREE_AGAIN);
    return;
  }
  // What was sent from here has come back with its own answer.
  if (heard !== '' && heard === mark()) return;
  const answer = await reach(location.pathname + location.search);
  if (!answer?.ok || answer.redirected) return;
  const shown = await parsed(answer);
  if (held()) {
    late = window.setTimeout(() => { void look(); }, FREE_AGAIN);
    return;
  }
  takeChoices(shown);
  if (takeParts(shown)) hand?.begin();
}

async function askSeldom(): Promise<void> {
  if (asking) return;
  asking = true;
  heard = '';
  while (!resting()) {
    if (document.visibilityState === 'visible') await look();
    await new Promise((done) => { setTimeout(done, SELDOM); });
  }
  asking = false;
}

const mark = (): string => map?.querySelector<HTMLElement>('[data-mark]')?.dataset['mark'] ?? '';

/** One line to the server while the page is seen: a page behind others hears nothing, and is told how it stands when it comes forward. */
function listen(): void {
  if (typeof EventSource === 'undefined') {
    void askSeldom();
    return;
  }
  let stream: EventSource | null = null;
  const leave = (): void => {
    stream?.close();
    stream = null;
  };
  const join = (): void => {
    if (stream || asking || document.visibilityState !== 'visible' || resting()) return;
    const line = new EventSource(`${map!.dataset['chain']}/changes`);
    stream = line;
    line.addEventListener('changed', (event) => {
      heard = (event as MessageEvent<string>).data;
      if (resting()) leave();
      else void look();
    });
    line.addEventListener('full', () => {
      line.close();
      void askSeldom();
    });
    // A line that breaks is taken up again by the browser; one that is refused is not.
    line.addEventListener('error', () => {
      if (line.readyState === EventSource.CLOSED && stream === line) void askSeldom();
    });
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') join();
    else leave();
  });
  document.addEventListener('click', join, { passive: true });
  join();
}

function begin(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-way]').forEach(prepare);
  hand?.begin();
}

if (map) {
  ['input', 'click', 'keydown'].forEach((kind) => document.addEventListener(kind, () => { touched = Date.now(); }, { passive: true }));
  remember();
  listen();
}
if (map && map.hasAttribute('data-writes')) begin();
