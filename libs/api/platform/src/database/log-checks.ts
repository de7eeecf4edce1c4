import { EnvironmentFaults } from '../config/read-environment';
import type { Log } from '../log/log';
import type { Database } from './database';

/** Refuses logged tables: erased rows would stay readable in the log, its copies and backups. */
export async function proveUnlogged(database: Database, tables: readonly string[]): Promise<void> {
  const logged = await database.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relname = any($1) and relpersistence <> 'u' order by 1`,
    [tables],
  );
  if (logged.length === 0) return;
  const names = logged.map(({ name }) => name).join(', ');
  throw new EnvironmentFaults([
    `DATABASE_URL leads to a database that writes ${names} to its log, so links between answers and people could not be erased: run "alter table … set unlogged" for each as the owner.`,
  ]);
}

interface LogSettings {
  readonly statement: string;
  readonly duration: string;
  readonly sample: string;
  readonly parameters: string;
  readonly onError: string;
  readonly verbosity: string;
  readonly errorStatement: string;
}

/** Warns where PostgreSQL logs parameters or row values, such as a wrapped key or an address. */
export async function warnOfLoggedValues(database: Database, log: Log): Promise<void> {
  const [settings] = await database.query<LogSettings>(
    `select current_setting('log_statement') as statement,
       current_setting('log_min_duration_statement') as duration, current_setting('log_min_duration_sample') as sample,
       current_setting('log_parameter_max_length') as parameters,
       current_setting('log_parameter_max_length_on_error') as "onError",
       current_setting('log_error_verbosity') as verbosity, current_setting('log_min_error_statement') as "errorStatement"`,
  );
  if (!settings) return;
  if (logsParameters(settings))
    log.warn(
      'PostgreSQL may write keys of sessions into its own log: set log_parameter_max_length and log_parameter_max_length_on_error to 0',
    );
  if (settings.verbosity !== 'terse' || settings.errorStatement !== 'panic')
    log.warn(
      'PostgreSQL may write personal data into its own log with errors: set log_error_verbosity to terse and log_min_error_statement to panic',
    );
}

function logsParameters({ statement, duration, sample, parameters, onError }: LogSettings): boolean {
  const logsStatements = ['mod', 'all'].includes(statement) || duration !== '-1' || sample !== '-1';
  return (logsStatements && parameters !== '0') || onError !== '0';
}
