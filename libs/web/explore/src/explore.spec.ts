import { screen, waitFor } from '@testing-library/dom';

import { explore } from './index';
import { addressOf } from './results';

function page(count: string, facet: string): string {
  return `<title>${count}</title><form action="http://localhost/insights" data-search-form><input id="q" name="q" value="grid"><input type="hidden" name="type" value="${facet}"></form>
    <div data-search><p role="status" data-count>${count}</p>
    <a href="/insights?q=grid&amp;type=barrier" data-facet="type" data-value="barrier">Barrier</a></div>`;
}

describe('explore', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    document.body.replaceChildren();
  });

  it('changes a filter without a reload, and says the new count in the same status', async () => {
    document.body.innerHTML = page('9 insights', 'old');
    const fetched = jest.fn().mockResolvedValue({ ok: true, text: async () => page('4 insights', 'new') });
    globalThis.fetch = fetched;
    explore(document);
    const status = screen.getByRole('status');

    screen.getByText('Barrier').click();

    await waitFor(() => expect(status.textContent).toBe('4 insights'));
    expect(status.isConnected).toBe(true);
    expect(location.search).toBe('?q=grid&type=barrier');
    expect(document.activeElement?.textContent).toBe('Barrier');
    expect(document.querySelector<HTMLInputElement>('input[type="hidden"]')?.value).toBe('new');
  });

  it('asks again what the address asks after going back, also where the text has the focus', async () => {
    document.body.innerHTML = page('9 insights', 'old');
    const earlier = page('4 insights', 'new').replace('value="grid"', 'value="energy"');
    const fetched = jest.fn().mockResolvedValue({ ok: true, text: async () => earlier });
    globalThis.fetch = fetched;
    explore(document);
    const text = document.querySelector<HTMLInputElement>('#q');
    text?.focus();

    window.dispatchEvent(new PopStateEvent('popstate'));

    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('4 insights'));
    expect(text?.value).toBe('energy');
  });

  it('leaves out empty fields of the form and keeps commas', () => {
    document.body.innerHTML = `<form action="http://localhost/insights"><input name="q" value=""><input name="type" value="a,b"></form>`;
    expect(addressOf(document.forms[0] as HTMLFormElement)).toBe('http://localhost/insights?type=a,b');
  });

  it('switches between chart and table', () => {
    document.body.innerHTML = `<figure data-chart="RT-2026-001-C1"><div data-view="chart">bars</div><details data-view="table"><summary>Show</summary>rows</details><p data-tools><a href="/x.svg">SVG</a></p></figure>`;
    explore(document);
    const [chart, table] = [
      document.querySelector<HTMLElement>('[data-view="chart"]'),
      document.querySelector('details'),
    ];
    expect([chart?.hidden, table?.hidden]).toEqual([false, true]);

    screen.getByRole('button', { name: 'Table' }).click();

    expect([chart?.hidden, table?.hidden, table?.open]).toEqual([true, false, true]);
    expect(screen.getByRole('button', { name: 'Table' }).getAttribute('aria-pressed')).toBe('true');
    expect(location.hash).toBe('#table');
    expect(screen.getByRole('button', { name: 'Download PNG' })).toBeTruthy();
  });

  it.each([
    ['it is not sent', () => Promise.reject(new TypeError('Failed to fetch')), /^The chart could not be loaded/],
    ['it was withdrawn', () => Promise.resolve({ ok: false, text: async () => '' }), /^The chart could not be loaded/],
    ['the browser draws none', () => Promise.resolve({ ok: true, text: async () => '<svg/>' }), /^This browser cannot/],
  ])('says so where a picture cannot be made: %s', async (_what, answer, says) => {
    document.body.innerHTML = `<figure data-chart="RT-2026-001-C1"><p data-tools><a href="/x.svg">SVG</a></p></figure>`;
    globalThis.fetch = jest.fn(answer) as jest.Mock;
    URL.createObjectURL = () => 'blob:chart';
    URL.revokeObjectURL = () => undefined;
    Image.prototype.decode = () => Promise.reject(new Error('Too large'));
    explore(document);

    screen.getByRole('button', { name: 'Download PNG' }).click();

    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(says));
  });

  it('copies the citation, or selects it where there is no clipboard', async () => {
    document.body.innerHTML = `<p data-cite>Cited, 2026.</p><p data-cite-tools></p>`;
    explore(document);

    screen.getByRole('button', { name: 'Copy citation' }).click();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Select the text to copy it'));
    expect(getSelection()?.toString()).toContain('Cited');

    const writeText = jest.fn().mockResolvedValue(undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    screen.getByRole('button', { name: 'Copy citation' }).click();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Citation copied'));
    expect(writeText).toHaveBeenCalledWith('Cited, 2026.');
  });
});
