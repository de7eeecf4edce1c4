import type { ActivityBody, ChangeActivityRequest, CreateActivityRequest, RoundtableBody } from '@rt/contracts';
import type { ActivityKind } from '@rt/kinds';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { editors } from '@rt/web/kinds/editors';
import { refusalSentence } from '@rt/words';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { ActivityEditor } from './activity-editor';

const ROUNDTABLE = { id: 'r', title: 'Batteries', rule: 'attributed', agenda: [], state: 'draft' } as unknown;

function Editor({ kind = 'single_choice' }: { readonly kind?: ActivityKind }) {
  return (
    <ActivityEditor
      roundtable={ROUNDTABLE as RoundtableBody}
      activity={null}
      kind={kind}
      editor={editors[kind]}
      item=""
      then="/roundtables/r/agenda"
    />
  );
}

const OPTIONS = ['Loans', 'Training'].map((text, at) => ({ id: `o${at + 1}`, text }));

const COST = { id: 'cost', text: 'Cost' };

/** The form of an open text while another host types a label, which the page hears of. */
function OpenedBefore() {
  const [labels, setLabels] = useState([COST]);
  return (
    <>
      <button onClick={() => setLabels([COST, { id: 'added-1', text: 'Energy' }])}>Another host types a label</button>
      <Stored activity={{ ...STORED, config: { labels } }} />
    </>
  );
}

const STORED = {
  ...{ id: 'a', kind: 'open_text', state: 'open', durationSec: null, agendaItemId: null, planVersion: 1 },
  ...{ question: 'What first?', visibility: 'on_reveal', allowChange: true, allowAbstain: false },
  config: { labels: [COST] },
} as unknown as ActivityBody;

function Stored({ activity = STORED }: { readonly activity?: ActivityBody }) {
  return (
    <ActivityEditor
      roundtable={ROUNDTABLE as RoundtableBody}
      activity={activity}
      kind={activity.kind}
      editor={editors[activity.kind]}
      item=""
      then="/roundtables/r/agenda"
    />
  );
}

