import { cutRows, WHOLE } from './cut-rows';

function page(...lists: readonly number[]): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = lists
    .map((count) => `<ul style="--rows: ${Math.ceil(count / 2)}">${'<li data-row>Row</li>'.repeat(count)}</ul>`)
    .join('');

  return main;
}

const seen = (main: HTMLElement) => main.querySelectorAll('li:not([data-left])').length;
const lines = (main: HTMLElement) => main.style.getPropertyValue('--stage-lines');
/** Room for so many rows of one line in all. */
const roomFor = (rows: number) => (main: HTMLElement) => seen(main) * (Number(lines(main)) || 5) <= rows;

describe('cutRows', () => {
  it('cuts texts to fewer lines before it leaves a row out', () => {
    const main = page(6);
    expect(cutRows(main, roomFor(19))).toEqual(WHOLE);
    expect({ lines: lines(main), seen: seen(main) }).toEqual({ lines: '3', seen: 6 });
  });

  it('leaves as few rows out as it must, the last of each list, and says how many', () => {
    const main = page(6, 4);
    expect(cutRows(main, roomFor(14))).toEqual({ most: 3, leftOut: 3 });
    expect([...main.querySelectorAll('ul')].map((list) => list.querySelectorAll('[data-left]').length)).toEqual([3, 1]);
    expect(main.hasAttribute('data-cut')).toBe(true);
    expect(main.querySelector('li:last-child')?.hasAttribute('data-left')).toBe(true);
  });

  it('shows the first row in any case, in a single line where two have no room', () => {
    const main = page(6);
    expect(cutRows(main, roomFor(1))).toEqual({ most: 1, leftOut: 5 });
    expect({ lines: lines(main), seen: seen(main) }).toEqual({ lines: '1', seen: 1 });
  });

  it('takes all of it back', () => {
    const main = page(6);
    cutRows(main, roomFor(4));
    expect(cutRows(main, null)).toEqual(WHOLE);
    expect({ lines: lines(main), seen: seen(main), cut: main.hasAttribute('data-cut') }).toEqual({
      ...{ lines: '', seen: 6, cut: false },
    });
  });
});
