import { meetingLinkFault } from './meeting-link';

const START = 'https://meet.example/';

describe('meetingLinkFault', () => {
  it.each([
    [`${START}abc-defg?pwd=1`, null],
    [START.padEnd(2000, 'a'), null],
    [START.padEnd(2001, 'a'), 'meeting-link-too-long'],
    ['http://meet.example/abc', 'meeting-link-not-https'],
    ['javascript:alert(1)', 'meeting-link-not-https'],
    ['meet.example/abc', 'meeting-link-not-valid'],
    ['https://meet.example/a b', 'meeting-link-not-valid'],
    ['https://bank.example@meet.example/', 'meeting-link-not-valid'],
  ])('answers %s with %s', (link, fault) => {
    expect(meetingLinkFault(link)).toBe(fault);
  });
});
