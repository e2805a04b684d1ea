/** Something that the person who starts Evenhand can put right. The message is one sentence and is shown without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
