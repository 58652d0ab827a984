import { userIdOf } from '#persistence/seeds/demo-ids';
import { pause } from '../../bench/report';
import type { CommandKind, JournalEntry } from './journal';
import type { RetryingClient } from './retrying-client';

/** Manages the social cases of Jawa Tengah where nobody else does. */
const CASE_MANAGER = userIdOf('korwil.33');
const DISTRICTS = ['3325', '3326', '3375', '3376'] as const;
const LOOK_EVERY_MS = 2_000;
/** Every so many referrals finds nobody at the service: it times out and goes to the next. */
const SILENT_EVERY = 3;

interface CaseItem {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly regionCode: string;
}

interface ReferralItem {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

export interface FamilyDesk {
  readonly client: RetryingClient;
  /** One thing at a time about one case or referral. */
  begin(about: string, work: () => Promise<void>): void;
  isOver(): boolean;
}

/** Social cases and their referrals: screened, referred, taken on by a service or left lying, completed. */
export class Families {
  private referralsSeen = new Map<string, number>();

  constructor(private readonly desk: FamilyDesk) {}

  async run(): Promise<void> {
    while (!this.desk.isOver()) {
      await this.cases();
      for (const district of DISTRICTS) await this.service(userIdOf(`puskesmas.${district}`));
      await pause(LOOK_EVERY_MS);
    }
  }

  private async cases(): Promise<void> {
    const open = await this.desk.client.get<{ items: readonly CaseItem[] }>(
      CASE_MANAGER,
      '/cases?status=identified,screened&limit=100',
    );
    for (const found of open?.items ?? [])
      this.desk.begin(found.id, async () => {
        if (found.status === 'identified') await this.onCase(found, 'screen', { risk: 'medium', consent: 'given' });
        else await this.refer(found);
      });
  }

  private async refer(found: CaseItem): Promise<void> {
    const services = await this.desk.client.get<{ items: readonly { id: string; name: string }[] }>(
      CASE_MANAGER,
      `/institutions?need=nutrition&regionCode=${found.regionCode}`,
    );
    const nearest = services?.items.toSorted((left, right) => right.name.localeCompare(left.name)).slice(0, 3) ?? [];
    if (nearest.length === 0) return;
    await this.onCase(found, 'refer', {
      need: 'nutrition',
      packet: 'Pemulihan gizi anak kedua, sesuai hasil asesmen.',
      shared: ['name', 'need'],
      consent: 'given',
      institutionIds: nearest.map(({ id }) => id),
    });
  }

  private async service(actorId: string): Promise<void> {
    const asked = await this.desk.client.get<{ items: readonly ReferralItem[] }>(actorId, '/referrals?limit=100');
    for (const referral of asked?.items ?? [])
      this.desk.begin(referral.id, async () => {
        if (this.isLeftLying(referral.id)) return;
        const isTaken = referral.status === 'accepted' || referral.status === 'inProgress';
        if (!isTaken) await this.onReferral(actorId, referral, 'accept', {});
        else await this.onReferral(actorId, referral, 'complete', { outcome: 'served', text: 'Anak sudah ditimbang.' });
      });
  }

  private isLeftLying(id: string): boolean {
    const number = this.referralsSeen.get(id) ?? this.referralsSeen.size;
    this.referralsSeen.set(id, number);
    return number % SILENT_EVERY === 0;
  }

  private onCase({ id, version }: CaseItem, kind: CommandKind, body: object): Promise<JournalEntry> {
    const path = `/cases/${id}/actions/${kind}`;
    return this.desk.client.post({ kind, stream: 'case', actorId: CASE_MANAGER, path, body, id, version });
  }

  /** As the page does: whoever is late says why. */
  private async onReferral(actorId: string, { id, version }: ReferralItem, kind: CommandKind, body: object) {
    const file = await this.desk.client.get<{ isLate?: boolean }>(actorId, `/referrals/${id}`);
    const said = file?.isLate ? { ...body, lateCause: 'other' } : body;
    const path = `/referrals/${id}/actions/${kind}`;
    return this.desk.client.post({ kind, stream: 'referral', actorId, path, body: said, id, version });
  }
}
