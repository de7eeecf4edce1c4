import type { ComponentProps } from 'react';

import type { Controls } from '../use-controls';
import { NowPanel } from './now-panel';

type Props = ComponentProps<typeof NowPanel>;
type Told = Pick<Props, 'roundtable' | 'room' | 'current'> & Partial<Props>;

/** The middle column of the live console, of a session in which nothing else happens. */
export function nowPanel(told: Told) {
  return (
    <NowPanel
      heardAt={{}}
      clockOffsetMs={0}
      next={null}
      kept={false}
      askedFrom={null}
      fromRound={null}
      askNext={() => undefined}
      offline={false}
      controls={{ busy: false } as Controls}
      {...told}
    />
  );
}
