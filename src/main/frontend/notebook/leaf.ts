// What a form says, as a page of the notebook: the same JSON the server makes, with what is empty left out.

const WORDS = ['text', 'happened', 'did', 'thought', 'felt', 'before', 'used', 'after', 'mood', 'face'];
const MOST_MARKS = 12;

export type Leaf = Record<string, string | string[]>;

const two = (number: number): string => String(number).padStart(2, '0');

/** Day and hour as the phone's own clock says, unless she wrote others. */
function at(fields: FormData): string {
  const now = new Date();
  const day = String(fields.get('day') ?? '');
  const hour = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(String(fields.get('time') ?? '').trim());
  return `${/^\d{4}-\d\d-\d\d$/.test(day) ? day : `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`}T${
    hour ? `${two(Number(hour[1]))}:${hour[2]}` : `${two(now.getHours())}:${two(now.getMinutes())}`}`;
}

export function leafOf(form: HTMLFormElement): Leaf {
  const fields = new FormData(form);
  const leaf: Leaf = {};
  for (const name of WORDS) {
    const value = String(fields.get(name) ?? '').trim();
    // A choice of none is no choice.
    if (value && !(value === 'none' && (name === 'used' || name === 'face'))) leaf[name] = value;
  }
  const marks = String(fields.get('marks') ?? '').split(',').map((one) => one.trim()).filter((one) => one);
  if (marks.length > 0) leaf['marks'] = [...new Set(marks)].slice(0, MOST_MARKS);
  return { ...leaf, at: at(fields) };
}

/** What she wrote, whatever the clock says: two that are the same need not be kept twice. */
export function wordsOf(leaf: Leaf): string {
  const { at: _, ...words } = leaf;
  return Object.keys(words).length > 0 ? JSON.stringify(words) : '';
}

/** As a page to be read: its day and hour, and each line with the name its field has. */
export function linesOf(paper: HTMLFormElement, leaf: Leaf): { head: string; text: string; lines: string[] } {
  const named = (name: string, value: string): string => {
    const field = paper.querySelector<HTMLElement>(`[name="${name}"][value="${value}"], textarea[name="${name}"], input[type="text"][name="${name}"]`);
    const words = paper.querySelector(`label[for="${field?.id ?? ''}"]`)?.textContent?.trim() ?? '';
    return field instanceof HTMLInputElement && field.type === 'radio' ? words : `${words}: ${value}`;
  };
  const head = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(String(leaf['at'])));
  const lines = WORDS.slice(1).filter((name) => leaf[name] !== undefined).map((name) => named(name, String(leaf[name])));
  return { head, text: String(leaf['text'] ?? ''), lines };
}
