import { IsString } from 'class-validator';

/** PUT /api/organisation/language: the language of readers who chose none. */
export class OrganisationLanguage {
  /** 'en-GB'; one that is installed. */
  @IsString() locale!: string;
}

/** GET and PUT /api/organisation/language. */
export class OrganisationLanguageBody extends OrganisationLanguage {
  /** Languages to choose from, 'en-GB' first. */
  @IsString({ each: true }) installed!: string[];
}
