import { Injectable } from '@nestjs/common';

/** Which of these ids are a place of the organisation that a role can be held at. Asks for no right. */
export type ScopeFinder = (orgId: string, ids: readonly string[]) => Promise<string[]>;

/** Accounts know neither programmes nor roundtables: their owners register a finder at the start. */
@Injectable()
export class GrantScopes {
  private readonly finders: ScopeFinder[] = [];

  use(finder: ScopeFinder): void {
    this.finders.push(finder);
  }

  async known(orgId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await Promise.all(this.finders.map((finder) => finder(orgId, ids)));
    return new Set(found.flat());
  }
}
