import type { KeptAnswer, Receipt } from '../session/own-store';
import { t } from './words';

interface OwnFileOf {
  readonly title: string;
  readonly answers: readonly KeptAnswer[];
  readonly receipts: readonly Receipt[];
  readonly origin: string;
}

/** A text of all that is kept of oneself: it is made on the phone, and no server hears of it. */
export function ownFile({ title, answers, origin, ...kept }: OwnFileOf): string {
  const receipts = kept.receipts.filter(({ entry }) => !entry);
  const entries = kept.receipts.filter(({ entry }) => entry);
  const withReceipt = ({ title: of, body, secret }: Receipt) => [
    of,
    body,
    secret,
    `${origin}/your-contribution#${secret}`,
  ];
  const blocks = [
    [title],
    ...(answers.length > 0 ? [[t('me.file-answers')]] : []),
    ...answers.map(({ question, words }) => [question, words]),
    ...(receipts.length > 0 ? [[t('me.file-contributions')]] : []),
    ...receipts.map(withReceipt),
    ...(entries.length > 0 ? [[t('me.file-entries')]] : []),
    ...entries.map(withReceipt),
  ];

  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
