import type { WitnessSignal } from '../check/findings.ts';
import { raised, type SignalKind, signalKinds } from '../check/signal.ts';
import type { ReadableCheck } from '../redaction/hold-back.ts';
import { type RefereeRole, refereeRoles } from '../terms/roles.ts';
import { groupsToShow } from '../verification/groups-to-show.ts';
import { smallestGroup } from './smallest-group.ts';

/** Grounds for a signal: a link between the answers of two referees, or an address that does not fit. */
export const signalGrounds = [
  'wording',
  'equal',
  'device',
  'network',
  'minutes',
  'imitates',
  'otherwise',
] as const;
export type SignalGround = (typeof signalGrounds)[number];

/** A signal about the answers of all referees together, which identifies nobody. */
export interface ReportSignal {
  kind: SignalKind;
  /** How many referees it concerns. Absent where the number alone would tell who they are. */
  witnesses?: number;
  /** How many referees answered. */
  of: number;
  /** 0.5 to 0.99, of the strongest. */
  strength: number;
  /** Only of a difference between roles, and only when the role is large enough to be shown apart. */
  role?: RefereeRole;
  direction?: 'lower' | 'higher';
  /** The grounds of the signal, where its kind does not name them. */
  restsOn: SignalGround[];
}

function groundsOf(signals: readonly WitnessSignal[]): SignalGround[] {
  const has = (ground: SignalGround): boolean =>
    signals.some(({ kind, evidence }) => {
      if (kind === 'mail_mismatch')
        return ground === (evidence.domain === 'imitates' ? 'imitates' : 'otherwise');
      return kind.startsWith('collusion') && evidence[ground] !== undefined;
    });
  return signalGrounds.filter(has);
}

const strongest = (signals: readonly WitnessSignal[]): number =>
  Math.max(...signals.map(({ strength }) => strength));

/** Roles that see the candidate otherwise. Of roles that may not be shown apart only that there are such. */
function roleDifferences(
  signals: readonly WitnessSignal[],
  check: ReadableCheck,
  of: number,
): ReportSignal[] {
  if (signals.length === 0) return [];
  const counts: Record<string, number> = {};
  for (const { role, state } of check.referees)
    if (state === 'answered') counts[role] = (counts[role] ?? 0) + 1;
  const shown = groupsToShow(counts, smallestGroup(check.scope));
  const named = refereeRoles.flatMap((role): ReportSignal[] => {
    const own = signals.filter(({ evidence }) => evidence.role === role);
    if (own.length === 0 || !shown.includes(role)) return [];
    const direction = Number(own[0]?.evidence.difference) < 0 ? 'lower' : 'higher';
    return [
      {
        kind: 'role_difference',
        witnesses: own.length,
        of,
        strength: strongest(own),
        role,
        direction,
        restsOn: [],
      },
    ];
  });
  if (named.length > 0) return named;
  return [{ kind: 'role_difference', of, strength: strongest(signals), restsOn: [] }];
}

/**
 * The raised signals about the answers, strongest first, for all referees together: never by name and, but for groups that may be
 * shown, never by role.
 */
export function reportSignals(check: ReadableCheck): ReportSignal[] {
  const signals = (check.analysis?.signals ?? []).filter(({ strength }) => strength >= raised);
  const of = check.referees.filter(({ state }) => state === 'answered').length;
  return signalKinds
    .flatMap((kind): ReportSignal[] => {
      const own = signals.filter((signal) => signal.kind === kind);
      if (kind === 'role_difference') return roleDifferences(own, check, of);
      if (own.length === 0) return [];
      const witnesses = new Set(own.map(({ refereeId }) => refereeId)).size;
      return [{ kind, witnesses, of, strength: strongest(own), restsOn: groundsOf(own) }];
    })
    .sort((a, b) => b.strength - a.strength);
}
