import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { HandlersModule } from '#handlers/handlers.module';
import { ComplaintActivitiesProvider } from './activities/complaint.activities';
import { CanaryActivitiesProvider } from './activities/canary.activities';
import { CaseActivitiesProvider } from './activities/case.activities';
import { ReferralActivitiesProvider } from './activities/referral.activities';
import { TaskActivitiesProvider } from './activities/task.activities';

@Module({})
export class WorkerModule {
  static with(source: DataSource): DynamicModule {
    return {
      module: WorkerModule,
      imports: [HandlersModule.forProcess(source)],
      providers: [
        CanaryActivitiesProvider,
        CaseActivitiesProvider,
        ComplaintActivitiesProvider,
        ReferralActivitiesProvider,
        TaskActivitiesProvider,
      ],
    };
  }
}
