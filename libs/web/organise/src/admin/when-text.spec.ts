import { whenText } from './when-text';

describe('whenText', () => {
  it('writes a moment as all pages write times', () => {
    const at = (hour: number, minute: number) => whenText(new Date(2026, 10, 25, hour, minute, 14).toISOString());

    expect(at(17, 48)).toBe('25 November 2026, 5:48pm');
    expect(at(12, 0)).toBe('25 November 2026, midday');
    expect(at(0, 5)).toBe('25 November 2026, 12:05am');
  });
});
