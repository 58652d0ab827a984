import { ChangeAssignments } from './change-assignments.handler';
import { ChangeInstitutions } from './change-institutions.handler';
import { ChangeLeaves } from './change-leaves.handler';
import { ChangePositions } from './change-positions.handler';
import { ChangeUsers } from './change-users.handler';
import { ListOrganisation } from './list-organisation.query';
import { OrganisationChanges } from './organisation-changes';
import { ReadImbalance } from './read-imbalance.query';
import { WhoMoves } from './who-moves';

/** What people do here, and ask. */
export const ORGANISATION = [
  ChangeAssignments,
  ChangeInstitutions,
  ChangeLeaves,
  ChangePositions,
  ChangeUsers,
  ListOrganisation,
  OrganisationChanges,
  ReadImbalance,
  WhoMoves,
];
