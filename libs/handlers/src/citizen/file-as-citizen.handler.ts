import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { citizenActor } from '#core/access/actor';
import { Tx } from '#persistence/tx/tx';
import { FileComplaint } from '../complaint/file-complaint.handler';
import type { ComplaintInput, FiledComplaint } from '../complaint/file-complaint.handler';
import type { CommandRequest } from '../idempotency/once';
import { Attempts } from './attempts';

export interface CitizenFiling {
  readonly language: 'id' | 'en';
  readonly address: string;
  readonly request: CommandRequest;
  readonly input: ComplaintInput;
}

export type FiledByCitizen =
  | { readonly kind: 'filed'; readonly complaint: FiledComplaint }
  | { readonly kind: 'tooMany'; readonly waitMs: number };

/** Takes a complaint in that nobody typed for her; the rules are those of every filing. */
@Injectable()
export class FileAsCitizen {
  constructor(
    private readonly transactions: Tx,
    private readonly attempts: Attempts,
    private readonly fileComplaint: FileComplaint,
  ) {}

  async execute({ language, address, request, input }: CitizenFiling): Promise<FiledByCitizen> {
    const waitMs = await this.transactions.run(citizenActor(language), () =>
      this.attempts.count([{ kind: 'filingFromAddress', of: address }]),
    );
    if (waitMs !== undefined) return { kind: 'tooMany', waitMs };
    // She sees the complaint that she is about to file, and none beside it.
    const reply = await this.fileComplaint.execute(citizenActor(language, uuidv7()), request, input);
    return { kind: 'filed', complaint: reply.body };
  }
}
