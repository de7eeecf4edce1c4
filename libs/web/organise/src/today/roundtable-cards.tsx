import type { RoundtableSummary } from '@rt/contracts';
import { inOneLine } from '@rt/domain/text';
import { PageLink, ruleLabel, StateBadge } from '@rt/web/console-kit';

import { slotOf } from '../slot-of';
import { t } from '../words';
import classes from './roundtable-cards.module.css';

interface RoundtableCardsProps {
  readonly items: readonly RoundtableSummary[];
  readonly part: string;
}

/** Roundtables as a list: title, question, time and rule. */
export function RoundtableCards({ items, part }: RoundtableCardsProps) {
  return (
    <ul className={classes['list']}>
      {items.map((item) => (
        <li key={item.id} className={classes['card']}>
          <div className={classes['top']}>
            <PageLink to={`/roundtables/${item.id}/${part}`} className={classes['title']}>
              {item.title}
            </PageLink>
            <StateBadge state={item.state} />
          </div>
          <p className={classes['question']}>{item.question}</p>
          <p className={classes['facts']}>
            {inOneLine([slotOf(item) ?? t('organise.no-date'), item.place, ruleLabel(item.rule)])}
          </p>
        </li>
      ))}
    </ul>
  );
}
