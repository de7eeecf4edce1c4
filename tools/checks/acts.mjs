/** Acts go through `ConsoleAct` or `OrganisationAct`, which write the audit; exceptions are listed here. */
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

/** Files that write an event themselves, and why no template does it for them. */
const BESIDES = {
  'libs/api/accounts/src/sign-in/open-sign-in.ts': 'Whoever signs in is nobody yet: the sign-in itself says who acts.',
  'libs/api/accounts/src/sign-in/sign-in-refusals.ts': 'A refusal: nothing is stored that it could stand or fall with.',
  'libs/api/accounts/src/sign-in/sign-out-everywhere.ts': 'Nothing but the own sign-ins ends; no right is asked.',
  'libs/api/accounts/src/sign-in/sign-out.ts': 'Nothing but the own sign-in ends; no right is asked.',
  'libs/api/platform/src/audit/organisation-act.ts': 'It is a template.',
  'libs/api/platform/src/audit/refused-access.ts': 'A refusal: nothing is stored that it could stand or fall with.',
  'libs/api/roundtables/src/console-act.ts': 'It is a template.',
};

export function check() {
  const files = ['libs/api', 'apps/api/src'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { encoding: 'utf8', recursive: true })
      .filter((name) => /\.ts$/.test(name) && !/spec/.test(name) && !name.includes('node_modules'))
      .map((name) => `${folder}/${name}`),
  );
  return faultsOfActs(
    files.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')]),
    BESIDES,
  );
}

/** Files (`[file, text]`) that write into the audit and are not among `besides`, and those that stand there for nothing. */
export function faultsOfActs(files, besides) {
  const writing = files.filter(([, text]) => /\baudit\.record\(|: AuditLog\b/.test(text)).map(([file]) => file);
  return [
    ...writing
      .filter((file) => !besides[file])
      .map((file) => `${file} writes into the audit itself: let ConsoleAct or OrganisationAct do it.`),
    ...Object.keys(besides)
      .filter((file) => !writing.includes(file))
      .map((file) => `${file} writes into the audit no more: take it out of tools/checks/acts.mjs.`),
  ];
}
