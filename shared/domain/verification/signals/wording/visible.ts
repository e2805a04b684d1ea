/** Greek and Cyrillic letters, and the Latin ones that they look like. */
const lookalikes = 'аеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТХ';
const latin = 'aeopcyxisjABEZHIKMNOPTYXABEKMHOPCTX';

/**
 * Turns a text into what the eye reads: without hidden characters, wide forms, accents and letters of other
 * scripts that look Latin.
 */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for plain ASCII.
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|\u034f|\u3164/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u0391-\u0458]/g, (letter) => latin[lookalikes.indexOf(letter)] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}
