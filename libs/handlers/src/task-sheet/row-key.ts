import type { PartyTask } from '#core/party/party-task';

/** Of which task a row is, as it stood when the sheet was taken. It grants nothing: who may answer is asked of whoever sends it. */
export interface RowKey {
  readonly taskId: string;
  readonly version: number;
}

const FORM = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\/([1-9]\d{0,8})$/;

export const rowKeyText = ({ id, version }: Pick<PartyTask, 'id' | 'version'>): string => `${id}/${version}`;

export function findRowKey(text: string): RowKey | undefined {
  const [, taskId, version] = FORM.exec(text.trim()) ?? [];
  return taskId === undefined ? undefined : { taskId, version: Number(version) };
}
