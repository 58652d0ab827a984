import 'reflect-metadata';
import { ApiApp } from '../../apps/api/src/api-app';
import { NotifierApp } from '../../apps/notifier/src/notifier-app';
import { WorkerApp } from '../../apps/worker/src/worker-app';
import { createLog } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import type { Product } from '#testing/world/world';
import { testRun } from '../setup/test-run';

const fatal = (error: unknown): never => {
  throw error;
};

/** Bundled once for all worlds of a test run. */
export const workflows = () => ({ codePath: testRun().workflowBundle });

/** The real api, worker and notifier, inside the process of the test. */
export const product: Product = {
  async api(config) {
    const app = await ApiApp.create({
      config,
      log: createLog({ level: config.logLevel, service: 'api' }),
      metrics: new Metrics(),
    });
    await app.http.getHttpAdapter().getInstance().ready();
    return {
      stop: () => app.stop(),
      async request(method, url, headers, body) {
        const response = await app.http.inject({ method: method as 'GET', url, headers, payload: body });
        const text = response.body;
        const isJson = /json/.test(String(response.headers['content-type']));
        return {
          status: response.statusCode,
          headers: response.headers,
          body: text === '' || !isJson ? {} : (JSON.parse(text) as Record<string, unknown>),
          file: isJson ? undefined : response.rawPayload,
        };
      },
    };
  },
  async worker(config) {
    return WorkerApp.start({
      config,
      log: createLog({ level: config.logLevel, service: 'worker' }),
      metrics: new Metrics(),
      workflowBundle: workflows(),
      onFatal: fatal,
    });
  },
  notifier(config) {
    return NotifierApp.start({
      config,
      log: createLog({ level: config.logLevel, service: 'notifier' }),
      metrics: new Metrics(),
      onFatal: fatal,
    });
  },
};
