import type { RoundtableBody, TemplateBody } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import { KEYS } from '@rt/web/console-kit';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { Controls } from '../use-controls';
import { AskDialogue } from './ask-dialogue';
import { showAsking } from './spec-asking';

const ROUNDTABLE = { id: 'r', rule: 'chatham_house' } as RoundtableBody;
const OPEN = { id: 'one', question: 'Which barrier?', state: 'open' } as ActivityView;
const KEPT = {
  ...{ id: 'k', aim: 'decide', title: 'Which date', kind: 'single_choice', question: 'Which date?' },
  config: {
    options: [
      { id: 'o1', text: 'May' },
      { id: 'o2', text: 'June' },
    ],
  },
  ...{ allowChange: false, allowAbstain: true, durationSec: 60 },
} as TemplateBody;

const TIMER = 'Seconds until voting closes (optional)';

describe('asking a new question', () => {
  const done: unknown[] = [];
  const routes: string[] = [];
  let refuse: object | null = null;
  /** Where the session stands as the console has heard it. */
  let stands: string | null = null;
  /** Why voting cannot be closed. */
  let closing: object | null = null;
  const person = userEvent.setup();

  afterEach(() => {
    cleanup();
    done.length = 0;
    routes.length = 0;
    refuse = null;
    closing = null;
  });

  async function open(current: ActivityView | null = null): Promise<void> {
    const call = (route: string, { body }: { body?: unknown } = {}) => {
      if (route === 'GET /api/templates') return Promise.resolve({ items: [KEPT], mayChange: false });
      done.push(body);
      routes.push(route);
      return refuse ? Promise.reject(refuse) : Promise.resolve({});
    };
    stands = current?.id ?? null;
    const controls = {
      error: { code: 'internal', message: 'Failed long ago' } as object | null,
      close: (id: string) => {
        done.push(`close ${id}`);
        controls.error = closing;
        return Promise.resolve(closing === null);
      },
      session: {
        seen: () => ({ from: stands, fromView: 'question', fromBy: 'type' }),
        made: (_done: unknown, seen: object) => void done.push(seen),
      },
    };
    const close = () => void done.push('closed');
    const client = showAsking(call, () => (
      <AskDialogue roundtable={ROUNDTABLE} current={current} controls={controls as unknown as Controls} close={close} />
    ));
    client.setQueryData(KEYS.activities('r'), { items: [{ id: 'one', agendaItemId: 'item' }] });
    await screen.findByLabelText('Question');
  }

  const askNow = () => person.click(screen.getByRole('button', { name: 'Ask now' }));
  const texts = () => screen.getAllByLabelText<HTMLInputElement>(/^Option \d+$/).map(({ value }) => value);
  const pasteInto = async (label: string, text: string) => {
    await person.click(screen.getByLabelText(label));
    await person.paste(text);
  };
  const write = async () => {
    await person.type(screen.getByLabelText('Question'), 'What first?');
    await pasteInto('Option 1', '1. Loans\n2. Training');
  };

  it('takes several options at once, and sends them with one operation however often it is sent', async () => {
    await open();
    await write();
    expect(texts()).toEqual(['Loans', 'Training']);
    refuse = new Error('The line broke');
    await askNow();
    refuse = null;
    await askNow();
    await waitFor(() => expect(done).toContain('closed'));
    const [first, again] = done as { opId: string; config: object; question: string; kind: string }[];
    expect(first).toMatchObject({
      question: 'What first?',
      config: {
        options: [
          { id: 'o1', text: 'Loans' },
          { id: 'o2', text: 'Training' },
        ],
      },
    });
    expect(again).toEqual(first);
  });

  it('closes voting by itself after the seconds that the host enters', async () => {
    await open();
    await write();
    await person.type(screen.getByLabelText(TIMER), '4');
    await askNow();
    expect(done).toEqual([]);
    expect(screen.getByLabelText(TIMER).getAttribute('aria-invalid')).toBe('true');

    await person.type(screen.getByLabelText(TIMER), '5');
    await askNow();
    await waitFor(() => expect(done[0]).toMatchObject({ question: 'What first?', durationSec: 45 }));
  });

  const saveForLater = () => person.click(screen.getByRole('button', { name: 'Save for later' }));

  it('saves a question for later without opening it, and checks it as one that is asked', async () => {
    await open(OPEN);
    await saveForLater();
    expect(screen.getAllByText('Enter the question').length).toBeGreaterThan(0);
    expect(routes).toEqual([]);

    await write();
    await saveForLater();
    await waitFor(() => expect(done).toContain('closed'));
    expect(routes).toEqual(['POST /api/roundtables/{roundtableId}/activities']);
    expect(done[0]).toMatchObject({ question: 'What first?', agendaItemId: 'item' });
    expect(screen.getByText('Saved. You can open it from the running order')).toBeTruthy();
  });

  it('sends nothing while something is missing, and says what', async () => {
    await open();
    await askNow();
    expect(screen.getAllByText('Enter the question').length).toBeGreaterThan(0);
    expect(done).toEqual([]);
  });

  it('closes the open question only where the host asks for it', async () => {
    await open(OPEN);
    await write();
    await person.click(screen.getByRole('checkbox', { name: 'Close voting on “Which barrier?” first' }));
    await askNow();
    await waitFor(() => expect(done[0]).toBe('close one'));
    expect(await screen.findByText('The question is open on the phones')).toBeTruthy();
  });

  it('says that the question before is still open, where it was not closed', async () => {
    await open(OPEN);
    await write();
    await askNow();
    expect(
      await screen.findByText('The question is open on the phones. “Which barrier?” is still open too'),
    ).toBeTruthy();
  });

  it('asks nothing where voting could not be closed, and says why', async () => {
    await open(OPEN);
    await write();
    expect(screen.queryByText('Failed long ago')).toBeNull();
    await person.click(screen.getByRole('checkbox', { name: 'Close voting on “Which barrier?” first' }));
    closing = { code: 'version-conflict', message: 'Somebody gave it more time' };
    await askNow();
    expect(await screen.findByText('Somebody gave it more time')).toBeTruthy();
    expect(done).toEqual(['close one']);

    closing = null;
    await askNow();
    await waitFor(() => expect(done).toContain('closed'));
    expect(screen.queryByText('Somebody gave it more time')).toBeNull();
  });

  it('was decided on what stood as the form was opened; who was told of another question asks over that', async () => {
    await open(OPEN);
    await write();
    stands = 'two';
    refuse = { code: 'version-conflict', message: 'Somebody else went to another question' };
    await askNow();
    await screen.findByText('Somebody else went to another question');
    refuse = null;
    await askNow();
    await waitFor(() => expect(done).toContain('closed'));
    expect((done as { from?: string }[]).slice(0, 2).map(({ from }) => from)).toEqual(['one', 'two']);
  });

  it('says on which question it was asked, and that the new one is the one seen from then on', async () => {
    await open(OPEN);
    await write();
    await askNow();
    await waitFor(() => expect(done).toContain('closed'));
    const [asked, made] = done as { opId: string }[];
    expect(asked).toMatchObject({ from: 'one', fromView: 'question' });
    expect(asked).not.toHaveProperty('fromBy');
    expect(made).toEqual({ from: asked?.opId, fromView: 'question' });
  });

  it('keeps what was written as the kind changes, and tells which pasted lines have no room', async () => {
    await open();
    await write();
    await person.selectOptions(screen.getByLabelText('Kind of question'), 'Ranking');
    expect(texts()).toEqual(['Loans', 'Training']);
    const lines = Array.from({ length: 15 }, (_, n) => `Line ${n + 1}`);
    await pasteInto('Option 2', [...lines, 'Loans'].join('\n'));
    expect(texts()).toHaveLength(15);
    expect(screen.getByText('3 lines were not added')).toBeTruthy();
    for (const text of ['Line 14', 'Line 15', 'Loans']) expect(screen.getByText(text)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Discard these lines' }));
    expect(screen.queryByText('Line 15')).toBeNull();
  });

  it('makes options of pasted lines that had no room as the kind changes to one that has', async () => {
    await open();
    await person.selectOptions(screen.getByLabelText('Kind of question'), 'Ranking');
    const lines = Array.from({ length: 20 }, (_, n) => `Line ${n + 1}`);
    await pasteInto('Option 1', [...lines, 'Line 1'].join('\n'));
    expect(screen.getByText('6 lines were not added')).toBeTruthy();

    await person.selectOptions(screen.getByLabelText('Kind of question'), 'Multiple choice');
    expect(texts()).toEqual(lines);
    expect(screen.getByText('One line was not added')).toBeTruthy();
  });

  it('keeps what was written and pasted over a kind that has no options', async () => {
    await open();
    await person.selectOptions(screen.getByLabelText('Kind of question'), 'Ranking');
    const lines = Array.from({ length: 20 }, (_, n) => `Line ${n + 1}`);
    await pasteInto('Option 1', lines.join('\n'));
    await person.selectOptions(screen.getByLabelText('Kind of question'), 'Word cloud');
    await person.selectOptions(screen.getByLabelText('Kind of question'), 'Multiple choice');
    expect(texts()).toEqual(lines);
  });

  it('begins with a question of the library, which can be changed before it is asked', async () => {
    await open();
    await person.type(screen.getByLabelText('Question'), 'Half written');
    await person.click(screen.getByRole('button', { name: 'From the library' }));
    await person.click((await screen.findAllByRole('button', { name: 'Back to the question' }))[1]!);
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Question')).value).toBe('Half written');

    await person.click(screen.getByRole('button', { name: 'From the library' }));
    await person.click(await screen.findByRole('button', { name: 'Use Go ahead or not' }));
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Question')).value).toBe(
      'Shall we go ahead with this proposal?',
    );
    expect(texts()).toEqual(['Yes', 'Yes, with changes', 'Not yet', 'No']);
    await person.type(screen.getByLabelText('Option 4'), ', never');
    await askNow();
    await waitFor(() => expect(done).toContain('closed'));
    expect(done[0]).toMatchObject({ kind: 'single_choice', question: 'Shall we go ahead with this proposal?' });
    expect(JSON.stringify(done[0])).toContain('No, never');
  });

  const use = async (title: string) => {
    await person.click(screen.getByRole('button', { name: 'From the library' }));
    await person.click(await screen.findByRole('button', { name: `Use ${title}` }));
  };

  it('fills the timer and the settings from a question of the organisation’s library', async () => {
    await open();
    await use('Which date');
    expect((await screen.findByLabelText<HTMLInputElement>(TIMER)).value).toBe('60');
    await askNow();
    await waitFor(() => expect(done).toContain('closed'));
    expect(done[0]).toMatchObject({ allowChange: false, allowAbstain: true, durationSec: 60 });
  });

  it('takes nothing over from a question of the library in whose place another was taken', async () => {
    await open();
    await use('Which date');
    await screen.findByDisplayValue('60');
    await use('Go ahead or not');
    expect((await screen.findByLabelText<HTMLInputElement>(TIMER)).value).toBe('');
    await askNow();
    await waitFor(() => expect(done).toContain('closed'));
    for (const name of ['allowChange', 'allowAbstain', 'durationSec']) expect(done[0]).not.toHaveProperty(name);
  });
});
