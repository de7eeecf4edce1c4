import { Injectable } from '@nestjs/common';
import { Database, writeAnew } from '@rt/api/platform';
import { ALL_UNSEALED } from '@rt/api/roundtables';

@Injectable()
export class ErasureRepository {
  constructor(private readonly database: Database) {}

  async writeAnew(table: string): Promise<boolean> {
    return writeAnew(this.database, table, `t.roundtable_id in (${ALL_UNSEALED})`);
  }

  /** Shuffles the texts that wait for a review, those of sealed roundtables too; false where something holds the table. */
  async shuffleDrafts(): Promise<boolean> {
    return writeAnew(this.database, 'contribution_drafts');
  }
}
