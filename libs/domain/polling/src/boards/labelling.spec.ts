import { addLabel, withAddedLabels, withAddedSince } from './added-labels';
import { checkLabelling, label, type LabelRules } from './labelling';

const labels = [
  { id: 'cost', text: 'Cost' },
  { id: 'people', text: 'People' },
];
const several = { least: 0, most: 2 } as const;
const one = { least: 1, most: 1 } as const;
const standing = [
  { id: 'e1', text: 'Pay', state: 'shown' as const },
  { id: 'e2', text: 'Skills', state: 'waiting' as const, labels: ['people'] },
  { id: 'e3', text: 'Rude', state: 'hidden' as const },
  { id: 'g1', text: 'A group', state: 'shown' as const, group: true },
];

describe('labels that hosts give', () => {
  it('changes what is to have other labels, and nothing of what has them already', () => {
    const changes = [
      { entryId: 'e1', from: [], to: ['people', 'cost'] },
      { entryId: 'e2', from: [], to: ['people'] },
    ];
    expect(label(standing, changes, labels, several)).toEqual({
      ok: true,
      value: [{ entryId: 'e1', from: [], to: ['cost', 'people'] }],
    });
  });

  it('refuses what somebody else has labelled otherwise since', () => {
    expect(label(standing, [{ entryId: 'e2', from: [], to: ['cost'] }], labels, several)).toMatchObject({
      ok: false,
      refusal: 'conflict',
      field: 'changes[0].from',
      reason: 'entry-relabelled',
    });
  });

  it.each([
    [{ entryId: 'e3', from: [], to: ['cost'] }, 'changes[0].entryId'],
    [{ entryId: 'g1', from: [], to: ['cost'] }, 'changes[0].entryId'],
    [{ entryId: 'e9', from: [], to: ['cost'] }, 'changes[0].entryId'],
    [{ entryId: 'e1', from: [], to: ['other'] }, 'changes[0].to'],
    [{ entryId: 'e1', from: [], to: ['cost', 'cost'] }, 'changes[0].to'],
  ])('refuses %j', (change, field) => {
    expect(label(standing, [change], labels, several)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('refuses the same entry twice, more labels than one may have, and none where one is needed', () => {
    const twice = [1, 2].map(() => ({ entryId: 'e1', from: [], to: ['cost'] }));
    expect(label(standing, twice, labels, several)).toMatchObject({ ok: false, field: 'changes' });
    expect(checkLabelling([...labels, { id: 'c', text: 'C' }], several, ['cost', 'people', 'c'], 'to')).toMatchObject({
      reason: 'labels-wrong',
      params: { max: 2 },
    });
    expect(checkLabelling(labels, one, [], 'to')).toMatchObject({ reason: 'column-missing' });
    expect(checkLabelling([], one, [], 'to')).toEqual({ ok: true, value: [] });
  });
});

describe('a label that a host adds', () => {
  interface Config {
    readonly labels: typeof labels;
  }

  const rules: LabelRules<Config> = { of: (config) => config.labels, addedUpTo: 3, bounds: several };

  it('is a decision, which the config is told with', () => {
    const added = addLabel(rules, { labels }, ' Energy ', 'added-1');
    if (!added.ok || !added.value.decision) throw new Error('the label was not added');
    const after = withAddedLabels({ labels }, [added.value.decision, added.value.decision]);
    expect(after.labels).toEqual([...labels, { id: added.value.id, text: 'Energy' }]);
    expect(addLabel(rules, after, 'Grid', 'added-2')).toMatchObject({ ok: false, field: 'add', reason: 'labels-full' });
  });

  it('is the one that is there, in whatever spelling', () => {
    expect(addLabel(rules, { labels }, 'COST', 'added-1')).toEqual({ ok: true, value: { id: 'cost', decision: null } });
  });

  it('stays where a form is saved that was opened before, and goes where the form had it', () => {
    const energy = { id: 'added-1', text: 'Energy' };
    const standing = [...labels, energy];
    expect(withAddedSince(labels.slice(1), standing, ['cost', 'people'])).toEqual([labels[1], energy]);
    expect(withAddedSince(labels, standing, ['cost', 'people', 'added-1'])).toEqual(labels);
  });

  it('are those that a host has typed meanwhile where a form adds the same, also where it is saved once more', () => {
    const typed = [...labels, { id: 'added-1', text: 'Energy' }];
    const given = [...labels, { id: 'new', text: 'ENERGY' }];
    const same = [...labels, { id: 'added-1', text: 'ENERGY' }];
    expect(withAddedSince(given, typed, ['cost', 'people'])).toEqual(same);
    expect(withAddedSince(given, same, ['cost', 'people'])).toEqual(same);
    expect(withAddedSince(given, same, ['cost', 'people', 'added-1'])).toEqual(same);
    const signs = ['!', '?'].map((text, at) => ({ id: `added-${at}`, text }));
    expect(withAddedSince([{ id: 'new', text: '?' }], signs.slice(0, 1), [])).toEqual([
      { id: 'new', text: '?' },
      signs[0],
    ]);
    // What stands already keeps its texts, and so does what was typed: one of both has to be worded otherwise.
    const renamed = [{ id: 'cost', text: 'Energy' }, labels[1]!];
    expect(withAddedSince(renamed, typed, ['cost', 'people'])).toEqual([...renamed, typed[2]]);
  });

  it('is refused where nobody adds labels, and without a text', () => {
    expect(addLabel({ of: rules.of, bounds: several }, { labels }, 'Grid', 'added-1')).toMatchObject({
      reason: 'labels-full',
    });
    expect(addLabel(rules, { labels }, ' ', 'added-1')).toMatchObject({ ok: false, field: 'add' });
  });
});
