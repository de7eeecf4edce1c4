import { pairStage, signInDemo } from '@rt/testing/rooms';
import { type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import type { Visit } from './demo';

export async function openAsHost(demo: Visit, room: Room): Promise<Page> {
  const { context, page } = await demo.open({ viewport: { width: 1280, height: 720 } });
  await context.request.post('/api/sign-in/demo', { data: { role: 'organiser' }, headers: { origin: demo.base } });
  await page.goto(`/console/roundtables/${room.id}/live`);
  return page;
}

export async function openStage(demo: Visit, room: Room): Promise<Page> {
  const token = await pairStage(await signInDemo(demo.base), room.id);
  const { context, page } = await demo.open({ viewport: { width: 1280, height: 720 } });
  await context.addInitScript((kept) => sessionStorage.setItem('rt-stage', kept), token);
  await page.goto('/stage');
  return page;
}

/** A host lets the room go to a phase of its board, and sees it there: until then the list stands as in the phase before. */
export async function enterPhase(host: Page, name: RegExp): Promise<void> {
  const phases = host.getByRole('group', { name: 'Phases' });
  await phases.getByRole('button', { name }).click();
  await phases.getByRole('button', { name, pressed: true }).waitFor();
}
