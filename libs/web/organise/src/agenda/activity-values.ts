import type { ActivityBody, ActivityVisibility, CreateActivityRequest } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import { DEFAULT_VISIBILITY } from '@rt/domain/polling';
import type { ActivityKind, KindConfig } from '@rt/kinds';
import type { FieldError } from '@rt/web/console-kit';
import { draftFaults, editors } from '@rt/web/kinds/editors';

/** An activity as its editor holds it. */
export interface ActivityValues {
  readonly question: string;
  readonly config: KindConfig;
  readonly visibility: ActivityVisibility;
  readonly allowChange: boolean;
  readonly allowAbstain: boolean;
  /** Seconds as typed; '' for no limit. */
  readonly durationSec: string;
  readonly agendaItemId: string;
}

/** The values of a stored activity, or of a new one. */
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

/** The values as they are sent. */
export function bodyOf(kind: ActivityKind, values: ActivityValues): CreateActivityRequest {
  const { durationSec, agendaItemId, ...rest } = values;
  return {
    kind,
    ...rest,
    agendaItemId: agendaItemId || null,
    durationSec: durationSec.trim() === '' ? null : Number(durationSec),
  };
}

/** What the domain refuses, by the control that it is about; the server asks the same function. */
export function checkValues(kind: ActivityKind, values: ActivityValues, rule: Rule): readonly FieldError[] {
  const { agendaItemId: _item, ...draft } = bodyOf(kind, values);
  return draftFaults(draft, editors[kind].neededTexts(values.config), rule);
}
