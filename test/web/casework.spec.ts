import type { Page } from 'playwright-core';
import { institutionIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import { WebWorld } from './support/web-world';

const SUPERVISOR = 'supervisor.3325';
const SERVICE = 'uptdppa.3325';
const OTHER_SERVICE = 'puskesmas.3325';
const PACKET = 'Ibu perlu pendampingan; hubungi lewat pengirim, jangan ke rumah.';

describe('a social case', () => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await WebWorld.begin();
  }, 240_000);
  afterAll(() => world?.end());

  const aCase = async (risk: 'high' | 'medium' = 'medium'): Promise<StoryComplaint & { readonly caseId: string }> => {
    const complaint = await world.story.files({ category: 'SOS-01', caseKind: 'malnutrition', risk });
    await world.story.quiet();
    return { ...complaint, caseId: (await world.story.caseOf(complaint)).id };
  };

  async function opened(as: string, path: string, size: 'desk' | 'phone' = 'desk'): Promise<Page> {
    const page = await world.open({ as, size });
    await page.goto(path);
    await page.locator('h1').waitFor();
    return page;
  }

  async function act(page: Page, name: string): Promise<void> {
    await page.locator(`[data-act="${name}"]`).click();
    await page.getByRole('dialog').waitFor();
  }

  async function send(page: Page, name: string): Promise<void> {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  it('is found in the list, screened, contacted, referred; the service takes it on a phone, and the outcome comes back', async () => {
    const found = await aCase();
    const page = await opened(SUPERVISOR, '/kasus');
    await page.locator(`[data-case="${found.caseId}"] a`).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(found.number) }).waitFor();
    await act(page, 'screen');
    await page.getByRole('dialog').getByLabel('Setuju', { exact: true }).check();
    await send(page, 'Skrining');
    await act(page, 'recordContact');
    await page
      .getByRole('dialog')
      .getByLabel(/Bagaimana keadaannya/)
      .fill('Ibu aman, anak dirawat.');
    await send(page, 'Catat kontak');
    await page.locator('[data-entry="familyContacted"]', { hasText: 'Ibu aman, anak dirawat.' }).waitFor();
    await act(page, 'refer');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kebutuhan', { exact: false }).first().selectOption('protection');
    await dialog.locator(`input[value="${institutionIdOf(SERVICE)}"]`).check();
    await dialog.getByLabel(/Tujuan dan data seperlunya/).fill(PACKET);
    await send(page, 'Rujuk');
    await world.story.quiet();
    await page.locator('[data-referral][data-status="sent"]').waitFor();
    expect(await page.locator('[data-referral] [data-waits]').textContent()).toMatch(/menunggu .+ sejak Sen 23 Nov/);

    const service = await opened(SERVICE, '/', 'phone');
    await service.locator('[data-referral] a').click();
    await service.getByText(PACKET).waitFor();
    expect(await service.locator('body').textContent()).not.toContain('Ibu aman, anak dirawat.');
    await act(service, 'accept');
    await send(service, 'Terima');
    await service.locator('[data-act="progress"]').waitFor();
    await act(service, 'progress');
    await service
      .getByRole('dialog')
      .getByLabel(/Apa yang sudah dilakukan/)
      .fill('Sudah dijemput.');
    await send(service, 'Kabarkan perkembangan');
    await act(service, 'complete');
    await service.getByRole('dialog').getByLabel('Sudah dilayani', { exact: true }).check();
    await service
      .getByRole('dialog')
      .getByLabel(/Apa yang sudah diberikan/)
      .fill('Dirawat tiga hari.');
    await send(service, 'Selesai');
    await world.story.quiet();

    await page.reload();
    await page.locator('[data-referral][data-status="completed"]').waitFor();
    await page.locator('[data-entry="referralReturned"]').waitFor();
    await page.locator('[data-referral] a').click();
    await page.locator('[data-entry="progressReported"]', { hasText: 'Sudah dijemput.' }).waitFor();
  });

  it('with high risk stays the sender’s until a named person has the family', async () => {
    const found = await aCase('high');
    await world.story.onCase(found, 'screen', { risk: 'high', consent: 'given' });
    const referralId = await world.story.refers(found, [SERVICE, OTHER_SERVICE]);
    await world.story.quiet();
    await world.story.onReferral(SERVICE, referralId, 'accept');
    const page = await opened(SUPERVISOR, `/rujukan/${referralId}`);
    await page.getByText('menunggu pengirim memastikan kontak').waitFor();
    await act(page, 'recordCall');
    await page
      .getByRole('dialog')
      .getByLabel(/Siapa yang ditelepon/)
      .fill('Bu Ratna, berangkat sekarang.');
    await send(page, 'Catat telepon');
    await act(page, 'confirmContact');
    await page
      .getByRole('dialog')
      .getByLabel(/Nama petugas/)
      .fill('Ratna Cempaka (rekaan)');
    await send(page, 'Pastikan kontak');
    await page.getByText(/Kontak dipastikan Sen 23 Nov/).waitFor();
  });

  it('declined by all is sent to others', async () => {
    const found = await aCase();
    await world.story.onCase(found, 'screen', { risk: 'medium', consent: 'given' });
    const referralId = await world.story.refers(found, [SERVICE]);
    await world.story.quiet();
    const service = await opened(SERVICE, `/rujukan/${referralId}`);
    await act(service, 'decline');
    await service.getByRole('dialog').getByLabel('Bukan layanan kami').check();
    await service.getByRole('dialog').getByRole('button', { name: 'Tolak', exact: true }).click();
    await service.getByText('Isi bagian ini.').first().waitFor();
    const owner = service.getByRole('dialog').getByRole('combobox');
    const name = await owner.locator('option').nth(1).innerText();
    await owner.selectOption({ index: 1 });
    await send(service, 'Tolak');
    await world.story.quiet();
    await service.reload();
    await service.getByText(/Berkas tidak dapat dibaca lagi/).waitFor();

    const page = await opened(SUPERVISOR, `/rujukan/${referralId}`);
    await page
      .getByText(/belum ada yang menerima/)
      .first()
      .waitFor();
    await page.getByText(name).first().waitFor();
    await act(page, 'readdress');
    await page.getByRole('dialog').getByRole('checkbox').first().check();
    await send(page, 'Kirim ke layanan lain');
    await world.story.quiet();
    await page.reload();
    await page.locator('[data-waits]').waitFor();
  });

  it('is for whoever manages cases, and nobody else', async () => {
    const found = await aCase();
    for (const login of ['pendamping.3325.001', 'operator.pusat.1', 'bri.3325']) {
      const page = await opened(login, '/saya');
      expect([login, await page.getByRole('link', { name: 'Kasus', exact: true }).count()]).toEqual([login, 0]);
      await page.goto(`/kasus/${found.caseId}`);
      await page.getByRole('heading', { level: 1, name: 'Bukan untuk peran Anda' }).waitFor();
      expect(await page.locator('[data-entry]').count()).toBe(0);
    }
    const page = await opened('supervisor.3325', '/kasus?risk=low');
    await page.getByText(/Tidak ada kasus yang cocok/).waitFor();
  });
});
