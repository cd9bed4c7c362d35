// Seals on the phone what only the server can open: HPKE (RFC 9180), base mode, P-256, HKDF-SHA256, AES-256-GCM.
// The phone holds no key that opens, so a stolen phone has nothing to read.
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/** Where a sealed thing belongs; sealed for one place, it opens in no other. */
export interface Place { area: string; person: string; entry: string; version: string; kind: string }

const STEP = 256;
const text = new TextEncoder();

export const place = (at: Place): Uint8Array => text.encode(['holdepunkt-diary-1', at.area, at.person, at.entry, at.version, at.kind].join('|'));

/** As many bytes as a longer text would have: the size tells little of what was written. */
function padded(words: string): Uint8Array {
  const bytes = text.encode(words);
  const all = new Uint8Array(Math.ceil((bytes.length + 1) / STEP) * STEP).fill(0x20);
  all.set(bytes);
  return all;
}

export const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

export function base64Of(bytes: ArrayBuffer): string {
  let letters = '';
  const all = new Uint8Array(bytes);
  for (let at = 0; at < all.length; at += 0x8000) letters += String.fromCharCode(...all.subarray(at, at + 0x8000));
  return btoa(letters);
}

const exact = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;

export async function sealBytes(publicKey: string, at: Place, content: Uint8Array): Promise<ArrayBuffer> {
  const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const recipientPublicKey = await suite.kem.deserializePublicKey(exact(bytesOf(publicKey)));
  const sender = await suite.createSenderContext({ recipientPublicKey, info: exact(place(at)) });
  const ciphertext = await sender.seal(exact(content));
  const all = new Uint8Array(sender.enc.byteLength + ciphertext.byteLength);
  all.set(new Uint8Array(sender.enc));
  all.set(new Uint8Array(ciphertext), sender.enc.byteLength);
  return all.buffer;
}

export const seal = (publicKey: string, at: Place, fields: object): Promise<ArrayBuffer> => sealBytes(publicKey, at, padded(JSON.stringify(fields)));
