import type { ActivityBody, ChangeActivityRequest, CreateActivityRequest } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import { DEFAULT_VISIBILITY, isOn, type Switched, switchesOf, type Visibility } from '@rt/domain/polling';
import { type ActivityKind, type KindConfig, kinds } from '@rt/kinds';
import type { FieldError } from '@rt/web/console-kit';
import { changeFaults, draftFaults, editors } from '@rt/web/kinds/editors';

export interface ActivityValues {
  readonly question: string;
  readonly config: KindConfig;
  readonly visibility: Visibility;
  readonly allowChange: boolean;
  readonly allowAbstain: boolean;
  /** Seconds as typed; '' for no limit. */
  readonly durationSec: string;
  readonly agendaItemId: string;
}

export function valuesOf(activity: ActivityBody | null, empty: KindConfig, item: string): ActivityValues {
  if (activity === null) return { ...NEW, config: empty, agendaItemId: item };
  const { question, visibility, allowChange, allowAbstain, durationSec, agendaItemId } = activity;
  return {
    question,
    config: activity.config,
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

export function bodyOf(kind: ActivityKind, values: ActivityValues): CreateActivityRequest {
  const { durationSec, agendaItemId, ...rest } = values;
  return {
    kind,
    ...rest,
    agendaItemId: agendaItemId || null,
    durationSec: durationSec.trim() === '' ? null : Number(durationSec),
  };
}

/** The parts of a body that differ from what the form was opened with: a closed part of the plan is left alone, and what others change meanwhile. */
export function changedOf(activity: ActivityBody, body: CreateActivityRequest): ChangeActivityRequest {
  const stored = activity as unknown as Record<string, unknown>;
  const changes = Object.entries(body).filter(([key, value]) => JSON.stringify(stored[key]) !== JSON.stringify(value));
  const { config, ...others } = Object.fromEntries(changes.filter(([key]) => key !== 'kind')) as ChangeActivityRequest;
  return config === undefined ? others : { ...others, config, ...seenLabels(activity), ...seenReading(activity) };
}

/** The labels that the form had, where hosts may have added some since. */
function seenLabels({ kind, config }: ActivityBody): Pick<ChangeActivityRequest, 'seenLabels'> {
  const rules = kinds[kind].entries?.labels;
  return rules?.addedUpTo === undefined ? {} : { seenLabels: rules.of(config).map(({ id }) => id) };
}

/** Whether texts were read first as the form was opened, where hosts may have switched it since. */
function seenReading({ kind, config }: ActivityBody): Pick<ChangeActivityRequest, 'seenReadFirst'> {
  const isSwitched = switchesOf(kinds[kind], config).includes('moderation');
  return isSwitched ? { seenReadFirst: isOn(config as Switched, 'moderation') } : {};
}

/** What the domain refuses, by the control that it is about; the server asks the same functions. `stored`: as the form was opened. */
export function checkValues(
  kind: ActivityKind,
  values: ActivityValues,
  rule: Rule,
  stored: ActivityBody | null,
): readonly FieldError[] {
  const { agendaItemId: _item, ...draft } = bodyOf(kind, values);
  const needed = editors[kind].neededTexts(values.config);
  if (stored === null) return draftFaults(draft, needed, rule);

  const { seenLabels: _labels, seenReadFirst: _reading, ...changes } = changedOf(stored, draft);
  return changeFaults(draft, changes, needed, rule);
}
