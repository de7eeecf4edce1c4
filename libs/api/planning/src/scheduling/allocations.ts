import { randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { type Allocation, RoundtablesRepository } from '@rt/api/roundtables';

import { JoinCodes } from './join-codes';

/** Gives roundtables what they keep for good: numbers, codes and calendar ids. */
@Injectable()
export class Allocations {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly codes: JoinCodes,
  ) {}

  async all(orgId: string, heldOn: string): Promise<Allocation> {
    return {
      ref: await this.number(orgId, heldOn),
      // Random, so that it says nothing of people, places or times.
      icalUid: randomUUID(),
      joinCode: await this.codes.free(),
    };
  }

  /** 'RT-2026-014', the next of the year of a wall time or day 'YYYY-…'; no number is given twice. */
  async number(orgId: string, heldOn: string): Promise<string> {
    const year = Number(heldOn.slice(0, 4));
    const number = await this.roundtables.takeNumber(orgId, year);
    return `RT-${year}-${String(number).padStart(3, '0')}`;
  }

  /** Does work that gives a code, in a transaction of its own; it is done anew where a code was drawn twice. */
  async draw<T>(work: () => Promise<T>): Promise<T> {
    return this.codes.draw(work);
  }
}
