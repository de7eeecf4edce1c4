import { inWords } from './trouble.mjs';

const fault = (more) => Object.assign(new Error('said by Node'), more);

describe('inWords', () => {
  it.each([
    [{ code: 'EACCES', path: '/data' }, '/data cannot be written: this user may not write there.'],
    [{ code: 'EROFS', path: '/data' }, '/data cannot be written: that disk is read-only.'],
    [{ code: 'ENOSPC' }, 'The data folder cannot be written: the disk is full.'],
    [{ code: 'ENOSPC', path: '/a', dest: '/b' }, '/b cannot be written: the disk is full.'],
  ])('tells %j to a person', (more, sentence) => {
    expect(inWords(fault(more))).toBe(`${sentence} RT_DATA_DIR names the folder for the data.`);
  });

  it('leaves other faults as they are', () => {
    expect(inWords(fault({ code: 'ECONNREFUSED' }))).toBe('said by Node');
  });
});
