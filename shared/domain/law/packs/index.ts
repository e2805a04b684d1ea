import type { JurisdictionPack } from '../schema.ts';
import { cn } from './cn.ts';
import { euGdpr } from './eu-gdpr.ts';
import { india } from './in.ts';
import { strictDefault as defaults } from './strict-default.ts';
import { uk } from './uk.ts';
import { usCa } from './us-ca.ts';
import { usFcra } from './us-fcra.ts';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

/** Applies where no other pack does. */
export const strictDefault: JurisdictionPack = frozen(defaults);

/** Every pack that there is, by id. Nothing can change them. */
export const packs: readonly JurisdictionPack[] = frozen([
  cn,
  euGdpr,
  india,
  strictDefault,
  uk,
  usCa,
  usFcra,
]);
