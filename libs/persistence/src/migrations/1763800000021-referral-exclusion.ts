import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody at an excluded institution sees the referral either, whenever it was excluded; of a packet only what it may read. */
export class ReferralExclusion1763800000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY not_excluded ON referral
        USING ((SELECT app.uid()) IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = referral.complaint_id AND x.user_id = (SELECT app.uid()))
          AND NOT EXISTS (SELECT 1 FROM institution_exclusion i WHERE i.complaint_id = referral.complaint_id AND i.institution_id = (SELECT app.institution())));

      -- A service that declined, or whose time is over, has no use for the packet any more.
      ALTER POLICY packet ON vault.free_text
        USING (kind = 'packet' AND EXISTS (
          SELECT 1 FROM referral r CROSS JOIN jsonb_array_elements(r.addressees) a
          WHERE r.packet_text_id = free_text.id AND r.status <> 'revoked'
            AND (a->>'institutionId')::uuid = (SELECT app.institution()) AND a->>'status' IN ('sent','seen','accepted')));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
