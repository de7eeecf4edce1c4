import { type Rule, RULES } from '@rt/domain/attribution';
import { IsIn } from 'class-validator';

/** GET and PUT /api/organisation/rule: the rule under which new roundtables begin. */
export class OrganisationRule {
  @IsIn(RULES) rule!: Rule;
}
