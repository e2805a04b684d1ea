import canonicalize from 'canonicalize';
import { type PackField, type PackFields, packFields } from './fields.ts';
import { joins } from './joins.ts';
import { packsFor } from './places.ts';
import type { JurisdictionPack } from './schema.ts';

/** What holds when several laws hold at once. Plain JSON data, in one form for the same laws. */
export interface ResolvedLaw extends PackFields {
  /** Ids with versions of all packs that were joined, sorted: `['eu-gdpr@1', 'us-fcra@1']`. */
  packs: string[];
  /** Per field, the packs whose demands the value is made of, sorted; none where no law asks for anything. */
  from: Record<PackField, string[]>;
}

const fieldsFrom = (made: (field: PackField) => unknown): PackFields =>
  Object.fromEntries(packFields.map((field) => [field, made(field)])) as unknown as PackFields;

const joined = <F extends PackField>(field: F, a: PackFields, b: PackFields): PackFields[F] =>
  joins[field].of(a[field], b[field]);

/** The strictest of both, field by field. Shares nothing with what it was made of. */
export const joinLaw = (a: PackFields, b: PackFields): PackFields =>
  structuredClone(fieldsFrom((field) => joined(field, a, b)));

/** The law that asks for nothing: where every joining begins. */
export const laxestLaw = (): PackFields => structuredClone(fieldsFrom((field) => joins[field].laxest));

/** Whether `a` already asks for everything that `b` asks for. */
export function isAtLeastAsStrict(a: PackFields, b: PackFields): boolean {
  const form = (law: PackFields) => canonicalize(joinLaw(law, law));
  return canonicalize(joinLaw(a, b)) === form(a);
}

const nameOf = ({ id, version }: Pick<JurisdictionPack, 'id' | 'version'>): string => `${id}@${version}`;

function shares<F extends PackField>(field: F, pack: PackFields, law: PackFields): boolean {
  const kept = joins[field].demands(law[field]);
  return joins[field].demands(pack[field]).some((demand) => kept.includes(demand));
}

/**
 * The strictest of some packs.
 *
 * @throws RangeError when there is no pack: a law that asks for nothing is never what is meant
 */
export function joinPacks(packs: readonly JurisdictionPack[]): ResolvedLaw {
  if (packs.length === 0) throw new RangeError('There is no pack to join.');
  const byName = new Map(packs.map((pack) => [nameOf(pack), pack]));
  const names = [...byName.keys()].sort();
  const law = [...byName.values()].reduce<PackFields>(joinLaw, laxestLaw());
  const from = Object.fromEntries(
    packFields.map((field) => [
      field,
      names.filter((name) => {
        const pack = byName.get(name);
        return pack !== undefined && shares(field, pack, law);
      }),
    ]),
  ) as Record<PackField, string[]>;
  return { ...law, packs: names, from };
}

/**
 * The law for people in these places: of all packs that apply to any of them the strictest, field by field. A
 * place that is unknown, empty or malformed, and no place at all, gives the strict default.
 *
 * @param places ISO 3166, such as `DE` or `US-CA`
 */
export const resolveLaw = (places: readonly (string | undefined)[]): ResolvedLaw =>
  joinPacks((places.length > 0 ? places : [undefined]).flatMap(packsFor));
