import type { Browser } from 'playwright-core';
import type { LocalStack } from '../../../infra/local/local-stack.ts';
import { linkIn, mailboxAt } from '../../../infra/local/people/mailbox.ts';
import { spacedNames } from '../../../shared/mail/spaced-names.ts';
import { type Language, type Words, wordsOf } from '../../../shared/words/index.ts';
import { type Visit, visit } from './visit.ts';
import { type Nominee, unseen } from './walk.ts';

/** What runs while the tests do. */
export interface Running {
  stack: LocalStack;
  browser: Browser;
}

/** In which language, and whether with the script. */
export interface Manner {
  language: Language;
  script: boolean;
}

/** Somebody's way through the product in one manner. */
export interface Way extends Manner {
  words: Words;
  /** Words as a mail says them. */
  mailWords: Words;
  /** An address that is nobody's in another manner. */
  address(name: string): string;
  nominees: Nominee[];
  /** Whoever reads the language of this way. */
  own(): Promise<Visit>;
  /** Staff pages are English for everybody, and looked at once. */
  clerk(): Promise<Visit>;
  /** The link in the newest mail to somebody, or in the one with this subject. */
  mailLink(to: string, subject?: string): Promise<string>;
}

/** @param running looked into when somebody sets out, not before */
export function wayOf(running: Running, { language, script }: Manner): Way {
  const address = (name: string) => `${name}-${language}-${script ? 'script' : 'plain'}@example.com`;
  return {
    language,
    script,
    words: wordsOf[language],
    mailWords: spacedNames(wordsOf[language]),
    address,
    nominees: [
      { name: 'Marko Kranjc', email: address('marko'), role: 'manager' },
      { name: 'Petra Zupan', email: address('petra'), role: 'peer' },
      { name: 'Jure Kos', email: address('jure'), role: 'peer' },
      { name: 'Nina Oblak', email: address('nina'), role: 'client' },
    ],
    own: () => visit(running.browser, { script, language }),
    clerk: async () => {
      const staff = await visit(running.browser, { script, language: 'en' });
      return language === 'en' ? staff : unseen(staff);
    },
    mailLink: async (to, subject) => {
      const fits = (mail: { subject: string }) => !subject || mail.subject === subject;
      return linkIn(await mailboxAt(running.stack.mailboxUrl).newest(to, fits));
    },
  };
}
