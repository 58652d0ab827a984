import type { Stage } from './stage';

/** What the drill was about: how much there was to lose. */
export async function figuresOf({ installation, journal }: Stage): Promise<Record<string, number>> {
  const [counted] = await installation.asAdmin((admin) =>
    admin
      .query<{
        complaints: number;
        referrals: number;
        climbs: number;
        deadlinesFired: number;
        messages: number;
        events: number;
      }>(
        `SELECT (SELECT count(*)::integer FROM complaint) AS complaints,
           (SELECT count(*)::integer FROM referral) AS referrals,
           (SELECT count(*)::integer FROM event) AS events,
           (SELECT count(*)::integer FROM event WHERE type = 'taskClimbed') AS climbs,
           (SELECT count(*)::integer FROM deadline WHERE state = 'fired') AS "deadlinesFired",
           (SELECT count(*)::integer FROM message) AS messages`,
      )
      .then(({ rows }) => rows),
  );
  return {
    ...counted,
    // Carried out although the client got an error, and told so when it asked again.
    replays: journal.replays,
    refused: journal.count('refused'),
    unheard: journal.count('unheard'),
  };
}
