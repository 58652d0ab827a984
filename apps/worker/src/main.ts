import 'reflect-metadata';
import { loadWorkerConfig } from '#platform/config/process-config';
import { runProcess } from '#platform/process/run-process';
import { WorkerApp } from './worker-app';

runProcess('worker', loadWorkerConfig, (parts) => WorkerApp.start(parts));
