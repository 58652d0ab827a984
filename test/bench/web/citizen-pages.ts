import type { Stack } from '../stack';
import { say } from '../report';

const TYPED = { langkah: 'kirim', category: 'BYR-01', programme: 'PKH', reporterKind: 'beneficiary', kontak: 'never' };
const NARRATIVE = 'Bantuan tahap 4 belum masuk, tetangga sudah menerima.';

/** Bytes of the largest page that a reporter without an account meets, whole: it needs no other request. */
export async function citizenPageBytes(stack: Stack, address: string): Promise<number> {
  const sizes = new Map<string, number>();
  const measured = async (name: string, path: string, fields?: Readonly<Record<string, string>>): Promise<string> => {
    const init = fields && { method: 'POST', body: new URLSearchParams(fields) };
    const html = await (await fetch(`${address}${path}`, init)).text();
    if (!html.startsWith('<!doctype html>')) throw new Error(`measure ${name}: no page came`);
    sizes.set(name, Buffer.byteLength(html));
    return html;
  };
  const [village] = (
    await stack.admin.query<{ code: string; name: string }>(
      `SELECT r.code, r.name FROM position_area a JOIN region r ON r.code = a.area_code WHERE length(r.code) = 10 ORDER BY r.code LIMIT 1`,
    )
  ).rows;
  if (!village) throw new Error('measure the pages of citizens: nobody serves a village');
  for (const lang of ['id', 'en']) {
    await measured(`tracking, ${lang}`, `/lacak?lang=${lang}`);
    await measured(`filing, ${lang}`, `/lapor?lang=${lang}`);
    const faulty = { ...TYPED, bahasa: lang, desa: village.name, narrative: '', 'reporter.nik': '1' };
    await measured(`filing with faults, ${lang}`, '/lapor', faulty);
  }
  const filed = await measured('filed', '/lapor', { ...TYPED, regionCode: village.code, narrative: NARRATIVE });
  const tanda = /name="tanda" value="([^"]*)"/.exec(filed)?.[1];
  if (tanda === undefined) throw new Error('measure the pages of citizens: nothing was filed');
  await measured('standing', '/lacak/lihat', { tanda });
  await measured('receipt', '/lacak/bukti', { tanda, ukuran: 'a5' });
  for (const [name, bytes] of sizes) say(`  ${name}: ${bytes} bytes`);
  return Math.max(...sizes.values());
}
