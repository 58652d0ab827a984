import { Injectable } from '@nestjs/common';
import type { CaseActivities } from '#contracts/case-process';
import { CaseProcess } from '#handlers/process/case-process';

/** What the social-case workflow may ask for, by name; every answer is a use case of `libs/handlers`. */
@Injectable()
export class CaseActivitiesProvider {
  constructor(private readonly process: CaseProcess) {}

  activities(): CaseActivities {
    return {
      readCase: (caseId) => this.process.read(caseId),
      reportMissedContact: (caseId) => this.process.fire(caseId, 'contact'),
      remindToMonitor: (caseId) => this.process.fire(caseId, 'monitor'),
    };
  }
}
