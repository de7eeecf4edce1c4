import { playedAs } from './played-as.mjs';

describe('how a conversation is played', () => {
  it('is by choices unless something else is asked for', () => {
    expect(playedAs([])).toBe('choices');
    expect(playedAs(['--groups'])).toBe('choices');
    expect(playedAs(['--groups', '--as', 'consensus'])).toBe('consensus');
  });

  it('is refused where nothing is played so, and told what may be', () => {
    const may = 'A conversation is played --as choices or --as consensus';
    expect(() => playedAs(['--as', 'concensus'])).toThrow(`${may}, not as concensus.`);
    expect(() => playedAs(['--as'])).toThrow(`${may}.`);
    expect(() => playedAs(['--as=consensus'])).toThrow(`${may}.`);
  });
});
