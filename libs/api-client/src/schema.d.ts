// Made from openapi.json by `npm run openapi`; do not edit.
export interface paths {
  '/api/v1/auth/dev-login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['auth_login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['complaints_list'];
    put?: never;
    post: operations['complaints_file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['complaints_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['complaints_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['complaints_plan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/actions/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/actions/object': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_object'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/actions/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/actions/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/actions/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['health_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['health_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/monitor/breaches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['monitor_breaches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tasks_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tasks_acknowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tasks_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tasks_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    DevLoginRequest: {
      /** @example operator.pusat.1 */
      persona: string;
    };
    /** @enum {string} */
    Role:
      | 'operator'
      | 'pendamping'
      | 'supervisor'
      | 'coordinator'
      | 'bank'
      | 'dinas'
      | 'manager'
      | 'inspectorate'
      | 'administrator';
    SessionResponse: {
      /** @description Send as `Authorization: Bearer …`. */
      token: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      userId: string;
      name?: string;
      roles: components['schemas']['Role'][];
    };
    /** @enum {string} */
    CategoryCode: 'BYR-01';
    /** @enum {string} */
    Programme: 'PKH' | 'Sembako' | 'other';
    /** @enum {string} */
    Channel: 'hotline' | 'visit' | 'letter' | 'web';
    /** @enum {string} */
    ReporterKind: 'beneficiary' | 'onBehalf' | 'nonParticipant' | 'anonymous';
    PersonRequest: {
      name?: string;
      /** @example 3204015208859999 */
      nik?: string;
      /** @example 3204011208850001 */
      kk?: string;
      /** @example 1234 */
      kksTail?: string;
      /** @example 0812-3456-7890 */
      phone?: string;
      /** @enum {string} */
      safeChannel?: 'sms' | 'whatsapp';
    };
    FileComplaintRequest: {
      category: components['schemas']['CategoryCode'];
      programme: components['schemas']['Programme'];
      stage?: number;
      stageYear?: number;
      /** @example 3376011001 */
      regionCode: string;
      channel: components['schemas']['Channel'];
      reporterKind: components['schemas']['ReporterKind'];
      /** @default false */
      isConfidential: boolean;
      /**
       * Format: date
       * @example 2026-03-13
       */
      occurredOn?: string;
      narrative: string;
      reporter?: components['schemas']['PersonRequest'];
      beneficiary?: components['schemas']['PersonRequest'];
    };
    /** @enum {string} */
    ComplaintStatus: 'filed' | 'assigned' | 'review' | 'answered' | 'closed' | 'reopened';
    FirstDeadlineResponse: {
      /** @enum {string} */
      purpose: 'target';
      /** Format: date-time */
      dueAt: string;
    };
    /** @enum {string} */
    Zone: 'WIB' | 'WITA' | 'WIT';
    FiledComplaintResponse: {
      /** Format: uuid */
      id: string;
      number: string;
      trackingCode: string;
      version: number;
      status: components['schemas']['ComplaintStatus'];
      /** Format: date-time */
      filedAt: string;
      firstDeadline: components['schemas']['FirstDeadlineResponse'];
      /** Format: date-time */
      ceilingDueAt: string;
      zone: components['schemas']['Zone'];
    };
    /** @enum {string} */
    Severity: 'S1' | 'S2' | 'S3' | 'S4' | 'S5';
    /** @enum {string} */
    PaymentState: 'unknown' | 'notInFinalClosing' | 'accountCheckFailed' | 'paymentOrdered' | 'instructed' | 'toppedUp';
    /** @enum {string} */
    AnswerOutcome:
      | 'SELESAI_DIBAYAR'
      | 'SELESAI_PENJELASAN'
      | 'SELESAI_DATA_DIPERBAIKI'
      | 'DITOLAK_TIDAK_TERBUKTI'
      | 'BUKAN_WEWENANG';
    /** @enum {string} */
    ClosureCode:
      | 'SELESAI_DIBAYAR'
      | 'SELESAI_PENJELASAN'
      | 'SELESAI_DATA_DIPERBAIKI'
      | 'DITOLAK_TIDAK_TERBUKTI'
      | 'BUKAN_WEWENANG'
      | 'DITARIK';
    /** @enum {string} */
    ClosedBy: 'confirmation' | 'silence' | 'withdrawal';
    /** @enum {string} */
    ComplaintCommand: 'answer' | 'object' | 'close' | 'reopen' | 'withdraw';
    ComplaintStateResponse: {
      /** Format: uuid */
      id: string;
      number: string;
      version: number;
      status: components['schemas']['ComplaintStatus'];
      category: components['schemas']['CategoryCode'];
      severity: components['schemas']['Severity'];
      programme: components['schemas']['Programme'];
      stage?: number;
      stageYear?: number;
      regionCode: string;
      zone: components['schemas']['Zone'];
      channel: components['schemas']['Channel'];
      reporterKind: components['schemas']['ReporterKind'];
      isConfidential: boolean;
      /** Format: date-time */
      filedAt: string;
      paymentState?: components['schemas']['PaymentState'];
      /** Format: date-time */
      targetDueAt: string;
      /** Format: date-time */
      ceilingDueAt: string;
      /** Format: date-time */
      ceilingBreachedAt?: string;
      outcome?: components['schemas']['AnswerOutcome'];
      /** Format: date-time */
      answeredAt?: string;
      /** Format: date-time */
      objectionUntil?: string;
      /** Format: date-time */
      closedAt?: string;
      closure?: components['schemas']['ClosureCode'];
      closedBy?: components['schemas']['ClosedBy'];
      reopenings: number;
      allowed: components['schemas']['ComplaintCommand'][];
    };
    ComplaintListResponse: {
      items: components['schemas']['ComplaintStateResponse'][];
      nextCursor?: string;
    };
    /** @enum {string} */
    TaskStatus: 'open' | 'assigned' | 'acknowledged' | 'answered' | 'cancelled';
    /** @enum {string} */
    Seat:
      | 'operator'
      | 'pendamping'
      | 'peksosSupervisor'
      | 'korkab'
      | 'korwil'
      | 'jskOfficer'
      | 'dutyManager'
      | 'bankOfficer'
      | 'dinasOfficer'
      | 'manager'
      | 'inspector'
      | 'administrator';
    /** @enum {string} */
    TaskCommand: 'acknowledge' | 'answer' | 'decline';
    TaskResponse: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      complaintId: string;
      complaintNumber: string;
      version: number;
      status: components['schemas']['TaskStatus'];
      category: components['schemas']['CategoryCode'];
      severity: components['schemas']['Severity'];
      regionCode: string;
      /** @enum {string} */
      party: 'programme';
      isRequired: boolean;
      level?: string;
      seat?: components['schemas']['Seat'];
      /** Format: uuid */
      assigneeId?: string;
      zone?: components['schemas']['Zone'];
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      stepDueAt?: string;
      /** Format: date-time */
      acknowledgedAt?: string;
      /** Format: date-time */
      settledAt?: string;
      outcome?: components['schemas']['AnswerOutcome'];
      climbs: number;
      allowed: components['schemas']['TaskCommand'][];
    };
    /** @enum {string} */
    VaultRole: 'reporter' | 'beneficiary' | 'accused';
    PersonResponse: {
      roles: components['schemas']['VaultRole'][];
      name?: string;
      nik?: string;
      kk?: string;
      kksTail?: string;
      phone?: string;
      /** @enum {string} */
      safeChannel?: 'sms' | 'whatsapp';
    };
    ComplaintResponse: {
      /** Format: uuid */
      id: string;
      number: string;
      version: number;
      status: components['schemas']['ComplaintStatus'];
      category: components['schemas']['CategoryCode'];
      severity: components['schemas']['Severity'];
      programme: components['schemas']['Programme'];
      stage?: number;
      stageYear?: number;
      regionCode: string;
      zone: components['schemas']['Zone'];
      channel: components['schemas']['Channel'];
      reporterKind: components['schemas']['ReporterKind'];
      isConfidential: boolean;
      /** Format: date-time */
      filedAt: string;
      paymentState?: components['schemas']['PaymentState'];
      /** Format: date-time */
      targetDueAt: string;
      /** Format: date-time */
      ceilingDueAt: string;
      /** Format: date-time */
      ceilingBreachedAt?: string;
      outcome?: components['schemas']['AnswerOutcome'];
      /** Format: date-time */
      answeredAt?: string;
      /** Format: date-time */
      objectionUntil?: string;
      /** Format: date-time */
      closedAt?: string;
      closure?: components['schemas']['ClosureCode'];
      closedBy?: components['schemas']['ClosedBy'];
      reopenings: number;
      allowed: components['schemas']['ComplaintCommand'][];
      tasks: components['schemas']['TaskResponse'][];
      isProcessStuck: boolean;
      persons?: components['schemas']['PersonResponse'][];
      narrative?: string;
      answerText?: string;
    };
    TimelineActorResponse: {
      /** @enum {string} */
      kind: 'user' | 'system';
      name?: string;
    };
    TimelineEntryResponse: {
      /** Format: date-time */
      at: string;
      zone: components['schemas']['Zone'];
      type: string;
      /** Format: uuid */
      taskId?: string;
      version: number;
      actor: components['schemas']['TimelineActorResponse'];
      data: {
        [key: string]: unknown;
      };
    };
    TimelineResponse: {
      items: components['schemas']['TimelineEntryResponse'][];
    };
    /** @enum {string} */
    PlannedPurpose:
      'remind' | 'warn' | 'climb' | 'target' | 'ceilingWarn' | 'ceiling' | 'objectionEnd' | 'route' | 'assign';
    PlannedStepResponse: {
      /** Format: date-time */
      at: string;
      zone: components['schemas']['Zone'];
      purpose: components['schemas']['PlannedPurpose'];
      /** Format: uuid */
      taskId?: string;
      level?: string;
      seat?: components['schemas']['Seat'];
    };
    PlanResponse: {
      /** Format: date-time */
      asOf: string;
      steps: components['schemas']['PlannedStepResponse'][];
    };
    AnswerRequest: {
      text: string;
      outcome: components['schemas']['AnswerOutcome'];
    };
    ReasonRequest: {
      reason?: string;
    };
    LiveResponse: {
      /** @enum {string} */
      status: 'live';
    };
    /** @enum {string} */
    ProcessHealth: 'up' | 'late' | 'down' | 'unknown';
    ComponentsResponse: {
      /** @enum {string} */
      postgres: 'up' | 'down';
      /** @enum {string} */
      temporal: 'up' | 'down';
      /** @enum {string} */
      redis: 'up' | 'down';
      processes: components['schemas']['ProcessHealth'];
    };
    ReadyResponse: {
      /** @enum {string} */
      status: 'ready' | 'delayed' | 'down';
      components: components['schemas']['ComponentsResponse'];
    };
    /** @enum {string} */
    MeasuredPurpose: 'climb' | 'target' | 'ceiling';
    /** @enum {string} */
    DeadlinePurpose: 'remind' | 'warn' | 'climb' | 'target' | 'ceilingWarn' | 'ceiling' | 'objectionEnd';
    BreachResponse: {
      /** Format: uuid */
      deadlineId: string;
      purpose: components['schemas']['DeadlinePurpose'];
      /** Format: date-time */
      dueAt: string;
      zone: components['schemas']['Zone'];
      isBreached: boolean;
      /** Format: uuid */
      complaintId: string;
      complaintNumber: string;
      category: string;
      severity: string;
      regionCode: string;
      /** Format: uuid */
      taskId?: string;
      level?: string;
      seat?: components['schemas']['Seat'];
    };
    BreachListResponse: {
      /** Format: date-time */
      asOf: string;
      items: components['schemas']['BreachResponse'][];
      nextCursor?: string;
    };
    TaskListResponse: {
      items: components['schemas']['TaskResponse'][];
      nextCursor?: string;
    };
    AcknowledgeRequest: Record<string, never>;
    /** @enum {string} */
    DeclineReason: 'notOurs' | 'cannotReach' | 'conflictOfInterest' | 'needsHigherLevel';
    DeclineRequest: {
      reason: components['schemas']['DeclineReason'];
      text?: string;
    };
    /** @description What went wrong and what to do (RFC 9457), in the language of Accept-Language. */
    Problem: {
      /** Format: uri */
      type: string;
      title: string;
      status: number;
      detail: string;
      code: string;
      traceId: string;
      errors?: {
        in: string;
        pointer: string;
        code: string;
        message: string;
        params?: Record<string, never>;
      }[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  auth_login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DevLoginRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        status?: components['schemas']['ComplaintStatus'][];
        category?: components['schemas']['CategoryCode'][];
        region?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintListResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_file: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileComplaintRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FiledComplaintResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_timeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_plan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
        /** @description ETag of the version the decision was taken on. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintStateResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_object: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
        /** @description ETag of the version the decision was taken on. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintStateResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_close: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
        /** @description ETag of the version the decision was taken on. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintStateResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_reopen: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
        /** @description ETag of the version the decision was taken on. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintStateResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
        /** @description ETag of the version the decision was taken on. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintStateResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  health_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LiveResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  health_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadyResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  monitor_breaches: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        withinHours?: number;
        purpose?: components['schemas']['MeasuredPurpose'][];
        region?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BreachListResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tasks_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        whose?: 'mine' | 'visible';
        status?: components['schemas']['TaskStatus'][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskListResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tasks_acknowledge: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
        /** @description ETag of the version the decision was taken on. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcknowledgeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tasks_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
        /** @description ETag of the version the decision was taken on. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tasks_decline: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
        /** @description ETag of the version the decision was taken on. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclineRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
