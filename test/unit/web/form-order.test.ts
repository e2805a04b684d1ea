import { describe, expect, it } from 'vitest';
import { parseOrder } from '../../../shared/web/forms/index.ts';

const good = {
  key: 'b0a1c2d3-0000-4000-8000-000000000001',
  candidateName: 'Ana Ferreira',
  candidateEmail: 'Ana@Example.com',
  candidatePlace: 'PT',
  roleTitle: 'Lead test engineer',
  employerPlace: 'DE',
  reason: 'The person signs off measuring instruments that hospitals rely on.',
  package: 'professional',
  riskLevel: 'medium',
  'item-work-style': 'yes',
  'reason-work-style': 'A wrong measurement is found only by careful work.',
  'reason-trust': 'The person alone releases an instrument for use on patients.',
  'reason-own-words': ' ',
  decisionMakerName: '',
  decisionMakerEmail: '',
  'work.0.name': 'Acme Optics',
  'work.0.position': 'Test engineer',
  'work.0.from-month': '04',
  'work.0.from-year': '2019',
  'work.0.to-month': '',
  'work.0.to-year': '',
  resume: '',
};
const parse = (more: Record<string, string> = {}) => parseOrder(new URLSearchParams({ ...good, ...more }));

describe('parseOrder', () => {
  it('makes an order of the fields', () => {
    expect(parse().ok).toMatchObject({
      key: good.key,
      request: {
        candidate: { name: 'Ana Ferreira', email: 'ana@example.com', language: 'en' },
        package: 'professional',
        riskLevel: 'medium',
        // An item counts as ordered when it is ticked, or when somebody has written why it is needed.
        items: [
          { id: 'work-style', reason: good['reason-work-style'] },
          { id: 'trust', reason: good['reason-trust'] },
        ],
        role: { title: 'Lead test engineer' },
        places: { candidate: 'PT', employer: 'DE' },
        decisionMakers: [],
        resume: { work: [{ name: 'Acme Optics', position: 'Test engineer', startDate: '2019-04' }] },
      },
    });
  });

  it('takes a decision-maker', () => {
    const person = { decisionMakerName: 'Dan Weiss', decisionMakerEmail: 'Dan@northwind.example' };
    expect(parse(person).ok?.request.decisionMakers).toEqual([
      { name: 'Dan Weiss', email: 'dan@northwind.example' },
    ]);
  });

  it('lets a pasted résumé win over the rows, and give name and address', () => {
    const resume = JSON.stringify({
      basics: { name: 'Ana F.', email: 'ana@other.example' },
      work: [{ name: 'Lumen Labs' }, { name: 'Acme' }],
    });
    const result = parse({ resume, candidateName: '', candidateEmail: '', 'work.0.name': '' });
    expect(result.ok?.request.resume.work.map(({ name }) => name)).toEqual(['Lumen Labs', 'Acme']);
    expect(result.ok?.request.resume.basics.email).toBe('ana@other.example');
    expect(result.ok?.request.candidate).toEqual({ language: 'en' });
  });

  it.each<[Record<string, string>, string[]]>([
    [{ candidateName: '' }, ['candidateName']],
    [{ candidateEmail: 'ana' }, ['candidateEmail']],
    [{ candidateEmail: '' }, ['candidateEmail']],
    [{ package: '' }, ['package']],
    [{ riskLevel: '' }, ['riskLevel']],
    [{ riskLevel: 'extreme' }, ['riskLevel']],
    [{ 'item-work-style': '', 'reason-work-style': '', 'reason-trust': '' }, ['item-employment-facts']],
    [{ roleTitle: '' }, ['roleTitle']],
    [{ reason: 'Because' }, ['reason']],
    [{ candidatePlace: '' }, ['candidatePlace']],
    [{ employerPlace: '' }, ['employerPlace']],
    [{ decisionMakerName: 'Dan' }, ['decisionMakerEmail']],
    [{ decisionMakerEmail: 'dan@northwind.example' }, ['decisionMakerName']],
    [{ 'work.0.name': '' }, ['work.0.name']],
    [{ 'work.1.name': 'Lumen', 'work.1.from-month': '05' }, ['work.1.from']],
    [{ 'work.0.to-year': '20' }, ['work.0.to']],
    [{ resume: '{"basics":' }, ['resume']],
    [{ resume: '{"work": "none"}' }, ['resume']],
    [{ resume: '[1]' }, ['resume']],
    [{ key: '' }, ['key']],
  ])('%o is refused', (more, expected) => {
    const result = parse(more);
    expect(result.ok).toBeUndefined();
    expect(result.faults?.map(({ path }) => path)).toEqual(expected);
    expect(result.values).toMatchObject(more);
  });

  it('names the faults in the order of the form', () => {
    const result = parse({ candidateName: '', reason: '', roleTitle: '', 'work.0.name': '' });
    expect(result.faults?.map(({ path }) => path)).toEqual([
      'candidateName',
      'roleTitle',
      'reason',
      'work.0.name',
    ]);
  });
});
