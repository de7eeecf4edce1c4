import fs from 'node:fs';
import path from 'node:path';

import releaseOnly from '../jest/release-only.cjs';
import { root } from '../paths.mjs';
import { chooseStages, fitsInto, groupStages, rotateStages } from './plan.mjs';

const stages = [
  { name: 'format' },
  { name: 'lint', besideOthers: true },
  { name: 'unit' },
  { name: 'clocks', releaseMinutes: 1 },
  { name: 'nodes', releaseMinutes: 3 },
];
const namesOf = (chosen) => chosen.map(({ name }) => name);

describe('chooseStages', () => {
  it.each([
    [[], ['format', 'lint', 'unit'], []],
    [['everything'], ['format', 'lint', 'unit'], ['clocks', 'nodes']],
    [['nodes', 'unit'], ['unit'], ['nodes']],
  ])('reads %j', (words, usual, release) => {
    const chosen = chooseStages(words, stages);
    expect([namesOf(chosen.usual), namesOf(chosen.release), chosen.unknown]).toEqual([usual, release, []]);
  });

  it('names the words that are no stage', () => {
    expect(chooseStages(['unit', 'flight', 'everything'], stages).unknown).toEqual(['flight']);
  });
});

describe('groupStages', () => {
  it('puts a stage that runs beside others into the group before it', () => {
    expect(groupStages(stages).map(namesOf)).toEqual([['format', 'lint'], ['unit'], ['clocks'], ['nodes']]);
  });
});

describe('rotateStages', () => {
  it('begins with the next stage at each commit, and includes each once', () => {
    expect([6, 7, 8, 9].map((count) => rotateStages(['a', 'b', 'c'], count).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ]);
    expect(rotateStages([], 7)).toEqual([]);
  });
});

describe('fitsInto', () => {
  const stage = { name: 'release-e2e', releaseMinutes: 10 };

  it.each([
    ['there is time', { spent: 50, usual: 15, limit: 60 }, true],
    ['there is none', { spent: 51, usual: 15, limit: 60 }, false],
    ['the machine is half as fast', { spent: 45, usual: 30, limit: 60 }, false],
    ['the machine is twice as fast', { spent: 51, usual: 7, limit: 60 }, false],
    ['no limit is set', { spent: 600, usual: 15, limit: Infinity }, true],
  ])('decides where %s', (_, minutes, fits) => {
    expect(fitsInto(stage, minutes)).toBe(fits);
  });
});

describe('the list of files for releases', () => {
  it('names files that exist', () => {
    expect(releaseOnly.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([]);
  });
});
