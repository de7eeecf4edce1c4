/** Path of a roundtable's page; with a slug, of the address that redirects to it. */
export function roundtablePath(ref: string): string {
  return `/roundtables/${ref}`;
}

/** Path of a contribution's page. */
export function contributionPath(ref: string): string {
  return `/contributions/${ref}`;
}
