import { SCREENS } from './list';
import { isInConsole, isOnPhone, isRoomScreen, type Screen } from './screen';

/** Tests in the pseudo language. Excluded: the site, acts that find English words, mails, and rehearsals. */
const isPseudo = (screen: Screen): boolean =>
  (isOnPhone(screen) || isRoomScreen(screen) || isInConsole(screen)) &&
  ['empty', 'rooms'].includes(screen.rows) &&
  !screen.act &&
  !/long/.test(`${screen.name} ${screen.room}`) &&
  !/^(demo-mail|live-rehearsal)/.test(screen.name);

export const PSEUDO_SCREENS = SCREENS.filter(isPseudo);
export const OTHER_SCREENS = SCREENS.filter((screen) => !isPseudo(screen));
