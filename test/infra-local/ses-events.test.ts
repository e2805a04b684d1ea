import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../infra/local/aws/ses-events.ts';

const about = (address: string) =>
  eventsOf({
    messageId: 'm1',
    from: 'Evenhand <references@example.com>',
    recipients: [address],
    subject: 'Hello',
    configurationSet: 'set',
    tags: { check: 'c1' },
    at: new Date(0),
  });
type Detail = { mail: object; bounce?: { bounceType: string; bounceSubType: string } };

describe('the mailbox simulator', () => {
  it.each([
    ['ana@example.com', ['Email Sent', 'Email Delivered']],
    ['success@simulator.amazonses.com', ['Email Sent', 'Email Delivered']],
    ['Bounce+Ana@simulator.amazonses.com', ['Email Sent', 'Email Bounced']],
    ['Ana <bounce@simulator.amazonses.com>', ['Email Sent', 'Email Bounced']],
    ['suppressionlist@simulator.amazonses.com', ['Email Sent', 'Email Bounced']],
    ['complaint+x@simulator.amazonses.com', ['Email Sent', 'Email Delivered', 'Email Complaint Received']],
    ['ooto@simulator.amazonses.com', ['Email Sent', 'Email Delivered', 'Email Bounced']],
  ])('%s', (address, detailTypes) => {
    expect(about(address).map(({ entry }) => entry.detailType)).toEqual(detailTypes);
  });

  it.each([
    ['bounce@simulator.amazonses.com', 'Permanent', 'General'],
    ['suppressionlist@simulator.amazonses.com', 'Permanent', 'OnAccountSuppressionList'],
    ['ooto@simulator.amazonses.com', 'Transient', 'General'],
  ])('%s is %s/%s', (address, bounceType, bounceSubType) => {
    const detail = about(address).at(-1)?.entry.detail as Detail;
    expect(detail.bounce).toMatchObject({ bounceType, bounceSubType });
  });

  it('tells the mail, its tags and its configuration set', () => {
    const detail = about('ana@example.com')[0]?.entry.detail as Detail;
    expect(detail.mail).toMatchObject({
      messageId: 'm1',
      destination: ['ana@example.com'],
      tags: { 'ses:configuration-set': ['set'], check: ['c1'] },
    });
  });
});
