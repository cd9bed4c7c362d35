// The pencil. What is written is sealed on the phone every two seconds and when it is kept, put where nobody can read it, and sent when there is a
// network and she is signed in. If it cannot be kept, that is said while the words still stand in the field.
// Without this file the page with a sign-in is a plain form, and the one without says where to write.
import * as copy from './notebook/copy';
import { contentOf, NoFile } from './notebook/file';
import { leafOf, linesOf, wordsOf, type Leaf } from './notebook/leaf';
import { seal, sealBytes } from './notebook/sealing';
import { beside, send, signed, type Outcome } from './notebook/sending';
import * as store from './notebook/store';

const DRAFT_EVERY = 2000;
const LONGEST_WAIT = 60_000;
const ROOM = 2 << 20;

const form = document.querySelector<HTMLFormElement>('form[data-notebook]');
const able = 'indexedDB' in window && crypto.subtle !== undefined;

const all = <T extends HTMLElement>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];

/** One of the sentences that stand ready on the page, in her language. */
function say(what: string): void {
  all('[data-say]').forEach((text) => { text.hidden = text.dataset['say'] !== what; });
}

const show = (name: string, on: boolean): void => all(`[data-show="${name}"]`).forEach((part) => { part.hidden = !on; });

async function count(): Promise<number> {
  const items = (await store.waiting()).filter((one) => one.kind !== 'draft');
  show('waiting', items.length > 0);
  show('refused', items.some((one) => one.refused !== undefined));
  all('[data-waiting]').forEach((number) => { number.textContent = String(items.length); });
  return items.length;
}

/** The browser may throw away what waits when it needs the room, unless it promised not to: then she is told while there is time. */
async function warn(): Promise<void> {
  const held = await navigator.storage?.persist?.().catch(() => false) ?? false;
  const room = await navigator.storage?.estimate?.().catch(() => ({})) as StorageEstimate | undefined;
  show('may-go', !held);
  show('nearly-full', room?.quota !== undefined && room.quota - (room.usage ?? 0) < ROOM);
}

// ---- sending

let wait = 1000;
let timer = 0;

async function sendNow(): Promise<Outcome> {
  clearTimeout(timer);
  const outcome = await send().catch((): Outcome => 'away');
  const left = await count().catch(() => 0);
  wait = outcome === 'all' ? 1000 : Math.min(LONGEST_WAIT, wait * 2);
  if (outcome !== 'all' && outcome !== 'refused') timer = window.setTimeout(() => { void sendNow(); }, wait * (0.75 + Math.random() / 2));
  if (beside()) show('beside', true);
  show('signed-out', outcome === 'out' && left > 0);
  if (left > 0 && outcome === 'away') await warn();
  else show('may-go', false);
  return outcome;
}

// ---- writing

/** from: the half-written texts that stood on the page when it came, so that going on with them is not writing beside them. */
interface Numbers { entry: string; version: string; follows: string | null; from: string }

/** The numbers a page gets are those of the form, so that it is the same page whichever way it is sent. */
function numbers(paper: HTMLFormElement): Numbers {
  const given = (name: string): string => paper.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '';
  return { entry: given('entry') || crypto.randomUUID(), version: given('version') || crypto.randomUUID(), follows: given('follows') || null, from: given('from') };
}

const blank = (): Numbers => ({ entry: crypto.randomUUID(), version: crypto.randomUUID(), follows: null, from: '' });

function renumber(paper: HTMLFormElement, now: Numbers): void {
  for (const [name, value] of Object.entries(now)) {
    const field = paper.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (field) field.value = value ?? '';
  }
}

/** Not as it stood when it came: that may be the half-written text it came of. */
function clear(paper: HTMLFormElement): void {
  paper.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input').forEach((field) => {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) field.checked = false;
    else if (field.type !== 'hidden') field.value = '';
  });
}

