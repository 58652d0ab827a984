import 'reflect-metadata';
import { loadNotifierConfig } from '#platform/config/process-config';
import { runProcess } from '#platform/process/run-process';
import { NotifierApp } from './notifier-app';

runProcess('notifier', loadNotifierConfig, (parts) => NotifierApp.start(parts));
