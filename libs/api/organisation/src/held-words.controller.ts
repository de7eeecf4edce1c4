import { Body, Controller, Get, Put } from '@nestjs/common';
import { type Actor, allow, Answers, CurrentActor } from '@rt/api/platform';
import { HeldWords } from '@rt/contracts';

import { HeldWordsQueries } from './held-words.queries';
import { mayChangeHeldWords } from './organisation.policy';
import { SaveHeldWords } from './save-held-words';

/** Words of which a host reads the text first, for the organisation's administrators. */
@Controller('api/organisation/held-words')
export class HeldWordsController {
  constructor(
    private readonly queries: HeldWordsQueries,
    private readonly saveHeldWords: SaveHeldWords,
  ) {}

  @Get()
  @Answers(200, HeldWords)
  async read(@CurrentActor() actor: Actor): Promise<HeldWords> {
    allow(mayChangeHeldWords(actor));
    return { words: await this.queries.of(actor.orgId) };
  }

  @Put()
  @Answers(200, HeldWords)
  save(@CurrentActor() actor: Actor, @Body() body: HeldWords): Promise<HeldWords> {
    return this.saveHeldWords.run(actor, body);
  }
}
