import type { Page } from 'playwright-core';
import { parseIso } from '#core/calendar/instant';
import type { StoryComplaint, StoryWorld } from '#testing/world/story-world';
import type { Size } from '../support/web-world';

export interface Scene {
  /** Climbed to the supervisor in silence, asked of the bank. */
  readonly old: StoryComplaint;
  /** What the bank is asked. */
  readonly bankTaskId: string;
}

export interface Picture {
  /** Below docs/screenshots, without its ending. */
  readonly file: string;
  readonly as: string;
  readonly size: Size;
  readonly path: (scene: Scene) => string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const OPERATOR = 'operator.pusat.1';
const SUPERVISOR = 'supervisor.3325';
const PENDAMPING = 'pendamping.3325.001';

/** One for each user: what her day begins with, and what she then does. */
export const PICTURES: readonly Picture[] = [
  { file: 'operator', as: OPERATOR, size: 'desk', path: () => '/panggilan', prepare: inACall },
  { file: 'supervisor', as: SUPERVISOR, size: 'desk', path: () => '/hari-ini' },
  { file: 'pendamping', as: PENDAMPING, size: 'phone', path: () => '/hari-ini' },
  { file: 'manager', as: 'manajer.1', size: 'desk', path: () => '/pantauan' },
  { file: 'bank', as: 'bri.3325', size: 'phone', path: ({ bankTaskId }) => `/jawab/${bankTaskId}` },
  { file: 'administrator', as: 'admin.1', size: 'desk', path: () => '/organisasi' },
  { file: 'complaint', as: SUPERVISOR, size: 'phone', path: ({ old }) => `/pengaduan/${old.id}` },
];

/** Somebody has called and was found; the form is half full. */
async function inACall(page: Page): Promise<void> {
  await page.keyboard.press('F2');
  await page.locator('#call-search').fill('melati cempaka');
  await page.getByRole('option', { name: /Melati/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'call-fact-name');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.locator('#call-narrative').fill('Bantuan tahap 4 belum masuk, tetangga sudah menerima sejak pekan lalu.');
  await page.getByText(/Batas hukum/).waitFor();
  await page.getByRole('region', { name: 'Yang sudah ada' }).getByText(/^PKH-/).first().waitFor();
}

const MELATI = {
  name: 'Melati Cempaka (rekaan)',
  nik: '3325015203880002',
  kk: '3325010101150078',
  phone: '081299887755',
  safeChannel: 'sms',
};

/** An ordinary Friday: something that nobody answered, something new, something that waits for others. */
export async function layScene(story: StoryWorld): Promise<Scene> {
  const narrative = 'Bantuan tahap 4 belum masuk, tetangga sudah menerima sejak pekan lalu.';
  const old = await story.files({ reporter: MELATI, narrative });
  await story.files({ of: 'pendamping.3325.002', narrative: 'Saldo kosong padahal status sudah dibayar.' });
  await story.quiet();
  await story.advanceTo(parseIso('2026-11-27T09:10+07:00'));
  await story.files({ category: 'DAT-01', narrative: 'NIK di kartu tidak sama dengan di buku tabungan.' });
  await story.files({ category: 'SOS-01', caseKind: 'malnutrition', risk: 'medium' });
  await story.files({ narrative: 'Kartu tertelan mesin, saldo belum dapat diambil.' });
  const passive = await story.files({
    of: 'pendamping.3325.002',
    narrative: 'Rekening disebut pasif oleh petugas bank.',
  });
  await story.quiet();
  await story.onComplaint(SUPERVISOR, passive, 'involve', { party: 'bank', isRequired: true });
  await story.quiet();
  return { old, bankTaskId: (await story.taskOf(passive, 'traceAccount')).id };
}
