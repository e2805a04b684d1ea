import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { common, type Template, together } from './content.ts';

export const addressNeeded: Template = (data) => {
  const { words, check, referee } = data;
  const addressBy = referee && askedUntil(check, 'address', referee.id);
  const name = referee?.name ?? words('mail.address-needed.somebody');
  const who = referee ? words('mail.address-needed.who', { name, address: referee.email }) : name;
  return {
    subject: words('mail.address-needed.subject', { name }),
    paragraphs: [
      words('mail.address-needed.back', { who }),
      together(
        words,
        addressBy
          ? words('mail.address-needed.please-by', { by: minuteWords(words, addressBy) })
          : words('mail.address-needed.please'),
        words('mail.address-needed.others', common(data)),
      ),
    ],
    button: words('mail.address-needed.button'),
  };
};
