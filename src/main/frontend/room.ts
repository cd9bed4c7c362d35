// The meeting room, made live. Everything here works without this file: forms are sent, the page is fetched again.
// The stream tells only that something changed; what changed is fetched through the door. Nothing is kept in the browser but the open page.

const room = document.querySelector<HTMLElement>('[data-room]');
const DRAFT_AFTER = 2000;
const ASK_AGAIN = 5000;
// A screen nobody has touched for this long stops keeping itself signed in.
const REST_AFTER = 3 * 60 * 60 * 1000;

const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });

function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => fields.append(name, String(value)));
  return fields;
}

/** A request that another answer than "no network" ends; null when there is no network. */
async function reach(url: string, init?: RequestInit): Promise<Response | null> {
  try {
    return await fetch(url, { credentials: 'same-origin', ...init });
  } catch {
    return null;
  }
}

const parsed = async (answer: Response): Promise<Document> => new DOMParser().parseFromString(await answer.text(), 'text/html');

// ---- what all see

const live = document.querySelector<HTMLElement>('[data-live]');
let touched = Date.now();
let seen = '';

function say(state: 'on' | 'off' | 'ended'): void {
  if (!live) return;
  const text = live.dataset[`live${state.charAt(0).toUpperCase()}${state.slice(1)}`] ?? '';
  if (live.textContent !== text) live.textContent = text;
}

function takeParts(from: Document): void {
  document.querySelectorAll<HTMLElement>('[data-part]').forEach((part) => {
    const fresh = from.querySelector<HTMLElement>(`[data-part="${part.dataset['part']}"]`);
    if (!fresh || fresh.isEqualNode(part)) return;
    // A part somebody stands in with the keyboard keeps the place where they stood.
    const at = part.contains(document.activeElement) ? (document.activeElement as HTMLAnchorElement).getAttribute('href') : null;
    part.replaceWith(fresh);
    if (at) [...fresh.querySelectorAll<HTMLAnchorElement>('a[href]')].find((link) => link.getAttribute('href') === at)?.focus();
  });
  seen = from.querySelector<HTMLElement>('[data-version]')?.dataset['version'] ?? seen;
}

let fetching: Promise<boolean> | null = null;

/** One at a time; true when the parts are as they stand. */
function refresh(): Promise<boolean> {
  fetching ??= (async () => {
    const answer = await reach(`${room!.dataset['room']}/now`);
    // No longer open to this viewer: what stands here must go.
    if (answer?.status === 404) location.reload();
    if (!answer?.ok || answer.redirected) return false;
    takeParts(await parsed(answer));
    return true;
  })().finally(() => { fetching = null; });
  return fetching;
}

async function askAtIntervals(): Promise<void> {
  while (resting() === false) {
    say(await refresh() ? 'on' : 'off');
    await pause(ASK_AGAIN);
  }
  say('ended');
}

const resting = (): boolean => Date.now() - touched > REST_AFTER;

function listen(): void {
  seen = document.querySelector<HTMLElement>('[data-version]')?.dataset['version'] ?? '';
  if (typeof EventSource === 'undefined') {
    void askAtIntervals();
    return;
  }
  let failures = 0;
  const stream = new EventSource(`${room!.dataset['room']}/changes`);
  stream.addEventListener('changed', async (event) => {
    failures = 0;
    say('on');
    if (resting()) {
      stream.close();
      say('ended');
    } else if ((event as MessageEvent<string>).data !== seen) {
      touched = Date.now();
      await refresh();
    }
  });
  stream.addEventListener('closed', () => {
    stream.close();
    location.reload();
  });
  stream.addEventListener('full', () => {
    stream.close();
    void askAtIntervals();
  });
  stream.addEventListener('error', () => {
    failures += 1;
    // The stream is renewed every minute, so one break says nothing.
    if (failures > 1) say('off');
    if (stream.readyState === EventSource.CLOSED) void askAtIntervals();
  });
}

// ---- what one is typing

interface Kept { form: HTMLFormElement; last: string; busy: boolean; timer: number }

function drafted(kept: Kept): string {
  const fields = new URLSearchParams();
  kept.form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea[name], input[type="text"][name]').forEach((field) => fields.append(field.name, field.value));
  return fields.toString();
}

