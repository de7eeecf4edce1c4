import { type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { openDemo, type Visit } from './demo';
import { joinAsPhone } from './phone';
import { startRoom } from './room';

export class PhoneRoom {
  private constructor(
    private readonly demo: Visit,
    readonly room: Room,
    readonly phone: Page,
  ) {}

  static async start(title: string, activity: Parameters<typeof startRoom>[2][number]): Promise<PhoneRoom> {
    const demo = await openDemo();
    try {
      const room = await startRoom(demo.base, title, [{ ...activity, visibility: 'always' }]);
      await room.open(0);
      const { page } = await demo.open({ viewport: { width: 320, height: 640 }, hasTouch: true });
      await joinAsPhone(page, room.code);
      return new PhoneRoom(demo, room, page);
    } catch (error) {
      // A demo that nobody stops would keep the run from ending.
      await demo.stop();
      throw error;
    }
  }

  async refuses(answer: object, field: string): Promise<void> {
    const before = await this.room.answers(0);
    await expect(this.room.answer(0, answer)).rejects.toMatchObject({ status: 422, body: { code: 'invalid', field } });
    expect(await this.room.answers(0)).toEqual(before);
    expect(this.demo.faults).toEqual([]);
  }

  stop(): Promise<void> {
    return this.demo.stop();
  }
}