describe('the editor of an activity', () => {
  it.each([
    ['closed', [], 0],
    ['ready', [1], 0],
    ['ready', [], 1],
  ])('offers to change all only of what was never opened: %s after rounds %j', async (state, formerRounds, offered) => {
    const activity = {
      ...STORED,
      state,
      formerRounds,
      answered: 0,
      kind: 'single_choice',
      config: { options: OPTIONS },
    };
    renderScreen(() => <Stored activity={activity as unknown as ActivityBody} />, {});
    await screen.findByLabelText('Question');
    expect(screen.queryAllByRole('button', { name: 'Add an option' })).toHaveLength(offered);
  });

  it('lets no error stay on an option that was corrected and moved', async () => {
    const person = userEvent.setup();
    renderScreen(() => <Editor />, {});
    await person.type(await screen.findByLabelText('Question'), 'Which comes first?');
    await person.type(screen.getByLabelText('Option 1'), 'Loans');
    await person.type(screen.getByLabelText('Option 3'), 'Training');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    const faults = () => screen.queryAllByText('Enter a text for option 2').length;
    expect(faults()).toBe(2);

    await person.type(screen.getByLabelText('Option 2'), 'Test sites');
    expect(faults()).toBe(0);
    await person.click(screen.getByRole('button', { name: 'Move option 2 up' }));
    expect(screen.queryByText(/^Enter a text for option/)).toBeNull();
    expect(screen.getByLabelText('Option 1').getAttribute('aria-invalid')).not.toBe('true');
  });

  it('shows on the phone whether people may rather not say', async () => {
    const person = userEvent.setup();
    renderScreen(() => <Editor />, {});
    const phone = await screen.findByRole('complementary', { name: 'On the phone' });
    expect(within(phone).queryByText('I would rather not say')).toBeNull();

    await person.click(screen.getByRole('checkbox', { name: 'Offer “I would rather not say”' }));
    expect(within(phone).getByText('I would rather not say')).toBeTruthy();
  });

  it.each([
    ['consensus', 1],
    ['qa', 0],
  ] as const)('offers answers that may change, but on a board of texts: %s', async (kind, offered) => {
    renderScreen(() => <Editor kind={kind} />, {});
    await screen.findByLabelText('Question');
    expect(screen.queryAllByRole('checkbox', { name: /^People may change their answer/ })).toHaveLength(offered);
  });

  it('offers no choice of abstaining where there is a board in place of a form, nor shows one that was planned before', async () => {
    const before = { ...STORED, state: 'draft', kind: 'qa', config: {}, allowAbstain: true } as unknown as ActivityBody;
    renderScreen(() => <Stored activity={before} />, {});
    await screen.findByLabelText('Question');
    expect(screen.queryByRole('checkbox', { name: /rather not say/ })).toBeNull();
    expect(screen.queryByText('I would rather not say')).toBeNull();
  });

  it('changes nothing that others have changed since it was opened, and tells of the labels and the reading that it knew', async () => {
    const person = userEvent.setup();
    const change = 'PATCH /api/roundtables/{roundtableId}/activities/{activityId}';
    const heard = renderScreen(() => <OpenedBefore />, { [change]: {} });
    await person.click(await screen.findByRole('button', { name: 'Another host types a label' }));
    const question = screen.getByLabelText('Question');
    await person.clear(question);
    await person.type(question, 'What comes first?');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    const sent = () => heard.sent.filter(({ route }) => route === change).map(({ body }) => body);
    expect(sent()).toEqual([{ question: 'What comes first?', seenVersion: 1 }]);

    await person.type(screen.getByLabelText(/^Labels/), '{End}\nPlace');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(sent()[1]).toMatchObject({
      seenReadFirst: true,
      seenLabels: ['cost'],
      config: { labels: [COST, { text: 'Place' }] },
    });
  });

  it('keeps what was typed where somebody else has saved the question, and leads on in two ways', async () => {
    const person = userEvent.setup();
    const change = 'PATCH /api/roundtables/{roundtableId}/activities/{activityId}';
    const theirs = { ...STORED, question: 'Theirs?', config: { labels: [COST, { id: 'b', text: 'Time' }] } };
    let version = 2;
    const heard = renderScreen(() => <Stored />, {
      'GET /api/roundtables/{roundtableId}/activities': () => ({ items: [{ ...theirs, planVersion: version }] }),
      [change]: ({ body }: { body: ChangeActivityRequest }) =>
        body.seenVersion === version ? {} : refusing('version-conflict')(),
    });
    const sent = () => heard.sent.filter(({ route }) => route === change).map(({ body }) => body);
    await person.type(await screen.findByLabelText('Question'), ' Now');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await person.click(await screen.findByRole('button', { name: 'Load what is stored now' }));
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('Question').value).toBe('Theirs?'));
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Labels/).value).toBe('Cost\nTime');

    version = 3;
    await person.type(screen.getByLabelText('Question'), ' Mine');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await person.click(await screen.findByRole('button', { name: 'Save mine over it' }));
    await waitFor(() =>
      expect(sent()).toEqual([
        { question: 'What first? Now', seenVersion: 1 },
        { question: 'Theirs? Mine', seenVersion: 2 },
        { question: 'Theirs? Mine', seenVersion: 3 },
      ]),
    );
  });

  describe('once it was saved and nobody heard of that', () => {
    const change = 'PATCH /api/roundtables/{roundtableId}/activities/{activityId}';

    /** The form is saved with another question, of which no answer comes; then somebody may save over it. */
    async function savedUnheard(others: Partial<ActivityBody> = {}) {
      const person = userEvent.setup();
      let stored = STORED;
      const heard = renderScreen(() => <Stored />, {
        'GET /api/roundtables/{roundtableId}/activities': () => ({ items: [stored] }),
        [change]: ({ body: { seenVersion, ...body } }: { body: ChangeActivityRequest }) => {
          const changed = { ...stored, ...body } as ActivityBody;
          const isThere = JSON.stringify(changed) === JSON.stringify(stored);
          if (seenVersion !== stored.planVersion && !isThere) return refusing('version-conflict')();
          if (!isThere) stored = { ...changed, planVersion: stored.planVersion + 1 };
          return heard.sent.filter(({ route }) => route === change).length === 1 ? refusing('unavailable')() : stored;
        },
      });
      await person.type(await screen.findByLabelText('Question'), ' Now');
      await person.click(screen.getByRole('button', { name: 'Save' }));
      await screen.findByText(refusalSentence({ code: 'unavailable' }));
      expect(stored).toMatchObject({ question: 'What first? Now', planVersion: 2 });
      stored = { ...stored, ...others };
      return { person, stored: () => stored };
    }

    const conflict = () => screen.queryByRole('button', { name: 'Save mine over it' });

    it('takes what is stored for its own, and changes what was typed since', async () => {
      const { person, stored } = await savedUnheard();
      await person.type(screen.getByLabelText('Question'), ' or never');
      await person.click(screen.getByRole('button', { name: 'Save' }));
      await waitFor(() => expect(stored()).toMatchObject({ question: 'What first? Now or never', planVersion: 3 }));
      expect(conflict()).toBeNull();
    });

    it('takes back what was stored so where that was typed', async () => {
      const { person, stored } = await savedUnheard();
      const question = screen.getByLabelText('Question');
      await person.clear(question);
      await person.type(question, 'What first?');
      await person.click(screen.getByRole('button', { name: 'Save' }));
      await waitFor(() => expect(stored()).toMatchObject({ question: 'What first?', planVersion: 3 }));
    });

    it.each([
      ['over it', { question: 'Theirs?', planVersion: 3 }],
      ['something else of it', { allowChange: false, planVersion: 3 }],
    ])('says so where somebody else has saved %s since', async (_what, others) => {
      const { person, stored } = await savedUnheard(others);
      await person.type(screen.getByLabelText('Question'), ' or never');
      await person.click(screen.getByRole('button', { name: 'Save' }));
      await waitFor(() => expect(conflict()).toBeTruthy());
      expect(stored()).toMatchObject(others);
    });
  });

  it('plans one question however often it is saved, in the words that were saved last', async () => {
    const person = userEvent.setup();
    const [plan, change] = [
      'POST /api/roundtables/{roundtableId}/activities',
      'PATCH /api/roundtables/{roundtableId}/activities/{activityId}',
    ];
    const planned: CreateActivityRequest[] = [];
    const heard = renderScreen(() => <Editor kind="open_text" />, {
      [plan]: ({ body }: { body: CreateActivityRequest }) => {
        planned.push(body);
        // It was stored the first time, and nobody heard of it.
        return planned.length === 1 ? refusing('unavailable')() : { ...planned[0], id: 'a' };
      },
      [change]: {},
    });
    const question = await screen.findByLabelText('Question');
    await person.type(question, 'How likely?');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await person.type(question, ' By 2030?');
    await person.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(heard.asked).toEqual([plan, plan, change]));
    expect(planned.map(({ opId }) => opId)).toEqual([planned[0]?.opId, planned[0]?.opId]);
    expect(planned[0]?.opId).toMatch(/^[\w-]{36}$/);
    expect(heard.sent.at(-1)).toMatchObject({ at: { activityId: 'a' }, body: { question: 'How likely? By 2030?' } });
  });

  it('says why a question that was deleted does not come back, and brings it back as it stood once it can', async () => {
    const person = userEvent.setup();
    const plan = 'POST /api/roundtables/{roundtableId}/activities';
    const came: CreateActivityRequest[] = [];
    const copy = { ...STORED, state: 'ready', position: 1, fromActivityId: 'b', fromRound: 2 } as const;
    renderScreen(() => <Stored activity={copy} />, {
      'GET /api/roundtables/{roundtableId}/activities': () => ({ items: [{ ...copy, question: 'What is first?' }] }),
      [plan]: ({ body }: { body: CreateActivityRequest }) => {
        came.push(body);
        return came.length === 1 ? refusing('unavailable')() : {};
      },
    });
    await person.click(await screen.findByRole('button', { name: 'Delete this question' }));
    await person.click(await screen.findByRole('button', { name: 'Undo' }));
    const why = refusalSentence({ code: 'unavailable' });
    expect(await screen.findByText(why)).toBeTruthy();

    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(came).toHaveLength(2));
    expect(came[1]).toEqual(came[0]);
    // In the words that somebody else has saved since the form was opened.
    expect(came[0]).toMatchObject({ question: 'What is first?', position: 1, fromActivityId: 'b', fromRound: 2 });
    expect(came[0]?.opId).toMatch(/^[\w-]{36}$/);
  });

  it('takes digits alone where a number belongs', async () => {
    const person = userEvent.setup();
    renderScreen(() => <Editor kind="points" />, {});
    const field = await screen.findByLabelText<HTMLInputElement>(/^Points for each person/);
    await person.clear(field);
    await person.type(field, '1o0');
    expect(field.value).toBe('10');
    await person.clear(field);
    await person.type(field, 'x');
    expect(field.value).toBe('');
  });
});