function pencil(paper: HTMLFormElement, whose: () => Promise<store.Phone | undefined>): void {
  let ids = numbers(paper);
  const edits = ids.follows !== null;
  // What was typed before this script was here is not on any draft yet.
  const typed = [...paper.querySelectorAll<HTMLTextAreaElement>('textarea')].some((field) => field.value !== field.defaultValue);
  let drafted = typed ? '' : wordsOf(leafOf(paper));
  let queue: Promise<unknown> = Promise.resolve();

  const keep = async (kind: 'page' | 'draft', leaf: Leaf): Promise<void> => {
    const who = await whose();
    if (!who) throw new Error('nobody');
    const sealed = await seal(who.public, { area: who.area, person: who.person, entry: ids.entry, version: ids.version, kind }, leaf);
    await store.put({ id: kind === 'page' ? `page:${ids.version}` : `draft:${ids.version}`, kind, ...ids, area: who.area, person: who.person, key: who.key, sealed });
  };

  /** Also to be read here, where she has turned that on; that it could not be is no reason not to keep it. */
  const toRead = async (leaf: Leaf, version: string): Promise<void> => {
    const who = await whose();
    if (who) await copy.add(who.person, { id: version, ...linesOf(paper, leaf) }).catch(() => undefined);
  };

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = queue.then(work).catch((e: unknown) => {
      say(e instanceof DOMException && e.name === 'QuotaExceededError' ? 'full' : e instanceof NoFile ? 'no-file' : e instanceof Error && e.message === 'nobody' ? 'nobody' : 'broken');
    });
    queue = next;
    return next;
  };

  const draft = (): Promise<void> => inTurn(async () => {
    const leaf = leafOf(paper);
    if (wordsOf(leaf) === drafted) return;
    await keep('draft', leaf);
    drafted = wordsOf(leaf);
    // A page emptied again is another page when she goes on.
    if (!drafted && !edits) ids = blank();
    renumber(paper, ids);
    void sendNow();
  });

  /** Sealed before anything is kept, so that a page is kept with what hangs on it or not at all. */
  const files = async (): Promise<Omit<store.Waiting, 'seq'>[]> => Promise.all([...paper.querySelectorAll<HTMLInputElement>('input[type="file"]')].flatMap((field) => [...field.files ?? []]).map(async (file) => {
    const who = await whose();
    if (!who) throw new Error('nobody');
    const { kind, content } = await contentOf(file);
    const version = crypto.randomUUID();
    const sealed = await sealBytes(who.public, { area: who.area, person: who.person, entry: ids.entry, version, kind }, content);
    return { id: `${kind}:${version}`, kind, entry: ids.entry, version, follows: null, area: who.area, person: who.person, key: who.key, sealed };
  }));

  const page = (): Promise<void> => inTurn(async () => {
    const hung = await files();
    const leaf = leafOf(paper);
    const words = wordsOf(leaf);
    // A picture alone is a page too; it is called what it is.
    if (!words) leaf['text'] = paper.querySelector<HTMLInputElement>('input[type="file"]')?.dataset[hung[0]?.kind ?? ''] ?? '…';
    const entry = ids.entry;
    await keep('page', leaf);
    for (const one of hung) await store.put(one);
    await toRead(leaf, ids.version);
    ids = edits ? { ...ids, version: crypto.randomUUID(), follows: ids.version, from: '' } : blank();
    // What was typed meanwhile is not part of it, and stays.
    const still = wordsOf(leafOf(paper)) === words;
    if (!edits && still) clear(paper);
    drafted = edits ? words : '';
    renumber(paper, ids);
    say('kept');
    const outcome = await sendNow();
    if (outcome === 'all') say('sent');
    if (outcome === 'all' && still && paper.dataset['notebook'] !== 'shell') location.assign(`/diary/entries/${entry}`);
  });

  let due = 0;
  const soon = (): void => { due ||= window.setTimeout(() => { due = 0; void draft(); }, DRAFT_EVERY); };
  paper.addEventListener('input', soon);
  if (typed) soon();
  document.addEventListener('visibilitychange', () => { if (document.hidden) void draft(); });
  paper.addEventListener('submit', (event) => {
    // Another text of the same page is taken up: the server keeps this one and shows that one.
    if (event.submitter?.hasAttribute('formaction')) return;
    event.preventDefault();
    clearTimeout(due);
    due = 0;
    if (wordsOf(leafOf(paper)) || [...paper.querySelectorAll<HTMLInputElement>('input[type="file"]')].some((one) => one.files?.length)) void page();
    else paper.querySelector<HTMLElement>('textarea')?.focus();
  });
}