async function keep(kept: Kept): Promise<void> {
  const now = drafted(kept);
  if (kept.busy || now === kept.last || !kept.form.isConnected) return;
  kept.busy = true;
  const body = new URLSearchParams(now);
  kept.form.querySelectorAll<HTMLInputElement>('input[type="hidden"]').forEach((field) => {
    if (!['_once', '_version', '_form', 'voice'].includes(field.name)) body.append(field.name, field.value);
  });
  const answer = await reach(`${room!.dataset['room']}/drafts/${kept.form.dataset['kept']}`, {
    method: 'POST', body, headers: { 'Idempotency-Key': crypto.randomUUID() },
  });
  kept.busy = false;
  if (answer?.ok && answer.url.includes('/drafts/')) {
    kept.last = now;
    const words = kept.form.querySelector<HTMLElement>('[data-drafted]');
    if (words) words.replaceChildren(...(await parsed(answer)).body.childNodes);
  }
  if (drafted(kept) !== kept.last) later(kept, answer?.ok ? DRAFT_AFTER : ASK_AGAIN);
}

function later(kept: Kept, after: number): void {
  clearTimeout(kept.timer);
  kept.timer = window.setTimeout(() => { void keep(kept); }, after);
}

function watch(form: HTMLFormElement): void {
  const kept: Kept = { form, last: '', busy: false, timer: 0 };
  kept.last = drafted(kept);
  let waiting = false;
  form.addEventListener('input', () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => { waiting = false; }, DRAFT_AFTER);
    later(kept, DRAFT_AFTER);
  });
  form.addEventListener('submit', () => clearTimeout(kept.timer));
}

// ---- what belongs to the kind of line

function showForKind(form: HTMLFormElement): void {
  const kind = form.querySelector<HTMLInputElement>('input[name="kind"]:checked')?.value;
  form.querySelectorAll<HTMLElement>('[data-kinds]').forEach((part) => {
    part.hidden = kind === undefined || !(part.dataset['kinds'] ?? '').split(' ').includes(kind);
  });
}

// ---- sending without leaving the page, so that a dropped network loses nothing

async function send(form: HTMLFormElement): Promise<void> {
  const body = fieldsOf(form);
  let answer: Response | null = null;
  // The form's own number makes sending again harmless: it has one effect.
  while (!(answer = await reach(form.action, { method: 'POST', body })) || answer.status === 429) {
    say('off');
    await pause(ASK_AGAIN / 2);
  }
  if (answer.status === 404) location.reload();
  const notTaken = answer.status === 409 || answer.status === 422;
  // Our fault, or signed out meanwhile: what was typed stays, and the draft with it.
  if (!answer.ok && !notTaken || new URL(answer.url).pathname.startsWith('/sign-in')) {
    say('ended');
    return;
  }
  const shown = await parsed(answer);
  if (notTaken) {
    document.querySelector('main')?.replaceWith(shown.querySelector('main') ?? document.createElement('main'));
    begin();
    document.querySelector<HTMLElement>('.ds-error-summary, main')?.focus();
    return;
  }
  takeParts(shown);
  // What was wrong with the one before is not wrong with this.
  document.querySelectorAll('.ds-error-summary').forEach((old) => old.remove());
  say('on');
  const action = form.getAttribute('action');
  const empty = [...shown.querySelectorAll<HTMLFormElement>('form')].find((one) => one.getAttribute('action') === action);
  if (empty) {
    form.replaceWith(empty);
    prepare(empty);
    empty.querySelector<HTMLElement>('input[type="radio"], textarea, select')?.focus();
  } else {
    location.reload();
  }
}

function prepare(form: HTMLFormElement): void {
  if (form.dataset['kept']) watch(form);
  if (form.querySelector('[data-kinds]')) {
    showForKind(form);
    form.addEventListener('change', () => showForKind(form));
  }
  const action = form.getAttribute('action') ?? '';
  const stays = document.querySelector('[data-part="lines"]') !== null && action.startsWith(room!.dataset['room'] ?? '-');
  if (stays) {
    let sending = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (sending) return;
      sending = true;
      void send(form).finally(() => { sending = false; });
    });
  }
}

function begin(): void {
  document.querySelectorAll<HTMLFormElement>('main form').forEach(prepare);
  document.querySelectorAll<HTMLButtonElement>('button[data-copy]').forEach((button) => {
    const text = document.getElementById(button.dataset['copy'] ?? '') as HTMLTextAreaElement | null;
    if (!text || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.value);
      const said = document.querySelector<HTMLElement>('[data-copy-said]');
      if (said) said.textContent = button.dataset['copied'] ?? '';
    });
  });
}

if (room) {
  ['input', 'click', 'keydown'].forEach((kind) => document.addEventListener(kind, () => { touched = Date.now(); }, { passive: true }));
  if (document.querySelector('[data-part="lines"]')) listen();
}
begin();
