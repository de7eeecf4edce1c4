import { screen, waitFor } from '@testing-library/dom';

import { enhanceOwnContribution } from './own';

const SECRET = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const PAGE = `<form data-own-form hidden><input id="secret" name="secret"><button type="submit">Show my contribution</button>
  <p role="status" data-own-status></p></form><div data-own></div>`;

const own = (over: object = {}) => ({
  state: 'accepted',
  approval: 'awaited',
  ref: 'RT-2026-014-C7',
  title: '<img src=x onerror=alert(1)>',
  body: 'One.\n\n<script>alert(2)</script>',
  version: 3,
  attribution: { author: 'Ada Example' },
  ...over,
});

function answer(...bodies: [number, object][]): jest.Mock {
  const fetched = jest.fn();
  for (const [status, body] of bodies) {
    fetched.mockResolvedValueOnce({
      ok: status < 300,
      status,
      headers: new Headers(),
      text: async () => JSON.stringify(body),
    });
  }
  globalThis.fetch = fetched;
  return fetched;
}

const sent = (fetched: jest.Mock, n: number): unknown => {
  const [path, options] = fetched.mock.calls[n] as [string, RequestInit];
  return [path, JSON.parse(String(options.body))];
};

describe('the page of an author', () => {
  beforeEach(() => {
    document.body.innerHTML = PAGE;
    history.replaceState(null, '', '/your-contribution');
  });
  afterEach(() => document.body.replaceChildren());

  it('takes the secret out of the address and shows the text as text', async () => {
    history.replaceState(null, '', `/your-contribution#${SECRET}`);
    const fetched = answer([200, own()]);

    enhanceOwnContribution(document);

    await screen.findByText('<img src=x onerror=alert(1)>');
    expect(location.hash).toBe('');
    expect(sent(fetched, 0)).toEqual(['/api/contributions/by-secret', { secret: SECRET }]);
    expect(document.querySelector('img, script')).toBeNull();
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('sends the agreement to the version that was read', async () => {
    const fetched = answer([200, own()], [200, own({ approval: 'given' })]);
    history.replaceState(null, '', `/your-contribution#${SECRET}`);
    enhanceOwnContribution(document);

    (await screen.findByText('Agree: publish it with my name')).click();

    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^You have agreed/));
    expect(sent(fetched, 1)).toEqual([
      '/api/contributions/by-secret/approve',
      { secret: SECRET, version: 3, named: true },
    ]);
    expect(screen.queryByText('Agree: publish it with my name')).toBeNull();
  });

  it('offers no agreement where none is needed, and no withdrawal of what is withdrawn', async () => {
    answer([200, own({ approval: 'not-needed', state: 'withdrawn' })]);
    history.replaceState(null, '', `/your-contribution#${SECRET}`);
    enhanceOwnContribution(document);

    await screen.findByText(/^Withdrawn/);
    expect(screen.queryByRole('button', { name: 'Publish it without my name' })).toBeNull();
    expect(screen.queryByText('Withdraw this contribution')).toBeNull();
  });

  it.each([
    ['rejected', 1],
    ['accepted', 0],
  ])('says why a text is %s where the author is owed a reason', async (state, times) => {
    answer([200, own({ state, approval: 'not-needed', reason: 'Off the subject' })]);
    history.replaceState(null, '', `/your-contribution#${SECRET}`);
    enhanceOwnContribution(document);

    await screen.findByText('<img src=x onerror=alert(1)>');
    expect(screen.queryAllByText('Reason: Off the subject')).toHaveLength(times);
  });

  it('says what the server refuses, and asks nothing for an empty field', async () => {
    const fetched = answer([
      404,
      { code: 'not-found', message: 'No contribution has this receipt. Check that you entered all of it.' },
    ]);
    enhanceOwnContribution(document);
    const [form, field] = [document.forms[0] as HTMLFormElement, document.querySelector('input') as HTMLInputElement];

    form.requestSubmit();
    expect(screen.getByRole('status').textContent).toBe('Enter the receipt that you were shown');
    expect(fetched).not.toHaveBeenCalled();
    field.value = SECRET;
    form.requestSubmit();

    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'No contribution has this receipt. Check that you entered all of it.',
      ),
    );
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});
