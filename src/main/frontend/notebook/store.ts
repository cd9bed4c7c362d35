// What waits on this phone until it is sent: sealed, and numbers. Nothing here can be read without the key the server keeps.
// A cookie of one letter tells whether anything waits, so that signing out knows it without asking a script.

/** A page of the notebook, or a half-written one, sealed. @param version what it will be called when it is kept */
export interface Waiting {
  id: string;
  kind: 'page' | 'draft' | 'photo' | 'voice';
  entry: string;
  version: string;
  follows: string | null;
  from?: string;
  area: string;
  person: string;
  key: number;
  sealed: ArrayBuffer;
  seq: number;
  refused?: string;
}

/** Whose notebook this phone writes in, and the key it seals to. The key locks; it does not open. @param hours when her contact answers, if she wants it seen here */
export interface Phone { area: string; person: string; key: number; public: string; hours?: string }

const NAME = 'note';
const MARK = '__Host-unsent';

const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((keep, fail) => {
  request.addEventListener('success', () => keep(request.result));
  request.addEventListener('error', () => fail(request.error ?? new Error('storage')));
});

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((keep, fail) => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('phone');
      request.result.createObjectStore('waiting', { keyPath: 'id' }).createIndex('seq', 'seq');
    });
    request.addEventListener('success', () => {
      request.result.addEventListener('versionchange', () => { request.result.close(); opened = null; });
      request.result.addEventListener('close', () => { opened = null; });
      keep(request.result);
    });
    request.addEventListener('error', () => fail(request.error ?? new Error('storage')));
    request.addEventListener('blocked', () => fail(new Error('storage')));
  }).catch((e: unknown) => { opened = null; throw e; });
  return opened;
}

/** One transaction that is on the disk when it is done, or did nothing. */
async function within<T>(stores: string[], mode: IDBTransactionMode, work: (tx: IDBTransaction) => Promise<T>): Promise<T> {
  const tx = (await open()).transaction(stores, mode, { durability: 'strict' });
  const ended = new Promise<void>((keep, fail) => {
    tx.addEventListener('complete', () => keep());
    tx.addEventListener('abort', () => fail(tx.error ?? new Error('storage')));
  });
  // Whoever fails within is told by the transaction's own end.
  const [result] = await Promise.all([work(tx), ended]);
  return result;
}

function mark(waits: boolean): void {
  document.cookie = `${MARK}=1; Secure; Path=/; SameSite=Strict; Max-Age=${waits ? 34_560_000 : 0}`;
}

export const marked = (): boolean => document.cookie.split('; ').includes(`${MARK}=1`);

export const phone = (): Promise<Phone | undefined> => within(['phone'], 'readonly', (tx) => done(tx.objectStore('phone').get('this') as IDBRequest<Phone | undefined>));

export const keepPhone = (one: Phone): Promise<unknown> => within(['phone'], 'readwrite', (tx) => done(tx.objectStore('phone').put(one, 'this')));

/** A changed key: what is written from now on is sealed to it. What waits is sent as it is; the server still opens it. */
export async function renew(now: Phone): Promise<void> {
  const kept = await phone();
  if (kept?.person === now.person && kept.area === now.area && kept.key !== now.key) await keepPhone({ ...kept, key: now.key, public: now.public });
}

/** In the order they were written. */
export const waiting = (): Promise<Waiting[]> => within(['waiting'], 'readonly', (tx) => done(tx.objectStore('waiting').index('seq').getAll() as IDBRequest<Waiting[]>));

/** Keeps it and takes away the half-written one it came of, both or neither. */
export async function put(one: Omit<Waiting, 'seq'>): Promise<void> {
  mark(true);
  await within(['waiting'], 'readwrite', async (tx) => {
    const all = tx.objectStore('waiting');
    const last = await done(all.index('seq').openCursor(null, 'prev'));
    if (one.kind === 'page') all.delete(`draft:${one.version}`);
    return done(all.put({ ...one, seq: last ? (last.value as Waiting).seq + 1 : 1 }));
  });
}

/** Takes away what the server has, unless it was written over meanwhile. */
export async function sent(those: Waiting[]): Promise<void> {
  await within(['waiting'], 'readwrite', async (tx) => {
    const all = tx.objectStore('waiting');
    for (const one of those) {
      const now = await done(all.get(one.id) as IDBRequest<Waiting | undefined>);
      if (now && now.seq === one.seq) all.delete(one.id);
    }
  });
  await remark();
}

/** The server cannot open it: it stays, and is not sent again by itself. */
export const refuse = (one: Waiting, why: string): Promise<unknown> => within(['waiting'], 'readwrite', (tx) => done(tx.objectStore('waiting').put({ ...one, refused: why })));

/** The half-written one is no more: its field was emptied. */
export async function drop(id: string): Promise<void> {
  await within(['waiting'], 'readwrite', (tx) => done(tx.objectStore('waiting').delete(id)));
  await remark();
}

/** Whether there is anything of the notebook on this phone at all. Looking for it makes nothing. */
export async function isHere(): Promise<boolean> {
  const all = await indexedDB.databases?.().catch(() => undefined);
  return all ? all.some((one) => one.name === NAME) : marked();
}

/** Says by the cookie what is true; tells how many wait. */
export async function remark(): Promise<number> {
  const count = await within(['waiting'], 'readonly', (tx) => done(tx.objectStore('waiting').count()));
  mark(count > 0);
  return count;
}

/** Nothing of the notebook is left on this phone. */
export async function clear(): Promise<void> {
  await within(['phone', 'waiting'], 'readwrite', async (tx) => {
    tx.objectStore('phone').clear();
    return done(tx.objectStore('waiting').clear());
  });
  mark(false);
}
