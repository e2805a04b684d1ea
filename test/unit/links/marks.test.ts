import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../shared/links/marks.ts';
import { networkOf } from '../../../shared/links/network.ts';

const key = 'k'.repeat(64);
const from = { sourceIp: '203.0.113.7', device: 'AAAAAAAAAAAAAAAAAAAAAA' };

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:0:42:1:2:3:4', '2001:db8:0:42::/64'],
    ['2001:db8:0:42::1', '2001:db8:0:42::/64'],
    ['2001:DB8:0000:0042:ffff::', '2001:db8:0:42::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::ffff:cb00:7107', '203.0.113.7'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it.each(['', 'test-invoke-source-ip', '203.0.113', '203.0.113.7, 10.0.0.1', 'x%203.0.113.7'])(
    'is not known of %j',
    (text) => {
      expect(networkOf(text)).toBeUndefined();
    },
  );
});

describe('marks', () => {
  it('are HMAC-SHA-256 over check, kind and value, cut to 16 bytes', () => {
    // printf '["c1","network","203.0.113.7"]' | openssl dgst -sha256 -hmac kkk… -binary | head -c 16 | basenc --base64url
    expect(marksOf(key, 'c1', from)).toEqual({
      network: 'SLqQK65NWiPK72yZtID5Jw',
      device: 'bRavVMyFsN2-GVSS8vljIg',
    });
  });

  it('are equal for the same place in the same check, and for nothing else', () => {
    const marks = marksOf(key, 'c1', from);
    expect(marksOf(key, 'c1', { ...from })).toEqual(marks);
    const others = [
      marksOf(key, 'c2', from),
      marksOf('another key', 'c1', from),
      marksOf(key, 'c1', { sourceIp: '203.0.113.8', device: 'BAAAAAAAAAAAAAAAAAAAAA' }),
    ];
    for (const other of others) {
      expect(other.network).not.toBe(marks.network);
      expect(other.device).not.toBe(marks.device);
    }
    expect(marksOf(key, 'c1', { device: '203.0.113.7' }).device).not.toBe(marks.network);
  });

  it('see one household behind the addresses that a device takes from day to day', () => {
    const [monday, tuesday] = ['2001:db8:0:42:aaaa::1', '2001:db8:0:42:bbbb::2'].map((sourceIp) =>
      marksOf(key, 'c1', { sourceIp }),
    );
    expect(monday).toEqual(tuesday);
  });

  it('are absent where nothing is known', () => {
    expect(marksOf(key, 'c1', {})).toEqual({});
    expect(marksOf(key, 'c1', { sourceIp: 'nowhere' })).toEqual({});
  });
});
