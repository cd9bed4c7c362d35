// Leaving quickly. Without this file the button is a plain link; with it the page is emptied at once,
// the session is ended, and the neutral page takes this page's place in the history.
// Three presses of Shift within five seconds do the same: a key no browser or screen reader keeps for itself.

const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');

function endSession(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-sign-out]');
  if (!form) return;
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => fields.append(name, String(value)));
  navigator.sendBeacon(form.action, fields);
}

function leave(to: string): void {
  document.title = '';
  document.body.replaceChildren();
  location.replace(to);
}

if (link) {
  const to = link.href;
  let presses = 0;
  let first = 0;

  const go = (): void => {
    endSession();
    leave(to);
  };

  link.addEventListener('click', (event) => {
    event.preventDefault();
    go();
  });

  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift') {
      presses = 0;
      return;
    }
    const now = performance.now();
    if (presses === 0 || now - first > 5000) {
      presses = 0;
      first = now;
    }
    presses += 1;
    if (presses === 3) go();
  });

  document.querySelectorAll<HTMLElement>('[data-with-script]').forEach((text) => { text.hidden = false; });
}
