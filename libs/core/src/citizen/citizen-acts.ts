import type { Instant } from '../calendar/instant';
import type { Complaint } from '../complaint/complaint';
import { allowedComplaintCommands } from '../complaint/complaint-rules';

/** What a reporter may say herself on the page of her complaint. */
export const CITIZEN_ACTS = ['done', 'notDone', 'addInformation'] as const;
export type CitizenAct = (typeof CITIZEN_ACTS)[number];

/** The commands of everybody that what she says becomes. */
export type CitizenCommandType = 'close' | 'object' | 'addInformation';

type Asked = Pick<Complaint, 'status' | 'objectionUntil'>;

/**
 * The command behind what the reporter says, by the table that holds for everybody: "not done" is an objection while there is
 * an answer to object to and time for it, and is kept as information otherwise.
 * @returns undefined where neither is possible.
 */
export function commandOfCitizen(
  { status, objectionUntil }: Asked,
  act: CitizenAct,
  now: Instant,
): CitizenCommandType | undefined {
  const allowed = allowedComplaintCommands(status);
  const may = (command: CitizenCommandType): CitizenCommandType | undefined =>
    allowed.includes(command) ? command : undefined;
  if (act === 'done') return may('close');
  if (act === 'addInformation') return may('addInformation');
  const isInTime = objectionUntil !== undefined && now < objectionUntil;
  return (isInTime ? may('object') : undefined) ?? may('addInformation');
}

/** What is offered: saying that it is not done yet, only once there is an answer. */
export const actsOfCitizen = (complaint: Asked, now: Instant): readonly CitizenAct[] =>
  CITIZEN_ACTS.filter(
    (act) =>
      commandOfCitizen(complaint, act, now) !== undefined &&
      (act !== 'notDone' || complaint.status === 'answered' || complaint.status === 'closed'),
  );
