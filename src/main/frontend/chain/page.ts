// The parts of the page that are fetched anew, and what is said aloud.

/** A request that only a missing network ends with null. */
export async function reach(url: string, init?: RequestInit): Promise<Response | null> {
  try {
    return await fetch(url, { credentials: 'same-origin', ...init });
  } catch {
    return null;
  }
}

export const parsed = async (answer: Response): Promise<Document> => new DOMParser().parseFromString(await answer.text(), 'text/html');

type Part = HTMLElement & { asSent?: string };

/** Remembers the parts as they came, before anything is added to them here. */
export function remember(): void {
  document.querySelectorAll<Part>('[data-part]').forEach((part) => { part.asSent = part.innerHTML; });
}

const where = (element: Element | null): string | null => element?.closest('[data-part]') && element.id ? element.id : null;

/** Takes what is new into the page; whoever stands in it with the keyboard keeps the place. @returns whether anything was new */
export function takeParts(from: Document): boolean {
  let any = false;
  document.querySelectorAll<Part>('[data-part]').forEach((part) => {
    const fresh = from.querySelector<HTMLElement>(`[data-part="${part.dataset['part']}"]`);
    if (!fresh || fresh.innerHTML === part.asSent) return;
    any = true;
    const at = where(document.activeElement);
    const open = [...part.querySelectorAll('details[open][id]')].map((one) => one.id);
    const sent = fresh.innerHTML;
    part.replaceChildren(...fresh.childNodes);
    part.asSent = sent;
    open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
    if (at) document.getElementById(at)?.focus();
  });
  return any;
}

/** What may be chosen in the forms follows what stands on the map; what is chosen stays chosen. */
export function takeChoices(from: Document): void {
  document.querySelectorAll<HTMLSelectElement>('form[data-way] select').forEach((select) => {
    const way = select.form?.dataset['way'];
    const fresh = from.querySelector<HTMLSelectElement>(`form[data-way="${way}"] select[name="${select.name}"]`);
    const all = (one: HTMLSelectElement): string => [...one.options].map((option) => `${option.value} ${option.text}`).join('\n');
    if (!fresh || all(fresh) === all(select)) return;
    const chosen = select.value;
    select.replaceChildren(...fresh.childNodes);
    if ([...select.options].some((option) => option.value === chosen)) select.value = chosen;
  });
}

/** Said aloud to whoever listens, also when the same is said twice. */
export function say(words: string): void {
  const place = document.querySelector<HTMLElement>('[data-said]');
  if (!place) return;
  place.textContent = '';
  setTimeout(() => { place.textContent = words; }, 50);
}
