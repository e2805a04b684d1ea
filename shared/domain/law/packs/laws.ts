import type { Source } from '../schema.ts';

/** Where the laws stand, so that packs cite them in one form. Each takes the passage, and what it says. */
type Cite = (passage: string, says: string) => Source;

const code =
  (name: string, address: (passage: string) => string): Cite =>
  (passage, says) => ({ law: `${name} ${passage}: ${says}`, url: address(passage) });

const first = (passage: string): string => passage.match(/^[\w.-]+/)?.[0] ?? '';
const usCode = (title: number) => (passage: string) =>
  `https://www.law.cornell.edu/uscode/text/${title}/${first(passage)}`;
const californian = (name: string, book: string): Cite => {
  const pages = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml';
  return code(name, (passage) => `${pages}?lawCode=${book}&sectionNum=${first(passage)}`);
};

export const fcra = code('Fair Credit Reporting Act, 15 U.S.C.', usCode(15));
export const usc42 = code('42 U.S.C.', usCode(42));
export const usc47 = code('Telephone Consumer Protection Act, 47 U.S.C.', usCode(47));
export const weisberg: Source = {
  law: 'FTC staff opinion letter to Weisberg, 27 June 1997: five business days are reasonable',
  url: 'https://www.ftc.gov/legal-library/browse/advisory-opinions/advisory-opinion-weisberg-06-27-97',
};

export const californiaCivil = californian('California Civil Code', 'CIV');
export const californiaLabor = californian('California Labor Code', 'LAB');
export const californiaGovernment = californian('California Government Code', 'GOV');

export const gdpr = code(
  'General Data Protection Regulation (EU) 2016/679,',
  () => 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
);
export const euCharter: Source = {
  law: 'EU Charter, Art. 21; Directives 2000/43/EC, 2000/78/EC, 2006/54/EC: no discrimination',
  url: 'https://eur-lex.europa.eu/eli/treaty/char_2012/oj',
};
export const payTransparency: Source = {
  law: 'Directive (EU) 2023/970, Art. 5(2): no questions about pay history, from 7 June 2026',
  url: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
};

export const ukGdpr = code('UK GDPR,', () => 'https://www.legislation.gov.uk/eur/2016/679/contents');
export const ukAct = (path: string, law: string): Source => ({
  law,
  url: `https://www.legislation.gov.uk/ukpga/${path}`,
});

export const pipl = code(
  'Personal Information Protection Law of the People’s Republic of China,',
  () =>
    'https://digichina.stanford.edu/work/translation-personal-information-protection-law-' +
    'of-the-peoples-republic-of-china-effective-nov-1-2021/',
);

export const dpdp = code(
  'Digital Personal Data Protection Act, 2023,',
  () => 'https://www.meity.gov.in/static/uploads/2024/06/2bf1f0e9f04e6fb4f8fef35e82c42aa5.pdf',
);
