import { validateSync, type ValidationError } from 'class-validator';

import { Environment } from './environment';
import { LimitSettings } from './limit-settings';
import { type SettingNote, settingsOf } from './setting';

/** Thrown when the environment is wrong; `faults` holds one sentence a fault. */
export class EnvironmentFaults extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join('\n'));
    this.name = 'EnvironmentFaults';
  }
}

/** Throws EnvironmentFaults with every fault. An empty variable counts as absent. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const environment = fill(new Environment(), variables);
  environment.limits = fill(new LimitSettings(), variables);
  const faults = [...faultsOf(environment), ...faultsOf(environment.limits)];
  if (faults.length === 0) faults.push(...crossFaults(environment));
  if (faults.length > 0) throw new EnvironmentFaults(faults);
  Object.freeze(environment.limits);
  Object.freeze(environment);
  return environment;
}

/** Every variable with its sentence and default, in the order of the .env.example file. */
export function describeEnvironment(): SettingNote[] {
  return [...settingsOf(Environment), ...settingsOf(LimitSettings)];
}

/** Variables that look like settings of Roundtable and are none: probably misspelt. */
export function unknownSettings(variables: NodeJS.ProcessEnv): string[] {
  const known = new Set(describeEnvironment().map(({ variable }) => variable));
  return Object.keys(variables)
    .filter((name) => name.startsWith('RT_') && !known.has(name))
    .sort();
}

function fill<T extends object>(target: T, variables: NodeJS.ProcessEnv): T {
  for (const note of settingsOf(target.constructor)) {
    const text = variables[note.variable] || note.byDefault;
    if (text !== '') Object.assign(target, { [note.property]: typed(target, note.property, text) });
  }
  return target;
}

function typed(target: object, property: string, text: string): string | number {
  const wanted: unknown = Reflect.getMetadata('design:type', target, property);
  return wanted === Number ? Number(text) : text;
}

function faultsOf(target: object): string[] {
  return validateSync(target, { skipMissingProperties: false, forbidUnknownValues: true }).map((error) =>
    sentenceOf(target, error),
  );
}

function sentenceOf(target: object, error: ValidationError): string {
  const note = settingsOf(target.constructor).find((each) => each.property === error.property);
  const variable = note?.variable ?? error.property;
  if (error.value === undefined) return `${variable} is missing: ${note?.sentence ?? ''}`.trim();
  const message = ruleOf(error);
  return message.startsWith(variable) ? message : `${variable} ${message.replace(error.property, '').trim()}.`;
}

/** A value may be a password: only the rule is told, never what was given. What is no number breaks its limits too. */
function ruleOf({ constraints = {} }: ValidationError): string {
  if (constraints.isInt) return 'must be a whole number';
  if (constraints.isNumber) return 'must be a number';
  return Object.values(constraints)[0] ?? '';
}

function crossFaults(environment: Environment): string[] {
  const faults: string[] = [];
  const { mode, web } = environment;
  const need = (missing: boolean, sentence: string): unknown => missing && faults.push(sentence);
  if (mode === 'production') {
    need(!environment.publicUrlGiven, 'PUBLIC_URL is missing: production needs the https address people use.');
    need(
      Boolean(environment.publicUrlGiven) && !web.publicUrl.startsWith('https:'),
      'PUBLIC_URL must be https in production.',
    );
    need(!environment.secret, 'RT_SECRET is missing: production needs a secret of at least 32 characters.');
    need(
      /change|secret|example|password/i.test(environment.secret ?? ''),
      'RT_SECRET looks like a sample value; use a random one.',
    );
    need(!environment.smtpUrl, 'SMTP_URL is missing: without it nobody can sign in in production.');
    need(
      !environment.database.separate,
      'DATABASE_APP_URL and DATABASE_PUBLIC_URL are missing: production needs a login of its own for each role.',
    );
    need(Boolean(environment.extraOriginList), 'RT_EXTRA_ORIGINS is for the demo only.');
    need(
      environment.mail.from.includes('@localhost'),
      'MAIL_FROM is missing: production needs the sender that people see, an address that your mail server may use.',
    );
    faults.push(...loginFaults(environment));
  }
  need(
    mode === 'demo' && !environment.secret && !environment.dataDir,
    'RT_SECRET and RT_DATA_DIR are both missing: the demo keeps its secret in RT_DATA_DIR.',
  );
  need(hasPath(environment.publicUrlGiven), 'PUBLIC_URL must have no path.');
  return faults;
}

/** Production needs a login of its own for each role: the server must not be able to change the schema. */
function loginFaults({ databaseUrl: owner, databaseAppUrl: app, databasePublicUrl: visitor }: Environment): string[] {
  if (!app || !visitor) return [];
  const same = (one: string, other: string): boolean => new URL(one).username === new URL(other).username;
  const faults: string[] = [];
  if (same(app, owner))
    faults.push('DATABASE_APP_URL has the login of DATABASE_URL, the owner; give it one of its own.');
  if (same(visitor, owner) || same(visitor, app))
    faults.push('DATABASE_PUBLIC_URL has the login of another role; give it one of its own.');
  return faults;
}

function hasPath(url: string | undefined): boolean {
  if (!url) return false;
  const { pathname, search, hash } = new URL(url);
  return pathname !== '/' || search !== '' || hash !== '';
}
