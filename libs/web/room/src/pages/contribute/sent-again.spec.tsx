import { cleanup, fireEvent, screen } from '@testing-library/react';

import { SpecContributing } from './spec-contributing';

let phone: SpecContributing;

beforeEach(() => {
  phone = new SpecContributing();
});
afterEach(cleanup);

describe('a contribution that is sent again', () => {
  it('keeps what is typed while the text is on its way, and saves it in the place of what was sent', async () => {
    phone.answer(() => ({ status: 201, body: { id: 'c1', authorSecret: 'SECRET-6' } }));
    await phone.openForm();
    phone.write('Grid offers', 'They come to late.');
    const answer = phone.slowly();
    phone.press('Send contribution');
    phone.write('Grid offers', 'They come too late.');
    answer();

    const told = /^Your contribution is saved as it was when you pressed the button/;
    expect((await screen.findAllByText(told)).length).toBeGreaterThan(0);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your contribution').value).toBe('They come too late.');
    expect(phone.kept('receipts')).toContain('They come to late.');
    cleanup();
    phone.openPage();
    expect(await screen.findByText(told)).toBeTruthy();

    phone.press('Replace the first version');
    expect(await screen.findByText('SECRET-6')).toBeTruthy();
    const sent = phone.sent();
    expect(sent[1]).toEqual({ ...sent[0], body: 'They come too late.' });
    expect(phone.kept('draft')).toBeNull();
    const receipts = phone.kept('receipts');
    expect(receipts).toContain('They come too late.');
    expect(receipts).not.toContain('They come to late.');
    phone.press('Write another');
  });

  /** The first version is saved, and this was typed while it was on its way. */
  async function typedOn(body: string): Promise<void> {
    const ids = ['c1', 'c2'];
    phone.answer(() => {
      const id = ids.shift();
      return { status: 201, body: { id, authorSecret: `SECRET-of-${id}` } };
    });
    await phone.openForm();
    phone.write('Grid offers', 'They come too late.');
    const answer = phone.slowly();
    phone.press('Send contribution');
    phone.write('Training', body);
    if (body === '') phone.write('Grid offers', 'They come too late.');
    answer();
  }

  const sentOps = () => phone.sent().map(({ opId }) => opId);

  it('saves what was typed while the first text was on its way as another one, beside the first', async () => {
    await typedOn('Nobody trains.');
    fireEvent.click(await screen.findByRole('button', { name: 'Send as a new contribution' }));

    expect(await screen.findByText('SECRET-of-c2')).toBeTruthy();
    expect(new Set(sentOps()).size).toBe(2);
    const receipts = phone.kept('receipts');
    expect(receipts).toContain('They come too late.');
    expect(receipts).toContain('Nobody trains.');
    phone.press('Write another');
  });

  it('leaves the first text as it was saved where what was typed since is deleted', async () => {
    await typedOn('Nobody trains.');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete what I have typed since' }));
    // One press deletes nothing, and a second one in its place neither.
    const question = /^The text in this form will be deleted\./;
    expect((await screen.findAllByText(question)).length).toBeGreaterThan(0);
    phone.press('Keep it');
    expect(screen.queryByRole('button', { name: 'Delete it' })).toBeNull();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your contribution').value).toBe('Nobody trains.');
    expect(phone.kept('draft')).toContain('Nobody trains.');

    phone.press('Delete what I have typed since');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete it' }));
    await screen.findByRole('heading', { level: 1, name: 'My answers' });
    expect(await screen.findByText('They come too late.')).toBeTruthy();
    expect(phone.kept('draft')).toBeNull();
    expect(sentOps()).toHaveLength(1);
  });

  it('is done where what was typed meanwhile is as it was sent', async () => {
    await typedOn('');

    expect(await screen.findByText('SECRET-of-c1')).toBeTruthy();
    phone.press('Write another');
  });

  it.each([
    ['accepted', /^Your first version has been reviewed and can no longer be changed\./],
    ['withdrawn', /^Your first version was withdrawn and can no longer be changed\./],
  ])(
    'keeps what was typed where the first version is %s by then, and saves it as one of its own',
    async (stands, told) => {
      const first = { id: 'c1', authorSecret: 'SECRET-7' };
      let answer: object = first;
      phone.answer(() => ({ status: 201, body: answer }));
      await phone.openForm();
      phone.write('Grid offers', 'They come to late.');
      const arrive = phone.slowly();
      phone.press('Send contribution');
      phone.write('Grid offers', 'They come too late.');
      arrive();
      await screen.findAllByText(/^Your contribution is saved as it was when you pressed the button/);

      answer = { ...first, stands };
      phone.press('Replace the first version');
      expect((await screen.findAllByText(told)).length).toBeGreaterThan(0);
      expect(screen.queryByRole('heading', { name: 'Contribution sent' })).toBeNull();
      expect(phone.kept('receipts')).toContain('They come to late.');
      cleanup();
      phone.openPage();
      expect(await screen.findByText(told)).toBeTruthy();
      expect(screen.getByLabelText<HTMLTextAreaElement>('Your contribution').value).toBe('They come too late.');

      answer = { id: 'c2', authorSecret: 'SECRET-8' };
      phone.press('Send contribution');
      expect(await screen.findByText('SECRET-8')).toBeTruthy();
      const sent = phone.sent();
      expect(sent[1]?.opId).toBe(sent[0]?.opId);
      expect(sent[2]?.opId).not.toBe(sent[0]?.opId);
      expect(Object.keys(sent[2] ?? {})).toEqual(Object.keys(sent[0] ?? {}));
      const receipts = phone.kept('receipts');
      expect(receipts).toContain('They come to late.');
      expect(receipts).toContain('They come too late.');
      phone.press('Write another');
    },
  );

  const lost = { status: 503, body: { code: 'unavailable', message: 'Try again in a moment.', traceId: 't' } };

  it('is saved where the same is sent again, since its answer was lost, and a reviewer has edited it by then', async () => {
    phone.answer(() => lost);
    await phone.openForm();
    phone.write('Grid offers', 'They come too late.');
    phone.press('Send contribution');
    await screen.findByText('Try again in a moment.');
    cleanup();
    phone.openPage();
    await screen.findByText('Your draft was saved on this device.');

    phone.answer(() => ({ status: 201, body: { id: 'c1', authorSecret: 'SECRET-9', stands: 'accepted' } }));
    phone.press('Send contribution');
    expect(await screen.findByText('SECRET-9')).toBeTruthy();
    const sent = phone.sent();
    expect(sent[1]).toEqual(sent[0]);
    expect(Object.keys(sent[0] ?? {}).sort()).toEqual(['attribution', 'body', 'opId', 'title', 'type']);
    expect(phone.kept('draft')).toBeNull();
    expect(phone.kept('receipts')).toContain('They come too late.');
    phone.press('Write another');
  });

  it.each([
    ['in other words', ['Training'], 'Training'],
    ['in words that were changed and changed back', ['Training', 'Grid offers'], 'Grid offers'],
  ])('is not said to be saved %s, as it is not known which of them arrived', async (_how, titles, last) => {
    phone.answer(() => lost);
    await phone.openForm();
    phone.write('Grid offers', 'They come too late.');
    phone.press('Send contribution');
    await screen.findByText('Try again in a moment.');
    const stored = { status: 201, body: { id: 'c1', authorSecret: 'SECRET-10', stands: 'accepted' } };
    for (const title of titles) {
      const isLast = title === last;
      phone.answer(() => (isLast ? stored : lost));
      phone.write(title, 'They come too late.');
      phone.press('Send contribution');
      await screen.findAllByText(isLast ? /^Your first version has been reviewed/ : 'Try again in a moment.');
    }

    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe(last);
    expect(JSON.parse(phone.kept('receipts') ?? '[]')).toMatchObject([{ secret: 'SECRET-10', title: 'Grid offers' }]);
  });
});
