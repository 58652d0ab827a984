import { Injectable } from '@nestjs/common';
import { deviceName } from '#core/partner/device';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import { OneTimeCodes } from '#platform/crypto/one-time-codes';
import { auditAct } from '../access/permit';
import type { AnyLink } from './answer-links';

/** Where a link was opened; kept as a keyed mark, so that two devices differ and neither is named. */
export interface OpenedFrom {
  readonly address: string;
  readonly agent: string;
}

/** On which devices a link has been opened. */
@Injectable()
export class LinkOpenings {
  constructor(
    private readonly links: AnswerLinkRepository,
    private readonly oneTimeCodes: OneTimeCodes,
  ) {}

  /** In the transaction of the page that is shown. @param subjectId task or referral the link is for */
  async record(link: AnyLink, subjectId: string, { address, agent }: OpenedFrom): Promise<void> {
    const hash = this.oneTimeCodes.deviceHash(link.id, `${address}\0${agent}`);
    const name = deviceName(agent);
    await this.links.recordOpening(link, { hash, name });
    const detail = { linkId: link.id, device: name, mark: hash.toString('hex').slice(0, 8) };
    await auditAct('answerLink.opened', { complaintId: link.complaintId, subjectId, detail });
  }
}
