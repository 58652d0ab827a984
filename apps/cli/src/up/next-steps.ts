/** What somebody who has just started Tuntas can try: shown once everything runs. */
export function nextSteps(address: string): readonly string[] {
  return [
    '',
    `Tuntas is ready (siap): ${address}`,
    `  Interface description:  ${address}/api/docs`,
    '',
    'Try it (coba):',
    '  # log in as an invented operator',
    `  curl -s -c /tmp/tuntas.cookies -H 'content-type: application/json' \\`,
    `    -d '{"persona":"operator"}' ${address}/dev/login`,
    '  # file a complaint (ajukan pengaduan)',
    `  curl -s -b /tmp/tuntas.cookies -H 'content-type: application/json' -H "idempotency-key: $(uuidgen)" \\`,
    `    -d '{"category":"KKS-05","narrative":"Saldo KKS kosong sejak Maret"}' ${address}/api/v1/complaints`,
    '',
    'Stop with Ctrl+C (hentikan dengan Ctrl+C).',
  ];
}
