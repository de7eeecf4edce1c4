import { press } from '../acts/common';
import { type Screen, signedInAs, withRows } from '../screen';
import { consoleLists, consolePages, demoConsole, signingIn } from './console';
import { joiningPages } from './joining';
import { liveConsole } from './live-console';
import { phonePages } from './phone';
import { roomScreens } from './room-screens';
import { publishedPages, siteLists, sitePages } from './site';

/** Every page in every state: what the walk checks and what the pictures show. */
export const SCREENS: readonly Screen[] = [
  ...withRows('empty', [...siteLists('empty'), ...signedInAs('organiser', consoleLists('empty'))]),
  ...withRows('one', [
    ...siteLists('one'),
    { name: 'roundtable-one', path: '/roundtables/{ref}', room: 'one' },
    ...signedInAs('organiser', [
      ...consoleLists('one'),
      ...['people', 'review', 'outputs'].map((part) => ({
        ...{ name: `${part}-one`, path: `/console/roundtables/{id}/${part}`, room: 'one' as const },
      })),
    ]),
  ]),
  ...withRows('demo', [...sitePages, ...signedInAs('organiser', demoConsole)]),
  ...withRows('rooms', [
    ...phonePages,
    ...joiningPages,
    ...roomScreens,
    ...publishedPages,
    ...signingIn,
    ...signedInAs('organiser', [...liveConsole, ...consolePages]),
  ]),
  ...withRows('many', [
    ...siteLists('many'),
    { name: 'roundtable-many', path: '/roundtables/{ref}', room: 'many-published' },
    ...signedInAs('organiser', [
      ...consoleLists('many'),
      { name: 'agenda-many', path: '/console/roundtables/{id}/agenda', room: 'many-planned' },
      { name: 'activity-many', path: '/console/roundtables/{id}/activities/{activity}', room: 'many-planned' },
      { name: 'people-many', path: '/console/roundtables/{id}/people', room: 'many-planned' },
      {
        name: 'people-pick-many',
        path: '/console/roundtables/{id}/people',
        room: 'many-uninvited',
        act: press('Invite people'),
      },
      { name: 'live-many', path: '/console/roundtables/{id}/live', room: 'many-questions', shows: 'Close voting' },
      { name: 'notes-many', path: '/console/roundtables/{id}/notes', room: 'many-texts', as: 'noteTaker' },
      { name: 'review-many', path: '/console/roundtables/{id}/review', room: 'many-texts' },
      { name: 'outputs-many', path: '/console/roundtables/{id}/outputs', room: 'many-published' },
    ]),
    { name: 'phone-many', path: '/j/{place}/now', room: 'many-questions', shows: 'Send answer' },
    { name: 'stage-many', path: '/stage', room: 'many-questions', shows: 'Option 50' },
  ]),
];
