import { Injectable } from '@nestjs/common';
import { Clock } from '@rt/api/platform';

/** The clock of the server that makes the demo's data: nobody may schedule in the past, and the archive tells of it. */
@Injectable()
export class TurnedClock extends Clock {
  private at?: Date;

  turnTo(moment?: Date): void {
    this.at = moment;
  }

  override async now(): Promise<Date> {
    return this.at ?? super.now();
  }
}
