import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One seat a device unless the host allows more, and small numbers counted by devices. What is known of a device stands in
 * `arrivals` alone; after sealing only the number of seats is kept that were a second one of somebody's.
 */
export class CountDevices1764000010110 implements MigrationInterface {
  name = 'CountDevices1764000010110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table roundtables add column shared_devices boolean not null default false`);
    await runner.query(`alter table session_live add column extra_seats int not null default 0`);
    await runner.query(`alter table participations add column taken_out boolean not null default false`);
    // `single`: no second seat by code may be made for its device. `cleared`: taken out, with all that was answered.
    await runner.query(`
      alter table arrivals add column single boolean not null default false,
        add column cleared boolean not null default false`);
    await runner.query(`create unique index arrivals_single on arrivals (roundtable_id, device) where single`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index arrivals_single`);
    await runner.query(`alter table arrivals drop column single, drop column cleared`);
    await runner.query(`alter table participations drop column taken_out`);
    await runner.query(`alter table session_live drop column extra_seats`);
    await runner.query(`alter table roundtables drop column shared_devices`);
  }
}
