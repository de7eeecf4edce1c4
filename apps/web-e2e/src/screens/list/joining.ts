import { fails, hangs, press } from '../acts/common';
import * as acts from '../acts/joining';
import type { Listed } from '../screen';

const joining: readonly Listed[] = [
  { name: 'enter-code', path: '/j' },
  { name: 'enter-code-empty', path: '/j', act: press('Continue'), shows: 'Check what' },
  { name: 'enter-code-kept', path: '/j', room: 'open-single', phone: 'phone', shows: 'Roundtables on this device' },
  { name: 'wrong-code', path: '/j/00000000', shows: 'Check what' },
  { name: 'join', path: '/j/{code}', room: 'demo' },
  { name: 'join-unread', path: '/j/{code}', room: 'demo', act: press('Join'), shows: 'Check what' },
  { name: 'join-long', path: '/j/{code}', room: 'long-open-single' },
  { name: 'join-ended', path: '/j/{code}', room: 'ended', shows: 'This roundtable has ended.' },
  { name: 'join-loading', path: '/j/{code}', room: 'demo', act: hangs('**/api/join/lookup') },
  {
    ...{ name: 'join-fails', path: '/j/{code}', room: 'demo' },
    ...{ act: fails('**/api/join/lookup'), shows: 'The page could not be loaded' },
  },
  {
    ...{ name: 'join-passed-on', path: '/j/{place}', room: 'waiting' },
    ...{ act: acts.passOn, shows: 'Somebody has joined here' },
  },
  { name: 'phone-not-here', path: '/j/{code}/now', room: 'demo', shows: 'You have not joined this roundtable on' },
  { name: 'phone-unknown', path: '/j/{code}/nothing', room: 'demo', shows: 'Page not found' },
];

const waitingRoom: readonly Listed[] = [
  { name: 'join-line', shows: 'Ask to join' },
  { name: 'phone-waiting-line', act: acts.askToJoin, shows: 'Leave the waiting room' },
  {
    name: 'phone-waiting-line-long',
    act: acts.askToJoin,
    room: 'long-knock' as const,
    shows: 'Leave the waiting room',
  },
  { name: 'phone-waiting-offline', act: acts.waitOffline, shows: 'Connection lost' },
  { name: 'phone-not-let-in', act: acts.notLetIn, shows: 'You were not let in' },
  { name: 'phone-no-line', act: acts.noWaitingRoom, shows: 'You are no longer in the waiting room' },
].map((one) => ({ path: '/j/{code}', room: 'knock', ...one }));

const invitations: readonly Listed[] = [
  { name: 'invitation', room: 'invited', shows: 'Will you come?' },
  { name: 'invitation-long', room: 'long-invited', shows: 'Will you come?' },
  { name: 'invitation-accepted', room: 'accepted', shows: 'You said yes' },
  { name: 'invitation-cancelled', room: 'invited-cancelled', shows: 'This roundtable was cancelled' },
  { name: 'invitation-live', room: 'invited-live', shows: 'The roundtable is live now' },
  { name: 'invitation-over', room: 'invited-over', shows: 'What happens next' },
  { name: 'invitation-unknown', path: '/invitation', shows: 'This link does not work' },
  { name: 'invitation-fails', room: 'invited', act: fails('**/api/invitation'), shows: 'The page could not be loaded' },
].map((one) => ({ path: '/i/{token}', ...one }) as Listed);

export const joiningPages: readonly Listed[] = [...joining, ...waitingRoom, ...invitations];
