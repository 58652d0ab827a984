import { ExportMonitor } from './export-monitor.query';
import { ListBreaches } from './list-breaches.query';
import { MonitorComplaints } from './monitor-complaints.query';
import { MonitorContext } from './monitor-context';
import { PrintMemo } from './print-memo.query';
import { ReadMonitor } from './read-monitor.query';

/** What people do here, and ask. */
export const MONITOR = [ExportMonitor, ListBreaches, MonitorComplaints, MonitorContext, PrintMemo, ReadMonitor];
