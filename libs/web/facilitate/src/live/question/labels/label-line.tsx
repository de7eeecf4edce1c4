import type { Entry, Label } from '@rt/domain/polling';
import { inOneLine } from '@rt/domain/text';

import classes from '../../live.module.css';

export function LabelLine({ entry, labels }: { readonly entry: Entry; readonly labels: readonly Label[] }) {
  const given = labels.filter(({ id }) => entry.labels?.includes(id)).map(({ text }) => text);
  return given.length > 0 ? <small className={classes['boardNotes']}>{inOneLine(given)}</small> : null;
}
