import type { Page } from 'playwright-core';
import type { StoryWorld } from '#testing/world/story-world';
import type { Size } from '../support/web-world';

export interface Picture {
  /** Below docs/screenshots, without its ending. */
  readonly file: string;
  readonly as: string;
  readonly size: Size;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

/** One for each user: what her day begins with. */
export const PICTURES: readonly Picture[] = [
  { file: 'supervisor', as: 'supervisor.3325', size: 'desk', path: '/' },
  { file: 'pendamping', as: 'pendamping.3325.001', size: 'phone', path: '/' },
  { file: 'operator', as: 'operator.pusat.1', size: 'desk', path: '/' },
];

/** An ordinary Monday: something late, something new, something that waits for others. */
export async function layScene(story: StoryWorld): Promise<void> {
  await story.files({ narrative: 'Bantuan tahap 4 belum masuk, tetangga sudah menerima sejak pekan lalu.' });
  await story.files({ category: 'DAT-01', narrative: 'NIK di kartu tidak sama dengan di buku tabungan.' });
  await story.files({ category: 'SOS-01', caseKind: 'malnutrition', risk: 'medium' });
  await story.files({ of: 'pendamping.3325.002', narrative: 'Saldo kosong padahal status sudah dibayar.' });
  await story.quiet();
}
