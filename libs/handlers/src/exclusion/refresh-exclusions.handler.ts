import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { ExclusionRepository } from '#persistence/exclusion/exclusion.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { Tx } from '#persistence/tx/tx';
import { Exclusions } from './exclusions';

const PAGE = 100;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The organisation changes while complaints run: whoever became the superior of an accused is left out from then on too. */
@Injectable()
export class RefreshExclusions {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly exclusions: ExclusionRepository,
    private readonly resolver: Exclusions,
  ) {}

  /** @returns how many persons and institutions were left out anew. */
  async execute(): Promise<number> {
    let added = 0;
    for (let page = await this.page(FIRST_ID); page.length > 0; page = await this.page(page.at(-1) ?? '')) {
      for (const complaintId of page) added += await this.refresh(complaintId);
    }
    return added;
  }

  private page(afterId: string): Promise<readonly string[]> {
    return this.transactions.run(systemActor('process'), () => this.exclusions.accusedComplaints(afterId, PAGE));
  }

  private refresh(complaintId: string): Promise<number> {
    return this.transactions.run(systemActor('process'), async () => {
      const complaint = await this.complaints.getForUpdate(complaintId);
      const added = await this.resolver.resolve(complaint, await this.exclusions.chart());
      await this.resolver.reseat(await this.tasks.ofComplaint(complaintId));
      return added;
    });
  }
}
