import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findCheckout } from '#platform/services/checkout';
import { createLog } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import { StoryWorld } from '#testing/world/story-world';
import type { WorldOptions } from '#testing/world/world';
import { ApiApp } from '../../../apps/api/src/api-app';
import { testRun } from '../../setup/test-run';
import { product } from '../../stories/product';
import { openBrowser } from './browser';

/** The two sizes every page must work at. */
export const SIZES = { desk: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } } as const;
export type Size = keyof typeof SIZES;

/** Shorter than the half minute after which a page that hears nothing asks by itself. */
export const PATIENCE_MS = 25_000;

/** A Monday morning in Batang, far from the leave of the demonstration's people. */
const MONDAY = '2026-11-23T10:00+07:00';
const WEB_FOLDER = join(findCheckout(), 'dist', 'apps', 'web');

export interface Visit {
  /** Who is logged in already; nobody when left out. */
  readonly as?: string;
  readonly size?: Size;
  /** `qps`: the pseudo-language. */
  readonly language?: 'id' | 'en';
}

export interface WebWorldOptions {
  readonly at?: string;
  /** Servers of its own, where they are to fail; the test run's when left out. */
  readonly services?: WorldOptions['services'];
  /** Rows of a file before it is made in the background. */
  readonly exportStreamRows?: number;
}

/** A story's world with the real api on a real port, the built web app, and a browser. One for a file. */
export class WebWorld {
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    readonly story: StoryWorld,
    readonly browser: Browser,
    readonly address: string,
  ) {}

  static async begin({ at = MONDAY, services = testRun(), exportStreamRows }: WebWorldOptions = {}): Promise<WebWorld> {
    if (!existsSync(join(WEB_FOLDER, 'index.html')))
      throw new Error('open the web app: build it first (npm run build)');
    const [browser, { story, address }] = await Promise.all([
      openBrowser(),
      aListeningStory(at, services, exportStreamRows),
    ]);
    return new WebWorld(story, browser, address);
  }

  async end(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
    await this.browser.close();
    await this.story.world.stop('worker', 'notifier');
    await this.story.end();
  }

  /** A window of somebody's own: another device, another person. */
  async open({ as, size = 'desk', language }: Visit = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.address,
      viewport: SIZES[size],
      hasTouch: size === 'phone',
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    this.contexts.push(context);
    if (language) await context.addInitScript(`localStorage.setItem('tuntas.language', '${language}')`);
    if (as !== undefined) await this.logIn(context, as);
    return context.newPage();
  }

  /** As a persona, through the api: the cookie is in the window afterwards. */
  async logIn(context: BrowserContext, persona: string): Promise<void> {
    const answer = await context.request.post(`${this.address}/api/v1/auth/dev-login`, { data: { persona } });
    if (!answer.ok()) throw new Error(`log in as ${persona}: ${answer.status()} ${await answer.text()}`);
  }

  /** Everybody's sessions are over, as after a night. The api notices within five seconds. */
  async endSessions(): Promise<void> {
    await this.story.world.admin.query('DELETE FROM session');
  }
}

/** The api of the story listens, and serves what was built. */
async function aListeningStory(
  at: string,
  services: WorldOptions['services'],
  exportStreamRows: number | undefined,
): Promise<{ story: StoryWorld; address: string }> {
  let address = '';
  const story = await StoryWorld.begin({
    services,
    at,
    product: {
      ...product,
      async api(config) {
        const log = createLog({ level: config.logLevel, service: 'api' });
        if (exportStreamRows !== undefined) Object.assign(config, { exportStreamRows });
        const app = await ApiApp.create({ config, log, metrics: new Metrics(), webFolder: WEB_FOLDER });
        // The same port when it is started again within a story: the browser's page is still there.
        await app.http.listen(address === '' ? 0 : Number(new URL(address).port), '127.0.0.1');
        const { port } = app.http.getHttpServer().address() as AddressInfo;
        address = `http://127.0.0.1:${port}`;
        return {
          stop: () => app.stop(),
          async request(method, url, headers, payload) {
            const answer = await app.http.inject({ method: method as 'GET', url, headers, payload });
            const text = answer.body;
            return {
              status: answer.statusCode,
              headers: answer.headers,
              body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
            };
          },
        };
      },
    },
  });
  return { story, address };
}
