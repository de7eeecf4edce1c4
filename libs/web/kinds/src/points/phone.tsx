import { shownOptions } from '@rt/domain/polling';
import { type Amounts, pointsAllowed, type PointsAnswer, type PointsConfig, pointsGiven, pointsOf } from '@rt/kinds';
import { ChoiceGroup } from '@rt/web/ui';
import { createWords } from '@rt/words';

import type { PhoneFieldsProps, PhoneForm } from '../phone-form';
import { pointsPhone } from '../words.en-GB.json';
import { ShareList } from './share-list';

const t = createWords(pointsPhone);

function Fields({ question, config, draft, error, seed, onChange }: PhoneFieldsProps<PointsConfig, Amounts>) {
  return (
    <ChoiceGroup legend={question} legendHidden hint={hintText(config)} error={error}>
      <ShareList
        options={shownOptions(config, seed)}
        amounts={known(config, draft)}
        allowed={pointsAllowed(config)}
        onChange={onChange}
      />
    </ChoiceGroup>
  );
}

function hintText(config: PointsConfig): string {
  const { budget, step, perItem, all } = pointsAllowed(config);
  const parts = [
    t(all ? 'phone.share-all' : 'phone.share-some', { budget }),
    ...(perItem < budget ? [t('phone.at-most', { perItem })] : []),
    ...(step > 1 ? [t('phone.in-steps', { step })] : []),
  ];

  return parts.join(' ');
}

/** Without options that are no more. */
function known({ options }: PointsConfig, amounts: Amounts): Amounts {
  return Object.fromEntries(options.map(({ id }) => [id, pointsOf(amounts, id)] as const).filter(([, n]) => n > 0));
}

function toAnswer(
  config: PointsConfig,
  draft: Amounts,
): { readonly answer: PointsAnswer } | { readonly error: string } {
  const { budget, step, perItem, all } = pointsAllowed(config);
  const alloc = known(config, draft);
  const [given, each] = [pointsGiven(alloc), Object.values(alloc)];
  if (given === 0) return { error: t('phone.give-some') };
  if (given > budget) return { error: t('phone.give-fewer', { budget, over: given - budget }) };
  if (each.some((n) => n > perItem)) return { error: t('phone.give-at-most', { perItem }) };
  if (each.some((n) => n % step !== 0)) return { error: t('phone.give-in-steps', { step }) };
  if (all && given < budget) return { error: t('phone.give-all', { budget, left: budget - given }) };

  return { answer: { alloc } };
}

/** Points shared out among options: by presses, typed, or dragged. */
export const phone: PhoneForm<PointsConfig, PointsAnswer, Amounts> = {
  empty: {},
  Fields,
  fromAnswer: (_config, { alloc }) => alloc,
  toAnswer,
  describe: ({ options }, { alloc }) =>
    options
      .filter(({ id }) => pointsOf(alloc, id) > 0)
      .sort((a, b) => pointsOf(alloc, b.id) - pointsOf(alloc, a.id))
      .map(({ id, text }) => `${text} ${pointsOf(alloc, id)}`)
      .join(', '),
};
