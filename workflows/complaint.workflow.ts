import { proxyLocalActivities } from '@temporalio/workflow';
import type { ComplaintActivities, ComplaintInput, ComplaintPlace } from '#contracts/complaint-process';
import { SHORT_EFFECT } from './activity-options';
import { listen } from './news';
import type { News } from './news';

const step = proxyLocalActivities<ComplaintActivities>(SHORT_EFFECT);

/**
 * The way of a complaint: first look and routing, the parties at work, review, answer, objection window, a second
 * person's approval where closing needs one. It enters where
 * Postgres says the complaint stands, and so may be started again at any moment. It decides nothing: who, when and whether
 * are the answers of the activities.
 */
export async function complaint({ complaintId }: ComplaintInput): Promise<void> {
  const news = listen();
  let place = await step.triage(complaintId);
  while (place.stage !== 'closed') {
    switch (place.stage) {
      case 'triage':
        place = await step.triage(complaintId);
        break;
      case 'handling': // each party has a workflow, a clock and a ladder of its own; their answers open the gate in Postgres
        place = await whileClocksRun(complaintId, place, news);
        break;
      case 'review': // what the policy does not conclude by itself waits for a reviewer: a task with a ladder like any other
        place = await step.concludeReview(complaintId);
        if (place.stage === 'review') place = await whileClocksRun(complaintId, place, news);
        break;
      case 'objection': // the reporter may object; silence until the end closes the complaint
        place = await whileClocksRun(complaintId, place, news);
        break;
      case 'closing': // four eyes: somebody who neither answered nor proposed it approves, again a task with a ladder
        place = await whileClocksRun(complaintId, place, news);
        break;
    }
  }
}

/** Waits for news of the complaint; on silence the next of its own clocks takes effect. */
async function whileClocksRun(complaintId: string, place: ComplaintPlace, news: News): Promise<ComplaintPlace> {
  const cause = await news.orAfter(place);
  return cause === 'silence' && place.next ? step[place.next](complaintId) : step.read(complaintId);
}
