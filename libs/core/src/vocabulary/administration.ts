import type { Label } from './label';

/** Why the organisation is changed. Codes only: what somebody would write about a person belongs nowhere. */
export const CHANGE_REASON = {
  appointment: { id: 'Pengangkatan', en: 'Appointment' },
  transfer: { id: 'Mutasi', en: 'Transfer' },
  absence: { id: 'Cuti atau berhalangan', en: 'Absence' },
  departure: { id: 'Berhenti atau pensiun', en: 'Departure' },
  restructuring: { id: 'Penataan organisasi', en: 'Restructuring' },
  correction: { id: 'Perbaikan data', en: 'Correction of data' },
} as const satisfies Record<string, Label>;
export type ChangeReason = keyof typeof CHANGE_REASON;

/** What was changed. */
export const CHANGE_KIND = {
  userAdded: { id: 'Pengguna ditambahkan', en: 'User added' },
  userDeactivated: { id: 'Pengguna dinonaktifkan', en: 'User deactivated' },
  userReactivated: { id: 'Pengguna diaktifkan lagi', en: 'User activated again' },
  positionAdded: { id: 'Jabatan ditambahkan', en: 'Position added' },
  positionEnded: { id: 'Jabatan diakhiri', en: 'Position ended' },
  reportingChanged: { id: 'Atasan jabatan diubah', en: 'Superior of a position changed' },
  assigned: { id: 'Orang ditempatkan', en: 'Person placed' },
  assignmentEnded: { id: 'Penempatan diakhiri', en: 'Placement ended' },
  leaveRecorded: { id: 'Cuti dicatat', en: 'Leave recorded' },
  leaveCancelled: { id: 'Cuti dibatalkan', en: 'Leave cancelled' },
  institutionAdded: { id: 'Lembaga ditambahkan', en: 'Institution added' },
  institutionClosed: { id: 'Lembaga ditutup', en: 'Institution closed' },
} as const satisfies Record<string, Label>;
export type ChangeKind = keyof typeof CHANGE_KIND;

/** How somebody sits at a position. */
export const ASSIGNMENT_KIND = {
  holding: { id: 'Pemegang jabatan', en: 'Holder' },
  deputy: { id: 'Pengganti', en: 'Deputy' },
  duty: { id: 'Giliran piket', en: 'Turn on duty' },
} as const satisfies Record<string, Label>;
export type AssignmentKind = keyof typeof ASSIGNMENT_KIND;

/** Who a position has, now. */
export const POSITION_STATE = {
  held: { id: 'Terisi', en: 'Held' },
  onLeave: { id: 'Pemegang cuti', en: 'Holder on leave' },
  vacant: { id: 'Kosong', en: 'Vacant' },
  ended: { id: 'Sudah diakhiri', en: 'Ended' },
} as const satisfies Record<string, Label>;
export type PositionState = keyof typeof POSITION_STATE;

export const INSTITUTION_KIND = {
  programme: { id: 'Program', en: 'Programme' },
  bank: { id: 'Bank penyalur', en: 'Paying bank' },
  dinas: { id: 'Dinas sosial', en: 'Social affairs office' },
  dukcapil: { id: 'Dukcapil', en: 'Civil registry' },
  service: { id: 'Layanan rujukan', en: 'Referral service' },
  ministry: { id: 'Kementerian', en: 'Ministry' },
  inspectorate: { id: 'Inspektorat', en: 'Inspectorate' },
} as const satisfies Record<string, Label>;
export type InstitutionKind = keyof typeof INSTITUTION_KIND;
