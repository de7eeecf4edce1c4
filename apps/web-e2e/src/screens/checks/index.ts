import type { Page } from 'playwright-core';

import { axeFindings } from '../../support/axe';
import { isOnPhone, isRoomScreen, type Screen } from '../screen';
import { ForcedColoursCheck } from './forced-colours';
import { GeometryCheck } from './geometry';
import { check } from './in-page';
import { MotionCheck } from './motion';
import { resize } from './resize';
import { projectorFaults, saysHowToJoin, shareViewFaults } from './room-screen';
import { TargetCheck } from './targets';

const WITHOUT_CODE = /^stage-(long-)?(pairing|blank|ended|cancelled)$/;

const hasUsualWords = ({ name, room }: Screen): boolean => !/\blong\b/.test(`${name} ${room}`);

/** All that is wrong with a page that has been opened on a phone: what axe, geometry, a thumb and a projector find. */
export async function faultsOf(page: Page, screen: Screen): Promise<string[]> {
  const at = (width: number, faults: string[]): string[] => faults.map((fault) => `at ${width} px: ${fault}`);
  const faults = [
    ...at(320, await check(page, GeometryCheck)),
    ...(isOnPhone(screen) ? await check(page, TargetCheck) : []),
    ...(hasUsualWords(screen) ? await axeFaults(page) : []),
    ...(isOnPhone(screen) || isRoomScreen(screen) ? await stillnessFaults(page) : []),
  ];
  await resize(page, { width: 1280, height: 800 });
  faults.push(...at(1280, await check(page, GeometryCheck)));
  return isRoomScreen(screen) ? [...faults, ...(await roomScreenFaults(page, screen))] : faults;
}

async function axeFaults(page: Page): Promise<string[]> {
  const light = await axeFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFindings(page, 'colours');
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((fault) => `in dark colours: ${fault}`)];
}

/** What moves, and what forced colours hide. */
async function stillnessFaults(page: Page): Promise<string[]> {
  const moving = await check(page, MotionCheck);
  await page.emulateMedia({ forcedColors: 'active' });
  const unseen = await check(page, ForcedColoursCheck);
  await page.emulateMedia({ forcedColors: 'none' });
  return [...moving.map((one) => `moves: ${one}`), ...unseen];
}

async function roomScreenFaults(page: Page, { name }: Screen): Promise<string[]> {
  const projector = await projectorFaults(page);
  const isCodeWanted = !WITHOUT_CODE.test(name);
  const code =
    (await saysHowToJoin(page)) === isCodeWanted ? [] : [`the code is ${isCodeWanted ? 'missing' : 'shown'}`];
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const shared = await shareViewFaults(page);
  return [...projector, ...code, ...shared.map((fault) => `in an online meeting: ${fault}`)];
}
