import { render, screen, waitFor } from '@testing-library/react';
import { createElement } from 'react';

import { type Fitted, fitType } from './fit-type';
import { useFit, useFitRows } from './use-fit';

/** An element of 500 px whose content is `full` px high at full size. */
function element(full: number): Fitted & { fit: number } {
  return {
    fit: 0,
    clientHeight: 500,
    clientWidth: 800,
    scrollWidth: 800,
    get scrollHeight() {
      return Math.max(500, full * this.fit);
    },
    style: {
      setProperty(this: unknown, _name: string, value: string | null) {
        made.fit = Number(value);
      },
    },
  };
}

let made: Fitted & { fit: number };

function fitOf(full: number): number {
  made = element(full);
  fitType(made);

  return made.fit;
}

describe('fitType', () => {
  it('leaves at full size what fits, and shrinks what does not just enough', () => {
    expect(fitOf(400)).toBe(1);
    const fit = fitOf(800);
    expect(fit * 800).toBeLessThanOrEqual(500);
    expect((fit + 0.04) * 800).toBeGreaterThan(500);
  });

  it('stops shrinking where nobody could read it', () => {
    expect(fitOf(50_000)).toBeCloseTo(0.4);
  });
});

function Main() {
  return createElement('main', { ref: useFit('the same') });
}

describe('useFit', () => {
  it('measures anew when something is drawn later than its key tells', async () => {
    render(createElement(Main));
    const main = screen.getByRole('main');
    const fit = () => Number(main.style.getPropertyValue('--stage-fit'));
    expect(fit()).toBe(1);
    Object.defineProperty(main, 'clientHeight', { value: 500 });
    Object.defineProperty(main, 'scrollHeight', { get: () => Math.max(500, 800 * fit()) });
    main.append(document.createElement('table'));

    await waitFor(() => expect(fit()).toBeLessThan(0.7));
  });
});

function Rows() {
  const { element, shown } = useFitRows('the same');
  const rows = Array.from({ length: 8 }, (_, at) => createElement('li', { key: at, 'data-row': true }, `Row ${at}`));

  return createElement(
    'main',
    { ref: element },
    createElement('ul', null, rows),
    createElement('p', null, shown.leftOut),
  );
}

describe('useFitRows', () => {
  it('says how many rows have no room in the smallest letters, and takes it back once they have', async () => {
    render(createElement(Rows));
    const main = screen.getByRole('main');
    let height = 300;
    Object.defineProperty(main, 'clientHeight', { get: () => height });
    Object.defineProperty(main, 'scrollHeight', {
      get: () => 100 * main.querySelectorAll('li:not([data-left])').length,
    });
    main.append(document.createElement('i'));
    await waitFor(() => expect(main.querySelector('p')?.textContent).toBe('5'));

    height = 900;
    main.append(document.createElement('i'));
    await waitFor(() => expect(main.querySelector('p')?.textContent).toBe('0'));
  });
});
