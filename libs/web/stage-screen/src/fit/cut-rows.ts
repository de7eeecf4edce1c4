import { groupedBy } from '@rt/domain/text';

export interface RowsShown {
  /** So many rows of each list. */
  readonly most: number;
  /** So many rows of the longest list are not. */
  readonly leftOut: number;
}

export const WHOLE: RowsShown = { most: Infinity, leftOut: 0 };

/** Texts in rows are cut to so many lines, one after the other. */
const LINES = [4, 3, 2];
/** One line tells little of a sentence: only where not even the first row of each list has room otherwise. */
const FEWEST_LINES = 1;

/** Whatever stands in a list on the screen: options, bars, entries, cards, questions. */
const ROWS = '[data-row], .rt-bars__row, .rt-matrix tbody > tr, .rt-table tbody > tr';

/** Cuts texts, then drops the last rows of each list, until it `fits`; null undoes that. Marks are data attributes. */
export function cutRows(page: HTMLElement, fits: ((page: HTMLElement) => boolean) | null): RowsShown {
  const lists = listsIn(page);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  showRows(page, lists, Infinity);
  setLines(page, null);
  if (fits === null) return WHOLE;
  for (const lines of LINES) {
    setLines(page, lines);
    if (fits(page)) return WHOLE;
  }
  if (longest < 2) return WHOLE;
  const most = largest(longest - 1, (count) => {
    showRows(page, lists, count);

    return fits(page);
  });
  showRows(page, lists, most);
  if (most === 1 && !fits(page)) setLines(page, FEWEST_LINES);

  return { most, leftOut: longest - most };
}

/** The largest number up to `end` with which it is true; 1 where there is none. */
function largest(end: number, isTrue: (count: number) => boolean): number {
  let [least, most] = [1, Math.max(1, end)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (isTrue(middle)) least = middle;
    else most = middle - 1;
  }

  return least;
}

function listsIn(page: HTMLElement): readonly (readonly HTMLElement[])[] {
  const rows = [...page.querySelectorAll<HTMLElement>(ROWS)];

  return [...groupedBy(rows, ({ parentElement }) => parentElement).values()];
}

function showRows(page: HTMLElement, lists: readonly (readonly HTMLElement[])[], most: number): void {
  page.toggleAttribute('data-cut', most !== Infinity);
  for (const rows of lists) {
    rows.forEach((row, at) => row.toggleAttribute('data-left', at >= most));
    layOut(rows, most);
  }
}

/** Rows that are left stand in as many columns as all of them would. */
function layOut(rows: readonly HTMLElement[], most: number): void {
  const list = rows[0]?.parentElement;
  const each = Number(list && getComputedStyle(list).getPropertyValue('--rows'));
  if (!list || !(each > 0)) return;
  list.style.removeProperty('--rows-shown');
  const columns = Math.ceil(rows.length / each);
  if (most < rows.length) list.style.setProperty('--rows-shown', String(Math.ceil(most / columns)));
}

function setLines(page: HTMLElement, lines: number | null): void {
  page.toggleAttribute('data-lines', lines !== null);
  page.style.setProperty('--stage-lines', lines === null ? '' : String(lines));
}
