import {
  type JurisdictionPack,
  type PackField,
  type PackFields,
  packFields,
  type WaitingDemand,
} from '../../../../shared/domain/law/index.ts';

const listed = (list: readonly string[]): string => (list.length > 0 ? list.join(', ') : 'none');
const waitOf = (one: WaitingDemand): string =>
  `${one.days} ${one.count} days${one.count === 'business' && one.calendar ? ` (${one.calendar})` : ''}`;
const noticesOf = (notices: PackFields['notices']): string =>
  listed(Object.entries(notices).flatMap(([kind, keys]) => (keys.length > 0 ? [kind] : [])));

const cells: { [F in PackField]: (value: PackFields[F]) => string } = {
  operatorRole: (value) => value,
  lawfulBasis: (value) => value,
  separateConsents: listed,
  notices: noticesOf,
  standAloneDisclosure: (value) => (value ? 'yes' : 'no'),
  channels: listed,
  waiting: (value) => listed(value.map(waitOf)),
  dispute: ({ decideDays, candidateDays }) => `decided in ${decideDays}, open for ${candidateDays}`,
  corroboration: ({ sources, independent }) => `${sources}${independent ? ', independent' : ''}`,
  confidentiality: ({ modes, groupMinimum }) => `${listed(modes)}; groups of ${groupMinimum}`,
  retention: (value) =>
    Object.entries(value)
      .map(([name, days]) => `${name} ${days}`)
      .join(', '),
  bannedTopics: (value) => `${value.length} topics`,
  payHistory: (value) => value,
  lookBackYears: String,
};

const cell = <F extends PackField>(field: F, pack: PackFields): string => cells[field](pack[field]);
const row = (columns: readonly string[]): string => `| ${columns.join(' | ')} |`;

/** Packs and their fields as Markdown. */
export const fieldTable = (packs: readonly JurisdictionPack[]): string =>
  [
    row(['', ...packs.map(({ id, version }) => `${id}@${version}`)]),
    row(['---', ...packs.map(() => '---')]),
    ...packFields.map((field) => row([`\`${field}\``, ...packs.map((pack) => cell(field, pack))])),
  ].join('\n');

/** Packs, what they stand for, and where they apply, as Markdown. */
export const placeTable = (packs: readonly JurisdictionPack[]): string =>
  [
    row(['id', 'title', 'places']),
    row(['---', '---', '---']),
    ...packs.map(({ id, title, places }) => row([`\`${id}\``, title, places.join(' ')])),
  ].join('\n');

/** Topics and the packs that ban them, as Markdown; those that every pack bans in one row. */
export function topicTable(packs: readonly JurisdictionPack[], topics: readonly string[]): string {
  const bannedBy = (topic: string) =>
    packs.filter(({ bannedTopics }) => bannedTopics.some((one) => one === topic)).map(({ id }) => id);
  const everywhere = topics.filter((topic) => bannedBy(topic).length === packs.length);
  const others = topics.filter((topic) => !everywhere.includes(topic));
  return [
    row(['topics', 'banned by']),
    row(['---', '---']),
    row([everywhere.join(', '), 'every pack']),
    ...others.map((topic) => row([topic, bannedBy(topic).join(', ')])),
  ].join('\n');
}
