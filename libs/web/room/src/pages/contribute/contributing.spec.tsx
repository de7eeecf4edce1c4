import type { SessionBrief } from '@rt/contracts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';

import { forgetOwnInMemory } from '../../session/own-store';
import { type Answers, liveBrief, noState, serve } from '../../spec-server';
import { open } from '../spec-open';

let calls: ReturnType<typeof serve> = [];
let answers: Answers = {};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  forgetOwnInMemory();
  answers = {
    ...noState,
  };
  calls = serve(answers);
});
afterEach(cleanup);

describe('the contribution page', () => {
  const path = '/api/live/contributions';

  // Each a seat of its own: what one saved is shown to no other.
  let seats = 0;

  async function openForm(rule: SessionBrief['rule'] = liveBrief.rule): Promise<HTMLFormElement> {
    localStorage.setItem(
      'rt-place:48291503',
      JSON.stringify({
        joinKey: '48291503',
        token: `T${(seats += 1)}`,
        session: { ...liveBrief, rule },
        ruleAcknowledged: true,
      }),
    );
    open('/j/48291503/contribute');
    await screen.findByLabelText('Title');

    return document.querySelector('form') as HTMLFormElement;
  }

  function write(title: string, body: string): void {
    fireEvent.input(screen.getByLabelText('Title'), { target: { value: title } });
    fireEvent.input(screen.getByLabelText('Your contribution'), { target: { value: body } });
  }

  /** From now on a contribution has its answer once this is called. */
  function slowly(): () => void {
    let answer: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (answer = resolve));
    const atOnce = globalThis.fetch;
    globalThis.fetch = async (...asked) => {
      const told = await atOnce(...asked);
      if (String(asked[0]).endsWith(path)) await slow;

      return told;
    };

    return answer;
  }

  it('keeps the draft, repeats the same operation, and shows the secret once', async () => {
    let tries = 0;
    answers[path] = () => {
      tries += 1;
      if (tries === 1)
        return { status: 503, body: { code: 'unavailable', message: 'Try again in a moment.', traceId: 't' } };

      return { status: 201, body: { id: 'c1', authorSecret: 'SECRET-1' } };
    };
    await openForm();
    write('Grid offers', 'They come too late.');
    expect(localStorage.getItem(`rt-draft:r1:T${seats}`)).toContain('They come too late.');

    fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
    await screen.findByText('Try again in a moment.');
    fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
    expect(await screen.findByText('SECRET-1')).toBeTruthy();

    const sent = calls.filter((call) => call.path === path).map((call) => call.body as Record<string, unknown>);
    expect(sent[0]).toMatchObject({ type: 'evidence', title: 'Grid offers', attribution: 'unattributed' });
    expect(sent[1]).toEqual(sent[0]);
    expect(localStorage.getItem(`rt-draft:r1:T${seats}`)).toBeNull();
  });

  it('gives the receipt again to whoever looked at another part, until another text is begun', async () => {
    answers[path] = () => ({ status: 201, body: { id: 'c1', authorSecret: 'SECRET-2' } });
    await openForm();
    write('Grid offers', 'They come too late.');
    fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
    await screen.findByText('SECRET-2');

    fireEvent.click(screen.getByRole('link', { name: 'Me' }));
    await screen.findByRole('heading', { level: 1, name: 'My answers' });
    expect(localStorage.getItem(`rt-receipts:r1:T${seats}`)).toContain('SECRET-2');
    expect(await screen.findByText('They come too late.')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Contribute' }));
    expect(await screen.findByText('SECRET-2')).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Write another' }));
    expect(await screen.findByLabelText('Title')).toBeTruthy();
  });

  it('gives the receipt as a file whose address still holds when the click is over', async () => {
    answers[path] = () => ({ status: 201, body: { id: 'c1', authorSecret: 'SECRET-5' } });
    await openForm();
    write('Grid offers', 'They come too late.');
    fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
    const files: Blob[] = [];
    const revoke = jest.fn();
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: revoke });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);

    fireEvent.click(await screen.findByRole('button', { name: 'Download the receipt' }));
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('roundtable-receipt.txt');
    expect(files[0]?.size).toBeGreaterThan('SECRET-5'.length);
    expect(revoke).not.toHaveBeenCalled();
    click.mockRestore();
    fireEvent.click(screen.getByRole('button', { name: 'Write another' }));
  });

  it('keeps what is typed while the text is on its way, and saves it in the place of what was sent', async () => {
    answers[path] = () => ({ status: 201, body: { id: 'c1', authorSecret: 'SECRET-6' } });
    await openForm();
    write('Grid offers', 'They come to late.');
    const answer = slowly();
    fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
    write('Grid offers', 'They come too late.');
    answer();

    const told = /^Your contribution is saved as it was when you pressed the button/;
    expect((await screen.findAllByText(told)).length).toBeGreaterThan(0);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your contribution').value).toBe('They come too late.');
    expect(localStorage.getItem(`rt-receipts:r1:T${seats}`)).toContain('They come to late.');
    cleanup();
    open('/j/48291503/contribute');
    expect(await screen.findByText(told)).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Replace the first version' }));
    expect(await screen.findByText('SECRET-6')).toBeTruthy();
    const sent = calls.filter((call) => call.path === path).map((call) => call.body as Record<string, unknown>);
    expect(sent[1]).toEqual({ ...sent[0], body: 'They come too late.' });
    expect(localStorage.getItem(`rt-draft:r1:T${seats}`)).toBeNull();
    const receipts = localStorage.getItem(`rt-receipts:r1:T${seats}`);
    expect(receipts).toContain('They come too late.');
    expect(receipts).not.toContain('They come to late.');
    fireEvent.click(screen.getByRole('button', { name: 'Write another' }));
  });

  /** The first version is saved, and this was typed while it was on its way. */
  async function typedOn(body: string): Promise<void> {
    const ids = ['c1', 'c2'];
    answers[path] = () => {
      const id = ids.shift();
      return { status: 201, body: { id, authorSecret: `SECRET-of-${id}` } };
    };
    await openForm();
    write('Grid offers', 'They come too late.');
    const answer = slowly();
    fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
    write('Training', body);
    if (body === '') write('Grid offers', 'They come too late.');
    answer();
  }

  const sentOps = () => calls.filter((call) => call.path === path).map((call) => (call.body as { opId: string }).opId);

  it('saves what was typed while the first text was on its way as another one, beside the first', async () => {
    await typedOn('Nobody trains.');
    fireEvent.click(await screen.findByRole('button', { name: 'Save as a new contribution' }));

    expect(await screen.findByText('SECRET-of-c2')).toBeTruthy();
    expect(new Set(sentOps()).size).toBe(2);
    const receipts = localStorage.getItem(`rt-receipts:r1:T${seats}`);
    expect(receipts).toContain('They come too late.');
    expect(receipts).toContain('Nobody trains.');
    fireEvent.click(screen.getByRole('button', { name: 'Write another' }));
  });

  it('leaves the first text as it was saved where what was typed since is deleted', async () => {
    await typedOn('Nobody trains.');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete what I have typed since' }));

    await screen.findByRole('heading', { level: 1, name: 'My answers' });
    expect(await screen.findByText('They come too late.')).toBeTruthy();
    expect(localStorage.getItem(`rt-draft:r1:T${seats}`)).toBeNull();
    expect(sentOps()).toHaveLength(1);
  });

  it('is done where what was typed meanwhile is as it was sent', async () => {
    await typedOn('');

    expect(await screen.findByText('SECRET-of-c1')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Write another' }));
  });

  it.each([
    ['accepted', /^Your first version has been reviewed and can no longer be changed\./],
    ['withdrawn', /^Your first version was withdrawn and can no longer be changed\./],
  ])(
    'keeps what was typed where the first version is %s by then, and saves it as one of its own',
    async (stands, told) => {
      const first = { id: 'c1', authorSecret: 'SECRET-7' };
      let answer: object = first;
      answers[path] = () => ({ status: 201, body: answer });
      await openForm();
      write('Grid offers', 'They come to late.');
      const arrive = slowly();
      fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
      write('Grid offers', 'They come too late.');
      arrive();
      await screen.findAllByText(/^Your contribution is saved as it was when you pressed the button/);

      answer = { ...first, stands };
      fireEvent.click(screen.getByRole('button', { name: 'Replace the first version' }));
      expect((await screen.findAllByText(told)).length).toBeGreaterThan(0);
      expect(screen.queryByRole('heading', { name: 'Contribution saved' })).toBeNull();
      expect(localStorage.getItem(`rt-receipts:r1:T${seats}`)).toContain('They come to late.');
      cleanup();
      open('/j/48291503/contribute');
      expect(await screen.findByText(told)).toBeTruthy();
      expect(screen.getByLabelText<HTMLTextAreaElement>('Your contribution').value).toBe('They come too late.');

      answer = { id: 'c2', authorSecret: 'SECRET-8' };
      fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
      expect(await screen.findByText('SECRET-8')).toBeTruthy();
      const sent = calls.filter((call) => call.path === path).map((call) => call.body as { opId: string });
      expect(sent[1]?.opId).toBe(sent[0]?.opId);
      expect(sent[2]?.opId).not.toBe(sent[0]?.opId);
      expect(Object.keys(sent[2] ?? {})).toEqual(Object.keys(sent[0] ?? {}));
      const receipts = localStorage.getItem(`rt-receipts:r1:T${seats}`);
      expect(receipts).toContain('They come to late.');
      expect(receipts).toContain('They come too late.');
      fireEvent.click(screen.getByRole('button', { name: 'Write another' }));
    },
  );

  it('keeps nothing of what is saved after the seat was left on this device', async () => {
    const saved = { body: { id: 'c1', authorSecret: 'SECRET-4' } };
    answers[path] = () => ({ status: 201, ...saved });
    const answer = slowly();
    await openForm();
    write('Grid offers', 'They come too late.');
    fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
    fireEvent.click(screen.getByRole('link', { name: 'Me' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Leave this roundtable on this device' }));
    await screen.findByRole('heading', { level: 1, name: 'Join a roundtable' });

    const removed = jest.spyOn(Storage.prototype, 'removeItem');
    answer();
    // The draft goes as soon as the answer is there.
    await waitFor(() => expect(removed).toHaveBeenCalledWith(`rt-draft:r1:T${seats}`));
    removed.mockRestore();
    expect(Object.keys(localStorage).filter((key) => key.startsWith('rt-receipts:'))).toEqual([]);
  });

  it('warns before a name or an address is sent where nobody is named, and sends it when pressed again', async () => {
    answers[path] = () => ({ status: 201, body: { id: 'c1', authorSecret: 'SECRET-3' } });
    await openForm('chatham_house');
    write('Grid offers', 'Dr Jane Smith said so, write to jane@example.org.');
    const sent = () => calls.filter((call) => call.path === path).length;
    const before = sent();

    fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
    expect((await screen.findAllByText(/^This may say who somebody is: .*“jane@example\.org”/)).length).toBeGreaterThan(
      0,
    );
    expect(sent()).toBe(before);
    write('Grid offers', 'One of us said so, write to jane@example.org.');
    fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
    expect(sent()).toBe(before);
    fireEvent.click(await screen.findByRole('button', { name: 'Save it as it is' }));
    expect(await screen.findByText('SECRET-3')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Write another' }));
  });

  it('lists what is missing with links to the fields', async () => {
    const form = await openForm();
    fireEvent.click(screen.getByRole('button', { name: 'Save contribution' }));
    const summary = await screen.findByRole('group', { name: 'Check what you entered' });
    fireEvent.click(within(summary).getByRole('link', { name: 'Enter a title of 3 to 200 characters' }));

    expect(document.activeElement).toBe(form.querySelector('#title'));
    expect(calls.some((call) => call.path === path)).toBe(false);
  });
});
