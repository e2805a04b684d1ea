import { adverseRatings, independent, uncorroborated } from './corroboration.ts';
import type { CrossVerified } from './cross-verify.ts';
import type { FactOutcome } from './facts/index.ts';
import { inOrder, type Panel } from './panel.ts';

/** A finding about a panel without names and words of questions: what the command line prints. */
export interface PanelFinding {
  kind: 'adverse_rating' | 'disagreement' | 'not_enough_evidence' | 'fact' | 'statement';
  text: string;
  /** Ids of the witnesses it rests on. */
  sources: string[];
  corroborated: boolean;
}

const witnesses = (n: number): string => (n === 1 ? '1 witness' : `${n} witnesses`);

function ratingFindings(panel: Panel, { questions, groups }: CrossVerified): PanelFinding[] {
  const ordered = inOrder(panel.witnesses);
  return questions.flatMap(({ id, picture }): PanelFinding[] => {
    const raters = ordered.filter(({ ratings }) => typeof ratings[id] === 'number').map((one) => one.id);
    if (raters.length === 0) return [];
    const { below, corroborated } = adverseRatings(panel, id, groups);
    const adverse: PanelFinding[] =
      below.length === 0
        ? []
        : [
            {
              kind: 'adverse_rating',
              text: corroborated
                ? `${id}: ${below.length} of ${witnesses(raters.length)} chose a point below the middle of the scale.`
                : `${id}: a point below the middle of the scale, ${uncorroborated}.`,
              sources: below,
              corroborated,
            },
          ];
    if (picture.agreement === 'insufficient')
      return [
        ...adverse,
        {
          kind: 'not_enough_evidence',
          text: `${id}: ${witnesses(raters.length)} could answer, which is not enough evidence.`,
          sources: raters,
          corroborated: false,
        },
      ];
    if (picture.agreement !== 'low') return adverse;
    return [
      ...adverse,
      {
        kind: 'disagreement',
        text: `${id}: the ${picture.n} witnesses who could answer see it differently.`,
        sources: raters,
        corroborated: independent(raters, groups) >= 2,
      },
    ];
  });
}

function factFinding({ key, verdict, sources, confirming, differing }: FactOutcome): PanelFinding[] {
  const by = (...answers: string[]) =>
    sources.filter(({ answer }) => answers.includes(answer)).map(({ id }) => id);
  const differ = by('differs');
  const confirm = by('confirms', 'minor_difference');
  if (differ.length > 0) {
    const alone = differing < 2;
    const others = confirm.length === 0 ? 'nobody confirms it' : `${witnesses(confirm.length)} confirmed it`;
    return [
      {
        kind: 'fact',
        text: alone
          ? `${key}: something else than the candidate states, ${uncorroborated}; ${others}.`
          : `${key}: ${witnesses(differ.length)} said something else than the candidate states; ${others}.`,
        sources: differ,
        corroborated: !alone,
      },
    ];
  }
  if (verdict === 'minor_difference')
    return [
      {
        kind: 'fact',
        text: `${key}: ${witnesses(confirm.length)} put it a little differently.`,
        sources: confirm,
        corroborated: confirming >= 2,
      },
    ];
  return verdict === 'confirmed'
    ? []
    : [{ kind: 'fact', text: `${key}: nobody could say.`, sources: [], corroborated: false }];
}

/** A person's own words rest on that person. Whether two say the same in their own words is for people to judge. */
const statementFindings = (panel: Panel): PanelFinding[] =>
  inOrder(panel.witnesses).flatMap(({ id, statements }) =>
    statements
      .filter(({ text }) => text.trim())
      .map(({ q, text }) => ({
        kind: 'statement' as const,
        text: `${q}: “${text.trim()}” (${uncorroborated})`,
        sources: [id],
        corroborated: false,
      })),
  );

/** What there is to say about a panel, each with the witnesses it rests on; nothing that one witness alone says is stated as a fact. */
export const panelFindings = (panel: Panel, result: CrossVerified): PanelFinding[] => [
  ...result.facts.flatMap(factFinding),
  ...ratingFindings(panel, result),
  ...statementFindings(panel),
];
