/** What the product says no to. The list is closed, so that each code has one HTTP status and one sentence. */
export type RefusalCode =
  | 'invalid_input'
  | 'unknown_package'
  | 'not_found'
  | 'forbidden'
  | 'already_ended'
  | 'not_at_this_step'
  | 'report_not_ready'
  | 'idempotency_key_missing'
  | 'idempotency_key_reused'
  | 'try_again';

/** How a refusal is told over HTTP. */
export type RefusalStatus = 400 | 403 | 404 | 409 | 422 | 503;

export interface FieldFault {
  /** Path of the field, as in `candidate.email` or `referees.2.role`. */
  path: string;
  message: string;
}

/** A rule said no. The message is for the person and holds no personal data beyond what they sent. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly fields: FieldFault[];

  constructor(code: RefusalCode, message: string, fields: FieldFault[] = []) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.fields = fields;
  }
}
