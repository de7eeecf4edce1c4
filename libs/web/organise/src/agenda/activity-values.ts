import type { ActivityBody, ActivityVisibility, CreateActivityRequest } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import { DEFAULT_VISIBILITY } from '@rt/domain/polling';
import { type ActivityKind, checkActivity, type KindConfig } from '@rt/kinds';
import type { FieldError } from '@rt/web/console-kit';
import { editors } from '@rt/web/kinds/editors';
import { checkSentence } from '@rt/words';

import { t } from '../words';

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

/** Everything that was left empty, in the order of the form. */
function emptyFaults(kind: ActivityKind, { question, config }: ActivityValues): FieldError[] {
  const asked = { field: 'question', text: question, message: t('organise.enter-activity') };
  const needed = [asked, ...editors[kind].neededTexts(config)];
  return needed.filter(({ text }) => text.trim() === '').map(({ field, message }) => ({ field, message }));
}

/** What the domain refuses, by the control that it is about; the server asks the same function. */
export function checkValues(kind: ActivityKind, values: ActivityValues, rule: Rule): FieldError[] {
  const empty = emptyFaults(kind, values);
  if (empty.length > 0) return empty;
  const { agendaItemId: _item, ...draft } = bodyOf(kind, values);
  const checked = checkActivity(draft, rule);
  if (checked.ok) return [];
  const field = checked.field ?? 'question';
  return [{ field, message: checkSentence(checked) }];
}
