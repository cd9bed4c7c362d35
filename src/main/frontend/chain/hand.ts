// Stones moved and linked by a mouse, a pen or a finger: the left edge of a stone takes it along, the knot at its right edge ties it to another.

type Fields = Record<string, string>;
type Send = (fields: Fields, said: string) => void;

export class Hand {
  private held: HTMLElement | null = null;
  private ties = false;
  private target: HTMLElement | null = null;
  private readonly place = document.createElement('li');

  constructor(private readonly map: HTMLElement, private readonly move: Send, private readonly link: Send) {
    this.place.className = 'hp-map__place';
    this.place.setAttribute('aria-hidden', 'true');
    document.addEventListener('pointermove', (event) => this.over(event));
    document.addEventListener('pointerup', () => this.drop());
    document.addEventListener('pointercancel', () => this.letGo());
    document.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.letGo(); });
  }

  holds(): boolean {
    return this.held !== null;
  }

  /** Gives every stone its handles; the buttons do the same for whoever uses neither hand nor mouse. */
  begin(): void {
    this.map.querySelectorAll<HTMLElement>('[data-stone]').forEach((stone) => {
      if (stone.querySelector('.hp-stone__grip')) return;
      stone.append(this.handle('hp-stone__grip', stone, false), this.handle('hp-stone__knot', stone, true));
    });
    this.map.setAttribute('data-live', '');
  }

  private handle(name: string, stone: HTMLElement, ties: boolean): HTMLElement {
    const handle = document.createElement('span');
    handle.className = name;
    handle.setAttribute('aria-hidden', 'true');
    handle.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      this.held = stone;
      this.ties = ties;
      stone.setAttribute('data-lifted', '');
    });
    return handle;
  }

  private over(event: PointerEvent): void {
    if (!this.held) return;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    if (this.ties) {
      this.aim(under?.closest<HTMLElement>('[data-stone]') ?? null);
      return;
    }
    const list = under?.closest<HTMLElement>('.hp-map__column')?.querySelectorAll<HTMLElement>('.hp-map__stones') ?? [];
    const lists = [...list];
    const near = lists.find((one) => one.contains(under)) ?? lists.at(-1);
    if (!near) {
      this.place.remove();
      return;
    }
    const before = [...near.querySelectorAll<HTMLElement>('[data-stone]')].find((one) => event.clientY < one.getBoundingClientRect().top + one.offsetHeight / 2);
    near.insertBefore(this.place, before ?? null);
  }

  private aim(stone: HTMLElement | null): void {
    this.target?.removeAttribute('data-target');
    this.target = stone === this.held ? null : stone;
    this.target?.setAttribute('data-target', '');
  }

  private drop(): void {
    const held = this.held;
    if (!held) return;
    if (this.ties && this.target) this.link({ from: id(held), to: id(this.target) }, this.words('saidLinked'));
    else if (!this.ties && this.place.parentElement) this.move(this.landed(this.place.parentElement, held), this.words('saidMoved').replace('{0}', name(held)));
    this.letGo();
  }

  private landed(list: HTMLElement, held: HTMLElement): Fields {
    const after = [...list.children].slice([...list.children].indexOf(this.place) + 1).find((one) => one.hasAttribute('data-stone') && one !== held);
    return { stone: id(held), column: list.dataset['column'] ?? '', group: list.dataset['group'] ?? '', before: after instanceof HTMLElement ? id(after) : '' };
  }

  private letGo(): void {
    this.held?.removeAttribute('data-lifted');
    this.aim(null);
    this.place.remove();
    this.held = null;
  }

  private words(key: string): string {
    return this.map.dataset[key] ?? '';
  }
}

const id = (stone: HTMLElement): string => stone.dataset['stone'] ?? '';
const name = (stone: HTMLElement): string => stone.querySelector('.hp-stone__words')?.textContent?.trim() ?? '';
