import { checkDate, foldChoices, isOver, wallTimes, type DateValues } from './date-checks';

const VALUES: DateValues = {
  date: '2027-03-12',
  startTime: '14:00',
  endTime: '16:00',
  tz: 'Europe/London',
  fold: '',
  pastMeant: false,
  place: '',
  venue: '',
  regionCode: '',
};

describe('checkDate', () => {
  it('accepts a slot, and a plan without any date yet', () => {
    expect(checkDate(VALUES)).toEqual([]);
    expect(checkDate({ ...VALUES, date: '', startTime: '', endTime: '' })).toEqual([]);
  });

  it('names every part that is missing', () => {
    expect(checkDate({ ...VALUES, startTime: '', endTime: '' }).map((error) => error.field)).toEqual([
      'startTime',
      'endTime',
    ]);
  });

  it('refuses a start in the hour that the clocks skip', () => {
    const [error] = checkDate({ ...VALUES, date: '2027-03-28', startTime: '01:30', endTime: '03:00' });
    expect(error).toEqual({
      field: 'startTime',
      message: 'This time does not exist: the clocks go forward. Choose another time.',
    });
  });

  it('asks which of two hours is meant, and takes the answer', () => {
    const fold = { ...VALUES, date: '2026-10-25', startTime: '01:30', endTime: '03:00' };
    expect(checkDate(fold)[0]?.field).toBe('fold');
    expect(foldChoices(fold).map((choice) => [choice.fold, choice.offset])).toEqual([
      ['earlier', '+01:00'],
      ['later', '+00:00'],
    ]);
    expect(checkDate({ ...fold, fold: 'later' })).toEqual([]);
  });

  it('does not ask about the fold of another zone', () => {
    expect(
      foldChoices({ ...VALUES, date: '2026-10-25', startTime: '01:30', endTime: '03:00', tz: 'America/New_York' }),
    ).toEqual([]);
  });

  it('puts an end before the start on the day after, over the end of a month too', () => {
    expect(wallTimes({ ...VALUES, date: '2027-02-28', startTime: '22:00', endTime: '01:00' })).toEqual({
      localStart: '2027-02-28T22:00',
      localEnd: '2027-03-01T01:00',
    });
  });

  it('refuses a slot without length', () => {
    expect(checkDate({ ...VALUES, endTime: '14:00' })[0]?.field).toBe('endTime');
  });
});

describe('isOver', () => {
  it('is true once the end has passed, and never of a slot that is not whole', () => {
    expect(isOver(VALUES, Date.UTC(2027, 2, 12, 15, 59))).toBe(false);
    expect(isOver(VALUES, Date.UTC(2027, 2, 12, 16))).toBe(true);
    expect(isOver({ ...VALUES, endTime: '' }, Date.UTC(2030, 0))).toBe(false);
  });
});
