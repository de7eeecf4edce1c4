/**
 * The canary of typed calls: each sample renames a field of the contract, in memory, and names the files of the front
 * ends that send or read it through a call. A file that still compiles has lost the tie between its call and the route.
 */
import fs from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

import { root } from '../paths.mjs';

/** Class and field that are renamed, and what must no longer compile, at least one file of every front end. */
const samples = [
  ['CancelRoundtableRequest', 'reason', ['libs/web/organise/src/plan/cancel-panel.tsx']],
  ['SetAgendaRequest', 'items', ['libs/web/organise/src/agenda/use-agenda.ts']],
  ['MailPreview', 'holdSeconds', ['libs/web/organise/src/mails/use-send-unsent.ts']],
  ['SocketTicket', 'ticket', ['libs/web/facilitate/src/live/use-live-client.ts']],
  ['RevealActivityRequest', 'revealed', ['libs/web/facilitate/src/live/use-controls.ts']],
  ['ReviewContributionRequest', 'version', ['libs/web/review/src/queue/use-review.ts']],
  [
    'DemoSignInRequest',
    'role',
    ['libs/web/organise/src/sign-in/use-demo-entry.ts', 'apps/console/src/shell/use-account-acts.ts'],
  ],
  [
    'AcknowledgeRuleRequest',
    'ruleVersion',
    ['libs/web/room/src/pages/rule/rule-gate.tsx', 'libs/web/room/src/pages/enter.ts'],
  ],
  ['RespondRequest', 'configVersion', ['libs/web/data/src/answers/put-response.ts']],
  ['PairingClaim', 'stageToken', ['libs/web/stage/src/pairing.ts']],
  ['PressStageKeyRequest', 'from', ['libs/web/stage/src/stage-keys.tsx']],
  ['ApproveContributionRequest', 'named', ['libs/web/explore/src/own.ts']],
];

/** One sentence for each file that compiles with a field of another name. */
export function check() {
  const gone = samples.filter(([name, field]) => !renamed(sourceOf(name), name, field));
  if (gone.length > 0)
    return gone.map(([name, field]) => `no class ${name} has a field ${field}: choose another sample.`);
  const files = [...new Set(samples.flatMap(([, , each]) => each))];
  const programOf = compiler(files);
  const now = programOf(new Map());
  const before = files.flatMap((file) => faultsIn(now, file).map((fault) => `${file}: ${fault}`));
  if (before.length > 0) return before;
  const after = programOf(contractsWithout(samples));
  return samples.flatMap(([name, field, named]) =>
    named
      .filter((file) => !faultsIn(after, file).some((fault) => fault.includes(field)))
      .map((file) => `${file} compiles although ${name}.${field} is gone.`),
  );
}

const folder = path.join(root, 'libs/contracts/src');
const sources = fs.readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.ts'));
const texts = new Map(
  sources.map((name) => [path.join(folder, name), fs.readFileSync(path.join(folder, name), 'utf8')]),
);
const sourceOf = (name) => [...texts.values()].find((text) => text.includes(`\nexport class ${name} `)) ?? '';

/** The text with that field of the class under another name; undefined where there is no such field. */
function renamed(text, name, field) {
  const start = text.indexOf(`\nexport class ${name} `);
  const end = text.indexOf('\n}', start);
  const body = text.slice(start, end);
  const changed = body.replace(new RegExp(`\\b${field}([!?]:)`), `gone${field}$1`);
  return start < 0 || changed === body ? undefined : text.slice(0, start) + changed + text.slice(end);
}

function contractsWithout(fields) {
  const changed = [...texts].map(([file, text]) => {
    return [file, fields.reduce((now, [name, field]) => renamed(now, name, field) ?? now, text)];
  });
  return new Map(changed);
}

/** Compiles those files as the console does, with some files' texts replaced; parses what is not replaced once. */
export function compiler(files) {
  const { config } = ts.readConfigFile(path.join(root, 'apps/console/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.join(root, 'apps/console'));
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const kept = new Map();
  return (replaced) => {
    host.getSourceFile = (name, ...rest) => {
      const text = replaced.get(path.resolve(name));
      if (text !== undefined) return ts.createSourceFile(name, text, ...rest);
      if (!kept.has(name)) kept.set(name, getSourceFile.call(host, name, ...rest));
      return kept.get(name);
    };
    return ts.createProgram(
      files.map((file) => path.join(root, file)),
      options,
      host,
    );
  };
}

/** What is wrong in one file, each as one text with what TypeScript says beside it. */
export function faultsIn(program, file) {
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(path.join(root, file)));
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
