// The icon of the notebook on a phone's home screen: a sheet with lines, as any program for notes has. Drawn here, since home screens want PNG.
import * as zlib from 'node:zlib';

const PAPER = [0xff, 0xf8, 0xe6];
const LINE = [0x5b, 0x6b, 0x73];
const EDGE = [0xe3, 0xb3, 0x41];

/** @param x, y from 0 to 1; everything that matters is within the middle eighty per cent, since phones cut icons into their own shapes */
function colour(x, y) {
  if (y < 0.2) return EDGE;
  const lines = [0.36, 0.5, 0.64];
  const on = lines.findIndex((line) => Math.abs(y - line) < 0.022);
  return on >= 0 && x > 0.22 && x < (on === 2 ? 0.55 : 0.78) ? LINE : PAPER;
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = CRC[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  const all = Buffer.alloc(body.length + 8);
  all.writeUInt32BE(data.length, 0);
  body.copy(all, 4);
  all.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return all;
}

export function noteIcon(size) {
  const rows = Buffer.alloc(size * (size * 3 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      rows.set(colour((x + 0.5) / size, (y + 0.5) / size), y * (size * 3 + 1) + 1 + x * 3);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
