import { applyDecorators } from '@nestjs/common';
import { IsInt, IsNumber, Max, Min } from 'class-validator';

import { Setting } from './setting';

function Count(variable: string, sentence: string, byDefault: number, max = 1e6): PropertyDecorator {
  return applyDecorators(IsInt(), Min(1), Max(max), Setting(variable, sentence, byDefault));
}

function Rate(...note: Parameters<typeof Setting>): PropertyDecorator {
  return applyDecorators(IsNumber(), Min(0.1), Max(1e6), Setting(...note));
}

/** How much one stranger, person or address may do. The figures are the product's defaults; a bench raises them. */
export class LimitSettings {
  @Rate('RT_LIMIT_RESPONSES_PER_SEC', 'Responses a participant may send a second, on average.', 5)
  responsesPerSec: number;

  @Count('RT_LIMIT_RESPONSES_BURST', 'Responses a participant may send at once.', 10)
  responsesBurst: number;

  @Rate('RT_LIMIT_TEXTS_PER_SEC', 'Texts a participant may send a second, on average.', 0.5)
  textsPerSec: number;

  @Count('RT_LIMIT_TEXTS_BURST', 'Texts a participant may send at once.', 3)
  textsBurst: number;

  @Rate('RT_LIMIT_UPVOTES_PER_SEC', 'Upvotes a participant may send a second.', 2)
  upvotesPerSec: number;

  @IsNumber()
  @Min(1)
  @Max(1e6)
  @Setting('RT_LIMIT_EVENTS_PER_SEC', 'Socket messages of any kind one socket may send a second, on average.', 20)
  eventsPerSec: number;

  @Count('RT_LIMIT_EVENTS_BURST', 'Socket messages of any kind one socket may send at once.', 40)
  eventsBurst: number;

  @Count(
    'RT_LIMIT_SOCKETS_PER_SESSION',
    'Sockets one participant or sign-in may hold; one more replaces the oldest.',
    5,
  )
  socketsPerSession: number;

  @Count(
    'RT_LIMIT_PENDING_HANDSHAKES',
    'Handshakes in progress above which new ones are turned away with 503.',
    5000,
    1e7,
  )
  pendingHandshakes: number;

  @Count('RT_LIMIT_REQUESTS_PER_MIN', 'Requests one signed-in session or participant may make a minute.', 300, 1e7)
  requestsPerMin: number;

  @Count('RT_LIMIT_ARCHIVE_PER_MIN', 'Requests of the public archive one address may make a minute.', 600, 1e7)
  archivePerMin: number;

  @Count('RT_LIMIT_SEARCHES_PER_MIN', 'Searches one address may make a minute.', 60, 1e7)
  searchesPerMin: number;

  @Count(
    'RT_LIMIT_LINKS_PER_EMAIL',
    'Sign-in mails to one address in 15 minutes, asked for from one network address.',
    3,
  )
  linksPerEmail: number;

  @Count('RT_LIMIT_LINKS_PER_ADDRESS', 'Sign-in mails asked for from one network address in 15 minutes.', 30)
  linksPerAddress: number;

  @Count('RT_LIMIT_WRONG_CODES', 'Wrong codes (of a sign-in mail or a join code) from one device in 5 minutes.', 10)
  wrongCodes: number;

  @Count('RT_LIMIT_WRONG_CODES_PER_ADDRESS', 'Wrong join codes from one network address in 5 minutes.', 100)
  wrongCodesPerAddress: number;

  @Count(
    'RT_LIMIT_WRONG_CODES_OVERALL',
    'Wrong join codes a minute over all addresses; above it the log raises an alarm.',
    1000,
    1e7,
  )
  wrongCodesOverall: number;

  @Count('RT_LIMIT_PAIRINGS', 'Screens that may ask for a code from one network address in 5 minutes.', 60)
  pairings: number;

  @Rate(
    'RT_LIMIT_JOINS_PER_SEC',
    'New participants a second from one network address, after ten seconds’ worth at once.',
    50,
  )
  joinsPerSec: number;
}
