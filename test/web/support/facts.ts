import { linkSent, referralLinkSent } from '#testing/world/sent-links';
import type { StoryComplaint, StoryWorld } from '#testing/world/story-world';

/** What stands in the world that the sweeps walk through. */
export interface Facts {
  /** BYR-01, assigned to pendamping.3325.001. */
  readonly assigned: StoryComplaint;
  /** SOS-01 with an open case of supervisor.3325. */
  readonly social: StoryComplaint;
  readonly caseId: string;
  /** Of that case, sent to uptdppa.3325. */
  readonly referralId: string;
  /** The token of the link that goes with it. */
  readonly referralLink: string;
  /** BYR-01, about which the bank is asked; the token of its link, and the task. */
  readonly link: string;
  readonly askedTaskId: string;
}

const LONG_NAME = `Siti <script>alert(1)</script> ${'Nurhaliza '.repeat(24)}🌸 ‏مريم`;

/** Complaints as people file them, the awkward ones too. */
export async function layFacts(story: StoryWorld): Promise<Facts> {
  const assigned = await story.files({
    narrative: `Bantuan belum masuk. <b>Tolong</b> 🙏 ${'sangat '.repeat(40)}\n\nאבגד`,
    reporter: { name: LONG_NAME.slice(0, 200), phone: '081234567890', safeChannel: 'sms' },
  });
  const social = await story.files({ category: 'SOS-01', caseKind: 'malnutrition', risk: 'medium' });
  await story.quiet();
  const { id: caseId } = await story.caseOf(social);
  await story.onCase(social, 'screen', { risk: 'medium', consent: 'given' });
  const referralId = await story.refers(social, ['uptdppa.3325']);
  const asked = await story.files();
  await story.quiet();
  await story.onComplaint('supervisor.3325', asked, 'involve', { party: 'bank', isRequired: true });
  await story.quiet();
  const link = await linkSent(story, 'bri.3325', asked);
  const referralLink = await referralLinkSent(story, 'uptdppa.3325', social);
  const { id: askedTaskId } = await story.taskOf(asked, 'traceAccount');
  return { assigned, social, caseId, referralId, referralLink, link, askedTaskId };
}
