import { appendFileSync, writeFileSync } from 'node:fs';
import type { Stream } from '#contracts/workflow-ids';

export type CommandKind =
  | 'file'
  | 'acknowledge'
  | 'answer'
  | 'decline'
  | 'object'
  | 'close'
  | 'reopen'
  | 'withdraw'
  | 'screen'
  | 'refer'
  | 'accept'
  | 'complete';

/** What a client knows of one command it gave: nothing but what it sent and what it was told. */
export interface JournalEntry {
  readonly key: string;
  readonly kind: CommandKind;
  readonly stream: Stream;
  readonly actorId: string;
  /** Undefined for a filing that was never answered. */
  readonly id?: string;
  readonly number?: string;
  /** The version the command was given on. */
  readonly sentVersion?: number;
  /** The version after it, as the answer says. */
  readonly version?: number;
  /** A word that stands in this filing's narrative and in no other. */
  readonly mark?: string;
  readonly outcome: 'acknowledged' | 'refused' | 'unheard';
  readonly status?: number;
  readonly attempts: number;
  /** The answer said that the command had been carried out at an earlier attempt, which had ended in an error here. */
  readonly isReplay: boolean;
}

/** The client's own book, kept outside of the product: in memory, and in a file for whoever wants to look. */
export class Journal {
  private readonly kept: JournalEntry[] = [];

  constructor(private readonly file: string) {
    writeFileSync(file, '');
  }

  get entries(): readonly JournalEntry[] {
    return this.kept;
  }

  write(entry: JournalEntry): void {
    this.kept.push(entry);
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
  }

  count(outcome: JournalEntry['outcome']): number {
    return this.kept.filter((entry) => entry.outcome === outcome).length;
  }

  get replays(): number {
    return this.kept.filter((entry) => entry.isReplay).length;
  }
}
