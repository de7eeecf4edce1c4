import { Badge, Button, Kbd } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { keyLabel, usePageHeading } from '@rt/web/console-kit';
import { CodePlate } from '@rt/web/ui';
import type { ReactNode } from 'react';

import { t } from '../words';
import classes from './console.module.css';
import { SessionFacts } from './session-facts';

interface LiveBarProps {
  readonly roundtable: RoundtableBody;
  readonly room: RoomState;
  /** The server's clock less `performance.now()`, in ms. */
  readonly clockOffsetMs: number;
  readonly ways: ReactNode;
  readonly offline: boolean;
  showKeys(): void;
  end(): void;
}

export function LiveBar({ roundtable, room, clockOffsetMs, ways, offline, showKeys, end }: LiveBarProps) {
  const code = room.session.joinCode ?? roundtable.joinCode;
  return (
    <div className={classes['bar']}>
      {ways}
      <Name title={roundtable.title} />
      {roundtable.rehearses ? (
        <Badge color="warning" variant="filled" radius="sm">
          {t('facilitate.rehearsal')}
        </Badge>
      ) : null}
      <div className={classes['facts']}>
        <SessionFacts room={room} clockOffsetMs={clockOffsetMs} />
        {code ? <CodePlate code={code} label={t('facilitate.join-code')} /> : null}
      </div>
      {roundtable.may.includes('run') ? (
        <div className={classes['barActs']}>
          <Button
            variant="default"
            className={classes['keysButton']}
            aria-label={t('facilitate.keys')}
            rightSection={<Kbd>{keyLabel('?')}</Kbd>}
            onClick={showKeys}
          >
            <span className={classes['keysWord']}>{t('facilitate.keys')}</span>
          </Button>
          <Button variant="outline" color="danger" disabled={offline} onClick={end}>
            {t(roundtable.rehearses ? 'facilitate.end-rehearsal' : 'facilitate.end')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The name on one line; where it is cut, the whole of it is heard, and seen in the list of other pages. */
function Name({ title }: { readonly title: string }) {
  const heading = usePageHeading(t('facilitate.live'), title);
  return (
    <h1 ref={heading} tabIndex={-1} className={classes['name']}>
      <span className="rt-hidden">{title}</span>
      <span aria-hidden="true" title={title} className={classes['cut']}>
        {title}
      </span>
    </h1>
  );
}
