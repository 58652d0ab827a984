import 'reflect-metadata';
import { loadApiConfig } from '#platform/config/process-config';
import { runProcess } from '#platform/process/run-process';
import { ApiApp } from './api-app';
import { WEB_FOLDER } from './web/web-app';

runProcess('api', loadApiConfig, async ({ config, log, metrics }) => {
  const app = await ApiApp.create({ config, log, metrics, webFolder: WEB_FOLDER });
  await app.http.listen(config.apiPort, config.apiHost);
  return app;
});
