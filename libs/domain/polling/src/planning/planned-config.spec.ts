import { plannedConfig } from './planned-config';

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
