import type { RoundtableBody } from '@rt/contracts';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { RuleForm } from './rule-form';

const CHANGE = 'PATCH /api/roundtables/{roundtableId}';
const ROUNDTABLE = {
  id: 'r1',
  title: 'Batteries',
  rule: 'chatham_house',
  state: 'draft',
  version: 3,
  may: ['edit'],
  invitations: { accepted: 0 },
};

describe('the rule of a roundtable', () => {
  const person = userEvent.setup();
  const open = (over: object, answer: unknown) =>
    renderScreen(() => <RuleForm roundtable={{ ...ROUNDTABLE, ...over } as unknown as RoundtableBody} />, {
      [CHANGE]: answer,
    });
  const save = () => person.click(screen.getByRole('button', { name: 'Save' }));

  it('shows what people will accept before it is saved, and sends the choice', async () => {
    const { sent } = open({}, ROUNDTABLE);
    expect(await screen.findByText('What participants accept: Chatham House Rule')).toBeTruthy();
    await person.click(screen.getByRole('radio', { name: 'Attributed' }));
    expect(screen.getByText('What participants accept: Attributed')).toBeTruthy();
    expect(sent).toEqual([]);
    await save();

    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(sent).toEqual([{ route: CHANGE, at: { roundtableId: 'r1' }, body: { version: 3, rule: 'attributed' } }]);
  });

  it('offers no looser rule once somebody has accepted an invitation under this one', async () => {
    open({ invitations: { accepted: 1 } }, ROUNDTABLE);
    expect(await screen.findByRole('radio', { name: 'Chatham House Rule' })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Attributed' })).toBeNull();
  });

  it('says beside the choice why the server refuses it', async () => {
    open({}, refusing('rule-may-not-loosen', 'rule'));
    await person.click(await screen.findByRole('radio', { name: 'Attributed' }));
    await save();

    const said = await screen.findAllByText(refusalSentence({ code: 'rule-may-not-loosen' }));
    expect(said).toHaveLength(2);
  });
});
