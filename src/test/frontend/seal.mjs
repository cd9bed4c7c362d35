// What the notebook's own code seals, and what its library makes of the examples of RFC 9180 (A.3.1 and A.6.1, base mode). Asked by a test, in one line of JSON.
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { Aes128Gcm, Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, DhkemP521HkdfSha512, HkdfSha256, HkdfSha512 } from '@hpke/core';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const built = await esbuild.build({ absWorkingDir: root, entryPoints: ['src/main/frontend/notebook/sealing.ts'], bundle: true, format: 'esm', write: false });
const { sealBytes, seal, base64Of } = await import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`);

const hex = (bytes) => Buffer.from(bytes).toString('hex');
const bytes = (letters) => new Uint8Array(Buffer.from(letters, 'hex')).buffer;

async function opens({ suite, info, recipient, recipientPublic, enc, sealed }) {
  const all = suite === 'P-256'
    ? new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() })
    : new CipherSuite({ kem: new DhkemP521HkdfSha512(), kdf: new HkdfSha512(), aead: new Aes256Gcm() });
  const recipientKey = { privateKey: await all.kem.deserializePrivateKey(bytes(recipient)), publicKey: await all.kem.deserializePublicKey(bytes(recipientPublic)) };
  const context = await all.createRecipientContext({ recipientKey, enc: bytes(enc), info: bytes(info) });
  const opened = [];
  for (const one of sealed) opened.push(hex(await context.open(bytes(one.ct), bytes(one.aad))));
  return opened;
}

let asked = '';
for await (const part of process.stdin) asked += part;
const { vectors, things } = JSON.parse(asked);
console.log(JSON.stringify({
  vectors: await Promise.all(vectors.map(opens)),
  things: await Promise.all(things.map(async (one) => base64Of(one.leaf ? await seal(one.key, one.place, one.leaf) : await sealBytes(one.key, one.place, new Uint8Array(Buffer.from(one.bytes, 'base64')))))),
}));
