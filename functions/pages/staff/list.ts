import { mayFollow, mayOrder } from '../../../shared/domain/check/staff.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import { parseInput } from '../../../shared/http/parse.ts';
import { html } from '../../../shared/http/reply.ts';
import { listQuerySchema } from '../../../shared/http/schemas.ts';
import { listChecks } from '../../../shared/store/list-checks.ts';
import { listPage } from '../../../shared/web/pages/staff/list.ts';
import { listedRequester } from '../../use/find-check.ts';
import type { PageTools } from '../tools.ts';
import { signedIn } from './session.ts';

export const staffList = (tools: PageTools) =>
  signedIn(tools, async ({ request, caller, frame }) => {
    if (!mayFollow(caller)) {
      throw new Refusal('forbidden', 'refusal.reports-only');
    }
    // An empty filter in the address is no filter.
    const given = Object.fromEntries(Object.entries(request.query).filter(([, value]) => value !== ''));
    const { status, cursor, limit } = parseInput(listQuerySchema, given);
    const requesterId = listedRequester(caller);
    const page = await listChecks(tools.table, {
      limit,
      ...(status && { status }),
      ...(cursor && { cursor }),
      ...(requesterId && { requesterId }),
    });
    return html(
      200,
      listPage({
        frame,
        rows: page.checks,
        filter: { ...(status && { status }) },
        first: cursor === undefined,
        mayOrder: mayOrder(caller),
        ...(page.cursor && { nextCursor: page.cursor }),
      }),
    );
  });
