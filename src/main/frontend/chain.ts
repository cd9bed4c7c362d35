// A result chain built together: what is moved or linked by hand is sent as the forms of the page would send it, and what others write turns up.
// Everything here works without this file: each move and each link has its form. Nothing is kept in the browser.

import { Hand } from './chain/hand';
import { parsed, reach, remember, say, takeChoices, takeParts } from './chain/page';

const map = document.querySelector<HTMLElement>('[data-chain]');
// Every look is a line in the log, so where nothing happens it is looked ever more seldom.
const SOON = 3000;
const SELDOM = 12_000;
// A screen nobody has touched for this long stops asking, so that it does not keep itself signed in.
const REST_AFTER = 90 * 60 * 1000;

let busy = false;
let touched = Date.now();
let pause = SOON;
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

/** What others have written since; never while somebody here holds a stone or has a stone's buttons open. */
async function look(): Promise<void> {
  if (Date.now() - touched > REST_AFTER) return;
  if (!busy && document.visibilityState === 'visible' && !hand?.holds() && !document.querySelector('.hp-stone__tools[open]')) {
    const answer = await reach(location.pathname + location.search);
    if (answer?.ok && !answer.redirected && !busy) {
      pause = Math.min(pause * 1.5, SELDOM);
      const shown = await parsed(answer);
      takeChoices(shown);
      if (takeParts(shown)) {
        pause = SOON;
        hand?.begin();
      }
    }
  }
  setTimeout(() => { void look(); }, pause);
}

function begin(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-way]').forEach(prepare);
  hand?.begin();
}

if (map) {
  remember();
  setTimeout(() => { void look(); }, pause);
}
if (map && map.hasAttribute('data-writes')) {
  ['input', 'click', 'keydown'].forEach((kind) => document.addEventListener(kind, () => { touched = Date.now(); pause = SOON; }, { passive: true }));
  begin();
}
