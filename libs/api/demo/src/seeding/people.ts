import type { SavePersonRequest } from '@rt/contracts';

const person = (
  fullName: string,
  organisation: string,
  stakeholderType: string,
  regionCode: string | null = 'TLD',
): SavePersonRequest => ({
  fullName,
  // Nothing can be sent to this domain, whatever mail server a demo is given.
  email: `${fullName.toLowerCase().replace(/[^a-z]+/g, '.')}@expert.invalid`,
  organisationName: `${organisation} (sample)`,
  stakeholderType,
  regionCode,
});

/** Experts of the demo's directory. All of them are made up, and so are their employers. */
export const PEOPLE: readonly SavePersonRequest[] = [
  person('Amara Lunt', 'Estuary University', 'academia'),
  person('Gareth Pryce', 'Quayside Chemicals', 'large_business', 'TLL'),
  person('Mei Hartley', 'Tideline Coatings', 'sme'),
  person('Samir Haddad', 'National Formulation Laboratory', 'research_agency', 'TLE'),
  person('Ruth Ellison', 'Estuary Combined Authority', 'local_government'),
  person('Jonas Whitby', 'Dockside Innovation Hub', 'innovation_intermediary'),
  person('Priya Marsh', 'Headland Ventures', 'investor', 'TLI'),
  person('Owen Tarrant', 'Patients of the Estuary', 'civil_society'),
];
