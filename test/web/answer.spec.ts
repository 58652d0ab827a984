import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { pdfText } from '#testing/pdf-text';
import { codeSent, linkSent, referralLinkSent } from '#testing/world/sent-links';
import type { StoryComplaint } from '#testing/world/story-world';
import { WebWorld } from './support/web-world';

const BANK = 'bri.3325';
const NIK = '3325014107850001';
const CLINIC = 'puskesmas.3325';
const PACKET = 'Kenanga Rekaan, 4 tahun, berat badan turun dua bulan.';

/** Fingers and mouse buttons that came down; kept beyond a page that is fetched anew. */
const countClicks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const count = (): void => sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks')) + 1));
    addEventListener('pointerdown', count, true);
  });
const clicksOn = (page: Page): Promise<number> => page.evaluate(() => Number(sessionStorage.getItem('clicks')));

describe('the answer of an outside party', () => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await WebWorld.begin();
  }, 240_000);
  afterAll(() => world?.end());

  async function asked(): Promise<StoryComplaint> {
    const complaint = await world.story.files();
    await world.story.quiet();
    await world.story.onComplaint('supervisor.3325', complaint, 'involve', { party: 'bank', isRequired: true });
    await world.story.quiet();
    return complaint;
  }

  const heading = (page: Page, { number }: StoryComplaint): Promise<void> =>
    page.getByRole('heading', { level: 1, name: `Jawab ${number}` }).waitFor();

  const answerTo = async (complaint: StoryComplaint): Promise<string | undefined> => {
    await world.story.quiet();
    const task = await world.story.taskOf(complaint, 'traceAccount');
    return task.status;
  };

  async function opened(complaint: StoryComplaint): Promise<Page> {
    const page = await world.open({ size: 'phone' });
    await countClicks(page);
    await page.goto(`/jawab#${await linkSent(world.story, BANK, complaint)}`);
    await heading(page, complaint);
    return page;
  }

  /** What the code is once this was clicked. */
  const codeAfter = async (page: Page, button: string, complaint: StoryComplaint): Promise<string> => {
    const asked = page.waitForResponse((response) => response.url().endsWith('/request-code'));
    await page.getByRole('button', { name: button, exact: true }).click();
    await (await asked).finished();
    await world.story.quiet();
    return codeSent(world.story, BANK, complaint);
  };

  it('by link, on a phone, in three clicks: the answer, send, and the code', async () => {
    const complaint = await asked();
    const page = await opened(complaint);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url(), request.headers().referer ?? ''));
    expect(await page.textContent('body')).not.toContain(NIK);
    await page.locator('[data-reply="paidOut"]').click();
    const code = await codeAfter(page, 'Kirim', complaint);
    await page.getByLabel('Kode', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await page.getByRole('heading', { level: 1, name: 'Terima kasih' }).waitFor();
    expect(await answerTo(complaint)).toBe('answered');
    // The token stands behind the # and in bodies; no address and no referrer ever held it.
    const token = await page.evaluate(() => location.hash.slice(1));
    expect(token).toHaveLength(43);
    expect(addresses.filter((address) => address.includes(token))).toEqual([]);
    expect(await clicksOn(page)).toBe(3);
  });

  it('by login, on a phone, in three clicks: the task, the answer, send', async () => {
    const complaint = await asked();
    const page = await world.open({ as: BANK, size: 'phone' });
    await countClicks(page);
    await page.goto('/hari-ini');
    await page.locator(`[data-complaint="${complaint.id}"] a`).click();
    await heading(page, complaint);
    await page.locator('[data-reply="accountMissing"]').click();
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Terima kasih' }).waitFor();
    expect(await clicksOn(page)).toBe(3);
    expect(await answerTo(complaint)).toBe('answered');
  });

  it('shows everything that is asked, and every answer, at 360 × 740 without a scroll to the side', async () => {
    const page = await opened(await asked());
    expect(await page.locator('[data-reply]').count()).toBe(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const first = await page.locator('[data-reply]').first().boundingBox();
    expect((first?.y ?? 9_999) + (first?.height ?? 0)).toBeLessThanOrEqual(740);
  });

  it('full identifiers are shown after the code, by link; by login at a click', async () => {
    const complaint = await asked();
    const page = await opened(complaint);
    const code = await codeAfter(page, 'Tampilkan lengkap', complaint);
    await page.getByLabel('Kode', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Tampilkan data' }).click();
    await page.locator('[data-subject="nik"]').getByText(NIK).waitFor();
    const inside = await world.open({ as: BANK, size: 'phone' });
    const { id } = await world.story.taskOf(complaint, 'traceAccount');
    await inside.goto(`/jawab/${id}`);
    await heading(inside, complaint);
    await inside.getByRole('button', { name: 'Tampilkan lengkap' }).click();
    await inside.locator('[data-subject="nik"]').getByText(NIK).waitFor();
    // Why it is due then: whoever is logged in may ask; a link opens this one page.
    await inside.locator('[data-why]').click();
    await inside.locator('[data-explained] li').first().waitFor();
    expect(await page.locator('[data-why]').count()).toBe(0);
  });

  it('of a card that somebody holds: before the code that something waits, and after it the facts, in four clicks', async () => {
    const { story } = world;
    const complaint = await story.files({ category: 'KKS-05', cardWish: 'block' });
    await story.quiet();
    await story.onComplaint('operator.pusat.1', complaint, 'confirmContact', { contact: 'none' });
    await story.quiet();
    const page = await opened(complaint);
    await page.getByText('Penanganan sebuah pengaduan').waitFor();
    expect(await page.locator('[data-reply], [data-subject], [data-letter]').count()).toBe(0);
    const before = (await page.textContent('main')) ?? '';
    for (const hidden of ['artu', 'KKS', 'Blokir']) expect([hidden, before.includes(hidden)]).toEqual([hidden, false]);
    const code = await codeAfter(page, 'Buka tugas', complaint);
    await page.getByLabel('Kode', { exact: true }).fill(code);
    await page.getByText('Blokir atau kembalikan kartu').first().waitFor();
    expect(await page.locator('[data-letter]').count()).toBe(2);
    const saved = page.waitForEvent('download');
    await page.locator('[data-letter="request"]').click();
    expect((await saved).suggestedFilename()).toMatch(/\.pdf$/);
    await page.locator('[data-reply="cardReplaced"]').click();
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Terima kasih' }).waitFor();
    expect(await clicksOn(page)).toBe(4);
    await story.quiet();
    expect((await story.taskOf(complaint, 'blockOrReturnCard')).status).toBe('answered');
  });

  it('"not ours" says whether it goes on or is decided now whose it is, and is not asked for again', async () => {
    const { story } = world;
    const complaint = await asked();
    const { id } = await story.taskOf(complaint, 'traceAccount');
    const givesBack = async (login: string, party: string): Promise<readonly [string, readonly number[]]> => {
      const page = await world.open({ as: login });
      const missing: number[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('/answer-page') && !response.ok()) missing.push(response.status());
      });
      await page.goto(`/jawab/${id}`);
      await page.locator('[data-reply="notOurs"]').click();
      await page.getByLabel('Menurut Anda, wewenang siapa?').selectOption(party);
      await page.getByRole('button', { name: 'Kirim', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Terima kasih' }).waitFor();
      const told = await page.locator('main [role="status"]').first().innerText();
      await page.waitForLoadState('networkidle');
      await page.close();
      await story.quiet();
      return [told, missing];
    };
    const passedOn = [`${complaint.number} kami teruskan kepada pihak yang Anda sebut.`, []];
    expect(await givesBack(BANK, 'dinas')).toEqual(passedOn);
    expect(await givesBack('dinsos.3325', 'bank')).toEqual(passedOn);
    expect(await givesBack(BANK, 'dinas')).toEqual(passedOn);
    const decided = `${complaint.number} sudah beberapa kali diteruskan; sekarang diputuskan siapa yang berwenang.`;
    expect(await givesBack('dinsos.3325', 'bank')).toEqual([decided, []]);
  });

  it('a referral, by link, on a phone, in three clicks: the packet with a code, the answer, send', async () => {
    const social = await world.story.files({ category: 'SOS-01', caseKind: 'malnutrition', risk: 'medium' });
    await world.story.quiet();
    await world.story.onCase(social, 'screen', { risk: 'medium', consent: 'given' });
    const referral = await world.story.refers(social, [CLINIC, 'uptdppa.3325'], { need: 'nutrition', packet: PACKET });
    await world.story.quiet();
    const page = await world.open({ size: 'phone' });
    await countClicks(page);
    const token = await referralLinkSent(world.story, CLINIC, social);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url(), request.headers().referer ?? ''));
    await page.goto(`/jawab/rujukan#${token}`);
    await page.getByRole('heading', { level: 1, name: `Rujukan ${social.number}` }).waitFor();
    expect(await page.textContent('body')).not.toContain(PACKET);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const requested = page.waitForResponse((response) => response.url().endsWith('/request-code'));
    await page.getByRole('button', { name: 'Buka berkas', exact: true }).click();
    await (await requested).finished();
    await world.story.quiet();
    const code = await codeSent(world.story, CLINIC, social);
    const field = page.getByLabel('Kode', { exact: true });
    await field.fill(code === '000000' ? '000001' : '000000');
    await page.getByRole('alert').first().waitFor();
    expect(await page.locator('[data-packet]').count()).toBe(0);
    await field.fill(code);
    await page.locator('[data-packet]').getByText(PACKET).waitFor();
    expect(await page.locator('[data-reply]').count()).toBe(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.locator('[data-reply="takesOn"]').click();
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Terima kasih' }).waitFor();
    expect(await clicksOn(page)).toBe(3);
    expect(addresses.filter((address) => address.includes(token))).toEqual([]);
    expect(await world.story.addressees(referral)).toEqual(['accepted', 'stoodDown']);
    await page.reload();
    await page.getByText('Tugas ini sudah dijawab').first().waitFor();
  });

  it('a letter is printed by link, and the same one from the desk', async () => {
    const complaint = await asked();
    const savedFrom = async (page: Page): Promise<readonly [string, Buffer]> => {
      const saved = page.waitForEvent('download');
      await page.locator('[data-letter="request"]').click();
      const file = await saved;
      return [file.suggestedFilename(), await readFile(await file.path())];
    };
    const [name, bytes] = await savedFrom(await opened(complaint));
    expect(name).toMatch(/^\d{4}-PKH-XI-2026\.pdf$/);
    expect(pdfText(bytes).join('\n')).toContain(complaint.number);
    const desk = await world.open({ as: 'supervisor.3325' });
    await desk.goto(`/pengaduan/${complaint.id}`);
    expect(await savedFrom(desk)).toEqual([name, bytes]);
  });

  it('a wrong code, a late code and a page that was closed lose nothing that was typed', async () => {
    const complaint = await asked();
    const page = await opened(complaint);
    const note = 'Ditahan karena nama tidak sama dengan data kami.';
    await page.locator('[data-reply="onHold"]').click();
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByText('Isi bagian ini.').waitFor();
    await page.getByLabel('Penjelasan').fill(note);
    const code = await codeAfter(page, 'Kirim', complaint);
    await page.getByLabel('Kode', { exact: true }).fill(code === '000000' ? '000001' : '000000');
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await page.getByText('Kode salah').waitFor();
    await world.story.world.admin.query(`UPDATE answer_code SET expires_at = clock_timestamp() - interval '1 second'`);
    await page.getByLabel('Kode', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await page.getByText('Kode tidak berlaku lagi').waitFor();
    expect(await page.getByLabel('Penjelasan').inputValue()).toBe(note);
    await page.getByText('Draf tersimpan di perangkat ini.').waitFor();
    await page.reload();
    await heading(page, complaint);
    expect(await page.getByLabel('Penjelasan').inputValue()).toBe(note);
    await page.getByLabel('Kode', { exact: true }).fill(await codeAfter(page, 'Kirim', complaint));
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await page.getByRole('heading', { level: 1, name: 'Terima kasih' }).waitFor();
  });

  it.each([
    ['forged', 'Tautan tidak dikenal', async () => 'x'.repeat(43)],
    ['cut off', 'Tautan tidak dikenal', async () => 'abc'],
    [
      'expired',
      'Tautan sudah kedaluwarsa',
      async (complaint: StoryComplaint) => {
        const token = await linkSent(world.story, BANK, complaint);
        await world.story.world.admin.query(`UPDATE answer_link SET expires_at = issued_at WHERE complaint_id = $1`, [
          complaint.id,
        ]);
        return token;
      },
    ],
    [
      'used',
      'Tugas ini sudah dijawab',
      async (complaint: StoryComplaint) => {
        const token = await linkSent(world.story, BANK, complaint);
        await world.story.answersTask(BANK, complaint, 'traceAccount');
        return token;
      },
    ],
    [
      'withdrawn',
      'Tautan tidak berlaku lagi',
      async (complaint: StoryComplaint) => {
        const token = await linkSent(world.story, BANK, complaint);
        await world.story.onTaskOf(BANK, complaint, 'traceAccount', 'decline', { reason: 'needsHigherLevel' });
        return token;
      },
    ],
  ])('a link that is %s says so in both languages, and what to do', async (_what, title, token) => {
    const page = await world.open({ size: 'phone' });
    await page.goto(`/jawab#${await token(await asked())}`);
    await page.getByRole('alert').getByText(title).waitFor();
    await page.getByRole('link', { name: 'Masuk dengan akun' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await page.getByRole('link', { name: 'Log in' }).waitFor();
    expect(await page.getByRole('alert').textContent()).not.toContain(title);
  });
});
