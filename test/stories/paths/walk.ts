import type { StoryComplaint, StoryWorld } from '#testing/world/story-world';

/** Somebody does something; a refusal ends the story. */
export type Act = (walk: Walk) => Promise<void>;

/** Nobody moves until this has happened to the complaint. */
export interface Silence {
  readonly until: string;
}

export type Move = Act | Silence;

export interface Path {
  readonly name: string;
  readonly moves: readonly Move[];
  /** Where the complaint stands when the path is at its end, and, where they are named, its case and its referral. */
  readonly ends: Readonly<Record<string, unknown>> & {
    readonly socialCase?: Readonly<Record<string, unknown>>;
    readonly referral?: Readonly<Record<string, unknown>>;
  };
}

/** Real milliseconds that a herd of complaints may need to come to rest. */
const HERD_QUIET_MS = 60_000;

const HAPPENED = 'SELECT count(*)::integer AS times FROM event WHERE complaint_id = $1 AND type = $2';

/** One complaint on its path. */
export class Walk {
  private next = 0;
  private happened = 0;
  private filed?: StoryComplaint;
  private referralId?: string;
  /** Where the complaint stood when the path was over; time goes on for the others. */
  ended?: Readonly<Record<string, unknown>>;

  constructor(
    readonly world: StoryWorld,
    readonly path: Path,
  ) {}

  get complaint(): StoryComplaint {
    if (!this.filed) throw new Error('nothing was filed');
    return this.filed;
  }

  set complaint(filed: StoryComplaint) {
    this.filed = filed;
  }

  /** The last referral of the family. */
  get referral(): string {
    if (!this.referralId) throw new Error('nothing was referred');
    return this.referralId;
  }

  set referral(id: string) {
    this.referralId = id;
  }

  get isOver(): boolean {
    return this.next >= this.path.moves.length;
  }

  get awaited(): string | undefined {
    const move = this.path.moves[this.next];
    return move && 'until' in move ? move.until : undefined;
  }

  /** Makes the next move of a person. */
  async act(): Promise<void> {
    const move = this.path.moves[this.next];
    if (!move || 'until' in move) return;
    try {
      await move(this);
    } catch (cause) {
      throw new Error(`move ${this.next + 1} of the path "${this.path.name}"`, { cause });
    }
    await this.proceed();
  }

  /** Ends the silence when it has led to what was awaited. */
  async look(): Promise<void> {
    if ((await this.count()) > this.happened) await this.proceed();
    await this.note();
  }

  /** Keeps where the complaint stands at the end of the path. */
  async note(): Promise<void> {
    if (this.isOver) this.ended ??= await this.stand();
  }

  private async stand(): Promise<Readonly<Record<string, unknown>>> {
    const { socialCase, referral } = this.path.ends;
    return {
      ...(await this.world.read(this.complaint)),
      ...(socialCase && { socialCase: await this.world.caseOf(this.complaint) }),
      ...(referral && { referral: await this.world.referral(this.referral) }),
    };
  }

  private async proceed(): Promise<void> {
    this.next += 1;
    this.happened = await this.count();
  }

  /** How often what is awaited has happened to the complaint, its tasks, its case or its referrals. */
  private async count(): Promise<number> {
    if (this.awaited === undefined) return 0;
    const { rows } = await this.world.world.admin.query<{ times: number }>(HAPPENED, [this.complaint.id, this.awaited]);
    return rows[0]?.times ?? 0;
  }
}

/**
 * Leads many complaints through one world, in step: everybody moves once, then all comes to rest; when all paths wait, the
 * clock goes to the next deadline. Filed together, they share most deadlines, so that fifty paths cost little more than one.
 */
export async function walkAll(
  world: StoryWorld,
  paths: readonly Path[],
  tell: (progress: string) => void,
): Promise<readonly Walk[]> {
  const walks = paths.map((path) => new Walk(world, path));
  for (;;) {
    const onTheWay = walks.filter((walk) => !walk.isOver);
    if (onTheWay.length === 0) return walks;
    const acting = onTheWay.filter((walk) => walk.awaited === undefined);
    for (const walk of acting) await walk.act();
    await world.world.quiet(HERD_QUIET_MS);
    for (const walk of acting) await walk.note();
    tell(`${walks.filter((walk) => walk.isOver).length} of ${walks.length} paths are at their end`);
    if (acting.length > 0) continue;
    if ((await world.world.step(Number.POSITIVE_INFINITY, HERD_QUIET_MS)) === undefined)
      throw new Error(`nothing is armed, and these still wait: ${onTheWay.map(({ path }) => path.name).join('; ')}`);
    for (const walk of onTheWay) await walk.look();
  }
}
