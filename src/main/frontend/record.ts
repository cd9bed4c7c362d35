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

  // One at a time: between the press and the microphone's answer the button does nothing.
  const record = async (): Promise<void> => {
    start.disabled = true;
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true }).finally(() => { start.disabled = false; });
    const pieces: Blob[] = [];
    const own = new MediaRecorder(microphone, { mimeType: kind, audioBitsPerSecond: BITS_A_SECOND });
    const ends = window.setTimeout(() => own.stop(), LONGEST);
    recorder = own;
    own.addEventListener('dataavailable', (event) => pieces.push(event.data));
    own.addEventListener('stop', () => {
      clearTimeout(ends);
      recorder = undefined;
      microphone.getTracks().forEach((track) => track.stop());
      during(false);
      hold(new Blob(pieces, { type: kind }));
    });
    own.start();
    during(true);
    say('on');
  };

  start.addEventListener('click', () => { void record().catch(() => say('refused')); });
  stop.addEventListener('click', () => { if (recorder?.state === 'recording') recorder.stop(); });
  field.addEventListener('change', () => { heard.hidden = true; say(''); });
  // What she is saying goes with what she sends: first it is held, then it is sent.
  field.form?.addEventListener('submit', (event) => {
    if (recorder) {
      event.preventDefault();
      event.stopImmediatePropagation();
      const pressed = event.submitter;
      if (recorder.state === 'recording') {
        recorder.addEventListener('stop', () => field.form?.requestSubmit(pressed));
        recorder.stop();
      }
      return;
    }
    heard.hidden = true;
    say('');
  }, { capture: true });
  part.hidden = false;
}

export {};
