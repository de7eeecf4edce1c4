/** By the name of a licence as organisations write it: the address of its text. */
const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['OGL 3.0', 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
]);

/** The licence of a row for JSON-LD, which wants an address: nothing for a licence that is not listed. */
export function licenceOf({ licence }: { readonly licence: string }): { readonly license?: string } {
  const license = ADDRESSES.get(licence);
  return license ? { license } : {};
}
