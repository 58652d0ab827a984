/** Who may be chosen on the demonstration's login page: somebody of every role, and two colleagues of one village line. */
export const PERSONAS: readonly string[] = [
  'operator.pusat.1',
  'pendamping.3325.001',
  'pendamping.3325.002',
  'pendamping.5311.001',
  'supervisor.3325',
  'korkab.3325',
  'korwil.33',
  'jsk.1',
  'piket.1',
  'bri.3325',
  'dinsos.3325',
  'manajer.1',
  'inspektur.1',
  'admin.1',
];
