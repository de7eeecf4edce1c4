import { SCREENS } from './list';
import { isInConsole, isOnPhone, isRoomScreen, type Screen } from './screen';

const isLong = ({ name, room }: Screen): boolean => /long/.test(`${name} ${room}`);

/** Tests in the pseudo language. Excluded: the site, acts that find English words, mails, and rehearsals. */
const isPseudo = (screen: Screen): boolean =>
  (isOnPhone(screen) || isRoomScreen(screen) || isInConsole(screen)) &&
  ['empty', 'rooms'].includes(screen.rows) &&
  !screen.act &&
  !isLong(screen) &&
  !/^(demo-mail|live-rehearsal)/.test(screen.name);

export const PSEUDO_SCREENS = SCREENS.filter(isPseudo);
/** Visited only before a release, because the pseudo language's longer words find most of the same faults. */
export const LONG_SCREENS = SCREENS.filter(isLong);
export const OTHER_SCREENS = SCREENS.filter((screen) => !isPseudo(screen) && !isLong(screen));
