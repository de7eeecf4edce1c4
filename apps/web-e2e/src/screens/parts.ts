import { SCREENS } from './list';
import { isInConsole, isOnPhone, isRoomScreen, type Screen } from './screen';

/**
 * Screens that are visited in the language of tests, which puts each word in brackets and makes it 40 % longer. The server
 * renders the site, which has a test of its own; acts find English words; mails are in the language of their recipient;
 * and the simulated people of a rehearsal write while it is visited.
 */
const isPseudo = (screen: Screen): boolean =>
  (isOnPhone(screen) || isRoomScreen(screen) || isInConsole(screen)) &&
  ['empty', 'rooms'].includes(screen.rows) &&
  !screen.act &&
  !/long/.test(`${screen.name} ${screen.room}`) &&
  !/^(demo-mail|live-rehearsal)/.test(screen.name);

export const PSEUDO_SCREENS = SCREENS.filter(isPseudo);
export const OTHER_SCREENS = SCREENS.filter((screen) => !isPseudo(screen));
