import type { EventBuses } from '../events/bus.ts';
import type { ConfigurationSet } from '../template/model.ts';
import type { AwsHandler, AwsReply } from './endpoint.ts';
import { failure } from './endpoint.ts';
import { forward } from './forward.ts';
import { eventsOf } from './ses-events.ts';

interface SendEmail {
  FromEmailAddress?: string;
  ConfigurationSetName?: string;
  Destination?: { ToAddresses?: string[]; CcAddresses?: string[]; BccAddresses?: string[] };
  Content?: { Simple?: { Subject?: { Data?: string } } };
  EmailTags?: { Name: string; Value: string }[];
}

/** Passes mail on to the mailbox, and publishes what SES would publish about it through its configuration set. */
export class SesHandler implements AwsHandler {
  private readonly mailbox: string;
  private readonly sets: Map<string, ConfigurationSet>;
  private readonly buses: EventBuses;
  private mails = 0;

  constructor(mailbox: string, sets: ConfigurationSet[], buses: EventBuses) {
    this.mailbox = mailbox;
    this.sets = new Map(sets.map((set) => [set.name, set]));
    this.buses = buses;
  }

  action({ method, path }: Parameters<AwsHandler['action']>[0]): string {
    return method === 'POST' && path === '/v2/email/outbound-emails' ? 'SendEmail' : `${method} ${path}`;
  }

  async answer(...[call, request]: Parameters<AwsHandler['answer']>): Promise<AwsReply> {
    const body = call.body as SendEmail;
    const set = this.sets.get(body.ConfigurationSetName ?? '');
    if (body.ConfigurationSetName && !set) {
      return failure(
        404,
        'NotFoundException',
        `Configuration set <${body.ConfigurationSetName}> does not exist.`,
      );
    }
    const reply = await forward(this.mailbox, request);
    if (call.action !== 'SendEmail') return reply;
    // The mailbox gives its errors no type, and without one the SDK reports only "UnknownError".
    if (reply.status !== 200) return failure(reply.status, 'BadRequestException', reply.body.toString());
    this.mails += 1;
    const { MessageId } = JSON.parse(reply.body.toString()) as { MessageId: string };
    if (set) this.publish(body, MessageId, set);
    return reply;
  }

  /** Number of mails that were taken. */
  count(): number {
    return this.mails;
  }

  private publish(body: SendEmail, messageId: string, set: ConfigurationSet): void {
    const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = body.Destination ?? {};
    const events = eventsOf({
      messageId,
      from: body.FromEmailAddress ?? '',
      recipients: [...ToAddresses, ...CcAddresses, ...BccAddresses],
      subject: body.Content?.Simple?.Subject?.Data ?? '',
      configurationSet: set.name,
      tags: Object.fromEntries((body.EmailTags ?? []).map(({ Name, Value }) => [Name, Value])),
      at: new Date(),
    });
    for (const { type, entry } of events) if (set.eventTypes.has(type)) this.buses.publish(entry);
  }
}
