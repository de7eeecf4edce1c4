import { Button, Menu } from '@mantine/core';
import type { ActivityBody, AgendaItemBody, RoundtableBody } from '@rt/contracts';
import { ACTIVITY_KINDS } from '@rt/kinds';
import { useGo } from '@rt/web/console-kit';
import { kindLabel } from '@rt/web/kinds/editors';
import { formatTime } from '@rt/words';

import { t } from '../words';
import { ActivityLines } from './activity-lines';
import classes from './agenda.module.css';
import { MoveMenu } from './move-menu';
import type { useActivityOrder } from './use-activity-order';
import type { useAgenda } from './use-agenda';

interface AgendaRowProps {
  readonly roundtable: RoundtableBody;
  readonly item: AgendaItemBody;
  readonly index: number;
  readonly activities: readonly ActivityBody[];
  readonly acts: ReturnType<typeof useAgenda>;
  readonly order: ReturnType<typeof useActivityOrder>;
  edit(): void;
  fromLibrary(): void;
}

export function AgendaRow({ roundtable, item, index, activities, acts, order, edit, fromLibrary }: AgendaRowProps) {
  const edits = roundtable.may.includes('arrange');
  return (
    <li className={classes['item']}>
      <div className={classes['when']}>
        <span className={classes['time']}>{startText(item)}</span>
        <span>{t('organise.minutes', { count: item.plannedMinutes })}</span>
      </div>
      <div className={classes['what']}>
        <div className={classes['title']}>{item.title}</div>
        <div className={classes['kind']}>{t(`organise.item-${item.kind}`)}</div>
        {activities.length > 0 ? <ActivityLines roundtable={roundtable} activities={activities} order={order} /> : null}
      </div>
      {edits ? (
        <div className={classes['acts']}>
          <AddActivityMenu roundtableId={roundtable.id} item={item} fromLibrary={fromLibrary} />
          <MoveMenu
            title={item.title}
            index={index}
            last={roundtable.agenda.length - 1}
            busy={acts.busy}
            move={acts.move}
          >
            <Menu.Item
              onClick={() =>
                void acts.remove(
                  index,
                  activities.map(({ id }) => id),
                )
              }
            >
              {t('organise.delete')}
            </Menu.Item>
          </MoveMenu>
          <Button variant="default" size="xs" onClick={edit} aria-label={t('organise.edit-of', { title: item.title })}>
            {t('organise.edit')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

// The server gives the wall time alone; the words for a time take a date with it.
function startText({ startsAt }: AgendaItemBody): string {
  if (!startsAt) return '';
  return formatTime(startsAt.includes('T') ? startsAt : `2000-01-01T${startsAt}`);
}

interface AddActivityMenuProps {
  readonly roundtableId: string;
  readonly item: AgendaItemBody;
  fromLibrary(): void;
}

function AddActivityMenu({ roundtableId, item, fromLibrary }: AddActivityMenuProps) {
  const go = useGo();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" aria-label={t('organise.add-activity-to', { title: item.title })}>
          {t('organise.add-activity')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={fromLibrary}>{t('organise.from-library')}</Menu.Item>
        <Menu.Divider />
        {ACTIVITY_KINDS.map((kind) => (
          <Menu.Item
            key={kind}
            onClick={() => go(`/roundtables/${roundtableId}/activities/new?kind=${kind}&item=${item.id}`)}
          >
            {kindLabel(kind)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
