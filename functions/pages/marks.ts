import type { Marks } from '../../shared/domain/check/network-and-device.ts';
import { marksOf } from '../../shared/links/marks.ts';
import type { Visit } from './with-link.ts';

/** Where a form was posted from, for the act that keeps it; nothing without the key. */
export async function marksFor({ tools, request, check, device }: Visit): Promise<{ marks?: Marks }> {
  const key = await tools.originKey();
  if (!key) return {};
  const { sourceIp } = request;
  const from = { ...(sourceIp && { sourceIp }), ...(device && { device }) };
  return { marks: marksOf(key, check.head.id, from) };
}
