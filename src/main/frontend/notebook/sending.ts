// Sends what waits, in order and in handfuls, and again until the server says for each that it has it. The number of a thing is made where it is
// written, so that sending it twice is sending it once.
import { base64Of } from './sealing';
import * as store from './store';

/** What the server says about whoever is signed in: the key to seal to, and what a form must carry. */
export interface Signed { area: string; person: string; key: number; public: string; csrf: string }

interface Answer { id: string; answer: 'kept' | 'had' | 'gone' | 'refused'; reason?: string }

/** all: nothing waits any more. out: nobody is signed in, or somebody else. away: no network, or the server does not answer. */
export type Outcome = 'all' | 'out' | 'away' | 'refused';

let others = false;

/** Whether another device has half written the same page as this one just did. */
export const beside = (): boolean => others;

const MOST = 20;
const LARGEST = 600_000;

async function reach(url: string, init?: RequestInit): Promise<Response | null> {
  try {
    return await fetch(url, { credentials: 'same-origin', redirect: 'error', cache: 'no-store', signal: AbortSignal.timeout(20_000), ...init });
  } catch {
    return null;
  }
}

let known: { who: Signed; until: number } | null = null;

/** Who is signed in: empty when nobody is, null when nobody answers. Asked once a minute at most. */
export async function signed(): Promise<Signed | '' | null> {
  if (known && known.until > performance.now()) return known.who;
  const answer = await reach('/diary/phone/key');
  if (!answer || answer.status >= 500 || answer.status === 429) return null;
  known = answer.ok ? { who: await answer.json() as Signed, until: performance.now() + 60_000 } : null;
  return known?.who ?? '';
}

function handful(all: store.Waiting[], most: number): store.Waiting[] {
  const some: store.Waiting[] = [];
  let size = 0;
  for (const one of all) {
    size += one.sealed.byteLength * 4 / 3;
    if (some.length === most || (some.length > 0 && size > LARGEST)) break;
    some.push(one);
  }
  return some;
}

const written = (one: store.Waiting): object => ({
  id: one.id, kind: one.kind, entry: one.entry, version: one.version, follows: one.follows, from: one.from ?? '', key: one.key, step: one.seq, sealed: base64Of(one.sealed),
});

async function sendSome(csrf: string, some: store.Waiting[]): Promise<Response | null> {
  return reach('/diary/sync', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrf, 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ things: some.map(written) }),
  });
}

/** Whether the server said anything of them. */
async function take(some: store.Waiting[], answers: Answer[]): Promise<boolean> {
  const said = new Map(answers.map((one) => [one.id, one]));
  others ||= answers.some((one) => one.reason === 'beside');
  const gone = some.filter((one) => ['kept', 'had', 'gone'].includes(said.get(one.id)?.answer ?? ''));
  await store.sent(gone);
  for (const one of some) {
    const answer = said.get(one.id);
    if (answer?.answer === 'refused') await store.refuse(one, answer.reason ?? '');
  }
  return some.some((one) => said.has(one.id));
}

async function sendHers(person: string): Promise<Outcome> {
  const hers = async (): Promise<store.Waiting[]> => (await store.waiting()).filter((one) => one.person === person && one.refused === undefined);
  const who = await signed();
  if (who === null) return 'away';
  if (who === '' || who.person !== person) return 'out';
  await store.renew(who);
  let most = MOST;
  for (let left = await hers(); left.length > 0; left = await hers()) {
    const some = handful(left, most);
    const answer = await sendSome(who.csrf, some);
    if (answer?.status === 413 || answer?.status === 422) {
      // One of them cannot be taken: they are sent one by one until it is known which.
      if (some.length === 1) await store.refuse(some[0]!, String(answer.status));
      most = 1;
    } else if (!answer?.ok) {
      known = null;
      return answer?.status === 401 || answer?.status === 404 ? 'out' : 'away';
    } else if (answer.status !== 200 || !await take(some, (await answer.json() as { answers: Answer[] }).answers)) {
      return 'away';
    }
  }
  return 'all';
}

async function sendAll(): Promise<Outcome> {
  const persons = new Set((await store.waiting()).map((one) => one.person));
  let outcome: Outcome = 'all';
  for (const person of persons) {
    const one = await sendHers(person);
    if (one !== 'all') outcome = one;
  }
  return outcome === 'all' && await store.remark() > 0 ? 'refused' : outcome;
}

/** One window at a time; the others wait and find nothing left. */
export async function send(): Promise<Outcome> {
  return 'locks' in navigator ? await navigator.locks.request('note', sendAll) : sendAll();
}