// ---- the phone

const register = async (): Promise<unknown> => navigator.serviceWorker?.register(`/diary/worker.js?${document.documentElement.lang}`, { scope: '/diary/' });

/** The empty page on the phone: who it is set up for, and a way to leave that also signs out. */
async function standAlone(): Promise<void> {
  const phone = await store.phone();
  show('nobody', !phone);
  // What is written where nobody is known could not be kept.
  show('pencil', phone !== undefined);
  if (!phone) return;
  show('hours', phone.hours !== undefined);
  all('span[data-hours]').forEach((text) => { text.textContent = phone.hours ?? ''; });
  all<HTMLAnchorElement>('a[data-notebook-home]').forEach((link) => { link.href = '/diary'; link.hidden = false; });
  await store.remark();
  show('draft', (await store.waiting()).some((one) => one.kind === 'draft'));
  void register();
  await sendNow();
  const who = await signed();
  const out = document.querySelector<HTMLFormElement>('form[data-sign-out]');
  if (who && out) out.querySelector<HTMLInputElement>('input[name="_csrf"]')!.value = who.csrf;
}

async function takeAway(): Promise<void> {
  if (await sendNow() !== 'all') {
    say('not-yet');
    return;
  }
  await store.clear();
  await copy.clear();
  for (const one of await navigator.serviceWorker?.getRegistrations() ?? []) await one.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
  await setUp();
}

const place = document.querySelector<HTMLElement>('[data-phone]');

async function setUp(): Promise<void> {
  const here = await store.phone();
  show('set-up', here?.person === place?.dataset['person']);
  show('not-set-up', here === undefined);
  show('others', here !== undefined && here.person !== place?.dataset['person']);
}

async function setUpHere(): Promise<void> {
  const { area, person, key, public: lock } = place!.dataset;
  const hours = place!.querySelector<HTMLInputElement>('input[data-hours]:checked')?.dataset['hours'];
  await store.keepPhone({ area: area!, person: person!, key: Number(key), public: lock!, ...(hours ? { hours } : {}) });
  await register();
  void navigator.storage?.persist?.();
  await setUp();
}

if (place && able) {
  show('unable', false);
  const failed = (): void => say('broken');
  place.querySelector('[data-set-up]')?.addEventListener('click', () => { void setUpHere().catch(failed); });
  place.querySelector('[data-take-away]')?.addEventListener('click', () => { void takeAway().catch(failed); });
  void setUp().catch(failed);
}

/** On a page with a sign-in she writes in her own notebook; if nobody says which that is, the form is a plain one. */
async function withSignIn(paper: HTMLFormElement): Promise<void> {
  const first = await signed();
  if (!first) return;
  pencil(paper, async () => await signed() || first);
  await count();
  if (store.marked()) await sendNow();
}

if (form && able) {
  if (form.dataset['notebook'] === 'shell') {
    pencil(form, store.phone);
    void standAlone().catch(() => say('broken'));
  } else {
    void withSignIn(form).catch(() => undefined);
  }
  window.addEventListener('online', () => { wait = 1000; void sendNow(); });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) void sendNow(); });
} else if (form?.dataset['notebook'] === 'shell') {
  say('broken');
}

window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  show('install', true);
  document.querySelector('[data-install]')?.addEventListener('click', () => { void (event as Event & { prompt(): Promise<void> }).prompt(); });
});
