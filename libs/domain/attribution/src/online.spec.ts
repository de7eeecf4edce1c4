import type { Format, WayIn } from './online';
import { takesPartOnline, wayOf } from './online';

describe('who takes part online', () => {
  it.each<[Format, WayIn, boolean | null]>([
    ['online', 'code', true],
    ['online', 'invitation', true],
    ['in_person', 'code', false],
    ['in_person', 'invitation', false],
    ['in_person', 'chat', true],
    ['hybrid', 'chat', true],
    ['hybrid', 'code', false],
    ['hybrid', 'invitation', null],
  ])('knows of a session held %s and of somebody who came by %s: %s', (format, way, online) => {
    expect(takesPartOnline(format, way)).toBe(online);
  });

  it('is told by a group, and by none of whom nobody knows it', () => {
    expect([true, false, null].map(wayOf)).toEqual(['online', 'room', null]);
  });
});
