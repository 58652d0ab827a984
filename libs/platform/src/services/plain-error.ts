/** Something a person can mend: one sentence that says what is wrong, and the one command that helps. */
export class PlainError extends Error {
  constructor(
    message: string,
    readonly help?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PlainError';
  }
}
