// Says two minutes before a sign-in ends that it will, and asks whether someone is still there. Without this file the sign-in ends all the same,
// and what was typed is kept when it is sent. A page nobody writes on is left when the time is up, so that it does not lie open on the table.

const note = document.querySelector<HTMLElement>('[data-stay]');
const WARNING = 120_000;

if (note) {
  const idle = Number(note.dataset['idle']) * 1000;
  const end = Number(note.dataset['left']) > 0 ? Date.now() + Number(note.dataset['left']) * 1000 : Infinity;
  const here = note.querySelector<HTMLButtonElement>('[data-stay-here]');
  let seen = Date.now();
  let before: Element | null = null;

  const over = (): number => Math.min(idle > 0 ? seen + idle : Infinity, end);

  const hasWritten = (): boolean => [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main input, main textarea')]
    .some((field) => field.type !== 'hidden' && (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)
      ? field.checked !== field.defaultChecked : field.value !== field.defaultValue));

  const hide = (): void => {
    if (note.hidden) return;
    note.hidden = true;
    if (before instanceof HTMLElement) before.focus();
  };

  const look = (): void => {
    const left = over() - Date.now();
    if (left > WARNING) {
      hide();
    } else if (left > 0 && note.hidden) {
      const forced = over() === end;
      note.querySelector<HTMLElement>('[data-stay-idle]')!.hidden = forced;
      note.querySelector<HTMLElement>('[data-stay-end]')!.hidden = !forced;
      if (here) here.hidden = forced;
      before = document.activeElement;
      note.hidden = false;
      note.focus();
    } else if (left <= 0 && !hasWritten()) {
      location.replace(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`);
    }
  };

  here?.addEventListener('click', async () => {
    const answer = await fetch('/still-here', { credentials: 'same-origin' }).catch(() => null);
    if (answer?.ok) {
      seen = Date.now();
      hide();
    } else if (answer?.status === 401 && !hasWritten()) {
      location.assign(answer.headers.get('Holdepunkt-Sign-In') ?? '/sign-in');
    }
  });

  setInterval(look, 5_000);
  document.addEventListener('visibilitychange', look);
}
