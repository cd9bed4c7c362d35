// Signing out with something unsent in the notebook: it is sent first. If that does not go it is said, and she chooses. Without this file signing out
// leaves on the phone what waits there, sealed, as the server reads from the cookie.
import { send } from './notebook/sending';
import * as copy from './notebook/copy';
import * as store from './notebook/store';

const note = document.querySelector<HTMLElement>('[data-unsent]');

function ask(form: HTMLFormElement, state: string): void {
  if (!note) return;
  note.querySelectorAll<HTMLElement>('[data-unsent-when]').forEach((text) => { text.hidden = text.dataset['unsentWhen'] !== state; });
  note.hidden = false;
  note.focus();
  const choice = (name: string, act: () => void): void => {
    note.querySelector<HTMLButtonElement>(`[data-unsent-${name}]`)!.onclick = () => { note.hidden = true; act(); };
  };
  choice('stay', () => form.querySelector<HTMLButtonElement>('button')?.focus());
  // What waits stays, locked; what could be read here goes.
  choice('leave', () => { void copy.clear().finally(() => form.submit()); });
  choice('delete', () => { void Promise.allSettled([store.clear(), copy.clear()]).then(() => form.submit()); });
}

// The mark may not have come to the disk before the battery died, so where the notebook is, what waits is counted.
const counted: Promise<unknown> = 'indexedDB' in window
  ? store.isHere().then((here) => (here ? store.remark() : 0)).catch(() => undefined) : Promise.resolve();
let known = false;
void counted.then(() => { known = true; if (store.marked()) void send().catch(() => undefined); });

document.querySelectorAll<HTMLFormElement>('form[data-sign-out]').forEach((form) => form.addEventListener('submit', (event) => {
  if (known && !store.marked()) return;
  event.preventDefault();
  void counted.then(() => (store.marked() ? send() : 'all')).catch(() => 'away' as const).then((outcome) => (outcome === 'all' ? form.submit() : ask(form, outcome)));
}));
