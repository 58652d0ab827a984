import type { ExclusionReason, Seat } from '../vocabulary';
import type { Accusation } from './accusation';

/** A position as the organisation stands now. */
export interface OrganisationPost {
  readonly positionId: string;
  readonly seat: Seat;
  readonly institutionId: string;
  readonly reportsToId?: string;
  readonly areas: readonly string[];
  /** Holders, deputies and whoever is on duty. */
  readonly userIds: readonly string[];
}

export interface OrganisationChart {
  readonly posts: readonly OrganisationPost[];
  /** Users who share a family card, by user. */
  readonly familyOf: ReadonlyMap<string, readonly string[]>;
}

export interface ExclusionSet {
  readonly users: ReadonlyMap<string, ExclusionReason>;
  /** Institutions whose tasks go to their next level. */
  readonly institutionIds: ReadonlySet<string>;
}

/**
 * Whoever must neither see, nor handle, nor be told of, nor count one complaint (design §7): the accused, users on their
 * family card, everybody below them, their direct superiors (`superiors` levels), whoever the reporter names, and whoever
 * withdrew. Never the whole line: above that depth nobody is left out.
 */
export function exclusionSet(
  accusations: readonly Accusation[],
  chart: OrganisationChart,
  superiors: number,
): ExclusionSet {
  const users = new Map<string, ExclusionReason>();
  const institutionIds = new Set<string>();
  const add = (userIds: readonly string[], reason: ExclusionReason): void => {
    for (const userId of userIds) if (!users.has(userId)) users.set(userId, reason);
  };
  const addWithTheirs = (userIds: readonly string[], reason: ExclusionReason): void => {
    add(userIds, reason);
    for (const userId of userIds) {
      add(chart.familyOf.get(userId) ?? [], 'sameFamilyCard');
      const held = chart.posts.filter((post) => post.userIds.includes(userId));
      add(holdersOf(below(held, chart)), 'below');
      add(holdersOf(above(held, chart, superiors)), 'superior');
    }
  };
  for (const accusation of accusations) {
    switch (accusation.kind) {
      case 'person':
        addWithTheirs([accusation.userId], 'accused');
        break;
      case 'role':
        addWithTheirs(holdersOf(chart.posts.filter((post) => isRoleIn(post, accusation))), 'role');
        break;
      case 'institution':
        institutionIds.add(accusation.institutionId);
        add(
          holdersOf(chart.posts.filter(({ institutionId }) => institutionId === accusation.institutionId)),
          'institution',
        );
        break;
      case 'named':
        add([accusation.userId], 'namedByReporter');
        break;
      case 'recused':
        add([accusation.userId], 'recused');
        break;
    }
  }
  return { users, institutionIds };
}

const holdersOf = (posts: readonly OrganisationPost[]): readonly string[] => posts.flatMap(({ userIds }) => userIds);

const isRoleIn = (post: OrganisationPost, role: { readonly seat: Seat; readonly areaCode: string }): boolean =>
  post.seat === role.seat &&
  post.areas.some((area) => area.startsWith(role.areaCode) || role.areaCode.startsWith(area));

/** Everybody who reports to one of these positions, at any depth. */
function below(posts: readonly OrganisationPost[], chart: OrganisationChart): readonly OrganisationPost[] {
  const found = new Map<string, OrganisationPost>();
  for (let level = new Set(posts.map(({ positionId }) => positionId)); level.size > 0;) {
    const next = chart.posts.filter(
      (post) => post.reportsToId !== undefined && level.has(post.reportsToId) && !found.has(post.positionId),
    );
    for (const post of next) found.set(post.positionId, post);
    level = new Set(next.map(({ positionId }) => positionId));
  }
  return [...found.values()];
}

function above(
  posts: readonly OrganisationPost[],
  chart: OrganisationChart,
  levels: number,
): readonly OrganisationPost[] {
  const superiors: OrganisationPost[] = [];
  let current = posts;
  for (let level = 0; level < levels; level += 1) {
    const ids = new Set(current.map(({ reportsToId }) => reportsToId));
    current = chart.posts.filter(({ positionId }) => ids.has(positionId));
    superiors.push(...current);
  }
  return superiors;
}
