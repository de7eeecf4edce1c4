import { Empty, ReceiptForm, Text, Wrap } from '@rt/components';

import { t } from '../words';
import { breadcrumbs, type Page } from './layout';

/** Where an author reads, agrees to and withdraws what the author wrote, by the receipt alone. */
const OWN_PATH = '/your-contribution';

/** The page of an author. The receipt is sent in the body of a request, never in an address, so it needs a script. */
export function ownPage(): Page {
  const title = t('archive.your-contribution');
  return {
    title,
    description: t('archive.own-description'),
    path: OWN_PATH,
    index: false,
    main: (
      <Wrap>
        {breadcrumbs([title, null])}
        <h1>{title}</h1>
        <Text look="page">
          <p>{t('archive.own-lead')}</p>
          <noscript>
            <Empty>{t('archive.own-needs-script')}</Empty>
          </noscript>
        </Text>
        <ReceiptForm label={t('archive.your-receipt')} act={t('archive.show-contribution')} />
      </Wrap>
    ),
  };
}
