import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { AccountBody, AccountList, ChangeAccountRequest, CreateAccountRequest } from '@rt/contracts';

import { AccountQueries } from './accounts.queries';
import { EndBreakGlassOf } from './break-glass/end-break-glass-of';
import { ChangeAccount } from './change-account';
import { CreateAccount } from './create-account';

@Controller('api/accounts')
export class AccountsController {
  constructor(
    private readonly queries: AccountQueries,
    private readonly createAccount: CreateAccount,
    private readonly changeAccount: ChangeAccount,
    private readonly endBreakGlassOf: EndBreakGlassOf,
  ) {}

  @Get()
  @Answers(200, AccountList)
  list(@CurrentActor() actor: Actor): Promise<AccountList> {
    return this.queries.list(actor);
  }

  @Post()
  @Answers(201, AccountBody)
  create(@CurrentActor() actor: Actor, @Body() body: CreateAccountRequest): Promise<AccountBody> {
    return this.createAccount.run(actor, body);
  }

  @Patch(':accountId')
  @Answers(200, AccountBody)
  change(
    @CurrentActor() actor: Actor,
    @Param('accountId', IdPipe) accountId: string,
    @Body() body: ChangeAccountRequest,
  ): Promise<AccountBody> {
    return this.changeAccount.run(actor, accountId, body);
  }

  @Delete(':accountId/break-glass')
  @HttpCode(204)
  @Answers(204)
  endBreakGlass(@CurrentActor() actor: Actor, @Param('accountId', IdPipe) accountId: string): Promise<void> {
    return this.endBreakGlassOf.run(actor, accountId);
  }
}
