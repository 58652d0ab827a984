import type { Page } from 'playwright-core';
import { positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { SweptPage } from './swept-page';

const ADMINISTRATOR = 'admin.1';
const SUPERVISOR = 'supervisor.3325';
const POSITION = `/organisasi/jabatan/${positionIdOf(SUPERVISOR)}`;
const USER = `/organisasi/orang/${userIdOf(SUPERVISOR)}`;

async function openAct(page: Page, act: string): Promise<void> {
  await page.locator(`[data-act="${act}"]`).first().click();
  await page.getByRole('dialog').waitFor();
}

/** Fills in a change, whatever its fields are called in the language that is shown. @param find part of a name to choose by */
async function fillIn(page: Page, find?: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const days = dialog.locator('input[type="date"]');
  for (const [index, day] of ['2026-12-01', '2026-12-04'].entries())
    if (index < (await days.count())) await days.nth(index).fill(day);
  if (find !== undefined) {
    await dialog.getByRole('textbox').first().fill(find);
    await dialog.locator('option[translate="no"]').first().waitFor({ state: 'attached' });
  }
  for (const select of await dialog.locator('select').all()) {
    const isKind = (await select.locator('option[value="deputy"]').count()) > 0;
    await select.selectOption(isKind ? 'deputy' : { index: 1 });
  }
}

/** A change that is looked at and not made. @param until what the look shows: whom it moves, when nothing else is said */
const previewed =
  (act: string, find?: string, until = '[data-moving]') =>
  async (page: Page): Promise<void> => {
    await openAct(page, act);
    await fillIn(page, find);
    await page.getByRole('dialog').locator('button[type="submit"]').click();
    await page.locator(until).first().waitFor();
  };

/** Sent with nothing filled in: every field says what it lacks. */
const faulty =
  (act: string) =>
  async (page: Page): Promise<void> => {
    await openAct(page, act);
    await page.getByRole('dialog').locator('button[type="submit"]').click();
    await page.locator('[aria-invalid="true"]').first().waitFor();
  };

const ID = '01a12345-9d57-4abc-8def-123456789012';
const STUCK = { stream: 'task', id: ID, activity: 'assignTask', since: '2026-11-23T01:00:00Z', attempts: 12 };

/** As the server would say it of a bad morning: laid for real it would take the worker and the gateway from all the others. */
async function inTrouble(page: Page): Promise<void> {
  await page.route('**/api/v1/admin/runtime', async (route) => {
    const answer = await route.fetch();
    const found = (await answer.json()) as Record<string, unknown>;
    const stuck = [
      { ...STUCK, isHandedOver: true },
      { ...STUCK, id: `${ID.slice(0, -1)}3`, isHandedOver: false },
    ];
    const failing = [{ messageId: ID, waitingSeconds: 5_400 }];
    await route.fulfill({ response: answer, json: { ...found, stuck, failing, messagesWaiting: 3 } });
  });
  await page.reload();
  await page.locator('form select').waitFor();
  await page.locator('form button[type="submit"]').click();
  await page.locator('[aria-invalid="true"]').waitFor();
}

const dialogs: readonly (readonly [name: string, path: string, prepare: (page: Page) => Promise<void>])[] = [
  ['positions: a new one, nothing filled in', '/organisasi', faulty('add')],
  ['people: somebody new, nothing filled in', '/organisasi?daftar=orang', faulty('add')],
  ['institutions: a new one, nothing filled in', '/organisasi?daftar=lembaga', faulty('add')],
  ['position: a deputy, looked at', POSITION, previewed('assign', 'korkab')],
  ['position: another line, looked at', POSITION, previewed('report', 'Koordinator PKH')],
  [
    'position: its end, refused while it is held',
    POSITION,
    previewed('endPosition', undefined, '[aria-invalid="true"]'),
  ],
  ['position: the end of an assignment, looked at', POSITION, previewed('endAssignment')],
  ['user: leave, looked at', USER, previewed('leave')],
  ['user: deactivated', USER, (page) => openAct(page, 'deactivate')],
];

/** What whoever keeps it running, and says who sits where, has before her. */
export const ADMIN_PAGES: readonly SweptPage[] = [
  { name: 'what runs', as: ADMINISTRATOR, path: '/yang-berjalan' },
  { name: 'what runs, and what does not', as: ADMINISTRATOR, path: '/yang-berjalan', prepare: inTrouble },
  { name: 'positions', as: ADMINISTRATOR, path: '/organisasi?seat=peksosSupervisor' },
  { name: 'people', as: ADMINISTRATOR, path: '/organisasi?daftar=orang&q=supervisor' },
  { name: 'institutions', as: ADMINISTRATOR, path: '/organisasi?daftar=lembaga&q=bank' },
  { name: 'position', as: ADMINISTRATOR, path: POSITION },
  { name: 'user', as: ADMINISTRATOR, path: USER },
  ...dialogs.map(([name, path, prepare]): SweptPage => ({ name, as: ADMINISTRATOR, path, prepare, isDialog: true })),
  { name: 'imbalance', as: ADMINISTRATOR, path: '/ketimpangan' },
  { name: 'audit', as: ADMINISTRATOR, path: '/audit' },
  {
    name: 'audit, several people of a name',
    as: ADMINISTRATOR,
    path: '/audit?actor=supervisor',
    prepare: (page) => page.locator('main li a[href*="actorId"]').first().waitFor(),
  },
];
