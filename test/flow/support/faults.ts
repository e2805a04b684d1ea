import type { AwsCall, Fault } from '../../../infra/local/aws/endpoint.ts';
import { sha256 } from '../../../shared/domain/check/audit.ts';
import type { Play } from './play.ts';
import type { Wire } from './wire.ts';

/** One call of the back end that is to fail: the n-th of its kind in the life of a check. */
export interface Planned {
  kind: string;
  n: number;
  fault: Fault;
}

interface Failing {
  kind: string;
  text: string;
  /** How many further attempts of the SDK fail. */
  left: number;
}

/** The SDK tries three times; all must fail, or the handler never learns of it. */
const furtherAttempts = 2;

type Body = Record<string, unknown> & { TransactItems?: Record<string, { Key?: Item; Item?: Item }>[] };
type Item = { pk?: { S: string }; sk?: { S: string }; checkId?: { S: string } };

/** What a call is, without what differs from check to check: who, which action, which items. */
export function kindOf({ functionId, action, body }: AwsCall): string {
  return [functionId, action, shapeOf(action, body)].filter(Boolean).join(' ');
}

/** A sort key or the id of a mail, without numbers that differ between checks or between referees. */
export const plain = (sk = ''): string =>
  sk.replace(/^(AUDIT|KEY|FINDING)#.*/, '$1').replace(/\br\d+\b/, 'r');

function shapeOf(action: string, body: Body): string {
  switch (action) {
    case 'TransactWriteItems': {
      const items = (body.TransactItems ?? []).flatMap((write) => Object.values(write));
      const keys = items.map(({ Item, Key }) => plain((Item ?? Key)?.sk?.S));
      return [...new Set(keys)].join('+');
    }
    case 'SendEmail':
      return plain((body.EmailTags as { Value: string }[])[1]?.Value);
    case 'SendTaskSuccess':
      return String((JSON.parse(String(body.output)) as { next: string }).next);
    case 'PutItem':
      return plain((body.Item as Item).sk?.S);
    case 'UpdateItem':
    case 'DeleteItem':
    case 'GetItem':
      return plain((body.Key as Item).sk?.S);
    default:
      return '';
  }
}

/** Sees to it that each planned call of a check fails once, as often as its caller tries it in one go. */
export class FaultPlan {
  /** What has failed so far. */
  readonly hit: Planned[] = [];
  /** Every kind of call that was seen, with how often. */
  readonly seen = new Map<string, number>();
  private readonly play: Play;
  private readonly plan: Planned[];
  private readonly failing: Failing[] = [];
  private readonly links = new Set<string>();
  private id = '';

  constructor(wire: Wire, play: Play, plan: Planned[] = []) {
    this.play = play;
    this.plan = plan;
    wire.rule((call) => this.decide(call));
  }

  /** How many mails may leave twice: SES took them, and could not say so or nobody could write it down. By kind of mail. */
  get mayRepeat(): string[] {
    return this.hit
      .filter(
        ({ kind, fault }) =>
          (kind.includes(' SendEmail ') && fault === 'fail-after') ||
          (kind.includes(' UpdateItem MAIL#') && fault === 'fail-before'),
      )
      .map(({ kind }) => kind.replace(/^.*(SendEmail |MAIL#)/, ''));
  }

  private decide(call: AwsCall): Fault | undefined {
    const text = JSON.stringify(call.body);
    if (!call.functionId || !this.isMine(call, text)) return undefined;
    const kind = kindOf(call);
    const again = this.failing.find((one) => one.kind === kind && one.text === text && one.left > 0);
    if (again) {
      again.left -= 1;
      return 'fail-before';
    }
    const n = (this.seen.get(kind) ?? 0) + 1;
    this.seen.set(kind, n);
    const planned = this.plan.find((one) => one.kind === kind && one.n === n);
    if (!planned) return undefined;
    this.hit.push(planned);
    this.failing.push({ kind, text, left: furtherAttempts });
    return planned.fault;
  }

  private isMine({ action, body }: AwsCall, text: string): boolean {
    const ordered = text.includes(sha256(this.play.key));
    // The state machine may be at work before the order has been answered.
    if (ordered) this.id ||= /CHECK#(\w+)/.exec(text)?.[1] ?? '';
    const item = body.Item as Item | undefined;
    const mine = ordered || (this.id !== '' && text.includes(this.id));
    // A link is looked up by its hash alone.
    if (mine && action === 'PutItem' && item?.pk) this.links.add(item.pk.S);
    return mine || this.links.has((body.Key as Item | undefined)?.pk?.S ?? '');
  }
}
