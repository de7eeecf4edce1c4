import { shownOptions } from '@rt/domain/polling';
import { type RankingAnswer, type RankingConfig, ranksAllowed } from '@rt/kinds';
import { ChoiceGroup, createWords } from '@rt/web/ui';

import type { PhoneFieldsProps, PhoneForm } from '../phone-form';
import { rankingPhone } from '../words.en-GB.json';
import type { Order } from './order';
import { RankList } from './rank-list';

const t = createWords(rankingPhone);

function Fields({ question, config, draft, error, seed, onChange }: PhoneFieldsProps<RankingConfig, Order>) {
  const known = draft.filter((id) => config.options.some((option) => option.id === id));

  return (
    <ChoiceGroup legend={question} legendHidden hint={`${hintText(config)} ${t('phone.how')}`} error={error}>
      <RankList options={shownOptions(config, seed)} order={known} max={ranksAllowed(config).max} onChange={onChange} />
    </ChoiceGroup>
  );
}

function hintText(config: RankingConfig): string {
  const { min, max } = ranksAllowed(config);
  if (min === max) return min === config.options.length ? t('phone.rank-all') : t('phone.rank-exact', { min });
  if (min > 1) return t('phone.rank-between', { min, max });

  return max < config.options.length ? t('phone.rank-most', { max }) : t('phone.rank-any');
}

/** Options in order: pressed in turn, moved by buttons or dragged. */
export const phone: PhoneForm<RankingConfig, RankingAnswer, Order> = {
  empty: [],
  Fields,
  fromAnswer: (_config, { order }) => order,
  toAnswer(config, draft) {
    const { min } = ranksAllowed(config);
    const order = draft.filter((id) => config.options.some((option) => option.id === id));

    return order.length < min ? { error: t('phone.rank-least', { min }) } : { answer: { order } };
  },
  describe: ({ options }, { order }) =>
    order.map((id, at) => `${at + 1}. ${options.find((option) => option.id === id)?.text ?? id}`).join(', '),
};
