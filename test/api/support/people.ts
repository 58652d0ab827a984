export const PENDAMPING = 'pendamping.3325.001';
export const SUPERVISOR = 'supervisor.3325';
export const BANK = 'bri.3325';
/** Filled in for the token of the link where it stands, and for the proof and the code that go with it. */
export const LINK = 'link of the target'.padEnd(43, '-');
export const PROOF = 'proof of the target'.padEnd(43, '-');
export const CODE = '271828';
export const ADMINISTRATOR = 'admin.1';
/** Asked first in `referral.sent`; it has the family in `referral.accepted`. */
export const SERVICE = 'uptdppa.3325';
/** A call of OPERATOR's, and somebody known from a complaint: both are there wherever a call stands. */
export const OPEN_CALL = '0190e9a0-0000-7000-8000-00000000ca11';
export const CALLER_PERSON = '0190e9a0-0000-7000-8000-00000000be11';
/** One of PENDAMPING's. */
export const VILLAGE = '3325012001';
