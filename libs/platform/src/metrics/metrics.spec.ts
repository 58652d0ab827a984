import { readinessOf } from '../process/readiness';
import type { Dependency, Readiness } from '../process/readiness';
import { Metrics } from './metrics';
import { type MetricsServer, startMetricsServer } from './metrics-server';

describe('metrics', () => {
  it('are one per name', async () => {
    const metrics = new Metrics();
    const options = { name: 'tuntas_rescue_total', help: 'Deadlines found late', labels: ['purpose'] as const };
    metrics.counter(options).inc({ purpose: 'warn' });
    metrics.counter(options).inc({ purpose: 'warn' });
    expect(await metrics.registry.metrics()).toContain('tuntas_rescue_total{purpose="warn"} 2');
    expect(() => metrics.gauge({ name: 'tuntas_rescue_total', help: 'x' })).toThrow(/another type/);
  });

  it.each(['rescue_total', 'tuntas_Rescue', 'tuntas_', 'tuntas_x-y'])('are not called %s', (name) => {
    expect(() => new Metrics().counter({ name, help: 'x' })).toThrow(/must be tuntas_/);
  });

  it('may be asked for at each scrape', async () => {
    const metrics = new Metrics();
    metrics.gauge({ name: 'tuntas_outbox_waiting', help: 'Rows to hand on', collect: (gauge) => gauge.set(3) });
    expect(await metrics.registry.metrics()).toContain('tuntas_outbox_waiting 3');
  });
});

describe('the page that says whether a process is ready', () => {
  const dependency = (name: string, need: Dependency['need'], isUp: Dependency['isUp']): Dependency => ({
    name,
    need,
    isUp,
  });
  const up = async () => true;
  const down = async () => false;
  const failing = () => Promise.reject(new Error('no answer'));
  const ask = async (...dependencies: readonly Dependency[]) => {
    const server = await startMetricsServer({
      metrics: new Metrics(),
      host: '127.0.0.1',
      port: 0,
      readiness: () => readinessOf(dependencies),
    });
    const response = await fetch(`http://127.0.0.1:${server.port}/health/ready`);
    const answer = { code: response.status, ...((await response.json()) as Readiness) };
    await server.close();
    return answer;
  };

  it('names each dependency', async () => {
    expect(await ask(dependency('postgres', 'required', up), dependency('redis', 'helpful', up))).toEqual({
      code: 200,
      status: 'ready',
      components: { postgres: 'up', redis: 'up' },
    });
  });

  it('goes on without what only helps', async () => {
    expect(await ask(dependency('postgres', 'required', up), dependency('redis', 'helpful', failing))).toEqual({
      code: 200,
      status: 'delayed',
      components: { postgres: 'up', redis: 'down' },
    });
  });

  it('says 503 without what the process cannot do without', async () => {
    expect(await ask(dependency('postgres', 'required', down), dependency('redis', 'helpful', up))).toMatchObject({
      code: 503,
      status: 'down',
      components: { postgres: 'down' },
    });
  });

  it('takes silence for an outage', async () => {
    const silent = () => new Promise<boolean>(() => undefined);
    expect(await ask(dependency('temporal', 'required', silent))).toMatchObject({ code: 503, status: 'down' });
  });
});

describe('the metrics page', () => {
  const metrics = new Metrics();
  let server: MetricsServer;
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
    return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
  };

  beforeAll(async () => {
    metrics.collectRuntime();
    server = await startMetricsServer({ metrics, host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  it('has metrics of its process, and its life', async () => {
    expect(await get('/metrics?x=1')).toMatchObject({
      status: 200,
      text: expect.stringContaining('tuntas_nodejs_eventloop_lag_seconds'),
    });
    expect(await get('/health/live')).toEqual({ status: 200, text: '{"status":"live"}', type: 'application/json' });
    expect(await get('/')).toMatchObject({ status: 404 });
  });

  it('names a taken port', async () => {
    await expect(startMetricsServer({ metrics, host: '127.0.0.1', port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('survives a gauge that fails', async () => {
    const failing = new Metrics();
    failing.gauge({ name: 'tuntas_x', help: 'x', collect: () => Promise.reject(new Error('no database')) });
    const other = await startMetricsServer({ metrics: failing, host: '127.0.0.1', port: 0 });
    expect((await fetch(`http://127.0.0.1:${other.port}/metrics`)).status).toBe(503);
    await other.close();
  });
});
