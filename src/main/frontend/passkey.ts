// Adds a passkey, and comes in by one. The device keeps its own half; what it answers goes into the form, and the form is sent as any other.

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

const text = (buffer: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

async function asked(): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch('/passkey/challenge', { credentials: 'same-origin' });
  return bytes(await answer.text());
}

function fill(form: HTMLFormElement, name: string, buffer: ArrayBuffer): void {
  form.querySelector<HTMLInputElement>(`input[name=${name}]`)!.value = text(buffer);
}

async function make(form: HTMLFormElement): Promise<void> {
  const name = form.dataset['name'] ?? '';
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: await asked(),
      rp: { id: location.hostname, name },
      // Another number each time: the device is never told who she is.
      user: { id: crypto.getRandomValues(new Uint8Array(32)), name, displayName: name },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }],
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    },
  }) as PublicKeyCredential;
  fill(form, 'attestation', (made.response as AuthenticatorAttestationResponse).attestationObject);
  fill(form, 'clientData', made.response.clientDataJSON);
}

async function use(form: HTMLFormElement): Promise<void> {
  const shown = await navigator.credentials.get({
    publicKey: { challenge: await asked(), rpId: location.hostname, userVerification: 'required' },
  }) as PublicKeyCredential;
  const answer = shown.response as AuthenticatorAssertionResponse;
  fill(form, 'credential', shown.rawId);
  fill(form, 'authenticatorData', answer.authenticatorData);
  fill(form, 'clientData', answer.clientDataJSON);
  fill(form, 'signature', answer.signature);
}

if (window.PublicKeyCredential) {
  document.querySelectorAll<HTMLElement>('[data-passkeys]').forEach((part) => { part.hidden = false; });
  document.querySelectorAll<HTMLFormElement>('form[data-passkey], form[data-passkey-new]').forEach((form) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      (form.matches('[data-passkey]') ? use(form) : make(form)).then(() => form.submit(), () => {
        form.querySelector<HTMLElement>('[data-passkey-failed]')!.hidden = false;
      });
    });
  });
}
