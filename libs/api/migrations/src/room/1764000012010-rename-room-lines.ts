import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of who is connected is called as what it holds; its key follows the name. */
export class RenameRoomLines1764000012010 implements MigrationInterface {
  name = 'RenameRoomLines1764000012010';

  up(runner: QueryRunner): Promise<void> {
    return rename(runner, 'room_lines', 'room_connections');
  }

  down(runner: QueryRunner): Promise<void> {
    return rename(runner, 'room_connections', 'room_lines');
  }
}

async function rename(runner: QueryRunner, from: string, to: string): Promise<void> {
  await runner.query(`alter table ${from} rename to ${to}`);
  await runner.query(`alter table ${to} rename constraint ${from}_pkey to ${to}_pkey`);
}
