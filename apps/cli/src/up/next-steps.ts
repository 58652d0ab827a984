/** Who is there to be chosen, and the page her day begins with. */
const BEGINNINGS: readonly (readonly [who: string, login: string, page: string])[] = [
  ['Operator hotline', 'operator.pusat.1', '/panggilan'],
  ['Peksos supervisor', 'supervisor.3325', '/hari-ini'],
  ['Pendamping', 'pendamping.3325.001', '/hari-ini'],
  ['Koordinator kabupaten', 'korkab.3325', '/hari-ini'],
  ['Bank penyalur', 'bri.3325', '/hari-ini'],
  ['Layanan rujukan', 'uptdppa.3325', '/rujukan'],
  ['Manajer', 'manajer.1', '/pantauan'],
  ['Manajer piket', 'piket.1', '/hari-ini'],
  ['Administrator', 'admin.1', '/organisasi'],
];

/** What somebody who has just started Tuntas can try, ready to be copied: shown once everything runs. */
export function nextSteps(address: string): readonly string[] {
  const api = `${address}/api/v1`;
  const json = `-H 'content-type: application/json'`;
  const complaint = {
    category: 'BYR-01',
    programme: 'PKH',
    regionCode: '3325012001',
    channel: 'hotline',
    reporterKind: 'beneficiary',
    narrative: 'Bantuan tahap ini belum masuk ke rekening sejak Maret.',
  };
  return [
    '',
    `Tuntas is ready (siap): ${address}`,
    `  ${address}/openapi.json describes the interface, ${address}/health/ready its health.`,
    '',
    'Without the screens (tanpa layar): log in as an invented operator, file a complaint, look at the queue.',
    `  TOKEN=$(curl -s ${api}/auth/dev-login ${json} -d '{"persona":"operator.pusat.1"}' | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')`,
    `  curl -s ${api}/complaints -H "authorization: Bearer $TOKEN" -H "idempotency-key: coba-$(date +%s)" ${json} \\`,
    `    -d '${JSON.stringify(complaint)}'`,
    `  curl -s ${api}/complaints -H "authorization: Bearer $TOKEN"`,
    '',
    'Stop with Ctrl+C (hentikan dengan Ctrl+C). The data stay for the next start.',
    '',
    'Open one of these and choose the person shown (buka dan pilih orangnya):',
    ...BEGINNINGS.map(([who, login, page]) => `  ${who.padEnd(22)} ${address}${page}?masuk=${login}`),
    `  ${'Pelapor, tanpa login'.padEnd(22)} ${address}/lapor  ${address}/lacak`,
  ];
}
