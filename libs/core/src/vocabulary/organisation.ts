import type { Label } from './label';

export const SEAT = {
  operator: { id: 'Operator hotline', en: 'Hotline operator' },
  pendamping: { id: 'Pendamping sosial', en: 'Village facilitator' },
  peksosSupervisor: { id: 'Peksos Supervisor', en: 'Social work supervisor' },
  korkab: { id: 'Koordinator kabupaten/kota', en: 'District coordinator' },
  korwil: { id: 'Koordinator wilayah', en: 'Regional coordinator' },
  jskOfficer: { id: 'Direktorat Jaminan Sosial Keluarga', en: 'Directorate of Family Social Security' },
  dutyManager: { id: 'Manajer piket', en: 'Duty manager' },
  dataAdministrator: { id: 'Administrator Pangkalan Data', en: 'Data administrator' },
  dukcapilOfficer: { id: 'Petugas Dukcapil', en: 'Civil registry officer' },
  serviceOfficer: { id: 'Petugas layanan rujukan', en: 'Referral service officer' },
  bankOfficer: { id: 'Petugas bank penyalur', en: 'Paying bank officer' },
  dinasOfficer: { id: 'Petugas dinas sosial', en: 'Social affairs office staff' },
  manager: { id: 'Manajer', en: 'Manager' },
  inspector: { id: 'Inspektorat Jenderal', en: 'Inspectorate' },
  administrator: { id: 'Administrator', en: 'Administrator' },
} as const satisfies Record<string, Label>;
/** The kind of a position in the organisation. */
export type Seat = keyof typeof SEAT;

export const ROLE = {
  operator: { id: 'Operator', en: 'Operator' },
  pendamping: { id: 'Pendamping', en: 'Facilitator' },
  supervisor: { id: 'Supervisor', en: 'Supervisor' },
  coordinator: { id: 'Koordinator', en: 'Coordinator' },
  bank: { id: 'Bank', en: 'Bank' },
  dinas: { id: 'Dinas sosial', en: 'Social affairs office' },
  dataAdministrator: { id: 'Administrator Pangkalan Data', en: 'Data administrator' },
  dukcapil: { id: 'Dukcapil', en: 'Civil registry' },
  service: { id: 'Layanan rujukan', en: 'Referral service' },
  manager: { id: 'Manajer', en: 'Manager' },
  inspectorate: { id: 'Inspektorat', en: 'Inspectorate' },
  administrator: { id: 'Administrator', en: 'Administrator' },
} as const satisfies Record<string, Label>;
export type Role = keyof typeof ROLE;

/** Who is accused: a person, an institution, or a role without a name. */
export const ACCUSED_KIND = {
  person: { id: 'Orang', en: 'Person' },
  institution: { id: 'Lembaga', en: 'Institution' },
  role: { id: 'Jabatan tanpa nama', en: 'Role without a name' },
} as const satisfies Record<string, Label>;
export type AccusedKind = keyof typeof ACCUSED_KIND;

/** Why somebody is kept away from one complaint (design §7). */
export const EXCLUSION_REASON = {
  accused: { id: 'terlapor', en: 'accused' },
  sameFamilyCard: { id: 'satu kartu keluarga dengan terlapor', en: 'on the family card of the accused' },
  below: { id: 'bawahan terlapor', en: 'below the accused' },
  superior: { id: 'atasan langsung terlapor', en: 'direct superior of the accused' },
  namedByReporter: { id: 'disebut pelapor', en: 'named by the reporter' },
  recused: { id: 'menyatakan benturan kepentingan', en: 'declared a conflict of interest' },
  institution: { id: 'bekerja di lembaga terlapor', en: 'works at the accused institution' },
  role: { id: 'memegang jabatan yang dilaporkan', en: 'holds the accused role' },
} as const satisfies Record<string, Label>;
export type ExclusionReason = keyof typeof EXCLUSION_REASON;

/** Whether somebody could take a task now. */
export const SUCCESSOR_STATE = {
  present: { id: 'Bertugas', en: 'At work' },
  deputised: { id: 'Cuti, ada pengganti', en: 'On leave, a deputy stands in' },
  onLeave: { id: 'Cuti, tanpa pengganti', en: 'On leave, nobody stands in' },
  vacant: { id: 'Jabatan kosong', en: 'Position vacant' },
} as const satisfies Record<string, Label>;
export type SuccessorState = keyof typeof SUCCESSOR_STATE;

/** How a period of leave stands. */
export const LEAVE_STATE = {
  planned: { id: 'Direncanakan', en: 'Planned' },
  running: { id: 'Sedang berlangsung', en: 'Running' },
  past: { id: 'Sudah lewat', en: 'Past' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
} as const satisfies Record<string, Label>;
export type LeaveState = keyof typeof LEAVE_STATE;

/** Why a leave is cancelled. Codes only: what somebody would write about her health belongs nowhere. */
export const LEAVE_CANCEL_REASON = {
  backEarlier: { id: 'Kembali lebih awal', en: 'Back earlier' },
  plansChanged: { id: 'Rencana berubah', en: 'Plans have changed' },
  neededAtWork: { id: 'Dibutuhkan bertugas', en: 'Needed at work' },
  wrongEntry: { id: 'Salah catat', en: 'Written down by mistake' },
} as const satisfies Record<string, Label>;
export type LeaveCancelReason = keyof typeof LEAVE_CANCEL_REASON;
