/** The findings: where each comes from, how it stands, what the candidate and a reviewer say to it. */
export const finding = {
  'finding.standing.confirmed': 'Confirmed',
  'finding.standing.agree': 'Referees agree',
  'finding.standing.mostly_agree': 'Referees mostly agree',
  'finding.standing.minor_difference': 'A little different',
  'finding.standing.differ': 'Referees differ',
  'finding.standing.sources_disagree': 'Sources disagree',
  'finding.standing.contradicted': 'Contradicted',
  'finding.standing.unverified': 'Unverified',
  'finding.standing.not_enough_evidence': 'Not enough evidence',
  'finding.standing.one_voice': 'Said by one referee',
  'finding.standing.one_voice_against': 'Said by one referee, not corroborated',

  'finding.said.ratings_too_few':
    '{n, plural, one {One referee} other {# referees}} could answer. We report a rating from three answers on.',
  'finding.said.ratings_equal': 'All {n} referees who could answer chose “{point}”.',
  'finding.said.ratings': '{n} referees answered.',
  'finding.said.ratings.all': 'They chose “{from}” or “{to}”.',
  'finding.said.ratings.most': 'Most saw{place, select, at {: “{from}”} other { “{from}” or “{to}”}}.',
  'finding.said.ratings.some':
    'Taken together, their answers lie {place, select, at {at “{from}”} other {between “{from}” and “{to}”}}.',
  'finding.said.ratings.lowest': 'The lowest answer was “{lowest}”.',
  'finding.said.ratings.highest': 'The highest answer was “{highest}”.',
  'finding.said.low': '{low, plural, one {One} other {#}} of {n} saw less than is usual in the role.',
  'finding.said.again':
    'We asked others again; {answered, plural, one {the one who answered had {seen, plural, =0 {not seen it} other {seen it, too}}} other {{seen, plural, =0 {none} one {one} other {#}} of the {answered} who answered had seen it}}.',
  'finding.said.as-one': 'Their answers match closely, so they count as one.',
  'finding.said.nobody-else': 'Nobody else confirms it.',
  'finding.said.claimed':
    '{lasts, select, yes {The résumé gives no end.} other {The résumé says {claimed}.}}',
  'finding.said.confirming': '{n, plural, one {One referee confirms it.} other {# referees confirm it.}}',
  'finding.said.close':
    '{n, plural, one {One referee puts} other {# referees put}} it a little differently: {said}.',
  'finding.said.one-says': '{n, plural, one {One referee says} other {# referees say}} {said}.',
  'finding.said.otherwise': '{n} referees say otherwise: {said}.',
  'finding.said.unknown': '{n, plural, one {One referee does not know.} other {# referees do not know.}}',
  'finding.said.chosen': '{n, plural, one {One referee answers} other {# referees answer}} “{option}”.',
  'finding.said.wrote':
    '{role, select, manager {A manager} peer {A colleague} report {A direct report} client {A client} teacher {A teacher} volunteer_lead {A volunteer coordinator} hr {Someone in HR} other {A referee}} wrote:',
  'finding.said.example': 'A referee gave this example:',
  'finding.said.later_example': 'Asked again, a referee gave this example:',
  'finding.said.taken-out': 'These words were redacted.',

  'finding.number': 'Finding {n}',
  'finding.rule':
    'What one referee alone says is never reported as a fact. We ask the others again without leading them, and the candidate can answer it.',
  'finding.kind.rating': 'ratings',
  'finding.kind.fact': 'fact',
  'finding.kind.strength': 'strength',
  'finding.kind.improvement': 'to work on',
  'finding.kind.remark': 'remark',
  'finding.and-others': '{named} and {n, plural, one {# other} other {# others}}',
  'finding.rests-on': 'Rests on…',
  'finding.source': 'Answered by {who}.',
  'finding.voice.accept': '{who} accepted this',
  'finding.voice.comment': '{who} commented',
  'finding.voice.dispute': '{who} disputed this',
  'finding.decision.title': 'The reviewer’s decision',
  'finding.decision.upheld': 'A reviewer looked at the dispute and kept the finding.',
  'finding.decision.amended': 'A reviewer looked at the dispute and changed the words of the finding.',
  'finding.decision.removed':
    'A reviewer looked at the dispute and removed the finding. It is not in the report.',
  'finding.decision.why': 'Why:',
} as const;
