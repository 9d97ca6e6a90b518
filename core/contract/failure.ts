/** Every way a request can fail. Codes are constants for both sides; the sentence is for people; details are data. */
export const failureCodes = {
  /** the input breaks a rule of the form; `fields` says where */
  invalid: 'invalid',
  /** the record is gone or was never there */
  notFound: 'notFound',
  /** the state of the post forbids it, e.g. stock would fall below zero */
  refused: 'refused',
  /** the record changed since it was read or the thing to undo is no longer as it was */
  conflict: 'conflict',
  /** the session's role may not do this */
  forbidden: 'forbidden',
  /** no post is open in this session */
  locked: 'locked',
  wrongPassphrase: 'wrongPassphrase',
  /** somebody else holds the post */
  held: 'held',
  /** the file or database cannot be read or is damaged */
  damaged: 'damaged',
  /** the file was written by a newer version of the program; it was only looked at */
  newer: 'newer',
  /** the disk or stick is full */
  full: 'full',
  /** a part of the laptop is missing: browser, printer, stick */
  unavailable: 'unavailable',
  /** one step would take away a large share of a table: asked again with the figure typed (see `loss`), it goes through */
  massDelete: 'massDelete',
  cancelled: 'cancelled',
  /** the host went away before it answered; a confirmed entry is never lost, this one is not confirmed */
  hostLost: 'hostLost',
  /** a programming fault; the sentence is safe to show, the stack stays in the log */
  fault: 'fault',
} as const;
export type FailureCode = keyof typeof failureCodes;

/** What one step would take away. */
export interface MassLoss {
  readonly parts: readonly { readonly word: string; readonly gone: number; readonly of: number }[];
  /** the figure to be typed, and sent as `confirmed` */
  readonly figure: string;
}

export interface Failure {
  readonly code: FailureCode;
  /** What happened, what was kept, what to do: one Chinese sentence. */
  readonly sentence: string;
  /** For `invalid`: path of the field ("phone", "agenda.0.title") → what to do. */
  readonly fields?: Readonly<Record<string, string>>;
  /** For `massDelete`. */
  readonly loss?: MassLoss;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Thrown inside the host for an expected failure; the router turns it into an `Outcome`. */
export class ExpectedFailure extends Error {
  readonly failure: Failure;
  constructor(code: FailureCode, sentence: string, fields?: Readonly<Record<string, string>>) {
    super(sentence);
    this.name = 'ExpectedFailure';
    this.failure = fields ? { code, sentence, fields } : { code, sentence };
  }
  /** A failure that travelled as data, thrown again as it was. */
  static from(failure: Failure): ExpectedFailure {
    return Object.assign(new ExpectedFailure(failure.code, failure.sentence), { failure });
  }
}
