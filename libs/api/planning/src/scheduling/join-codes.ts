import { randomInt } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { isUniqueClash } from '@rt/api/platform';
import { RoundtablesRepository } from '@rt/api/roundtables';

const TRIES = 5;
const CLASHES = ['roundtables_join_code', 'roundtables_pkey'];

@Injectable()
export class JoinCodes {
  constructor(private readonly roundtables: RoundtablesRepository) {}

  /** 8 digits that no roundtable has now; without a leading zero, which people leave out when they type. */
  async free(): Promise<string> {
    for (;;) {
      const code = String(randomInt(10_000_000, 100_000_000));
      if (await this.roundtables.isFreeJoinCode(code)) return code;
    }
  }

  /** Retries where two transactions draw the same code or id at the same time. */
  async draw<T>(work: () => Promise<T>): Promise<T> {
    for (let left = TRIES; ; left -= 1) {
      try {
        return await work();
      } catch (error) {
        if (left <= 1 || !CLASHES.some((index) => isUniqueClash(error, index))) throw error;
      }
    }
  }
}
