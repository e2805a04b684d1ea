import { describe, expect, it } from 'vitest';
import { faultOf, withoutMessage } from '../../../functions/runtime/faults.ts';
import { named } from '../support/table.ts';

const secret = 'Email address is not verified: ana@example.com';

describe('what may be said of an error', () => {
  it('is its name, where it came from, and the status of a service', () => {
    const fault = faultOf(named('MessageRejected', { message: secret, $metadata: { httpStatusCode: 400 } }));
    expect(fault).toMatchObject({ error: 'MessageRejected', status: 400 });
    expect(fault.frames?.[0]).toMatch(/^at /);
    expect(JSON.stringify(fault)).not.toContain('ana@');
  });

  it('keeps a message out of the frames, however many lines it has', () => {
    const error = new Error(`first line\nana@example.com\n${secret}`);
    expect(JSON.stringify(faultOf(error))).not.toContain('ana@');
  });

  it.each(['ana@example.com', undefined, null, { message: secret }])(
    'is nothing for what is no error: %s',
    (thrown) => {
      expect(faultOf(thrown)).toEqual({ error: 'Unknown' });
    },
  );
});

describe('the error for the execution history', () => {
  it('has the name, which the state machine goes by, and no word of the message', () => {
    const bare = withoutMessage(named('Superseded', { message: secret }));
    expect(bare.name).toBe('Superseded');
    expect(bare.message).not.toContain('ana@');
    expect(bare.cause).toBeUndefined();
  });
});
