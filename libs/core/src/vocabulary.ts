/**
 * The field's words: every code a person may meet, with its label in Indonesian and English. Identifiers are English,
 * official Indonesian terms live here and in docs/glossary.md. A test fails when a code lacks a label.
 */
export interface Label {
  readonly id: string;
  readonly en: string;
}

export const COMPLAINT_STATUS = {
  filed: { id: 'Diterima', en: 'Filed' },
  assigned: { id: 'Ditangani', en: 'Being handled' },
  review: { id: 'Ditinjau', en: 'In review' },
  answered: { id: 'Dijawab', en: 'Answered' },
  closing: { id: 'Menunggu persetujuan penutupan', en: 'Closing awaits approval' },
  closed: { id: 'Selesai', en: 'Closed' },
  reopened: { id: 'Dibuka kembali', en: 'Reopened' },
} as const satisfies Record<string, Label>;
export type ComplaintStatus = keyof typeof COMPLAINT_STATUS;

export const TASK_STATUS = {
  open: { id: 'Baru', en: 'New' },
  assigned: { id: 'Ditugaskan', en: 'Assigned' },
  acknowledged: { id: 'Dibaca', en: 'Acknowledged' },
  answered: { id: 'Dijawab', en: 'Answered' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
} as const satisfies Record<string, Label>;
export type TaskStatus = keyof typeof TASK_STATUS;

/** Codes of domain taxonomy; the catalogue grows, the code of a category never changes. */
export const CATEGORY = {
  'BYR-01': { id: 'Bantuan belum cair atau terlambat', en: 'Disbursement late' },
  'DAT-01': { id: 'NIK atau KK tidak padan', en: 'NIK or family card does not match' },
  'KKS-05': { id: 'KKS dipegang pihak lain', en: 'KKS held by another party' },
  'SOS-01': { id: 'Temuan kasus sosial', en: 'Social case found' },
} as const satisfies Record<string, Label>;
export type CategoryCode = keyof typeof CATEGORY;

export const SEVERITY = {
  S1: { id: 'Keselamatan orang', en: 'Safety of a person' },
  S2: { id: 'Integritas, uang sedang hilang', en: 'Integrity, ongoing loss of money' },
  S3: { id: 'Bantuan terhambat', en: 'Benefit blocked' },
  S4: { id: 'Layanan atau data', en: 'Service or data' },
  S5: { id: 'Informasi', en: 'Information' },
} as const satisfies Record<string, Label>;
export type Severity = keyof typeof SEVERITY;

export const PROGRAMME = {
  PKH: { id: 'Program Keluarga Harapan', en: 'Family Hope Programme' },
  Sembako: { id: 'Program Sembako (BPNT)', en: 'Staple food programme' },
  other: { id: 'Program lain', en: 'Other programme' },
} as const satisfies Record<string, Label>;
export type Programme = keyof typeof PROGRAMME;

export const CHANNEL = {
  hotline: { id: 'Telepon', en: 'Telephone' },
  visit: { id: 'Tatap muka', en: 'In person' },
  letter: { id: 'Surat', en: 'Letter' },
  web: { id: 'Situs', en: 'Web' },
} as const satisfies Record<string, Label>;
export type Channel = keyof typeof CHANNEL;

export const REPORTER_KIND = {
  beneficiary: { id: 'KPM sendiri', en: 'The beneficiary herself' },
  onBehalf: { id: 'Mewakili KPM', en: 'On behalf of the beneficiary' },
  nonParticipant: { id: 'Bukan peserta', en: 'Not a participant' },
  anonymous: { id: 'Anonim', en: 'Anonymous' },
} as const satisfies Record<string, Label>;
export type ReporterKind = keyof typeof REPORTER_KIND;

/** Where the family stands in the chain from final closing to top-up (domain §4.3). Not knowing is a state too. */
export const PAYMENT_STATE = {
  unknown: { id: 'Belum ada data pembayaran', en: 'No payment data yet' },
  notInFinalClosing: { id: 'Tidak masuk final closing', en: 'Not in final closing' },
  accountCheckFailed: { id: 'Gagal cek rekening', en: 'Account check failed' },
  paymentOrdered: { id: 'SPM/SP2D terbit, belum SI', en: 'Payment ordered, no standing instruction yet' },
  instructed: { id: 'SI terbit, belum top-up', en: 'Standing instruction issued, not topped up' },
  toppedUp: { id: 'Sudah top-up', en: 'Topped up' },
} as const satisfies Record<string, Label>;
export type PaymentState = keyof typeof PAYMENT_STATE;

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

export const PASSED_OVER = {
  noPosition: { id: 'jabatan tidak ada di wilayah ini', en: 'there is no such position in this region' },
  vacant: { id: 'jabatan kosong', en: 'the position is vacant' },
  onLeave: { id: 'pemegang jabatan sedang cuti, tanpa pengganti', en: 'the holder is on leave, without a deputy' },
  excluded: { id: 'tidak boleh menangani pengaduan ini', en: 'may not handle this complaint' },
} as const satisfies Record<string, Label>;
export type PassedOverReason = keyof typeof PASSED_OVER;

export const CLIMB_REASON = {
  silence: { id: 'tanpa jawaban sampai tenggat', en: 'no answer by the deadline' },
  declined: { id: 'dikembalikan oleh penerima', en: 'declined by the handler' },
  manual: { id: 'dinaikkan oleh petugas', en: 'raised by hand' },
  excluded: { id: 'penerima tidak boleh menangani pengaduan ini', en: 'the handler may not handle this complaint' },
} as const satisfies Record<string, Label>;
export type ClimbReason = keyof typeof CLIMB_REASON;

export const DECLINE_REASON = {
  notOurs: { id: 'Bukan wewenang kami', en: 'Not ours to handle' },
  cannotReach: { id: 'Keluarga tidak dapat ditemui', en: 'The family cannot be reached' },
  conflictOfInterest: { id: 'Ada benturan kepentingan', en: 'Conflict of interest' },
  needsHigherLevel: { id: 'Perlu keputusan jenjang di atas', en: 'Needs a decision of a higher level' },
} as const satisfies Record<string, Label>;
export type DeclineReason = keyof typeof DECLINE_REASON;

export const CLOSURE = {
  SELESAI_DIBAYAR: { id: 'Selesai: sudah dibayar', en: 'Settled: paid' },
  SELESAI_PENJELASAN: { id: 'Selesai: penjelasan', en: 'Settled: explained' },
  SELESAI_DATA_DIPERBAIKI: { id: 'Selesai: data diperbaiki', en: 'Settled: data corrected' },
  DITOLAK_TIDAK_TERBUKTI: { id: 'Tidak terbukti', en: 'Not substantiated' },
  BUKAN_WEWENANG: { id: 'Bukan wewenang', en: 'Not within our authority' },
  SELESAI_KARTU_KEMBALI: { id: 'Selesai: kartu kembali atau diganti', en: 'Settled: card returned or replaced' },
  DIRUJUK_KASUS: { id: 'Dirujuk: ditangani sebagai kasus', en: 'Referred: handled as a social case' },
  DIRUJUK_APH: { id: 'Dirujuk: aparat penegak hukum', en: 'Referred: law enforcement' },
  DITARIK: { id: 'Ditarik pelapor', en: 'Withdrawn by the reporter' },
} as const satisfies Record<string, Label>;
export type ClosureCode = keyof typeof CLOSURE;
/** What a handler may report as the outcome; withdrawing is the reporter's own. */
export type AnswerOutcome = Exclude<ClosureCode, 'DITARIK'>;

export const CLOSED_BY = {
  confirmation: { id: 'dikonfirmasi pelapor', en: 'confirmed by the reporter' },
  silence: { id: 'masa keberatan lewat', en: 'objection window passed' },
  withdrawal: { id: 'ditarik pelapor', en: 'withdrawn by the reporter' },
  fourEyes: { id: 'disetujui orang kedua', en: 'approved by a second person' },
} as const satisfies Record<string, Label>;
export type ClosedBy = keyof typeof CLOSED_BY;

export const DEADLINE_PURPOSE = {
  remind: { id: 'Pengingat: belum dibaca', en: 'Reminder: not acknowledged' },
  warn: { id: 'Peringatan sebelum tenggat', en: 'Warning before the deadline' },
  climb: { id: 'Naik ke jenjang berikutnya', en: 'Climb to the next rung' },
  target: { id: 'Target layanan', en: 'Service target' },
  ceilingWarn: { id: 'Peringatan batas hukum', en: 'Warning before the legal ceiling' },
  ceiling: { id: 'Batas hukum', en: 'Legal ceiling' },
  objectionEnd: { id: 'Akhir masa keberatan', en: 'End of the objection window' },
  contact: { id: 'Kontak pertama dengan keluarga', en: 'First contact with the family' },
  monitor: { id: 'Pemantauan berkala', en: 'Regular monitoring' },
} as const satisfies Record<string, Label>;
export type DeadlinePurpose = keyof typeof DEADLINE_PURPOSE;

export const ROUTE_RULE = {
  policyOfCategory: { id: 'kebijakan kategori', en: 'policy of the category' },
  villageOfReporter: { id: 'desa pelapor', en: "the reporter's village" },
  paymentStateUnknown: { id: 'data pembayaran belum ada', en: 'no payment data yet' },
  paymentStateKnown: { id: 'data pembayaran diketahui', en: 'payment data known' },
  accusedLeftOut: {
    id: 'terlapor dan pihak terkait tidak dilibatkan',
    en: 'the accused and those close to them are left out',
  },
  socialCaseOpened: { id: 'dibuka sebagai kasus sosial', en: 'opened as a social case' },
  objection: { id: 'keberatan: dimulai satu jenjang lebih tinggi', en: 'objection: starts one rung higher' },
} as const satisfies Record<string, Label>;
export type RouteRule = keyof typeof ROUTE_RULE;

/** Whoever is asked to do something for a complaint; each has a ladder of its own. */
export const PARTY = {
  programme: { id: 'Pelaksana PKH', en: 'Programme line' },
  bank: { id: 'Bank penyalur', en: 'Paying bank' },
  dinas: { id: 'Dinas sosial', en: 'Social affairs office' },
  dataAdministrator: { id: 'Administrator Pangkalan Data', en: 'Data administrator' },
  dukcapil: { id: 'Dukcapil', en: 'Civil registry' },
  duty: { id: 'Manajer piket', en: 'Duty manager' },
} as const satisfies Record<string, Label>;
export type Party = keyof typeof PARTY;

/** What a party is asked for. */
export const TASK_ASK = {
  answer: { id: 'Periksa dan jawab', en: 'Verify and answer' },
  traceAccount: { id: 'Telusuri rekening', en: 'Trace the account' },
  correctData: { id: 'Perbaiki data', en: 'Correct the data' },
  confirmIdentity: { id: 'Pastikan data kependudukan', en: 'Confirm the civil registration' },
  support: { id: 'Dampingi keluarga', en: 'Support the family' },
  protectAndInvestigate: { id: 'Lindungi pelapor dan periksa', en: 'Protect the reporter and investigate' },
  blockOrReturnCard: {
    id: 'Blokir atau kembalikan kartu sesuai keinginan ibu',
    en: 'Block or return the card, as the mother decides',
  },
  examineOutlet: { id: 'Periksa pihak yang memegang kartu', en: 'Examine whoever holds the card' },
  contactFamily: { id: 'Hubungi keluarga sekarang', en: 'Contact the family now' },
  review: { id: 'Tinjau hasil semua pihak', en: 'Review what the parties answered' },
  approveClosing: { id: 'Setujui penutupan', en: 'Approve the closing' },
  freeProcess: { id: 'Proses macet: periksa dan lanjutkan', en: 'Process stuck: examine and carry on' },
} as const satisfies Record<string, Label>;
export type TaskAsk = keyof typeof TASK_ASK;

/** Whether the reporter may be written to. Before a safe contact is confirmed nothing is sent (domain §3.4, KKS-05). */
export const CONTACT = {
  open: { id: 'Boleh dihubungi', en: 'May be contacted' },
  unconfirmed: { id: 'Kontak aman belum dipastikan', en: 'Safe contact not confirmed' },
  confirmed: { id: 'Kontak aman dipastikan', en: 'Safe contact confirmed' },
  none: { id: 'Tidak ada kontak aman', en: 'No safe contact' },
} as const satisfies Record<string, Label>;
export type Contact = keyof typeof CONTACT;

/** What the mother wants done with her card; nobody decides it for her. */
export const CARD_WISH = {
  return: { id: 'Kartu dikembalikan', en: 'Return the card' },
  block: { id: 'Kartu diblokir', en: 'Block the card' },
  undecided: { id: 'Belum memutuskan', en: 'Not decided yet' },
} as const satisfies Record<string, Label>;
export type CardWish = keyof typeof CARD_WISH;

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

export const CASE_KIND = {
  violence: { id: 'Kekerasan terhadap anak atau perempuan', en: 'Violence against a child or a woman' },
  childNeglect: { id: 'Penelantaran atau pekerja anak', en: 'Child neglect or child labour' },
  schoolDropout: { id: 'Putus sekolah', en: 'School drop-out' },
  malnutrition: { id: 'Stunting atau gizi buruk', en: 'Stunting or malnutrition' },
  mentalHealth: { id: 'ODGJ, pasung, atau risiko bunuh diri', en: 'Mental illness, shackling or risk of suicide' },
  disability: { id: 'Disabilitas berat', en: 'Severe disability' },
  neglectedElder: { id: 'Lansia terlantar', en: 'Neglected elder' },
  noDocuments: { id: 'Tanpa dokumen kependudukan', en: 'Without civil documents' },
} as const satisfies Record<string, Label>;
export type CaseKind = keyof typeof CASE_KIND;

export const RISK = {
  high: { id: 'Tinggi', en: 'High' },
  medium: { id: 'Sedang', en: 'Medium' },
  low: { id: 'Rendah', en: 'Low' },
} as const satisfies Record<string, Label>;
export type Risk = keyof typeof RISK;

export const CASE_STATUS = {
  identified: { id: 'Teridentifikasi', en: 'Identified' },
  screened: { id: 'Diskrining', en: 'Screened' },
  intervening: { id: 'Intervensi', en: 'Intervening' },
  monitoring: { id: 'Pemantauan', en: 'Monitoring' },
  closed: { id: 'Ditutup', en: 'Closed' },
} as const satisfies Record<string, Label>;
export type CaseStatus = keyof typeof CASE_STATUS;

export const CASE_CLOSURE = {
  goalMet: { id: 'Tujuan tercapai', en: 'Goal met' },
  transferred: { id: 'Dialihkan', en: 'Transferred' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
  lost: { id: 'Tidak dapat dihubungi', en: 'Lost contact' },
  deceased: { id: 'Meninggal', en: 'Deceased' },
} as const satisfies Record<string, Label>;
export type CaseClosure = keyof typeof CASE_CLOSURE;

/** Whether the family agreed that its data are shared; without agreement only with a recorded reason. */
export const CONSENT = {
  given: { id: 'Setuju', en: 'Given' },
  overridden: { id: 'Tanpa persetujuan, dengan alasan tercatat', en: 'Overridden with a recorded reason' },
} as const satisfies Record<string, Label>;
export type Consent = keyof typeof CONSENT;

export const REFERRAL_STATUS = {
  open: { id: 'Disiapkan', en: 'Being sent' },
  sent: { id: 'Dikirim', en: 'Sent' },
  seen: { id: 'Dilihat', en: 'Seen' },
  accepted: { id: 'Diterima', en: 'Accepted' },
  inProgress: { id: 'Dikerjakan', en: 'In progress' },
  unplaced: { id: 'Belum ada penerima', en: 'Nobody has taken it' },
  completed: { id: 'Selesai', en: 'Completed' },
  revoked: { id: 'Dicabut', en: 'Revoked' },
} as const satisfies Record<string, Label>;
export type ReferralStatus = keyof typeof REFERRAL_STATUS;

export const ADDRESSEE_STATUS = {
  waiting: { id: 'Menunggu giliran', en: 'Waiting its turn' },
  sent: { id: 'Dikirim', en: 'Sent' },
  seen: { id: 'Dilihat', en: 'Seen' },
  accepted: { id: 'Diterima', en: 'Accepted' },
  declined: { id: 'Ditolak', en: 'Declined' },
  timedOut: { id: 'Lewat waktu', en: 'Timed out' },
  stoodDown: { id: 'Tidak diperlukan lagi', en: 'Stood down' },
} as const satisfies Record<string, Label>;
export type AddresseeStatus = keyof typeof ADDRESSEE_STATUS;

export const REFERRAL_NEED = {
  protection: { id: 'Perlindungan dan pendampingan', en: 'Protection and support' },
  medical: { id: 'Layanan kesehatan', en: 'Medical care' },
  psychosocial: { id: 'Layanan psikososial', en: 'Psychosocial care' },
  legal: { id: 'Bantuan hukum', en: 'Legal aid' },
  schooling: { id: 'Kembali bersekolah', en: 'Return to school' },
  nutrition: { id: 'Pemulihan gizi', en: 'Nutrition' },
  disabilityAid: { id: 'Alat bantu dan rehabilitasi', en: 'Aids and rehabilitation' },
  documents: { id: 'Dokumen kependudukan', en: 'Civil documents' },
} as const satisfies Record<string, Label>;
export type ReferralNeed = keyof typeof REFERRAL_NEED;

export const REFERRAL_DECLINE = {
  noCapacity: { id: 'Tidak ada kapasitas', en: 'No capacity' },
  notOurs: { id: 'Bukan layanan kami', en: 'Not our service' },
  outOfArea: { id: 'Di luar wilayah', en: 'Outside our area' },
  incomplete: { id: 'Berkas kurang lengkap', en: 'Packet incomplete' },
} as const satisfies Record<string, Label>;
export type ReferralDecline = keyof typeof REFERRAL_DECLINE;

export const REFERRAL_OUTCOME = {
  served: { id: 'Sudah dilayani', en: 'Served' },
  partlyServed: { id: 'Dilayani sebagian', en: 'Served in part' },
  notReached: { id: 'Keluarga tidak tercapai', en: 'Family not reached' },
  refusedByFamily: { id: 'Ditolak keluarga', en: 'Refused by the family' },
} as const satisfies Record<string, Label>;
export type ReferralOutcome = keyof typeof REFERRAL_OUTCOME;

/** How a visit to the family ended. */
export const VISIT_RESULT = {
  met: { id: 'Bertemu keluarga', en: 'Met the family' },
  notMet: { id: 'Keluarga tidak ada di rumah', en: 'Nobody was at home' },
  moved: { id: 'Keluarga sudah pindah', en: 'The family has moved' },
  refused: { id: 'Keluarga tidak bersedia ditemui', en: 'The family did not want to be met' },
} as const satisfies Record<string, Label>;
export type VisitResult = keyof typeof VISIT_RESULT;

/** What a reporter may be asked to bring. */
export const DOCUMENT = {
  identityCard: { id: 'KTP', en: 'Identity card' },
  familyCard: { id: 'Kartu Keluarga', en: 'Family card' },
  aidCard: { id: 'Foto kartu KKS', en: 'Picture of the aid card' },
  bankBook: { id: 'Buku tabungan atau mutasi rekening', en: 'Bank book or account statement' },
  receipt: { id: 'Struk ATM atau agen', en: 'Receipt of the machine or agent' },
  lossReport: { id: 'Surat kehilangan dari kepolisian', en: 'Police report of the loss' },
  mandate: { id: 'Surat kuasa khusus', en: 'Special power of attorney' },
  statement: { id: 'Surat pernyataan', en: 'Written statement' },
  schoolProof: { id: 'Surat keterangan sekolah', en: 'Certificate of the school' },
  healthProof: { id: 'Surat keterangan layanan kesehatan', en: 'Certificate of the health service' },
} as const satisfies Record<string, Label>;
export type DocumentCode = keyof typeof DOCUMENT;

/** How the reporter learns what is asked of her: by a message where she may be written to, else somebody calls her. */
export const REPORTER_REACH = {
  message: { id: 'Pesan ke pelapor', en: 'Message to the reporter' },
  callBack: { id: 'Perlu ditelepon', en: 'Needs a call' },
} as const satisfies Record<string, Label>;
export type ReporterReach = keyof typeof REPORTER_REACH;

/** Whether somebody could take a task now. */
export const SUCCESSOR_STATE = {
  present: { id: 'Bertugas', en: 'At work' },
  deputised: { id: 'Cuti, ada pengganti', en: 'On leave, a deputy stands in' },
  onLeave: { id: 'Cuti, tanpa pengganti', en: 'On leave, nobody stands in' },
  vacant: { id: 'Jabatan kosong', en: 'Position vacant' },
} as const satisfies Record<string, Label>;
export type SuccessorState = keyof typeof SUCCESSOR_STATE;

/** Why one of many tasks stays where it is. */
export const REASSIGN_REFUSAL = {
  notFound: { id: 'Tugas tidak ditemukan', en: 'The task was not found' },
  notAllowedNow: { id: 'Tugas belum ditugaskan atau sudah selesai', en: 'The task is not assigned yet, or settled' },
  alreadyTheirs: { id: 'Tugas sudah dipegang orang ini', en: 'This person holds the task already' },
  notASuccessor: { id: 'Jabatan ini tidak dapat memegang tugas ini', en: 'This position cannot hold the task' },
  successorAway: { id: 'Pemegang jabatan sedang cuti atau jabatan kosong', en: 'The holder is away, or there is none' },
} as const satisfies Record<string, Label>;
export type ReassignRefusal = keyof typeof REASSIGN_REFUSAL;

/** How a period of leave stands. */
export const LEAVE_STATE = {
  planned: { id: 'Direncanakan', en: 'Planned' },
  running: { id: 'Sedang berlangsung', en: 'Running' },
  past: { id: 'Sudah lewat', en: 'Past' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
} as const satisfies Record<string, Label>;
export type LeaveState = keyof typeof LEAVE_STATE;
/** How a call ended. */
export const CALL_RESULT = {
  informationGiven: { id: 'Selesai: informasi', en: 'Information given' },
  newComplaint: { id: 'Kasus baru', en: 'New complaint' },
  addedToComplaint: { id: 'Tambah ke kasus', en: 'Added to a complaint' },
  referred: { id: 'Dirujuk', en: 'Referred' },
  cutOff: { id: 'Terputus', en: 'Cut off' },
  wrongNumber: { id: 'Salah sambung', en: 'Wrong number' },
  prank: { id: 'Iseng', en: 'Prank' },
  callBack: { id: 'Panggilan balik', en: 'Call back' },
} as const satisfies Record<string, Label>;
export type CallResult = keyof typeof CALL_RESULT;

/** Who calls: only she herself, or somebody with her family card, hears how her payment stands. */
export const CALLER_KIND = {
  self: { id: 'KPM sendiri', en: 'The beneficiary herself' },
  onBehalf: { id: 'Diwakili', en: 'Somebody on her behalf' },
} as const satisfies Record<string, Label>;
export type CallerKind = keyof typeof CALLER_KIND;

/** What a caller says and the screen shows. */
export const CALLER_FACT = {
  name: { id: 'Nama', en: 'Name' },
  village: { id: 'Desa', en: 'Village' },
  kk: { id: 'Nomor KK', en: 'Family card number' },
  birthDate: { id: 'Tanggal lahir', en: 'Date of birth' },
  kks: { id: '4 angka terakhir KKS', en: 'Last four digits of the KKS' },
  phone: { id: 'Nomor telepon', en: 'Phone number' },
} as const satisfies Record<string, Label>;
export type CallerFact = keyof typeof CALLER_FACT;

/** Why a complaint that is there already may be the same. */
export const DUPLICATE_REASON = {
  sameNik: { id: 'NIK sama', en: 'Same NIK' },
  samePhone: { id: 'telepon sama', en: 'Same phone' },
  similarName: { id: 'nama mirip di desa yang sama', en: 'Similar name in the same village' },
  sameCategory: { id: 'kategori sama dalam 30 hari', en: 'Same category within 30 days' },
} as const satisfies Record<string, Label>;
export type DuplicateReason = keyof typeof DUPLICATE_REASON;

/** What was decided about a complaint that looked the same. */
export const DUPLICATE_DECISION = {
  related: { id: 'Kasus terkait', en: 'Related complaint' },
  fileAnyway: { id: 'Tetap buat', en: 'File anyway' },
} as const satisfies Record<string, Label>;
export type DuplicateDecision = keyof typeof DUPLICATE_DECISION;

/** How a promised call stands. */
export const CALL_BACK_STATUS = {
  open: { id: 'Menunggu ditelepon', en: 'To be called' },
  reached: { id: 'Tersambung', en: 'Reached' },
  unreached: { id: 'Tidak tersambung', en: 'Not reached' },
} as const satisfies Record<string, Label>;
export type CallBackStatus = keyof typeof CALL_BACK_STATUS;

/** How one try to call ended. */
export const ATTEMPT_OUTCOME = {
  reached: { id: 'Tersambung', en: 'Reached' },
  noAnswer: { id: 'Tidak diangkat', en: 'No answer' },
  notSafe: { id: 'Tidak aman berbicara', en: 'Not safe to speak' },
  wrongNumber: { id: 'Nomor salah', en: 'Wrong number' },
} as const satisfies Record<string, Label>;
export type AttemptOutcome = keyof typeof ATTEMPT_OUTCOME;

export const codesOf = <T extends string>(table: Readonly<Record<T, Label>>): readonly T[] => Object.keys(table) as T[];
