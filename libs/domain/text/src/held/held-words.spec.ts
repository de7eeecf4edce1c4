import { checkHeldWords, HELD_WORDS_MAX, holdsWord } from './held-words';

describe('words of which a host reads the text first', () => {
  it('are a list of lines, each once, without empty ones', () => {
    expect(checkHeldWords([' Project  Heron ', '', 'project-heron', 'Redundancy'])).toEqual({
      ok: true,
      value: ['Project Heron', 'Redundancy'],
    });
    expect(checkHeldWords([])).toEqual({ ok: true, value: [] });
  });

  it('are refused where a line cannot be found in a text, is too long, or there are too many', () => {
    expect(checkHeldWords(['--'])).toMatchObject({ ok: false, field: 'words', reason: 'line-without-letters' });
    expect(checkHeldWords(['x'.repeat(61)])).toMatchObject({ ok: false, field: 'words', reason: 'text-too-long' });
    const many = Array.from({ length: HELD_WORDS_MAX + 1 }, (_, at) => `word ${at}`);
    expect(checkHeldWords(many)).toMatchObject({ ok: false, field: 'words', reason: 'lines-at-most' });
    expect(checkHeldWords(many.slice(1))).toMatchObject({ ok: true });
  });

  it('are found whatever case, hyphens and punctuation a text has, and as whole words', () => {
    const holds = holdsWord(['Project Heron', 'naïve', 'C++']);

    for (const text of ['Is PROJECT-heron dead?', 'project heron', 'A “naïve” plan', 'Use c++.']) {
      expect([text, holds(text)]).toEqual([text, true]);
    }
    for (const text of ['Herons project', 'project herons', 'The heron project', 'C', '']) {
      expect([text, holds(text)]).toEqual([text, false]);
    }
    expect(holdsWord([])('anything')).toBe(false);
  });

  it('are found also as a possessive, as a hashtag and between signs, though plurals are words of their own', () => {
    const holds = holdsWord(['Project Heron', 'R&D', 'O’Brien']);

    for (const text of [
      'What of Project Heron’s budget?',
      "PROJECT HERON'S",
      '#Project #Heron',
      'Project+Heron',
      'Ports&Project Heron',
      'Less R&D',
      "r&d's share",
      "Ask O'Brien’s team",
    ]) {
      expect([text, holds(text)]).toEqual([text, true]);
    }
    for (const text of ['Project Herons', 'R and D', 'O’Briens']) expect([text, holds(text)]).toEqual([text, false]);
  });

  it('are found also with accents, with letters of other alphabets, with signs for letters, and in pieces', () => {
    const holds = holdsWord(['heron', 'Project Heron', 'tŷ']);
    const written = [
      'héron',
      'h\u0435ron',
      'h\u0336eron',
      'he-ron',
      'he-\nron',
      'h e r o n',
      'her0n',
      '**he**ron',
      'ty',
    ];
    for (const text of written) expect([text, holds(`So ${text} goes`)]).toEqual([text, true]);
    for (const text of ['her on time', 'The hero nods', 'he runs', 'type'])
      expect([text, holds(text)]).toEqual([text, false]);
  });

  it('are found also where something that nobody sees stands in them', () => {
    const holds = holdsWord(['Project Heron']);
    for (const unseen of ['\u{1D173}', '\uFFF0', '\uFFFE', '\uFE0F', '\u180B', '\u17B4', '\u{E0100}', '\u200B']) {
      expect([unseen, holds(`proj${unseen}ect heron’s${unseen} end`)]).toEqual([unseen, true]);
    }
  });
});
