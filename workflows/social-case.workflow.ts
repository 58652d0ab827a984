import { proxyLocalActivities } from '@temporalio/workflow';
import type { CaseActivities, SocialCaseInput } from '#contracts/case-process';
import { SHORT_EFFECT } from './activity-options';
import { listen } from './news';

const step = proxyLocalActivities<CaseActivities>(SHORT_EFFECT);

/**
 * Work with a family: first contact in time, then regular contact until the case is closed. Its referrals have workflows of
 * their own and report back through Postgres; what the case manager does is her command, not this workflow's.
 */
export async function socialCase({ caseId }: SocialCaseInput): Promise<void> {
  const news = listen();
  let place = await step.readCase(caseId);
  while (!place.isClosed) {
    const cause = await news.orAfter(place);
    place = cause === 'silence' && place.next ? await step[place.next](caseId) : await step.readCase(caseId);
  }
}
