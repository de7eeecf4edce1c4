import type { Kind } from '../kind';
import { BOARD_SWITCHES, type BoardSwitch } from './boards';

const READING: readonly BoardSwitch[] = ['moderation'];

/** What hosts switch of a kind while people write. Where there are phases, people write and vote by these. */
export function switchesOf<Config>(
  { entries, words }: Pick<Kind<Config, unknown, unknown>, 'entries' | 'words'>,
  config: Config,
): readonly BoardSwitch[] {
  if (entries?.board && !entries.board.groups) return BOARD_SWITCHES;
  if (entries?.beside && !entries.beside.takes(config)) return [];

  return entries || words ? READING : [];
}
