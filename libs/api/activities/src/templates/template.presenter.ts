import type { TemplateBody } from '@rt/contracts';

import type { ActivityTemplateEntity } from './activity-template.entity';

/** A question of the library as the console reads it. */
export function presentTemplate({ orgId: _orgId, ...template }: ActivityTemplateEntity): TemplateBody {
  return template;
}
