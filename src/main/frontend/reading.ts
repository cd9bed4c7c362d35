// Reading on the phone without network, where she has turned it on: on the empty page what is here is shown when the passkey has opened it, and put
// away again when she looks elsewhere. On pages with a sign-in the copy is made as new as the notebook.
import * as copy from './notebook/copy';

const all = <T extends HTMLElement>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
const show = (name: string, on: boolean): void => all(`[data-reading="${name}"]`).forEach((part) => { part.hidden = !on; });
const say = (what: string): void => all('[data-reading-say]').forEach((words) => { words.hidden = words.dataset['readingSay'] !== what; });

const able = 'indexedDB' in window && 'databases' in indexedDB && crypto.subtle !== undefined && 'PublicKeyCredential' in window;

const failed = (e: unknown): void => say(e instanceof copy.Unable ? 'unable' : 'broken');

// ---- turning it on and off

const owner = document.querySelector<HTMLElement>('[data-reading-owner]');

async function stand(): Promise<void> {
  const whose = await copy.whose();
  show('on', whose !== undefined && whose === owner?.dataset['person']);
  show('off', whose === undefined);
}

if (owner && able) {
  show('cannot', false);
  const button = (name: string, act: () => Promise<unknown>): void => {
    owner.querySelector(`[data-${name}]`)?.addEventListener('click', () => {
      say('');
      void act().then(stand).catch(failed);
    });
  };
  button('turn-on', async () => {
    await copy.turnOn({ area: owner.dataset['area']!, person: owner.dataset['person']! }, owner.dataset['name']!);
    say('on');
  });
  button('turn-off', async () => {
    await copy.clear();
    say('off');
  });
  void stand().catch(failed);
}

// ---- reading

const shelf = document.querySelector<HTMLElement>('[data-reading-shelf]');

function paragraph(words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'hp-written';
  line.textContent = words;
  return line;
}

function card(page: copy.Page): HTMLElement {
  const item = document.createElement('li');
  item.className = 'hp-line';
  const head = document.createElement('h2');
  head.className = 'ds-heading';
  head.textContent = page.head;
  item.append(head, ...[page.text, ...page.lines].filter((words) => words).map(paragraph));
  return item;
}

function putAway(): void {
  shelf?.replaceChildren();
  show('open', false);
}

async function open(): Promise<void> {
  say('');
  const pages = await copy.read();
  shelf!.replaceChildren(...pages.map(card));
  show('open', true);
  if (pages.length === 0) say('empty');
  document.querySelector<HTMLElement>('[data-reading="open"] button')?.focus();
}

if (shelf && able) {
  const here = async (): Promise<void> => show('here', await copy.whose() !== undefined);
  document.querySelector('[data-reading-open]')?.addEventListener('click', () => { void open().catch(failed); });
  document.querySelector('[data-reading-away]')?.addEventListener('click', putAway);
  document.addEventListener('visibilitychange', () => { if (document.hidden) putAway(); });
  window.addEventListener('pagehide', putAway);
  void here().catch(() => undefined);
}

const mine = document.querySelector<HTMLElement>('[data-reading-mine]')?.dataset['readingMine'];
if (mine && able) void copy.whose().then((whose) => (whose === mine ? copy.fetched() : false)).catch(() => undefined);
