import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';

import { SpecContributing } from './spec-contributing';

let phone: SpecContributing;

beforeEach(() => {
  phone = new SpecContributing();
});
afterEach(cleanup);

describe('the contribution page', () => {
  it('keeps the draft, repeats the same operation, and shows the secret once', async () => {
    let tries = 0;
    phone.answer(() => {
      tries += 1;
      if (tries === 1)
        return { status: 503, body: { code: 'unavailable', message: 'Try again in a moment.', traceId: 't' } };

      return { status: 201, body: { id: 'c1', authorSecret: 'SECRET-1' } };
    });
    await phone.openForm();
    phone.write('Grid offers', 'They come too late.');
    expect(phone.kept('draft')).toContain('They come too late.');

    phone.press('Send contribution');
    await screen.findByText('Try again in a moment.');
    phone.press('Send contribution');
    expect(await screen.findByText('SECRET-1')).toBeTruthy();

    const sent = phone.sent();
    expect(sent[0]).toMatchObject({ type: 'evidence', title: 'Grid offers', attribution: 'unattributed' });
    expect(sent[1]).toEqual(sent[0]);
    expect(phone.kept('draft')).toBeNull();
  });

  it('gives the receipt again to whoever looked at another part, until another text is begun', async () => {
    phone.answer(() => ({ status: 201, body: { id: 'c1', authorSecret: 'SECRET-2' } }));
    await phone.openForm();
    phone.write('Grid offers', 'They come too late.');
    phone.press('Send contribution');
    await screen.findByText('SECRET-2');

    fireEvent.click(screen.getByRole('link', { name: 'Me' }));
    await screen.findByRole('heading', { level: 1, name: 'My answers' });
    expect(phone.kept('receipts')).toContain('SECRET-2');
    expect(await screen.findByText('They come too late.')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Contribute' }));
    expect(await screen.findByText('SECRET-2')).toBeTruthy();

    phone.press('Write another');
    expect(await screen.findByLabelText('Title')).toBeTruthy();
  });

  it('gives the receipt as a file whose address still holds when the click is over', async () => {
    phone.answer(() => ({ status: 201, body: { id: 'c1', authorSecret: 'SECRET-5' } }));
    await phone.openForm();
    phone.write('Grid offers', 'They come too late.');
    phone.press('Send contribution');
    const files: Blob[] = [];
    const revoke = jest.fn();
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: revoke });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);

    fireEvent.click(await screen.findByRole('button', { name: 'Download the receipt' }));
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('roundtable-receipt.txt');
    expect(files[0]?.size).toBeGreaterThan('SECRET-5'.length);
    expect(revoke).not.toHaveBeenCalled();
    click.mockRestore();
    phone.press('Write another');
  });

  it('keeps nothing of what is saved after the seat was left on this device', async () => {
    const saved = { body: { id: 'c1', authorSecret: 'SECRET-4' } };
    phone.answer(() => ({ status: 201, ...saved }));
    const answer = phone.slowly();
    await phone.openForm();
    phone.write('Grid offers', 'They come too late.');
    phone.press('Send contribution');
    fireEvent.click(screen.getByRole('link', { name: 'Me' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Leave this roundtable on this device' }));
    await screen.findByRole('heading', { level: 1, name: 'Join a roundtable' });

    const removed = jest.spyOn(Storage.prototype, 'removeItem');
    answer();
    // The draft goes as soon as the answer is there.
    await waitFor(() => expect(removed).toHaveBeenCalledWith(phone.keyOf('draft')));
    removed.mockRestore();
    expect(Object.keys(localStorage).filter((key) => key.startsWith('rt-receipts:'))).toEqual([]);
  });

  it('warns before a name or an address is sent where nobody is named, and sends it when pressed again', async () => {
    phone.answer(() => ({ status: 201, body: { id: 'c1', authorSecret: 'SECRET-3' } }));
    await phone.openForm('chatham_house');
    phone.write('Grid offers', 'Dr Jane Smith said so, write to jane@example.org.');
    const sent = () => phone.sent().length;
    const before = sent();

    phone.press('Send contribution');
    expect((await screen.findAllByText(/^This may identify someone: .*“jane@example\.org”/)).length).toBeGreaterThan(0);
    expect(sent()).toBe(before);
    phone.write('Grid offers', 'One of us said so, write to jane@example.org.');
    phone.press('Send contribution');
    expect(sent()).toBe(before);
    fireEvent.click(await screen.findByRole('button', { name: 'Send it anyway' }));
    expect(await screen.findByText('SECRET-3')).toBeTruthy();
    phone.press('Write another');
  });

  it('lists what is missing with links to the fields', async () => {
    const form = await phone.openForm();
    phone.press('Send contribution');
    const summary = await screen.findByRole('group', { name: 'Check what you entered' });
    fireEvent.click(within(summary).getByRole('link', { name: 'Enter a title of 3 to 200 characters' }));

    expect(document.activeElement).toBe(form.querySelector('#title'));
    expect(phone.sent()).toEqual([]);
  });
});
