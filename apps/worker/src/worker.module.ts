import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { HandlersModule } from '#handlers/handlers.module';
import { CaseActivitiesProvider } from './activities/case.activities';
import { ComplaintActivitiesProvider } from './activities/complaint.activities';
import { ReferralActivitiesProvider } from './activities/referral.activities';
import { TaskActivitiesProvider } from './activities/task.activities';

@Module({})
export class WorkerModule {
  static with(source: DataSource): DynamicModule {
    return {
      module: WorkerModule,
      imports: [HandlersModule.forProcess(source)],
      providers: [
        CaseActivitiesProvider,
        ComplaintActivitiesProvider,
        ReferralActivitiesProvider,
        TaskActivitiesProvider,
      ],
    };
  }
}
