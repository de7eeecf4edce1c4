import { PlanningModule } from '@rt/api/planning';
import { PublishingFixture } from '@rt/testing';

import { PublicationModule } from './publication.module';

/** Who publishes, and what is published, on a server with this feature. */
export const openPublishing = () => PublishingFixture.open([PlanningModule, PublicationModule]);
