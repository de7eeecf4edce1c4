/** An invited person, for the name check: read in memory, never stored with content. */
export interface InviteeFacts {
  readonly personId: string;
  readonly invitationId: string;
  readonly fullName: string;
  readonly email: string;
  readonly organisationNames: readonly string[];
  readonly state: 'draft' | 'queued' | 'sent' | 'accepted' | 'tentative' | 'declined' | 'expired' | 'revoked';
}

/** The invitation behind a personal link's cookie, for joining. */
export interface InvitationFacts {
  readonly invitationId: string;
  readonly roundtableId: string;
  readonly orgId: string;
  readonly fullName: string;
  readonly organisationName: string | null;
  readonly stakeholderType: string | null;
  readonly regionCode: string | null;
  readonly state: InviteeFacts['state'];
}

/** How many are invited and have not said no, of whom the directory knows the same; `code` is that of a term. */
export interface ExpectedCount {
  readonly code: string;
  readonly count: number;
}

export interface Expected {
  readonly types: readonly ExpectedCount[];
  readonly places: readonly ExpectedCount[];
}
