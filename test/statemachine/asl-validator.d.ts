declare module 'asl-validator' {
  /** Writes into the definition: it notes the query language of every state. */
  export default function validate(
    definition: unknown,
    options?: { checkPaths?: boolean; checkArn?: boolean },
  ): { isValid: boolean; errors: { 'Error code': string; Message: string }[] };
}
