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

/** Visited only before a release: the pseudo language's longer words find most faults of long words, specs most of an act. */
const isForRelease = (screen: Screen): boolean =>
  isLong(screen) || (screen.rows === 'rooms' && screen.act !== undefined);

export const PSEUDO_SCREENS = SCREENS.filter(isPseudo);
export const RELEASE_SCREENS = SCREENS.filter(isForRelease);
export const OTHER_SCREENS = SCREENS.filter((screen) => !isPseudo(screen) && !isForRelease(screen));
