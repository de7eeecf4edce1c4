import type { AddressInfo } from 'node:net';

import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailSink {
  readonly url: string;
  /** Received mails, oldest first. */
  readonly mails: ParsedMail[];
  to(address: string): ParsedMail[];
  /** From now on it answers for this address as for one that does not exist (550), or takes mails for it once more. */
  refuse(address: string, refuses?: boolean): void;
  stop(): Promise<void>;
}

/** Starts a real SMTP server on 127.0.0.1 that accepts every mail, unless it is told otherwise. */
export async function fakeMail(): Promise<MailSink> {
  const mails: ParsedMail[] = [];
  const refused = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      done(refused.has(address) ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null),
    onData: (stream, _session, done) => {
      simpleParser(stream)
        .then((mail) => {
          mails.push(mail);
          done();
        })
        .catch(done);
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    to: (address) => mails.filter((mail) => addressesOf(mail).includes(address)),
    refuse: (address, refuses = true) => void (refuses ? refused.add(address) : refused.delete(address)),
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

function addressesOf(mail: ParsedMail): (string | undefined)[] {
  return [mail.to ?? []].flat().flatMap((group) => group.value.map((each) => each.address));
}
