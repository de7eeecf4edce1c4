import { ERASED_TABLES, TABLE_CLASSES } from './table-classes';

/**
 * Statements that give the roles their rights (README of the lib). Run after every migration, by the owner.
 * The app role reads and writes rows but never changes the schema; the public role reads the public projection and
 * nothing else. A hosted database may give them other names.
 */
export function grantStatements({ app, visitor } = { app: 'rt_app', visitor: 'rt_public' }): string[] {
  const publicTables = Object.entries(TABLE_CLASSES)
    .filter(([, tableClass]) => tableClass === 'public')
    .map(([table]) => table);
  const appendOnly = ['audit_events', 'consent_records', 'contribution_versions'];
  const everyTable = Object.keys(TABLE_CLASSES);
  const changeable = everyTable.filter((table) => !appendOnly.includes(table));
  return [
    'revoke all on all tables in schema public from public',
    `grant usage on schema public to ${app}, ${visitor}`,
    `grant select, insert on ${everyTable.join(', ')} to ${app}`,
    `grant update, delete on ${changeable.join(', ')} to ${app}`,
    `grant truncate on ${[...ERASED_TABLES, 'contribution_drafts'].join(', ')} to ${app}`,
    `grant execute on function forget_former_versions, delete_unfiled_roundtable to ${app}`,
    `revoke all on all tables in schema public from ${visitor}`,
    `grant select on ${publicTables.join(', ')} to ${visitor}`,
  ];
}
