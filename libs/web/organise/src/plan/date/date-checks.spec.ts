import { checkDate, checkPast, type DateValues, foldChoices, wallTimes } from './date-checks';

const VALUES: DateValues = {
  date: '2027-03-12',
  startTime: '14:00',
  endTime: '16:00',
  tz: 'Europe/London',
  fold: '',
  endsOtherDay: false,
  endDate: '',
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

  it('refuses an end before the start, which was saved as the night to the next day', () => {
    const [error] = checkDate({ ...VALUES, startTime: '14:00', endTime: '12:00' });
    expect(error?.field).toBe('endTime');
    expect(error?.message).toContain('If it ends on another day, choose that day.');
    expect(checkDate({ ...VALUES, endTime: '14:00' })[0]?.field).toBe('endTime');
  });

  it('takes a night where its end has a day of its own, and asks for that day', () => {
    const night = { ...VALUES, date: '2027-02-28', startTime: '22:00', endTime: '01:00', endsOtherDay: true };
    expect(checkDate(night).map(({ field }) => field)).toEqual(['endDate']);
    expect(checkDate({ ...night, endDate: '2027-02-27' })[0]?.field).toBe('endTime');
    expect(checkDate({ ...night, endDate: '2027-03-01' })).toEqual([]);
    expect(wallTimes({ ...night, endDate: '2027-03-01' })).toEqual({
      localStart: '2027-02-28T22:00',
      localEnd: '2027-03-01T01:00',
    });
  });
});

describe('checkPast', () => {
  const later = Date.UTC(2027, 2, 12, 14, 1);

  it('refuses a start in the past, and says it beside the date', () => {
    expect(checkPast(VALUES, null, Date.UTC(2027, 2, 12, 13))).toEqual([]);
    expect(checkPast(VALUES, null, later)).toEqual([
      { field: 'date', message: 'The start is in the past. Choose a later date or time.' },
    ]);
  });

  it('lets other things be changed once the start has passed, and a slot be incomplete', () => {
    expect(checkPast(VALUES, '2027-03-12T14:00', later)).toEqual([]);
    expect(checkPast({ ...VALUES, startTime: '' }, null, later)).toEqual([]);
  });
});
