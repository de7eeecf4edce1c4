import { Injectable } from '@nestjs/common';

import { RoundtablesRepository } from '../roundtables.repository';

/** Gives roundtables their numbers. */
@Injectable()
export class RoundtableNumbers {
  constructor(private readonly roundtables: RoundtablesRepository) {}

  /** 'RT-2026-014', the next of the year of a wall time or day 'YYYY-…'; no number is given twice. */
  async next(orgId: string, heldOn: string): Promise<string> {
    const year = Number(heldOn.slice(0, 4));
    const number = await this.roundtables.takeNumber(orgId, year);
    return `RT-${year}-${String(number).padStart(3, '0')}`;
  }
}
