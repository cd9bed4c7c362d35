// A photo or a recording to be sealed on the phone. A photo is drawn anew here already, no larger than a screen shows: nothing of where it was taken is
// locked with it, and it is small enough to wait and be sent. A recording is taken as it is.

/** It is none, or too large to wait on a phone. */
export class NoFile extends Error {}

const LONGEST_SIDE = 1600;
const LARGEST = 700_000;

async function drawn(file: File): Promise<Blob | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  for (const quality of [0.85, 0.7, 0.5]) {
    const blob = await new Promise<Blob | null>((keep) => { canvas.toBlob(keep, 'image/jpeg', quality); });
    if (blob && blob.size <= LARGEST) return blob;
  }
  return null;
}

/** @throws NoFile */
export async function contentOf(file: File): Promise<{ kind: 'photo' | 'voice'; content: Uint8Array }> {
  const photo = file.type.startsWith('image/');
  const blob = photo ? await drawn(file) : file;
  if (!blob || blob.size === 0 || blob.size > LARGEST) throw new NoFile();
  return { kind: photo ? 'photo' : 'voice', content: new Uint8Array(await blob.arrayBuffer()) };
}
