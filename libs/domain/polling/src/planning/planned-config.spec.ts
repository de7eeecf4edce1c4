import { asPlanned, plannedConfig } from './planned-config';

describe('what was planned of a config', () => {
  const options = [
    { id: 'a', text: 'Grid' },
    { id: 'b', text: 'Skills' },
  ];

  it('holds no option that somebody in the room wrote', () => {
    const written = { id: 'o1', text: 'Ask Ada', promoted: 'ask ada' };
    expect(plannedConfig({ options: [...options, written], takenBack: [written], hidden: ['ada'] })).toEqual({
      options,
    });
  });

  it('holds what hosts took out, and nothing that participants added', () => {
    const written = { id: 'p', text: 'More rail', written: true };
    expect(plannedConfig({ options: [...options.slice(1), written], out: [options[0], written] })).toEqual({
      options: [options[1], options[0]],
    });
  });

  it('holds no word that hosts hid, showed or merged, and no switch that they pressed', () => {
    const decided = {
      hidden: ['ada'],
      hiddenSpellings: ['Ada'],
      shown: ['bob'],
      aliases: [{ key: 'a', to: 'b' }],
      postsClosed: true,
    };
    expect(plannedConfig({ maxPerPerson: 3, ...decided, votesClosed: true })).toEqual({ maxPerPerson: 3 });
  });

  it('holds no label that hosts typed while they read what the room wrote', () => {
    const planned = { id: 'a', text: 'Cost' };
    const typed = { id: 'added-1f0c9a3e', text: 'Ask Ada' };
    expect(plannedConfig({ maxPerPerson: 3, labels: [planned, typed] })).toEqual({
      maxPerPerson: 3,
      labels: [planned],
    });
    expect(plannedConfig({ maxPerPerson: 3, labels: [typed] })).toEqual({ maxPerPerson: 3 });
  });

  it('leaves everything else as it is', () => {
    const config = { options, randomise: true, allowOther: true };
    expect(plannedConfig(config)).toEqual(config);
  });
});

describe('what a form gives of a config', () => {
  const [grid, skills] = ['Grid', 'Skills'].map((text) => ({ id: text.toLowerCase(), text })) as [object, object];
  const asked = { id: 'x', text: 'Ask Ada', promoted: 'ask ada' };

  it('holds nothing of what hosts decide, but what the plan holds of it already', () => {
    const given = { maxPerPerson: 5, shown: ['ada'], hidden: ['bob'] };
    expect(asPlanned<object>(given, { maxPerPerson: 3, hidden: ['eve'] }, given)).toEqual({
      maxPerPerson: 5,
      hidden: ['eve'],
    });
  });

  it('holds what hosts took out and added, in the words of the form', () => {
    const given = { options: [{ id: 'skills', text: 'Skills!' }], out: [{ id: 'grid', text: 'Grid!' }] };
    expect(asPlanned<object>(given, { options: [grid, skills] }, { options: [grid, skills, asked] })).toEqual({
      options: [{ id: 'grid', text: 'Grid!' }, { id: 'skills', text: 'Skills!' }, asked],
    });
  });

  it('holds other options, and options in another order, as the form has them', () => {
    for (const options of [[skills], [skills, grid], [grid, skills, { id: 'new', text: 'New' }]]) {
      expect(asPlanned<object>({ options }, { options: [grid, skills] }, {})).toEqual({ options });
    }
  });
});
