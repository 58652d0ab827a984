/** BullMQ delivers messages; jobs carry ids, never personal data. */
export const NOTICE_QUEUE = 'notices';

export interface NoticeJob {
  readonly messageId: string;
}

/** Redis channel on which a commit says that the outbox has something; best effort, the relay looks anyway. */
export const OUTBOX_DOORBELL = 'tuntas/outbox';

/** Files that are made in the background. */
export const EXPORT_QUEUE = 'exports';

export interface ExportQueueJob {
  readonly exportId: string;
}
