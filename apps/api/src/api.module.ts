import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { HandlersModule } from '#handlers/handlers.module';
import { Config } from '#platform/config/config';
import type { ApiConfig } from '#platform/config/process-config';
import type { NoticeQueue } from '#platform/queues/notice.queue';
import type { ExportQueue } from '#platform/queues/export.queue';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { TemporalClient } from '#platform/temporal/temporal-client';
import { AdminAssignmentsController } from './admin/assignments.controller';
import { AdminInstitutionsController } from './admin/institutions.controller';
import { AdminPositionsController } from './admin/positions.controller';
import { AdminUsersController } from './admin/users.controller';
import { WatchController } from './admin/watch.controller';
import { OperationsController } from './admin/operations.controller';
import { AccessGuard } from './auth/access.guard';
import { AuthController } from './auth/auth.controller';
import { CallBacksController } from './calls/call-backs.controller';
import { CallsController } from './calls/calls.controller';
import { LookupController } from './calls/lookup.controller';
import { CasesController } from './casework/cases.controller';
import { ComplaintsController } from './complaints/complaints.controller';
import { ExportsController } from './exports/exports.controller';
import { HealthController } from './health/health.controller';
import { ReplyInterceptor } from './http/reply.interceptor';
import { MonitorController } from './monitor/monitor.controller';
import { MonitorFilesController } from './monitor/monitor-files.controller';
import { InstitutionsController } from './referrals/institutions.controller';
import { ReferralsController } from './referrals/referrals.controller';
import { DeadlinesController } from './deadlines/deadlines.controller';
import { DeskController } from './desk/desk.controller';
import { LiveController } from './live/live.controller';
import { LiveHub } from './live/live-hub';
import { LeavesController } from './leaves/leaves.controller';
import { AnswerLinksController } from './partner/answer-links.controller';
import { LinkMisses } from './partner/link-misses';
import { LettersController } from './partner/letters.controller';
import { ReferralLinksController } from './partner/referral-links.controller';
import { TaskAnswersController } from './partner/task-answers.controller';
import { TaskSheetsController } from './partner/task-sheets.controller';
import { TaskActsController } from './tasks/task-acts.controller';
import { TaskPausesController } from './tasks/task-pauses.controller';
import { TasksController } from './tasks/tasks.controller';

export interface ApiParts {
  readonly config: ApiConfig;
  readonly source: DataSource;
  readonly temporal: TemporalClient;
  readonly doorbell: OutboxDoorbell;
  readonly queue: NoticeQueue;
  readonly exports: ExportQueue;
}

@Module({})
export class ApiModule {
  static with({ config, source, temporal, doorbell, queue, exports }: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [HandlersModule.forPeople(source, config, { doorbell, queue, temporal, exports })],
      controllers: [
        AuthController,
        CasesController,
        ComplaintsController,
        ExportsController,
        HealthController,
        InstitutionsController,
        MonitorController,
        MonitorFilesController,
        ReferralsController,
        TasksController,
        DeskController,
        LiveController,
        TaskActsController,
        TaskPausesController,
        LeavesController,
        CallBacksController,
        CallsController,
        LookupController,
        DeadlinesController,
        AnswerLinksController,
        TaskAnswersController,
        TaskSheetsController,
        LettersController,
        ReferralLinksController,
        OperationsController,
        AdminAssignmentsController,
        AdminInstitutionsController,
        AdminPositionsController,
        AdminUsersController,
        WatchController,
      ],
      providers: [
        { provide: Config, useValue: config },
        { provide: TemporalClient, useValue: temporal },
        { provide: OutboxDoorbell, useValue: doorbell },
        LiveHub,
        LinkMisses,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: ReplyInterceptor },
      ],
    };
  }
}
