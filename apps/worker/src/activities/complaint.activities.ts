import { Injectable } from '@nestjs/common';
import type { ComplaintActivities } from '#contracts/complaint-process';
import { ComplaintProcess } from '#handlers/process/complaint-process';

/** What the complaint workflow may ask for, by name; every answer is a use case of `libs/handlers`. */
@Injectable()
export class ComplaintActivitiesProvider {
  constructor(private readonly process: ComplaintProcess) {}

  activities(): ComplaintActivities {
    return {
      triage: (complaintId) => this.process.triage(complaintId),
      read: (complaintId) => this.process.read(complaintId),
      concludeReview: (complaintId) => this.process.concludeReview(complaintId),
      reportMissedTarget: (complaintId) => this.process.fireTarget(complaintId),
      warnOfCeiling: (complaintId) => this.process.fire(complaintId, 'ceilingWarn'),
      reportBreach: (complaintId) => this.process.fire(complaintId, 'ceiling'),
      endObjection: (complaintId) => this.process.fire(complaintId, 'objectionEnd'),
    };
  }
}
