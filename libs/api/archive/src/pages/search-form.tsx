import { type Content, marked, SearchForm } from '@rt/components';
import type { ArchiveSearch } from '@rt/contracts';
import { FACET_IDS } from '@rt/domain/insight';

import { t } from '../words';

/** The search box; chosen filters go along. */
export function searchForm(query: ArchiveSearch): Content {
  const kept = ([...FACET_IDS, 'sort'] as const).flatMap((name) => {
    const value = query[name];
    return value ? [[name, value] as const] : [];
  });
  return (
    <SearchForm
      action="/insights"
      label={t('archive.search-label')}
      act={t('archive.search')}
      text={query.q}
      hint={marked(t('archive.search-hint', { or: t('archive.search-or') }))}
      kept={kept}
    />
  );
}
