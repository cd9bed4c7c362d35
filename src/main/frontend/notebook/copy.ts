// A copy of the notebook on the phone, to be read without network. What is in it is locked to a pair of keys of its own, as what waits is locked to the
// server's; the half that opens is itself locked by what a passkey answers (the WebAuthn prf extension), and the passkey asks for the face, the finger
// or the code of the phone. Whoever has the profile and not the passkey has nothing to read.
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { base64Of, place, sealBytes } from './sealing';

/** One page, in words that need nothing around them. */
export interface Page { id: string; head: string; text: string; lines: string[] }

interface Lock { area: string; person: string; credential: ArrayBuffer; salt: Uint8Array<ArrayBuffer>; public: string; iv: Uint8Array<ArrayBuffer>; locked: ArrayBuffer; mark: string }
interface Kept { id: string; order: number; sealed: ArrayBuffer }

/** This phone has no passkey that can lock, or she said no to it. */
export class Unable extends Error {}

const NAME = 'note-copy';
const STEP = 256;
const text = new TextEncoder();
const suite = (): CipherSuite => new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((keep, fail) => {
  request.addEventListener('success', () => keep(request.result));
  request.addEventListener('error', () => fail(request.error ?? new Error('storage')));
});

async function within<T>(work: (lock: IDBObjectStore, pages: IDBObjectStore) => Promise<T>): Promise<T> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('lock');
    request.result.createObjectStore('pages', { keyPath: 'id' });
  });
  const db = await done(request);
  try {
    const tx = db.transaction(['lock', 'pages'], 'readwrite', { durability: 'strict' });
    const ended = new Promise<void>((keep, fail) => {
      tx.addEventListener('complete', () => keep());
      tx.addEventListener('abort', () => fail(tx.error ?? new Error('storage')));
    });
    const [result] = await Promise.all([work(tx.objectStore('lock'), tx.objectStore('pages')), ended]);
    return result;
  } finally {
    db.close();
  }
}

/** Asked without making it, so that a phone without a copy has not even an empty place for one. */
async function lock(): Promise<Lock | undefined> {
  if (!(await indexedDB.databases()).some((one) => one.name === NAME)) return undefined;
  return within((locks) => done(locks.get('this') as IDBRequest<Lock | undefined>));
}

/** Whose copy is here, if there is one. */
export const whose = async (): Promise<string | undefined> => (await lock())?.person;

export async function clear(): Promise<void> {
  await done(indexedDB.deleteDatabase(NAME));
}

// ---- the passkey

const asking = { challenge: (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32)) };

async function answered(credential: ArrayBuffer, salt: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const shown = await navigator.credentials.get({
    publicKey: {
      challenge: asking.challenge(), rpId: location.hostname, userVerification: 'required',
      allowCredentials: [{ type: 'public-key', id: credential }], extensions: { prf: { eval: { first: salt } } },
    },
  }).catch(() => null) as PublicKeyCredential | null;
  const secret = shown?.getClientExtensionResults().prf?.results?.first;
  if (!secret) throw new Unable();
  return secret instanceof ArrayBuffer ? secret : new Uint8Array(secret.buffer as ArrayBuffer, secret.byteOffset, secret.byteLength).slice().buffer;
}

async function made(name: string): Promise<ArrayBuffer> {
  const credential = await navigator.credentials.create({
    publicKey: {
      challenge: asking.challenge(), rp: { id: location.hostname, name },
      // Another number each time: the device is never told who she is.
      user: { id: asking.challenge(), name, displayName: name },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }],
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      attestation: 'none', extensions: { prf: {} },
    },
  }).catch(() => null) as PublicKeyCredential | null;
  if (!credential?.getClientExtensionResults().prf?.enabled) throw new Unable();
  return credential.rawId;
}

async function keyOf(secret: ArrayBuffer, person: string): Promise<CryptoKey> {
  const from = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: text.encode(`holdepunkt-copy-1|${person}`) }, from,
    { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

// ---- the copy

const at = (one: { area: string; person: string }, id: string): Uint8Array => place({ area: one.area, person: one.person, entry: id, version: id, kind: 'copy' });

function padded(words: string): Uint8Array {
  const bytes = text.encode(words);
  const all = new Uint8Array(Math.ceil((bytes.length + 1) / STEP) * STEP).fill(0x20);
  all.set(bytes);
  return all;
}

const sealed = (one: Lock, page: Page): Promise<ArrayBuffer> =>
  sealBytes(one.public, { area: one.area, person: one.person, entry: page.id, version: page.id, kind: 'copy' }, padded(JSON.stringify(page)));

/** Takes the place of what is here. @return whether the server gave it; it does so only just after a sign-in */
export async function fetched(): Promise<boolean> {
  const here = await lock();
  if (!here) return false;
  const answer = await fetch(`/diary/phone/copy?had=${encodeURIComponent(here.mark)}`, { credentials: 'same-origin', redirect: 'error', cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) return false;
  const given = await answer.json() as { mark: string; pages?: Page[] };
  if (!given.pages) return true;
  const kept = await Promise.all(given.pages.map(async (page, order): Promise<Kept> => ({ id: page.id, order, sealed: await sealed(here, page) })));
  await within(async (locks, pages) => {
    pages.clear();
    kept.forEach((one) => pages.put(one));
    return done(locks.put({ ...here, mark: given.mark }, 'this'));
  });
  return true;
}

/** Written on this phone just now: it stands first until the next copy. */
export async function add(person: string, page: Page): Promise<void> {
  const here = await lock();
  if (here?.person !== person) return;
  const one = await sealed(here, page);
  await within(async (locks, pages) => {
    pages.put({ id: page.id, order: -Date.now(), sealed: one });
    return done(locks.put({ ...here, mark: '' }, 'this'));
  });
}

/** @throws Unable */
export async function turnOn(owner: { area: string; person: string }, name: string): Promise<void> {
  const salt = asking.challenge();
  const credential = await made(name);
  const key = await keyOf(await answered(credential, salt), owner.person);
  const { kem } = suite();
  const pair = await kem.generateKeyPair();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, await kem.serializePrivateKey(pair.privateKey));
  const half = base64Of(await kem.serializePublicKey(pair.publicKey));
  await within((locks, pages) => {
    pages.clear();
    return done(locks.put({ area: owner.area, person: owner.person, credential, salt, public: half, iv, locked, mark: '' } satisfies Lock, 'this'));
  });
  if (!await fetched()) {
    await clear();
    throw new Error('copy');
  }
}

/** What is here, newest first. Asks for the passkey each time; what opened it is not kept. @throws Unable */
export async function read(): Promise<Page[]> {
  const here = await lock();
  if (!here) return [];
  const key = await keyOf(await answered(here.credential, here.salt), here.person);
  const opener = suite();
  const recipientKey = await opener.kem.deserializePrivateKey(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: here.iv }, key, here.locked));
  const kept = await within((_, pages) => done(pages.getAll() as IDBRequest<Kept[]>));
  const open = async (one: Kept): Promise<Page> => {
    const enc = one.sealed.slice(0, opener.kem.encSize);
    const recipient = await opener.createRecipientContext({ recipientKey, enc, info: at(here, one.id).slice().buffer as ArrayBuffer });
    return JSON.parse(new TextDecoder().decode(await recipient.open(one.sealed.slice(opener.kem.encSize)))) as Page;
  };
  return Promise.all(kept.sort((a, b) => a.order - b.order).map(open));
}
