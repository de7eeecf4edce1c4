import type { Rule } from '@rt/domain/attribution';
import type { Visibility } from '@rt/domain/polling';
import { checkVisibility, DEFAULT_VISIBILITY, isWhole, wholeRefusal } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, checkText, own, reject, TEXT_LIMITS } from '@rt/domain/text';

import type { ActivityKind } from './names';
import { BOARD_KINDS, isActivityKind } from './names';
import type { KindConfig } from './registry';
import { kinds } from './registry';

export interface ActivityDraft {
  readonly question: string;
  readonly kind: ActivityKind;
  /** As the kind's `checkConfig` returned it. */
  readonly config: KindConfig;
  readonly visibility: Visibility;
  /** Seconds from opening until it closes by itself; null: until the host closes it. */
  readonly durationSec: number | null;
  readonly allowChange: boolean;
  readonly allowAbstain: boolean;
  /** Whether the host sees numbers before close. */
  readonly hostLiveView: boolean;
}

const DURATION_MIN_SEC = 5;
const DURATION_MAX_SEC = 3_600;

const FLAGS = { allowChange: true, allowAbstain: false, hostLiveView: true } as const;
const KEYS = ['question', 'kind', 'config', 'visibility', 'durationSec', ...Object.keys(FLAGS)];

/** Defaults: on_reveal, no time limit, changes allowed, no abstaining, live numbers for the host. */
export function checkActivity(input: unknown, rule: Rule): Checked<ActivityDraft> {
  const record = checkRecord(input, '', KEYS);
  if (!record.ok) return record;
  const asked = checkQuestion(record.value);
  if (!asked.ok) return asked;
  const visibility = checkVisibility(rule, own(record.value, 'visibility') ?? DEFAULT_VISIBILITY);
  if (!visibility.ok) return visibility;
  const durationSec = checkDuration(own(record.value, 'durationSec') ?? null);
  if (!durationSec.ok) return durationSec;
  const flags = checkFlags(asked.value.kind, record.value);
  if (!flags.ok) return flags;

  return accept({
    ...asked.value,
    visibility: visibility.value,
    durationSec: durationSec.value,
    ...flags.value,
  });
}

export type ActivityChanges = Partial<Omit<ActivityDraft, 'kind' | 'hostLiveView'>>;

const CHANGEABLE = ['question', 'config', 'visibility', 'durationSec', 'allowChange', 'allowAbstain'] as const;

/** Omitted fields stay as planned, even where they would be refused today. */
export function checkChanges(kind: ActivityKind, input: unknown, rule: Rule): Checked<ActivityChanges> {
  const record = checkRecord(input, '', CHANGEABLE);
  if (!record.ok) return record;
  const checks = checksOf(kind, rule);
  let changes: ActivityChanges = {};
  for (const field of CHANGEABLE) {
    const value = own(record.value, field);
    if (value === undefined) continue;
    const checked = checks[field](value);
    if (!checked.ok) return checked;
    changes = { ...changes, [field]: checked.value };
  }

  return accept(changes);
}

type Checks = { readonly [Field in (typeof CHANGEABLE)[number]]: (value: unknown) => Checked<ActivityDraft[Field]> };

function checksOf(kind: ActivityKind, rule: Rule): Checks {
  return {
    question: checkWording,
    config: (value) => kinds[kind].checkConfig(value) as Checked<KindConfig>,
    visibility: (value) => checkVisibility(rule, value),
    durationSec: checkDuration,
    allowChange: (value) => checkYesOrNo('allowChange', value),
    allowAbstain: (value) => checkAbstaining(kind, value),
  };
}

function checkWording(value: unknown): Checked<string> {
  return checkText(value, { field: 'question', ...TEXT_LIMITS.question });
}

function checkYesOrNo(field: keyof typeof FLAGS, value: unknown): Checked<boolean> {
  return typeof value === 'boolean' ? accept(value) : reject('invalid', field, 'not-yes-or-no');
}

function checkAbstaining(kind: ActivityKind, value: unknown): Checked<boolean> {
  const flag = checkYesOrNo('allowAbstain', value);

  return flag.ok ? accept(flag.value && !BOARD_KINDS.includes(kind)) : flag;
}

function checkQuestion(
  record: Readonly<Record<string, unknown>>,
): Checked<Pick<ActivityDraft, 'question' | 'kind' | 'config'>> {
  const question = checkWording(own(record, 'question'));
  if (!question.ok) return question;
  const kind = own(record, 'kind');
  if (!isActivityKind(kind)) return reject('invalid', 'kind', 'kind-missing');
  const config = kinds[kind].checkConfig(own(record, 'config'));
  if (!config.ok) return config;

  return accept({ question: question.value, kind, config: config.value as ActivityDraft['config'] });
}

function checkDuration(value: unknown): Checked<number | null> {
  if (value === null || isWhole(value, DURATION_MIN_SEC, DURATION_MAX_SEC)) return accept(value);

  return wholeRefusal('durationSec', DURATION_MIN_SEC, DURATION_MAX_SEC);
}

function checkFlags(
  kind: ActivityKind,
  record: Readonly<Record<string, unknown>>,
): Checked<Pick<ActivityDraft, 'allowChange' | 'allowAbstain' | 'hostLiveView'>> {
  const flags: { allowChange: boolean; allowAbstain: boolean; hostLiveView: boolean } = { ...FLAGS };
  for (const name of ['allowChange', 'allowAbstain', 'hostLiveView'] as const) {
    const flag = checkYesOrNo(name, own(record, name) ?? FLAGS[name]);
    if (!flag.ok) return flag;
    flags[name] = flag.value;
  }

  return accept({ ...flags, allowAbstain: flags.allowAbstain && !BOARD_KINDS.includes(kind) });
}

/** After the first response only wordings may change. `asMet`: the configs that people have met, with `before`. */
export function checkCorrection(
  kind: ActivityKind,
  before: unknown,
  after: unknown,
  asMet: (config: KindConfig) => unknown = (config) => config,
): Checked<KindConfig> {
  const checked = kinds[kind].checkConfig(after) as Checked<KindConfig>;
  if (!checked.ok) return checked;

  return kinds[kind].sameMeaning(before, asMet(checked.value))
    ? accept(checked.value)
    : reject('invalid', 'config', 'only-wordings-change');
}
