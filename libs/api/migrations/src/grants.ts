import { ERASED_TABLES, TABLE_CLASSES } from './table-classes';

/**
 * Statements that give the roles their rights (README of the lib). Run after every migration, by the owner.
 * rt_app reads and writes rows but never changes the schema; rt_public reads the public projection and nothing else.
 */
export function grantStatements(): string[] {
  const publicTables = Object.entries(TABLE_CLASSES)
    .filter(([, tableClass]) => tableClass === 'public')
    .map(([table]) => table);
  const appendOnly = ['audit_events', 'consent_records', 'contribution_versions'];
  const everyTable = Object.keys(TABLE_CLASSES);
  const changeable = everyTable.filter((table) => !appendOnly.includes(table));
  return [
    'revoke all on all tables in schema public from public',
    'grant usage on schema public to rt_app, rt_public',
    `grant select, insert on ${everyTable.join(', ')} to rt_app`,
    `grant update, delete on ${changeable.join(', ')} to rt_app`,
    `grant truncate on ${ERASED_TABLES.join(', ')} to rt_app`,
    'grant execute on function forget_former_versions to rt_app',
    `revoke all on all tables in schema public from rt_public`,
    `grant select on ${publicTables.join(', ')} to rt_public`,
  ];
}
