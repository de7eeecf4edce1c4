import { Injectable, type PipeTransform } from '@nestjs/common';
import { checkBody } from '@rt/api/platform';
import { ArchiveSearch, LIMITS } from '@rt/contracts';
import { FACET_IDS } from '@rt/domain/insight';

const KNOWN = ['q', ...FACET_IDS, 'sort', 'cursor'] as const;

/**
 * The query of a page that people link to: names that other sites add (utm_source) are passed over, empty fields of the
 * form are nothing chosen, a long text is cut. A known name with a wrong value is refused like anywhere else.
 */
@Injectable()
export class LenientSearchPipe implements PipeTransform<unknown, Promise<ArchiveSearch>> {
  async transform(value: unknown): Promise<ArchiveSearch> {
    const given = (value ?? {}) as Record<string, unknown>;
    const known = KNOWN.flatMap((name) => (given[name] ? [[name, given[name]] as const] : []));
    const query = Object.fromEntries(known);
    if (typeof query['q'] === 'string') query['q'] = query['q'].slice(0, LIMITS.searchText.max);
    return checkBody(ArchiveSearch, query);
  }
}
