import type { ActivityBody, ActivityVisibility, CreateActivity } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import { DEFAULT_VISIBILITY } from '@rt/domain/polling';
import { checkActivity, type ActivityKind, type KindConfig } from '@rt/kinds';
import type { FieldError } from '@rt/web/desk';
import type { Config } from '../kinds/kind-form';
import { optionsOf } from '../kinds/options';
import { t } from '../words';

/** An activity as its editor holds it. */
export interface ActivityValues {
  readonly question: string;
  readonly config: Config;
  readonly visibility: ActivityVisibility;
  readonly allowChange: boolean;
  readonly allowAbstain: boolean;
  /** Seconds as typed; '' for no limit. */
  readonly durationSec: string;
  readonly agendaItemId: string;
}

/** The values of a stored activity, or of a new one. */
export function valuesOf(activity: ActivityBody | null, empty: Config, item: string): ActivityValues {
  if (activity === null) return { ...NEW, config: empty, agendaItemId: item };
  const { question, visibility, allowChange, allowAbstain, durationSec, agendaItemId } = activity;
  return {
    question,
    config: { ...activity.config },
    visibility,
    allowChange,
    allowAbstain,
    durationSec: durationSec === null ? '' : String(durationSec),
    agendaItemId: agendaItemId ?? '',
  };
}

const NEW = {
  question: '',
  visibility: DEFAULT_VISIBILITY,
  allowChange: true,
  allowAbstain: false,
  durationSec: '',
} as const;

/** The values as they are sent. */
export function bodyOf(kind: ActivityKind, values: ActivityValues): CreateActivity {
  const { durationSec, agendaItemId, ...rest } = values;
  return {
    kind,
    ...rest,
    // What it says is checked by the rules of the kind, before it is sent and again where it arrives.
    config: rest.config as unknown as KindConfig,
    agendaItemId: agendaItemId || null,
    durationSec: durationSec.trim() === '' ? null : Number(durationSec),
  };
}

/** The domain's sentence for a text that is empty. */
const EMPTY = 'Enter a text.';
const OPTION_TEXT = /^config\.options\[(\d+)\]\.text$/;

/** The sentence for a field that is empty, where the general one says too little. */
function sentenceFor(field: string, message: string): string {
  const option = OPTION_TEXT.exec(field);
  if (message !== EMPTY) return message;
  if (option) return t('organise.enter-option', { n: Number(option[1]) + 1 });
  const known = {
    question: t('organise.enter-activity'),
    'config.lowLabel': t('organise.enter-low'),
    'config.highLabel': t('organise.enter-high'),
  };
  return known[field as keyof typeof known] ?? message;
}

/** Everything that was left empty, in the order of the form. */
function emptyFaults({ question, config }: ActivityValues): FieldError[] {
  const texts: Record<string, unknown> = { question };
  optionsOf(config).forEach((option, index) => (texts[`config.options[${index}].text`] = option.text));
  for (const key of ['lowLabel', 'highLabel']) if (key in config) texts[`config.${key}`] = config[key];
  const empty = Object.entries(texts).filter(([, text]) => typeof text === 'string' && text.trim() === '');
  return empty.map(([field]) => ({ field, message: sentenceFor(field, EMPTY) }));
}

/** What the domain refuses, by the control that it is about; the server asks the same function. */
export function checkValues(kind: ActivityKind, values: ActivityValues, rule: Rule): FieldError[] {
  const empty = emptyFaults(values);
  if (empty.length > 0) return empty;
  const { agendaItemId: _item, ...draft } = bodyOf(kind, values);
  const checked = checkActivity(draft, rule);
  if (checked.ok) return [];
  const field = checked.field ?? 'question';
  return [{ field, message: sentenceFor(field, checked.message ?? t('organise.enter-activity')) }];
}
