import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refereeRoles } from '../../../../shared/domain/terms/roles.ts';
import { analysisOf } from '../../../../shared/domain/verification/analysis.ts';
import { groupsToShow } from '../../../../shared/domain/verification/groups-to-show.ts';
import { oddPanel } from './any-panel.ts';
import { grid, honestRows } from './panels.ts';

describe('groups that may be shown apart', () => {
  it.each([
    [{ peer: 3, manager: 3 }, 3, ['manager', 'peer']],
    [{ peer: 3 }, 3, ['peer']],
    [{ peer: 2, manager: 2 }, 3, []],
    // One manager would be everybody less the peers.
    [{ peer: 4, manager: 1 }, 3, []],
    [{ peer: 4, manager: 1, client: 2 }, 3, ['peer']],
    [{ peer: 3, manager: 4, client: 1 }, 3, ['manager']],
    [{ peer: 3, manager: 3, client: 1 }, 3, ['peer']],
    [{ peer: 3, manager: 3, client: 1 }, 4, []],
    [{ peer: 0 }, 3, []],
    [{}, 3, []],
  ])('of %j, with at least %i, are %j', (counts, least, shown) => {
    expect(groupsToShow(counts, least)).toEqual(shown);
  });

  const counts = fc.dictionary(fc.constantFrom(...refereeRoles), fc.nat({ max: 8 }));
  const least = fc.integer({ min: 2, max: 5 });

  it('are never too small, and never leave a rest that is', () => {
    fc.assert(
      fc.property(counts, least, (given, minimum) => {
        const shown = groupsToShow(given, minimum);
        for (const name of shown) expect(given[name]).toBeGreaterThanOrEqual(minimum);
        const rest = Object.entries(given)
          .filter(([name]) => !shown.includes(name))
          .reduce((sum, [, n]) => sum + n, 0);
        // The rest is everybody less the groups that are shown, so that it can be worked out.
        if (shown.length > 0) expect(rest === 0 || rest >= minimum).toBe(true);
      }),
    );
  });

  it('do not depend on the order of the groups', () => {
    fc.assert(
      fc.property(counts, least, (given, minimum) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        expect(groupsToShow(turned, minimum)).toEqual(groupsToShow(given, minimum));
      }),
    );
  });
});

describe('roles in an analysis', () => {
  it('are shown where three and more have them, from their own answers', () => {
    const shift = (i: number) => (i < 3 ? -1 : 0);
    const { ratings, competencies } = analysisOf(
      grid(honestRows(6, 20, shift), { roles: ['manager', 'manager', 'manager', 'peer', 'peer', 'peer'] }),
    );
    for (const { byRole } of [...ratings, ...competencies]) {
      expect(Object.keys(byRole).sort()).toEqual(['manager', 'peer']);
      expect(byRole).toMatchObject({ manager: { n: 3 }, peer: { n: 3 } });
      expect(byRole.manager?.value).toBeLessThan(byRole.peer?.value as number);
    }
  });

  it('are not shown where one witness of another role would be the rest', () => {
    const { ratings, competencies } = analysisOf(
      grid(honestRows(5), { roles: ['manager', 'peer', 'peer', 'peer', 'peer'] }),
    );
    for (const { byRole } of [...ratings, ...competencies]) expect(byRole).toEqual({});
  });

  it('are judged for each question by who rated it', () => {
    const rows = honestRows(6).map((row, i) => row.map((value, q) => (i === 0 && q === 0 ? null : value)));
    const { ratings } = analysisOf(
      grid(rows, { roles: ['manager', 'manager', 'manager', 'peer', 'peer', 'peer'] }),
    );
    // Two managers are left over on that question, so that the three colleagues are not shown either.
    expect(ratings[0]?.byRole).toEqual({});
    expect(Object.keys(ratings[1]?.byRole ?? {})).toEqual(['manager', 'peer']);
  });

  it('obey the larger minimum of the law', () => {
    const options = { roles: ['manager', 'manager', 'manager', 'peer', 'peer', 'peer'] as const };
    const { ratings } = analysisOf(grid(honestRows(6), { ...options, change: { groupMinimum: 4 } }));
    for (const { byRole } of ratings) expect(byRole).toEqual({});
  });

  it('never show, or let anybody work out, a group below the minimum', () => {
    fc.assert(
      fc.property(oddPanel, (one) => {
        const least = Math.max(3, one.groupMinimum ?? 0);
        for (const { n, byRole, questionId } of analysisOf(one).ratings) {
          const shown = Object.entries(byRole);
          for (const [role, picture] of shown) {
            const raters = one.witnesses.filter(
              (witness) => witness.role === role && typeof witness.ratings[questionId] === 'number',
            );
            expect(picture.n).toBe(raters.length);
            expect(picture.n).toBeGreaterThanOrEqual(least);
            expect(picture.low <= picture.value && picture.value <= picture.high).toBe(true);
          }
          const rest = n - shown.reduce((sum, [, picture]) => sum + picture.n, 0);
          if (shown.length > 0) expect(rest === 0 || rest >= least).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
