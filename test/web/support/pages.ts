import type { Page } from 'playwright-core';
import { editedSheet } from '#testing/edited-sheet';
import { ADMIN_PAGES } from './admin-pages';
import { LINK_PAGES } from './link-pages';
import type { SweptPage } from './swept-page';

const OPERATOR = 'operator.pusat.1';
const SUPERVISOR = 'supervisor.3325';

async function openAct(page: Page, act: string): Promise<void> {
  const button = page.locator(`[data-act="${act}"]`);
  if ((await button.count()) === 0) await page.getByRole('button', { name: /Tindakan lain/ }).click();
  await button.click();
  await page.getByRole('dialog').last().waitFor();
}

const searchFor =
  (text: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('#call-search').fill(text);
  };

async function chosen(page: Page): Promise<void> {
  await page.locator('#call-search').fill('siti nurhaliza');
  await page.getByRole('option').first().waitFor();
  await page.locator('#call-search').press('Enter');
  await page.locator('#call-fact-name, #call-name').first().waitFor();
}

const pressed =
  (key: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('#call-search').waitFor();
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  };

/** What she is asked, with an answer that is none. */
async function aFilledSheet(page: Page) {
  const taken = await page.request.get('/api/v1/task-sheet');
  const buffer = await editedSheet(await taken.body(), { K2: 'Entah' });
  return { name: 'tugas.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer };
}

/** Every page there is: one line each. */
export const SWEPT_PAGES: readonly SweptPage[] = [
  { name: 'login', path: '/' },
  { name: 'me', as: SUPERVISOR, path: '/saya' },
  { name: 'today', as: SUPERVISOR, path: '/hari-ini' },
  { name: 'today, nothing there', as: SUPERVISOR, path: '/hari-ini?tile=approval' },
  { name: 'queue', as: SUPERVISOR, path: '/antrean' },
  { name: 'complaint', as: 'pendamping.3325.001', path: ({ assigned }) => `/pengaduan/${assigned.id}` },
  { name: 'social complaint', as: SUPERVISOR, path: ({ social }) => `/pengaduan/${social.id}` },
  ...['answerComplaint', 'involve', 'accuse', 'withdraw', 'call'].map((act): SweptPage => ({
    name: `complaint: ${act}`,
    as: SUPERVISOR,
    path: ({ assigned }) => `/pengaduan/${assigned.id}?act=${act}`,
    isDialog: true,
    prepare: (page) => page.getByRole('dialog').waitFor(),
  })),
  {
    name: 'complaint: other actions',
    as: SUPERVISOR,
    path: ({ assigned }) => `/pengaduan/${assigned.id}`,
    isDialog: true,
    prepare: (page) => page.getByRole('button', { name: /Tindakan lain/ }).click(),
  },
  ...['recordVisit', 'askDocuments'].map((act): SweptPage => ({
    name: `complaint: ${act}`,
    as: 'pendamping.3325.001',
    path: ({ assigned }) => `/pengaduan/${assigned.id}`,
    isDialog: true,
    prepare: (page) => openAct(page, act),
  })),
  {
    name: 'complaint: reassign',
    as: SUPERVISOR,
    path: ({ assigned }) => `/pengaduan/${assigned.id}`,
    isDialog: true,
    prepare: (page) => openAct(page, 'reassign'),
  },
  {
    name: 'queue, handing on many',
    as: SUPERVISOR,
    path: '/antrean',
    isDialog: true,
    prepare: async (page) => {
      await page.locator('[data-pick]').first().check();
      await page.locator('section button').last().click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
    },
  },
  { name: 'monitor', as: SUPERVISOR, path: '/pantauan' },
  { name: 'monitor, nothing there', as: SUPERVISOR, path: '/pantauan?category=KKS-05' },
  { name: 'monitor: list', as: SUPERVISOR, path: '/pantauan/daftar?figure=open' },
  {
    name: 'monitor: list, as a long file',
    as: SUPERVISOR,
    path: '/pantauan/daftar?figure=open',
    prepare: async (page) => {
      await page.locator('[data-file="complaints.csv"]').click();
      await page.locator('[data-export="ready"]').waitFor();
    },
  },
  { name: 'monitor: an old address', as: SUPERVISOR, path: '/pantauan/daftar?figure=doneSoon' },
  { name: 'leave', as: SUPERVISOR, path: '/cuti?whose=team' },
  { name: 'social cases', as: SUPERVISOR, path: '/kasus' },
  { name: 'social cases, nothing there', as: SUPERVISOR, path: '/kasus?risk=low' },
  { name: 'social case', as: SUPERVISOR, path: ({ caseId }) => `/kasus/${caseId}` },
  ...['screen', 'recordContact', 'refer'].map((act): SweptPage => ({
    name: `social case: ${act}`,
    as: SUPERVISOR,
    path: ({ caseId }) => `/kasus/${caseId}?act=${act}`,
    isDialog: true,
    prepare: (page) => page.getByRole('dialog').waitFor(),
  })),
  { name: 'referrals', as: 'uptdppa.3325', path: '/rujukan' },
  { name: 'referral, of the sender', as: SUPERVISOR, path: ({ referralId }) => `/rujukan/${referralId}` },
  { name: 'referral, of the service', as: 'uptdppa.3325', path: ({ referralId }) => `/rujukan/${referralId}` },
  {
    name: 'referral: decline',
    as: 'uptdppa.3325',
    path: ({ referralId }) => `/rujukan/${referralId}?act=decline`,
    isDialog: true,
    prepare: (page) => page.getByRole('dialog').waitFor(),
  },
  { name: 'answer, by login', as: 'bri.3325', path: ({ askedTaskId }) => `/jawab/${askedTaskId}` },
  {
    name: 'answer, by login, with a date',
    as: 'bri.3325',
    path: ({ askedTaskId }) => `/jawab/${askedTaskId}`,
    prepare: async (page) => {
      await page.locator('[data-reply="willPay"]').click();
    },
  },
  { name: 'tasks in Excel', as: 'bri.3325', path: '/lembar-tugas' },
  {
    name: 'tasks in Excel, a file looked at',
    as: 'bri.3325',
    path: '/lembar-tugas',
    prepare: async (page) => {
      await page.locator('input[type="file"]').setInputFiles(await aFilledSheet(page));
      await page.locator('[data-result="preview"] [data-row]').first().waitFor();
    },
  },
  ...LINK_PAGES,
  { name: 'no such page', as: OPERATOR, path: '/tidak/ada' },
  {
    name: 'user menu',
    as: OPERATOR,
    path: '/saya',
    isDialog: true,
    prepare: (page) => page.getByRole('banner').getByRole('button').last().click(),
  },
  {
    name: 'help sheet',
    as: OPERATOR,
    path: '/saya',
    isDialog: true,
    prepare: (page) => page.keyboard.press('Shift+F1'),
  },
  { name: 'palette', as: OPERATOR, path: '/saya', isDialog: true, prepare: (page) => page.keyboard.press('Control+k') },
  { name: 'no call', as: OPERATOR, path: '/panggilan' },
  { name: 'a call, nobody found yet', as: OPERATOR, path: '/panggilan?mulai=true', prepare: searchFor('melati') },
  { name: 'a call of somebody known', as: OPERATOR, path: '/panggilan?mulai=true', prepare: chosen },
  { name: 'danger in a call', as: OPERATOR, path: '/panggilan?mulai=true', isDialog: true, prepare: pressed('F9') },
  { name: 'end of a call', as: OPERATOR, path: '/panggilan?mulai=true', isDialog: true, prepare: pressed('F8') },
  { name: 'call-backs', as: OPERATOR, path: '/panggilan-balik' },
  ...ADMIN_PAGES,
];
