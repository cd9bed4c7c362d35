// Speaking instead of writing, where the browser has a microphone to give: what is said becomes a file in the field beside, and goes the way of any file
// there. Nothing is kept or sent from here. Without this file there is the field, and the phone's own recorder.

/** As long as a recording may be to wait on a phone. */
const LONGEST = 3 * 60_000;
const BITS_A_SECOND = 24_000;
const KINDS = ['audio/webm;codecs=opus', 'audio/mp4'];

const part = document.querySelector<HTMLElement>('[data-record]');
const field = part?.closest('form')?.querySelector<HTMLInputElement>('input[type="file"]');
const kind = 'MediaRecorder' in window ? KINDS.find((one) => MediaRecorder.isTypeSupported(one)) : undefined;

if (part && field && kind && navigator.mediaDevices !== undefined) {
  const find = <T extends HTMLElement>(name: string): T => part.querySelector<T>(`[data-record-${name}]`)!;
  const start = find<HTMLButtonElement>('start');
  const stop = find<HTMLButtonElement>('stop');
  const heard = find<HTMLAudioElement>('heard');
  let recorder: MediaRecorder | undefined;

  const say = (what: string): void => part.querySelectorAll<HTMLElement>('[data-record-say]').forEach((text) => { text.hidden = text.dataset['recordSay'] !== what; });

  const during = (on: boolean): void => {
    start.hidden = on;
    stop.hidden = !on;
    (on ? stop : start).focus();
  };

  const hold = (sound: Blob): void => {
    const files = new DataTransfer();
    files.items.add(new File([sound], 'sound', { type: sound.type.split(';')[0]! }));
    field.files = files.files;
    URL.revokeObjectURL(heard.src);
    heard.src = URL.createObjectURL(sound);
    heard.hidden = false;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    say('held');
  };

  const record = async (): Promise<void> => {
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
    const pieces: Blob[] = [];
    recorder = new MediaRecorder(microphone, { mimeType: kind, audioBitsPerSecond: BITS_A_SECOND });
    const ends = window.setTimeout(() => recorder?.stop(), LONGEST);
    recorder.addEventListener('dataavailable', (event) => pieces.push(event.data));
    recorder.addEventListener('stop', () => {
      clearTimeout(ends);
      microphone.getTracks().forEach((track) => track.stop());
      during(false);
      hold(new Blob(pieces, { type: kind }));
    });
    recorder.start();
    during(true);
    say('on');
  };

  start.addEventListener('click', () => { void record().catch(() => say('refused')); });
  stop.addEventListener('click', () => recorder?.stop());
  field.addEventListener('change', () => { heard.hidden = true; say(''); });
  field.form?.addEventListener('submit', () => { heard.hidden = true; say(''); });
  part.hidden = false;
}

export {};
