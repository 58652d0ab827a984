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
  '/api/v1/auth/personas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['auth_personas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['auth_session'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['auth_logout'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['cases_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['cases_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/actions/screen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cases_screen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/actions/recordContact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cases_recordContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/actions/refer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cases_refer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/actions/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cases_close'];
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
  '/api/v1/complaints/{id}/time-used': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['complaints_timeUsed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['complaints_contact'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/actions/addInformation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_addInformation'];
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
  '/api/v1/complaints/{id}/actions/involve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_involve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/actions/accuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_accuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/actions/confirmContact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_confirmContact'];
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
  '/api/v1/complaints/{id}/actions/sendBack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_sendBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/actions/askExtension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_askExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['exports_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['exports_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['exports_file'];
    put?: never;
    post?: never;
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
  '/api/v1/institutions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['institutions_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/monitor/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['monitor_summary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/monitor/complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['monitor_complaints'];
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
  '/api/v1/monitor/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['monitorfiles_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/monitor/memo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['monitorfiles_memo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['referrals_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['referrals_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals/{id}/actions/see': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_see'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals/{id}/actions/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals/{id}/actions/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals/{id}/actions/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_progress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals/{id}/actions/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals/{id}/actions/recordCall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_recordCall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals/{id}/actions/confirmContact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_confirmContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals/{id}/actions/readdress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_readdress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals/{id}/actions/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_revoke'];
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
  '/api/v1/tasks/{id}/actions/direct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tasks_direct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/climb': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tasks_climb'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/desk/tiles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['desk_tiles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/desk/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['desk_items'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/desk/filters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['desk_filters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/recordVisit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskacts_recordVisit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/askDocuments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskacts_askDocuments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/receiveDocuments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskacts_receiveDocuments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/candidates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskacts_candidates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/reassign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskacts_reassign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/actions/reassign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskacts_reassignAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/pausePreview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskpauses_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskpauses_pause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskpauses_resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leaves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['leaves_list'];
    put?: never;
    post: operations['leaves_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leaves/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['leaves_below'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leaves/deputies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['leaves_deputies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leaves/{id}/actions/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['leaves_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/call-backs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['callbacks_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/call-backs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['callbacks_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/call-backs/{id}/actions/recordAttempt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['callbacks_recordAttempt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['calls_list'];
    put?: never;
    post: operations['calls_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['calls_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls/{id}/actions/checkCaller': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['calls_checkCaller'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls/{id}/payment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['calls_payment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calls/{id}/actions/wrapUp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['calls_wrapUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/talking-points': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['calls_talkingPoints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/persons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['lookup_persons'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/duplicates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['lookup_duplicates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['lookup_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/villages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['lookup_villages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deadlines/{id}/explain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['deadlines_explain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/answer-links/open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['answerlinks_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/answer-links/request-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['answerlinks_requestCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/answer-links/confirm-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['answerlinks_confirmCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/answer-links/page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['answerlinks_provenPage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/answer-links/subject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['answerlinks_subject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/answer-links/letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['answerlinks_letter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/answer-links/reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['answerlinks_reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/answer-page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskanswers_answerPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/subject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskanswers_subject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskanswers_reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/task-sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tasksheets_take'];
    put?: never;
    post: operations['tasksheets_fill'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/actions/issueLetter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['letters_issueLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referrals/{id}/actions/issueLetter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['letters_issueReferralLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['letters_letter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referral-links/open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrallinks_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referral-links/packet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrallinks_packet'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referral-links/letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrallinks_letter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/referral-links/reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrallinks_reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/runtime': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['operations_runtime'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/messages/actions/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['operations_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/exports/actions/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['operations_retryFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['adminassignments_assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/assignments/{id}/actions/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['adminassignments_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/leaves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['adminassignments_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/leaves/{id}/actions/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['adminassignments_cancelLeave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/institutions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['admininstitutions_list'];
    put?: never;
    post: operations['admininstitutions_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/institutions/{id}/actions/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['admininstitutions_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/positions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['adminpositions_list'];
    put?: never;
    post: operations['adminpositions_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/positions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['adminpositions_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/positions/{id}/actions/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['adminpositions_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/positions/{id}/actions/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['adminpositions_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['adminusers_list'];
    put?: never;
    post: operations['adminusers_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['adminusers_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/users/{id}/actions/deactivate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['adminusers_deactivate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/users/{id}/actions/reactivate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['adminusers_reactivate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/imbalance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['watch_imbalance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['watch_audit'];
    put?: never;
    post?: never;
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
      | 'dataAdministrator'
      | 'dukcapil'
      | 'service'
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
    PersonaResponse: {
      login: string;
      name?: string;
      title: string;
      roles: components['schemas']['Role'][];
    };
    PersonaListResponse: {
      items: components['schemas']['PersonaResponse'][];
    };
    /** @enum {string} */
    Permission:
      | 'complaint:file'
      | 'complaint:list'
      | 'complaint:read'
      | 'complaint:answer'
      | 'complaint:involve'
      | 'complaint:accuse'
      | 'complaint:confirmContact'
      | 'complaint:object'
      | 'complaint:close'
      | 'complaint:reopen'
      | 'complaint:withdraw'
      | 'task:list'
      | 'task:acknowledge'
      | 'task:answer'
      | 'task:decline'
      | 'task:direct'
      | 'task:climb'
      | 'case:list'
      | 'case:read'
      | 'case:screen'
      | 'case:recordContact'
      | 'case:refer'
      | 'case:close'
      | 'referral:list'
      | 'referral:read'
      | 'referral:see'
      | 'referral:accept'
      | 'referral:decline'
      | 'referral:progress'
      | 'referral:complete'
      | 'referral:recordCall'
      | 'referral:confirmContact'
      | 'referral:readdress'
      | 'referral:revoke'
      | 'monitor:read'
      | 'desk:read'
      | 'complaint:reveal'
      | 'complaint:sendBack'
      | 'task:recordVisit'
      | 'task:reassign'
      | 'task:askDocuments'
      | 'task:receiveDocuments'
      | 'task:pause'
      | 'task:resume'
      | 'leave:list'
      | 'leave:record'
      | 'leave:recordOthers'
      | 'leave:cancel'
      | 'call:take'
      | 'person:search'
      | 'callBack:handle'
      | 'complaint:compare'
      | 'complaint:addInformation'
      | 'complaint:askExtension'
      | 'deadline:explain'
      | 'operations:read'
      | 'operations:retry'
      | 'organisation:read'
      | 'organisation:change'
      | 'audit:search'
      | 'letter:print';
    /** @enum {string} */
    Seat:
      | 'operator'
      | 'pendamping'
      | 'peksosSupervisor'
      | 'korkab'
      | 'korwil'
      | 'jskOfficer'
      | 'dutyManager'
      | 'dataAdministrator'
      | 'dukcapilOfficer'
      | 'serviceOfficer'
      | 'bankOfficer'
      | 'dinasOfficer'
      | 'manager'
      | 'inspector'
      | 'administrator';
    AreaResponse: {
      /** @description Kemendagri code; empty: the whole country. */
      code: string;
      name: string;
    };
    PositionResponse: {
      /** Format: uuid */
      id: string;
      title: string;
      seat: components['schemas']['Seat'];
      areas: components['schemas']['AreaResponse'][];
    };
    /** @enum {string} */
    Zone: 'WIB' | 'WITA' | 'WIT';
    ClockResponse: {
      /** Format: date-time */
      now: string;
      /** Format: date-time */
      realNow: string;
      rate: number;
    };
    CurrentSessionResponse: {
      /** Format: uuid */
      userId: string;
      login: string;
      name?: string;
      /** @enum {string} */
      language: 'id' | 'en';
      roles: components['schemas']['Role'][];
      permissions: components['schemas']['Permission'][];
      positions: components['schemas']['PositionResponse'][];
      zone: components['schemas']['Zone'];
      clock: components['schemas']['ClockResponse'];
    };
    LoggedOutResponse: {
      /** @enum {string} */
      status: 'loggedOut';
    };
    /** @enum {string} */
    CaseStatus: 'identified' | 'screened' | 'intervening' | 'monitoring' | 'closed';
    /** @enum {string} */
    Risk: 'high' | 'medium' | 'low';
    /** @enum {string} */
    CaseKind:
      | 'violence'
      | 'childNeglect'
      | 'schoolDropout'
      | 'malnutrition'
      | 'mentalHealth'
      | 'disability'
      | 'neglectedElder'
      | 'noDocuments';
    PlaceResponse: {
      village?: string;
      district?: string;
      regency?: string;
      province?: string;
    };
    /** @enum {string} */
    Consent: 'given' | 'overridden';
    /** @enum {string} */
    CaseClosure: 'goalMet' | 'transferred' | 'withdrawn' | 'lost' | 'deceased';
    /** @enum {string} */
    CaseCommand: 'screen' | 'recordContact' | 'refer' | 'close';
    CaseResponse: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      complaintId: string;
      complaintNumber: string;
      version: number;
      status: components['schemas']['CaseStatus'];
      kind: components['schemas']['CaseKind'];
      risk: components['schemas']['Risk'];
      regionCode: string;
      zone: components['schemas']['Zone'];
      /** Format: uuid */
      managerId?: string;
      managerName?: string;
      place?: components['schemas']['PlaceResponse'];
      consent?: components['schemas']['Consent'];
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      contactDueAt: string;
      /** Format: uuid */
      contactDeadlineId?: string;
      /** Format: date-time */
      contactedAt?: string;
      /** Format: date-time */
      contactMissedAt?: string;
      referralsOpen: number;
      closure?: components['schemas']['CaseClosure'];
      /** Format: date-time */
      closedAt?: string;
      allowed: components['schemas']['CaseCommand'][];
    };
    CaseListResponse: {
      items: components['schemas']['CaseResponse'][];
      nextCursor?: string;
    };
    /** @enum {string} */
    ReferralStatus: 'open' | 'sent' | 'seen' | 'accepted' | 'inProgress' | 'unplaced' | 'completed' | 'revoked';
    /** @enum {string} */
    ReferralCommand:
      'see' | 'accept' | 'decline' | 'progress' | 'complete' | 'recordCall' | 'confirmContact' | 'readdress' | 'revoke';
    /** @enum {string} */
    AddresseeStatus: 'waiting' | 'sent' | 'seen' | 'accepted' | 'declined' | 'timedOut' | 'stoodDown';
    /** @enum {string} */
    ReferralNeed:
      'protection' | 'medical' | 'psychosocial' | 'legal' | 'schooling' | 'nutrition' | 'disabilityAid' | 'documents';
    /** @enum {string} */
    PacketField: 'name' | 'age' | 'village' | 'phone' | 'need' | 'safety';
    /** @enum {string} */
    ReferralOutcome: 'served' | 'partlyServed' | 'notReached' | 'refusedByFamily';
    /** @enum {string} */
    ReferralDecline: 'noCapacity' | 'notOurs' | 'outOfArea' | 'incomplete';
    AddresseeResponse: {
      /** Format: uuid */
      institutionId: string;
      institutionName?: string;
      status: components['schemas']['AddresseeStatus'];
      /** Format: date-time */
      sentAt?: string;
      reason?: components['schemas']['ReferralDecline'];
      /** Format: uuid */
      proposedInstitutionId?: string;
      proposedInstitutionName?: string;
    };
    ReferralResponse: {
      /** Format: uuid */
      id: string;
      version: number;
      status: components['schemas']['ReferralStatus'];
      complaintNumber: string;
      isUrgent: boolean;
      zone: components['schemas']['Zone'];
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      stepDueAt?: string;
      /** Format: uuid */
      stepDeadlineId?: string;
      allowed: components['schemas']['ReferralCommand'][];
      addresseeStatus?: components['schemas']['AddresseeStatus'];
      need?: components['schemas']['ReferralNeed'];
      kind?: components['schemas']['CaseKind'];
      risk?: components['schemas']['Risk'];
      regionCode?: string;
      place?: components['schemas']['PlaceResponse'];
      shared?: components['schemas']['PacketField'][];
      consent?: components['schemas']['Consent'];
      /** Format: date-time */
      contactConfirmedAt?: string;
      /** Format: date-time */
      completedAt?: string;
      outcome?: components['schemas']['ReferralOutcome'];
      /** Format: uuid */
      caseId?: string;
      /** Format: uuid */
      complaintId?: string;
      /** Format: uuid */
      senderId?: string;
      senderName?: string;
      addressees?: components['schemas']['AddresseeResponse'][];
      /** Format: uuid */
      acceptedInstitutionId?: string;
      /** Format: uuid */
      acceptedById?: string;
      acceptedByName?: string;
      /** Format: date-time */
      acceptedAt?: string;
      /** Format: date-time */
      calledAt?: string;
      /** Format: date-time */
      revokedAt?: string;
      /** Format: date-time */
      returnedAt?: string;
    };
    FileActorResponse: {
      /** @enum {string} */
      kind: 'user' | 'citizen' | 'system';
      name?: string;
    };
    /** @enum {string} */
    LateCause:
      | 'noMandate'
      | 'coreSystem'
      | 'regionalOffice'
      | 'cardStock'
      | 'dataMismatch'
      | 'documentsMissing'
      | 'sentLateByUs'
      | 'other';
    FileEntryResponse: {
      /** Format: date-time */
      at: string;
      zone: components['schemas']['Zone'];
      type: string;
      actor: components['schemas']['FileActorResponse'];
      /** Format: uuid */
      institutionId?: string;
      institutionName?: string;
      text?: string;
      lateCause?: components['schemas']['LateCause'];
    };
    CaseFileResponse: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      complaintId: string;
      complaintNumber: string;
      version: number;
      status: components['schemas']['CaseStatus'];
      kind: components['schemas']['CaseKind'];
      risk: components['schemas']['Risk'];
      regionCode: string;
      zone: components['schemas']['Zone'];
      /** Format: uuid */
      managerId?: string;
      managerName?: string;
      place?: components['schemas']['PlaceResponse'];
      consent?: components['schemas']['Consent'];
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      contactDueAt: string;
      /** Format: uuid */
      contactDeadlineId?: string;
      /** Format: date-time */
      contactedAt?: string;
      /** Format: date-time */
      contactMissedAt?: string;
      referralsOpen: number;
      closure?: components['schemas']['CaseClosure'];
      /** Format: date-time */
      closedAt?: string;
      allowed: components['schemas']['CaseCommand'][];
      referrals: components['schemas']['ReferralResponse'][];
      entries: components['schemas']['FileEntryResponse'][];
    };
    ScreenRequest: {
      risk: components['schemas']['Risk'];
      consent: components['schemas']['Consent'];
      overrideReason?: string;
    };
    RecordContactRequest: {
      text?: string;
    };
    ReferRequest: {
      need: components['schemas']['ReferralNeed'];
      packet: string;
      shared: components['schemas']['PacketField'][];
      consent: components['schemas']['Consent'];
      overrideReason?: string;
      institutionIds: string[];
    };
    ReferredResponse: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      complaintId: string;
      complaintNumber: string;
      version: number;
      status: components['schemas']['CaseStatus'];
      kind: components['schemas']['CaseKind'];
      risk: components['schemas']['Risk'];
      regionCode: string;
      zone: components['schemas']['Zone'];
      /** Format: uuid */
      managerId?: string;
      managerName?: string;
      place?: components['schemas']['PlaceResponse'];
      consent?: components['schemas']['Consent'];
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      contactDueAt: string;
      /** Format: uuid */
      contactDeadlineId?: string;
      /** Format: date-time */
      contactedAt?: string;
      /** Format: date-time */
      contactMissedAt?: string;
      referralsOpen: number;
      closure?: components['schemas']['CaseClosure'];
      /** Format: date-time */
      closedAt?: string;
      allowed: components['schemas']['CaseCommand'][];
      /** Format: uuid */
      referralId: string;
    };
    CloseCaseRequest: {
      closure: components['schemas']['CaseClosure'];
      text?: string;
    };
    /** @enum {string} */
    CategoryCode: 'BYR-01' | 'DAT-01' | 'KKS-05' | 'SOS-01';
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
    AccusedRequest: {
      /** @enum {string} */
      kind: 'person' | 'institution' | 'role' | 'named';
      /** Format: uuid */
      userId?: string;
      /** Format: uuid */
      institutionId?: string;
      seat?: components['schemas']['Seat'];
    };
    /** @enum {string} */
    CardWish: 'return' | 'block' | 'undecided';
    SafeContactRequest: {
      /** @example 0812-3456-7890 */
      phone?: string;
      fromHour?: number;
      untilHour?: number;
      words?: string;
      /** @default false */
      isNever: boolean;
    };
    /** @enum {string} */
    DuplicateDecision: 'related' | 'fileAnyway';
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
      accused?: components['schemas']['AccusedRequest'][];
      accusedName?: string;
      cardWish?: components['schemas']['CardWish'];
      /** @default false */
      isContactConfirmed: boolean;
      caseKind?: components['schemas']['CaseKind'];
      risk?: components['schemas']['Risk'];
      /** Format: uuid */
      knownPersonId?: string;
      /** Format: uuid */
      callId?: string;
      safeContact?: components['schemas']['SafeContactRequest'];
      isAfraid?: boolean;
      isInDanger?: boolean;
      duplicateDecision?: components['schemas']['DuplicateDecision'];
      /** Format: uuid */
      relatedToId?: string;
      duplicateReason?: string;
    };
    /** @enum {string} */
    ComplaintStatus: 'filed' | 'assigned' | 'review' | 'answered' | 'closing' | 'closed' | 'reopened';
    FirstDeadlineResponse: {
      /** Format: uuid */
      id?: string;
      /** @enum {string} */
      purpose: 'target';
      /** Format: date-time */
      dueAt: string;
    };
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
      | 'BUKAN_WEWENANG'
      | 'SELESAI_KARTU_KEMBALI'
      | 'DIRUJUK_KASUS'
      | 'DIRUJUK_APH';
    /** @enum {string} */
    ClosureCode:
      | 'SELESAI_DIBAYAR'
      | 'SELESAI_PENJELASAN'
      | 'SELESAI_DATA_DIPERBAIKI'
      | 'DITOLAK_TIDAK_TERBUKTI'
      | 'BUKAN_WEWENANG'
      | 'SELESAI_KARTU_KEMBALI'
      | 'DIRUJUK_KASUS'
      | 'DIRUJUK_APH'
      | 'DITARIK';
    /** @enum {string} */
    ClosedBy: 'confirmation' | 'silence' | 'withdrawal' | 'fourEyes';
    /** @enum {string} */
    Contact: 'open' | 'unconfirmed' | 'confirmed' | 'none';
    /** @enum {string} */
    ExtendedLimit: 'target' | 'norm' | 'party';
    /** @enum {string} */
    ExtensionReason: 'otherOffice' | 'specialInvestigation' | 'externalFactor';
    AskedExtensionResponse: {
      of: components['schemas']['ExtendedLimit'];
      reason: components['schemas']['ExtensionReason'];
      /** Format: date-time */
      askedAt: string;
      /** Format: uuid */
      approvalTaskId: string;
    };
    /** @enum {string} */
    ComplaintCommand:
      | 'answer'
      | 'involve'
      | 'accuse'
      | 'confirmContact'
      | 'object'
      | 'close'
      | 'reopen'
      | 'withdraw'
      | 'sendBack'
      | 'addInformation'
      | 'askExtension';
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
      ceilingNorm?: string;
      /** Format: date-time */
      targetPausedAt?: string;
      /** Format: date-time */
      targetPauseUntil?: string;
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
      contact: components['schemas']['Contact'];
      cardWish?: components['schemas']['CardWish'];
      /** Format: date-time */
      followedUpAt?: string;
      pendingClosure?: components['schemas']['ClosureCode'];
      extensionAsked?: components['schemas']['AskedExtensionResponse'];
      isAfraid?: boolean;
      isInDanger?: boolean;
      /** Format: uuid */
      relatedToId?: string;
      allowed: components['schemas']['ComplaintCommand'][];
    };
    ComplaintListResponse: {
      items: components['schemas']['ComplaintStateResponse'][];
      nextCursor?: string;
    };
    /** @enum {string} */
    NextKind: 'task' | 'paused' | 'route' | 'conclude' | 'objection' | 'none';
    /** @enum {string} */
    TaskAsk:
      | 'answer'
      | 'traceAccount'
      | 'correctData'
      | 'confirmIdentity'
      | 'support'
      | 'protectAndInvestigate'
      | 'blockOrReturnCard'
      | 'examineOutlet'
      | 'contactFamily'
      | 'review'
      | 'approveClosing'
      | 'approveExtension'
      | 'freeProcess';
    /** @enum {string} */
    Party: 'programme' | 'bank' | 'dinas' | 'dataAdministrator' | 'dukcapil' | 'duty';
    /** @enum {string} */
    PauseReason: 'documents' | 'external';
    NextActionResponse: {
      kind: components['schemas']['NextKind'];
      isMine: boolean;
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      dueAt?: string;
      zone: components['schemas']['Zone'];
      /** Format: uuid */
      taskId?: string;
      ask?: components['schemas']['TaskAsk'];
      party?: components['schemas']['Party'];
      seat?: components['schemas']['Seat'];
      holder?: string;
      institution?: string;
      isUnread?: boolean;
      pauseReason?: components['schemas']['PauseReason'];
    };
    /** @enum {string} */
    DeadlinePurpose:
      | 'remind'
      | 'warn'
      | 'climb'
      | 'target'
      | 'ceilingWarn'
      | 'ceiling'
      | 'party'
      | 'resume'
      | 'objectionEnd'
      | 'contact'
      | 'monitor';
    /** @enum {string} */
    ClockState: 'safe' | 'soon' | 'late' | 'paused';
    StandingResponse: {
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      until: string;
      reason: components['schemas']['PauseReason'];
      usedSeconds: number;
    };
    NormResponse: {
      norm: string;
      /** @enum {string} */
      standing: 'confirmed' | 'press' | 'memory';
      /** Format: date-time */
      dueAt: string;
    };
    /** @enum {string} */
    DurationUnit: 'workingMinutes' | 'workingDays' | 'calendarDays' | 'wallClockMinutes';
    /** @enum {string} */
    CountingRule: 'receiptDate' | 'nextWorkingDay';
    DurationResponse: {
      unit: components['schemas']['DurationUnit'];
      amount: number;
      rule?: components['schemas']['CountingRule'];
    };
    ExtensionResponse: {
      duration: components['schemas']['DurationResponse'];
      reason: components['schemas']['ExtensionReason'];
      /** Format: date-time */
      grantedAt: string;
    };
    RunningClockResponse: {
      /** Format: uuid */
      id: string;
      purpose: components['schemas']['DeadlinePurpose'];
      /** Format: date-time */
      dueAt: string;
      zone: components['schemas']['Zone'];
      state: components['schemas']['ClockState'];
      /** Format: date-time */
      soonAt: string;
      daysLeft: number;
      /** @enum {string} */
      unit: 'workingDays' | 'calendarDays';
      isMeasured: boolean;
      pause?: components['schemas']['StandingResponse'];
      norm?: string;
      norms?: components['schemas']['NormResponse'][];
      extension?: components['schemas']['ExtensionResponse'];
    };
    /** @enum {string} */
    TaskStatus: 'open' | 'assigned' | 'acknowledged' | 'answered' | 'cancelled';
    PartyResponse: {
      /** Format: uuid */
      taskId: string;
      party: components['schemas']['Party'];
      ask: components['schemas']['TaskAsk'];
      status: components['schemas']['TaskStatus'];
      isRequired: boolean;
      isMine: boolean;
      level?: string;
      seat?: components['schemas']['Seat'];
      holder?: string;
      institution?: string;
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      settledAt?: string;
      clock?: components['schemas']['RunningClockResponse'];
      outcome?: components['schemas']['AnswerOutcome'];
      answeredBy?: string;
      /** Format: uuid */
      answerTextId?: string;
    };
    /** @enum {string} */
    VisitResult: 'met' | 'notMet' | 'moved' | 'refused';
    /** @enum {string} */
    DocumentCode:
      | 'identityCard'
      | 'familyCard'
      | 'aidCard'
      | 'bankBook'
      | 'receipt'
      | 'lossReport'
      | 'mandate'
      | 'statement'
      | 'schoolProof'
      | 'healthProof';
    /** @enum {string} */
    ReporterReach: 'message' | 'callBack';
    PauseResponse: {
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      until: string;
      reason: components['schemas']['PauseReason'];
    };
    /** @enum {string} */
    TaskCommand:
      | 'acknowledge'
      | 'answer'
      | 'decline'
      | 'direct'
      | 'climb'
      | 'recordVisit'
      | 'reassign'
      | 'askDocuments'
      | 'receiveDocuments'
      | 'pause'
      | 'resume';
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
      party: components['schemas']['Party'];
      ask: components['schemas']['TaskAsk'];
      ladder: string;
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
      lateCause?: components['schemas']['LateCause'];
      climbs: number;
      bounces: number;
      awaitsDirection: boolean;
      isDirected: boolean;
      /** Format: date-time */
      visitedAt?: string;
      visitResult?: components['schemas']['VisitResult'];
      awaitedDocuments?: components['schemas']['DocumentCode'][];
      /** Format: date-time */
      documentsAskedAt?: string;
      /** Format: uuid */
      documentsAskedById?: string;
      documentsReach?: components['schemas']['ReporterReach'];
      pause?: components['schemas']['PauseResponse'];
      /** Format: date-time */
      limitDueAt?: string;
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
    SafeContactResponse: {
      isNever: boolean;
      phone?: string;
      fromHour?: number;
      untilHour?: number;
      words?: string;
    };
    WrittenTextResponse: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'answer' | 'reason';
      text: string;
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
      ceilingNorm?: string;
      /** Format: date-time */
      targetPausedAt?: string;
      /** Format: date-time */
      targetPauseUntil?: string;
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
      contact: components['schemas']['Contact'];
      cardWish?: components['schemas']['CardWish'];
      /** Format: date-time */
      followedUpAt?: string;
      pendingClosure?: components['schemas']['ClosureCode'];
      extensionAsked?: components['schemas']['AskedExtensionResponse'];
      isAfraid?: boolean;
      isInDanger?: boolean;
      /** Format: uuid */
      relatedToId?: string;
      allowed: components['schemas']['ComplaintCommand'][];
      /** Format: date-time */
      asOf: string;
      place: components['schemas']['PlaceResponse'];
      isLocked: boolean;
      next: components['schemas']['NextActionResponse'];
      clocks: components['schemas']['RunningClockResponse'][];
      parties: components['schemas']['PartyResponse'][];
      tasks: components['schemas']['TaskResponse'][];
      isProcessStuck: boolean;
      persons?: components['schemas']['PersonResponse'][];
      safeContact?: components['schemas']['SafeContactResponse'];
      narrative?: string;
      answerText?: string;
      texts?: components['schemas']['WrittenTextResponse'][];
    };
    TimelineActorResponse: {
      /** @enum {string} */
      kind: 'user' | 'citizen' | 'system';
      name?: string;
    };
    /** @enum {string} */
    StepSource: 'human' | 'timer' | 'system' | 'message';
    TimelineEntryResponse: {
      /** Format: date-time */
      at: string;
      zone: components['schemas']['Zone'];
      type: string;
      /** Format: uuid */
      taskId?: string;
      version: number;
      actor: components['schemas']['TimelineActorResponse'];
      source: components['schemas']['StepSource'];
      isShownToCitizen: boolean;
      data: {
        [key: string]: unknown;
      };
    };
    /** @enum {string} */
    MessageStatus: 'held' | 'queued' | 'sent' | 'suppressed';
    TimelineMessageResponse: {
      /** Format: date-time */
      at: string;
      zone: components['schemas']['Zone'];
      template: string;
      /** @enum {string} */
      to: 'user' | 'reporter';
      name?: string;
      status: components['schemas']['MessageStatus'];
      channel?: string;
      /** Format: date-time */
      settledAt?: string;
    };
    /** @enum {string} */
    PlannedPurpose:
      | 'remind'
      | 'warn'
      | 'climb'
      | 'target'
      | 'ceilingWarn'
      | 'ceiling'
      | 'party'
      | 'resume'
      | 'objectionEnd'
      | 'contact'
      | 'monitor'
      | 'route'
      | 'assign';
    PlannedStepResponse: {
      /** Format: date-time */
      at: string;
      zone: components['schemas']['Zone'];
      purpose: components['schemas']['PlannedPurpose'];
      /** Format: uuid */
      taskId?: string;
      level?: string;
      seat?: components['schemas']['Seat'];
      /** Format: uuid */
      deadlineId?: string;
      holder?: string;
    };
    /** @enum {string} */
    RungState: 'notAsked' | 'climbed' | 'passedOver' | 'now' | 'planned' | 'skipped';
    /** @enum {string} */
    PassedOverReason: 'noPosition' | 'vacant' | 'onLeave' | 'excluded';
    RungResponse: {
      level: string;
      seats: components['schemas']['Seat'][];
      state: components['schemas']['RungState'];
      isLastResort: boolean;
      /** Format: date-time */
      at?: string;
      zone: components['schemas']['Zone'];
      /** Format: date-time */
      dueAt?: string;
      /** Format: uuid */
      deadlineId?: string;
      holder?: string;
      reason?: components['schemas']['PassedOverReason'];
    };
    LadderResponse: {
      /** Format: uuid */
      taskId: string;
      party: components['schemas']['Party'];
      ladder: string;
      rungs: components['schemas']['RungResponse'][];
    };
    TimelineResponse: {
      /** Format: date-time */
      asOf: string;
      items: components['schemas']['TimelineEntryResponse'][];
      messages: components['schemas']['TimelineMessageResponse'][];
      planned: components['schemas']['PlannedStepResponse'][];
      ladders: components['schemas']['LadderResponse'][];
    };
    PlanResponse: {
      /** Format: date-time */
      asOf: string;
      steps: components['schemas']['PlannedStepResponse'][];
    };
    /** @enum {string} */
    Waiter:
      | 'programme'
      | 'bank'
      | 'dinas'
      | 'dataAdministrator'
      | 'dukcapil'
      | 'duty'
      | 'sending'
      | 'reporter'
      | 'external'
      | 'review'
      | 'closing'
      | 'closed';
    UsedTimeResponse: {
      on: components['schemas']['Waiter'];
      grossMs: number;
      netMs: number;
      aloneMs: number;
      grossWorkSeconds?: number;
      netWorkSeconds?: number;
    };
    WaitResponse: {
      on: components['schemas']['Waiter'];
      isPaused: boolean;
    };
    TimeSegmentResponse: {
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
      waits: components['schemas']['WaitResponse'][];
    };
    TimeUsedResponse: {
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
      isClosed: boolean;
      ageMs: number;
      togetherMs: number;
      used: components['schemas']['UsedTimeResponse'][];
      segments: components['schemas']['TimeSegmentResponse'][];
    };
    ContactResponse: {
      phone?: string;
    };
    AddInformationRequest: {
      text: string;
      /** Format: uuid */
      callId?: string;
    };
    AnswerRequest: {
      text: string;
      outcome: components['schemas']['AnswerOutcome'];
    };
    /** @enum {string} */
    ProposableParty: 'programme' | 'bank' | 'dinas' | 'dataAdministrator' | 'dukcapil';
    InvolveRequest: {
      party: components['schemas']['ProposableParty'];
      isRequired: boolean;
    };
    AccuseRequest: {
      accused: components['schemas']['AccusedRequest'][];
    };
    ConfirmContactRequest: {
      /** @enum {string} */
      contact: 'confirmed' | 'none';
    };
    ReasonRequest: {
      reason?: string;
    };
    SendBackRequest: {
      /** Format: uuid */
      taskId: string;
      reason: string;
    };
    AskExtensionRequest: {
      of: components['schemas']['ExtendedLimit'];
      reason: components['schemas']['ExtensionReason'];
      /** Format: uuid */
      taskId?: string;
      text: string;
    };
    /** @enum {string} */
    MonitorFigure:
      | 'open'
      | 'breached'
      | 'next4Hours'
      | 'next3Days'
      | 'fellDue'
      | 'closed'
      | 'onTime'
      | 'onTimeGross'
      | 'lateDone'
      | 'overdue'
      | 'confirmed'
      | 'unconfirmed';
    /** @enum {string} */
    AgeBucket: 'upTo3' | 'from4To5' | 'from6To14' | 'from15To30' | 'from31To60' | 'over60';
    /** @enum {string} */
    MonitorWaiter:
      | 'programme'
      | 'bank'
      | 'dinas'
      | 'dataAdministrator'
      | 'dukcapil'
      | 'duty'
      | 'sending'
      | 'reporter'
      | 'external'
      | 'review'
      | 'closing';
    /** @enum {string} */
    AskedFigure: 'asked' | 'late';
    /** @enum {string} */
    MonitorCause:
      | 'noMandate'
      | 'coreSystem'
      | 'regionalOffice'
      | 'cardStock'
      | 'dataMismatch'
      | 'documentsMissing'
      | 'sentLateByUs'
      | 'other'
      | 'untold'
      | 'unanswered';
    /** @enum {string} */
    SheetFormat: 'csv' | 'xlsx';
    NewExportRequest: {
      format: components['schemas']['SheetFormat'];
    };
    /** @enum {string} */
    ExportState: 'queued' | 'running' | 'ready' | 'failed';
    /** @enum {string} */
    ExportFailure: 'rightEnded' | 'givenUp';
    ExportResponse: {
      /** Format: uuid */
      id: string;
      state: components['schemas']['ExportState'];
      failure?: components['schemas']['ExportFailure'];
      format: components['schemas']['SheetFormat'];
      rowsTotal?: number;
      rowsDone: number;
      restarts: number;
      /** Format: date-time */
      asOf?: string;
      /** Format: date-time */
      expiresAt: string;
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
    InstitutionResponse: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @enum {string} */
      kind: 'dinas' | 'dukcapil' | 'service';
      regionCode?: string;
    };
    InstitutionListResponse: {
      items: components['schemas']['InstitutionResponse'][];
    };
    FigureResponse: {
      figure: components['schemas']['MonitorFigure'];
      count: number;
    };
    AskedResponse: {
      /** Format: uuid */
      institutionId?: string;
      province?: string;
      asked: number;
      late: number;
      answered: number;
      medianMs?: number;
    };
    CauseResponse: {
      /** Format: uuid */
      institutionId?: string;
      province?: string;
      cause: components['schemas']['MonitorCause'];
      count: number;
    };
    HeatResponse: {
      regency: string;
      category: components['schemas']['CategoryCode'];
      open: number;
      breached: number;
    };
    AgeResponse: {
      age: components['schemas']['AgeBucket'];
      status: components['schemas']['ComplaintStatus'];
      count: number;
    };
    WaitingResponse: {
      waiter: components['schemas']['Waiter'];
      count: number;
    };
    MonitorUsedTimeResponse: {
      waiter: components['schemas']['Waiter'];
      complaints: number;
      grossMs: number;
      netMs: number;
      aloneMs: number;
      medianNetMs: number;
    };
    MonitorTimeResponse: {
      complaints: number;
      pending: number;
      ageMs: number;
      togetherMs: number;
      used: components['schemas']['MonitorUsedTimeResponse'][];
    };
    NamedInstitutionResponse: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    NamedRegionResponse: {
      code: string;
      name: string;
    };
    MonitorResponse: {
      /** Format: date-time */
      asOf: string;
      periodDays: number;
      figures: components['schemas']['FigureResponse'][];
      asked: components['schemas']['AskedResponse'][];
      causes: components['schemas']['CauseResponse'][];
      heat: components['schemas']['HeatResponse'][];
      ages: components['schemas']['AgeResponse'][];
      waiting: components['schemas']['WaitingResponse'][];
      time: components['schemas']['MonitorTimeResponse'];
      institutions: components['schemas']['NamedInstitutionResponse'][];
      regions: components['schemas']['NamedRegionResponse'][];
    };
    DeskItemResponse: {
      /** Format: uuid */
      id: string;
      number: string;
      status: components['schemas']['ComplaintStatus'];
      category: components['schemas']['CategoryCode'];
      severity: components['schemas']['Severity'];
      place: components['schemas']['PlaceResponse'];
      /** @enum {boolean} */
      isLocked?: true;
      next: components['schemas']['NextActionResponse'];
      clock?: components['schemas']['RunningClockResponse'];
      /** Format: date-time */
      ceilingDueAt: string;
      zone: components['schemas']['Zone'];
    };
    MonitorListResponse: {
      /** Format: date-time */
      asOf: string;
      items: components['schemas']['DeskItemResponse'][];
      nextCursor?: string;
      count: number;
    };
    /** @enum {string} */
    MeasuredPurpose: 'climb' | 'target' | 'ceiling';
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
    /** @enum {string} */
    Exported: 'complaints' | 'institutions' | 'regencies';
    ReferralListResponse: {
      items: components['schemas']['ReferralResponse'][];
      nextCursor?: string;
    };
    OtherServiceResponse: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    ReferralFileResponse: {
      /** Format: uuid */
      id: string;
      version: number;
      status: components['schemas']['ReferralStatus'];
      complaintNumber: string;
      isUrgent: boolean;
      zone: components['schemas']['Zone'];
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      stepDueAt?: string;
      /** Format: uuid */
      stepDeadlineId?: string;
      allowed: components['schemas']['ReferralCommand'][];
      addresseeStatus?: components['schemas']['AddresseeStatus'];
      need?: components['schemas']['ReferralNeed'];
      kind?: components['schemas']['CaseKind'];
      risk?: components['schemas']['Risk'];
      regionCode?: string;
      place?: components['schemas']['PlaceResponse'];
      shared?: components['schemas']['PacketField'][];
      consent?: components['schemas']['Consent'];
      /** Format: date-time */
      contactConfirmedAt?: string;
      /** Format: date-time */
      completedAt?: string;
      outcome?: components['schemas']['ReferralOutcome'];
      /** Format: uuid */
      caseId?: string;
      /** Format: uuid */
      complaintId?: string;
      /** Format: uuid */
      senderId?: string;
      senderName?: string;
      addressees?: components['schemas']['AddresseeResponse'][];
      /** Format: uuid */
      acceptedInstitutionId?: string;
      /** Format: uuid */
      acceptedById?: string;
      acceptedByName?: string;
      /** Format: date-time */
      acceptedAt?: string;
      /** Format: date-time */
      calledAt?: string;
      /** Format: date-time */
      revokedAt?: string;
      /** Format: date-time */
      returnedAt?: string;
      packet?: string;
      isLate?: boolean;
      others?: components['schemas']['OtherServiceResponse'][];
      overrideReason?: string;
      entries?: components['schemas']['FileEntryResponse'][];
    };
    SeeReferralRequest: Record<string, never>;
    AcceptReferralRequest: {
      lateCause?: components['schemas']['LateCause'];
    };
    DeclineReferralRequest: {
      reason: components['schemas']['ReferralDecline'];
      text?: string;
      /** Format: uuid */
      proposedInstitutionId?: string;
    };
    ProgressRequest: {
      lateCause?: components['schemas']['LateCause'];
      text: string;
    };
    CompleteReferralRequest: {
      lateCause?: components['schemas']['LateCause'];
      outcome: components['schemas']['ReferralOutcome'];
      text: string;
    };
    RecordCallRequest: {
      text: string;
    };
    ConfirmReferralContactRequest: {
      /** Format: uuid */
      institutionId: string;
      contactName: string;
      text?: string;
    };
    ReaddressRequest: {
      institutionIds: string[];
    };
    RevokeReferralRequest: {
      text?: string;
    };
    TaskListResponse: {
      items: components['schemas']['TaskResponse'][];
      nextCursor?: string;
    };
    AcknowledgeRequest: Record<string, never>;
    /** @enum {string} */
    DeclineReason: 'notOurs' | 'cannotReach' | 'conflictOfInterest' | 'needsHigherLevel' | 'notApproved';
    DeclineRequest: {
      reason: components['schemas']['DeclineReason'];
      proposedParty?: components['schemas']['ProposableParty'];
      text?: string;
    };
    DirectRequest: {
      party: components['schemas']['ProposableParty'];
    };
    ClimbRequest: {
      /** @example L3 */
      level: string;
      reason?: string;
    };
    /** @enum {string} */
    Tile: 'overdue' | 'today' | 'waiting' | 'new' | 'approval' | 'integrity';
    TileResponse: {
      tile: components['schemas']['Tile'];
      count: number;
    };
    TilesResponse: {
      /** Format: date-time */
      asOf: string;
      all: number;
      mine: number;
      tiles: components['schemas']['TileResponse'][];
    };
    DeskItemListResponse: {
      /** Format: date-time */
      asOf: string;
      items: components['schemas']['DeskItemResponse'][];
      nextCursor?: string;
    };
    NamedCodeResponse: {
      code: string;
      name: string;
    };
    NamedIdResponse: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    DeskFiltersResponse: {
      categories: components['schemas']['CategoryCode'][];
      parties: components['schemas']['Party'][];
      regions: components['schemas']['NamedCodeResponse'][];
      institutions: components['schemas']['NamedIdResponse'][];
    };
    RecordVisitRequest: {
      /**
       * Format: date-time
       * @example 2026-03-13T15:00:00+07:00
       */
      visitedAt: string;
      result: components['schemas']['VisitResult'];
      text?: string;
    };
    DocumentsRequest: {
      documents: components['schemas']['DocumentCode'][];
      text?: string;
    };
    /** @enum {string} */
    SuccessorState: 'present' | 'deputised' | 'onLeave' | 'vacant';
    CandidateResponse: {
      /** Format: uuid */
      positionId: string;
      seat: components['schemas']['Seat'];
      title: string;
      isNeighbour: boolean;
      state: components['schemas']['SuccessorState'];
      name?: string;
      standsInForName?: string;
      openTasks: number;
    };
    CandidateListResponse: {
      items: components['schemas']['CandidateResponse'][];
    };
    ReassignRequest: {
      /** Format: uuid */
      positionId: string;
      reason: string;
    };
    ReassignManyRequest: {
      /** Format: uuid */
      positionId: string;
      reason: string;
      taskIds: string[];
      versions?: number[];
    };
    /** @enum {string} */
    ReassignRefusal:
      'notFound' | 'notAllowedNow' | 'alreadyTheirs' | 'notASuccessor' | 'changedMeanwhile' | 'successorAway';
    ReassignedTaskResponse: {
      /** Format: uuid */
      taskId: string;
      isMoved: boolean;
      version?: number;
      refusal?: components['schemas']['ReassignRefusal'];
      /** Format: uuid */
      complaintId?: string;
      complaintNumber?: string;
      category?: components['schemas']['CategoryCode'];
      /** Format: date-time */
      stepDueAt?: string;
      /** Format: uuid */
      stepDeadlineId?: string;
      zone?: components['schemas']['Zone'];
      fromName?: string;
      toName?: string;
    };
    ReassignedManyResponse: {
      isPreview: boolean;
      moved: number;
      refused: number;
      items: components['schemas']['ReassignedTaskResponse'][];
    };
    PausedClockResponse: {
      /** @enum {string} */
      purpose: 'climb' | 'party' | 'target' | 'ceiling';
      zone: components['schemas']['Zone'];
      /** Format: date-time */
      before: string;
      /** Format: date-time */
      after: string;
    };
    PausePreviewResponse: {
      /** Format: date-time */
      until: string;
      clocks: components['schemas']['PausedClockResponse'][];
    };
    PauseRequest: {
      reason: components['schemas']['PauseReason'];
      /**
       * Format: date
       * @example 2026-03-13
       */
      until?: string;
      text: string;
    };
    ResumeRequest: Record<string, never>;
    /** @enum {string} */
    LeaveState: 'planned' | 'running' | 'past' | 'cancelled';
    /** @enum {string} */
    LeaveCancelReason: 'backEarlier' | 'plansChanged' | 'neededAtWork' | 'wrongEntry';
    /** @enum {string} */
    LeaveCommand: 'cancel';
    LeaveResponse: {
      /** Format: uuid */
      id?: string;
      version?: number;
      /** Format: uuid */
      userId: string;
      name?: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      zone: components['schemas']['Zone'];
      state: components['schemas']['LeaveState'];
      /** Format: uuid */
      deputyId?: string;
      deputyName?: string;
      /** Format: date-time */
      cancelledAt?: string;
      cancelReason?: components['schemas']['LeaveCancelReason'];
      allowed: components['schemas']['LeaveCommand'][];
    };
    LeaveListResponse: {
      items: components['schemas']['LeaveResponse'][];
    };
    StaffResponse: {
      /** Format: uuid */
      userId: string;
      name?: string;
      seat: components['schemas']['Seat'];
      title: string;
    };
    StaffListResponse: {
      items: components['schemas']['StaffResponse'][];
    };
    RecordLeaveRequest: {
      /** Format: uuid */
      userId?: string;
      /**
       * Format: date
       * @example 2026-03-13
       */
      from: string;
      /**
       * Format: date
       * @example 2026-03-13
       */
      to: string;
      /** Format: uuid */
      deputyId?: string;
    };
    LeaveTaskResponse: {
      /** Format: uuid */
      taskId: string;
      /** Format: uuid */
      complaintId: string;
      complaintNumber: string;
      category: components['schemas']['CategoryCode'];
      /** Format: date-time */
      stepDueAt?: string;
      /** Format: uuid */
      stepDeadlineId?: string;
      zone?: components['schemas']['Zone'];
      isDueMeanwhile: boolean;
    };
    LeaveWithTasksResponse: {
      /** Format: uuid */
      id?: string;
      version?: number;
      /** Format: uuid */
      userId: string;
      name?: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      zone: components['schemas']['Zone'];
      state: components['schemas']['LeaveState'];
      /** Format: uuid */
      deputyId?: string;
      deputyName?: string;
      /** Format: date-time */
      cancelledAt?: string;
      cancelReason?: components['schemas']['LeaveCancelReason'];
      allowed: components['schemas']['LeaveCommand'][];
      openTasks: components['schemas']['LeaveTaskResponse'][];
    };
    CancelLeaveRequest: {
      reason: components['schemas']['LeaveCancelReason'];
    };
    /** @enum {string} */
    CallBackStatus: 'open' | 'reached' | 'unreached' | 'notNeeded';
    /** @enum {string} */
    AttemptOutcome: 'reached' | 'noAnswer' | 'notSafe' | 'wrongNumber';
    AttemptResponse: {
      /** Format: date-time */
      at: string;
      outcome: components['schemas']['AttemptOutcome'];
    };
    CallBackResponse: {
      /** Format: uuid */
      id: string;
      version: number;
      status: components['schemas']['CallBackStatus'];
      /** Format: date-time */
      dueAt: string;
      zone: components['schemas']['Zone'];
      /** Format: uuid */
      complaintId?: string;
      complaintNumber?: string;
      phone?: string;
      documents?: components['schemas']['DocumentCode'][];
      fromHour?: number;
      untilHour?: number;
      attempts: components['schemas']['AttemptResponse'][];
      attemptsLeft: number;
      /** Format: date-time */
      nextAttemptAt?: string;
    };
    CallBackListResponse: {
      items: components['schemas']['CallBackResponse'][];
      nextCursor?: string;
    };
    CallBackFileResponse: {
      /** Format: uuid */
      id: string;
      version: number;
      status: components['schemas']['CallBackStatus'];
      /** Format: date-time */
      dueAt: string;
      zone: components['schemas']['Zone'];
      /** Format: uuid */
      complaintId?: string;
      complaintNumber?: string;
      phone?: string;
      documents?: components['schemas']['DocumentCode'][];
      fromHour?: number;
      untilHour?: number;
      attempts: components['schemas']['AttemptResponse'][];
      attemptsLeft: number;
      /** Format: date-time */
      nextAttemptAt?: string;
      words?: string;
    };
    RecordAttemptRequest: {
      outcome: components['schemas']['AttemptOutcome'];
    };
    StartCallRequest: {
      /** Format: uuid */
      callBackId?: string;
    };
    /** @enum {string} */
    CallStatus: 'open' | 'ended';
    /** @enum {string} */
    CallDirection: 'incoming' | 'outgoing';
    /** @enum {string} */
    CallerKind: 'self' | 'onBehalf';
    /** @enum {string} */
    CallerFact: 'name' | 'village' | 'kk' | 'birthDate' | 'kks' | 'phone';
    /** @enum {string} */
    CallResult:
      | 'informationGiven'
      | 'newComplaint'
      | 'addedToComplaint'
      | 'referred'
      | 'cutOff'
      | 'wrongNumber'
      | 'prank'
      | 'callBack';
    /** @enum {string} */
    CallCommand: 'checkCaller' | 'wrapUp';
    CallResponse: {
      /** Format: uuid */
      id: string;
      version: number;
      status: components['schemas']['CallStatus'];
      direction: components['schemas']['CallDirection'];
      /** Format: uuid */
      callBackId?: string;
      /** Format: date-time */
      startedAt: string;
      /** Format: date-time */
      endedAt?: string;
      lookups: number;
      /** Format: uuid */
      personId?: string;
      callerKind?: components['schemas']['CallerKind'];
      callerFacts?: components['schemas']['CallerFact'][];
      isChecked: boolean;
      /** Format: uuid */
      complaintId?: string;
      result?: components['schemas']['CallResult'];
      allowed: components['schemas']['CallCommand'][];
    };
    CallListResponse: {
      items: components['schemas']['CallResponse'][];
    };
    CheckCallerRequest: {
      /** Format: uuid */
      personId: string;
      kind: components['schemas']['CallerKind'];
      facts: components['schemas']['CallerFact'][];
    };
    BothLanguages: {
      id: string;
      en: string;
    };
    TalkingPointResponse: {
      code: string;
      version: number;
      title: components['schemas']['BothLanguages'];
      text: components['schemas']['BothLanguages'];
    };
    CallerPaymentResponse: {
      state: components['schemas']['PaymentState'];
      programme?: components['schemas']['Programme'];
      stage?: number;
      stageYear?: number;
      /** Format: date-time */
      asOf?: string;
      asks: components['schemas']['Party'];
      /** Format: date-time */
      callBackBy: string;
      zone: components['schemas']['Zone'];
      sentence?: components['schemas']['TalkingPointResponse'];
    };
    ReadPointRequest: {
      /** @example rapel */
      code: string;
      version: number;
    };
    WrapUpRequest: {
      result: components['schemas']['CallResult'];
      points?: components['schemas']['ReadPointRequest'][];
      /**
       * Format: date-time
       * @example 2026-03-13T15:00:00+07:00
       */
      callBackAt?: string;
      /** @example 0812-3456-7890 */
      callBackPhone?: string;
      callBackFromHour?: number;
      callBackUntilHour?: number;
      callBackWords?: string;
    };
    TalkingPointsResponse: {
      version: string;
      source: string;
      items: components['schemas']['TalkingPointResponse'][];
    };
    /** @enum {string} */
    SearchTermKind:
      'tooShort' | 'incompleteNumber' | 'identityNumber' | 'phone' | 'complaintNumber' | 'shortNumber' | 'words';
    HitComplaintResponse: {
      /** Format: uuid */
      id: string;
      number: string;
      version: number;
      status: components['schemas']['ComplaintStatus'];
      category?: components['schemas']['CategoryCode'];
      isLocked: boolean;
      /** Format: date-time */
      filedAt: string;
      seat?: components['schemas']['Seat'];
    };
    PersonHitResponse: {
      /** Format: uuid */
      id: string;
      name?: string;
      nik?: string;
      kk?: string;
      kksTail?: string;
      phone?: string;
      regionCode?: string;
      village?: string;
      district?: string;
      regency?: string;
      hasPayment: boolean;
      complaints: components['schemas']['HitComplaintResponse'][];
    };
    PersonSearchResponse: {
      kind: components['schemas']['SearchTermKind'];
      items: components['schemas']['PersonHitResponse'][];
      hasMore: boolean;
      lookupsLeft?: number;
    };
    /** @enum {string} */
    DuplicateReason: 'sameNik' | 'samePhone' | 'similarName' | 'sameCategory';
    DuplicateResponse: {
      /** Format: uuid */
      id: string;
      number: string;
      version: number;
      category: components['schemas']['CategoryCode'];
      status: components['schemas']['ComplaintStatus'];
      /** Format: date-time */
      filedAt: string;
      seat?: components['schemas']['Seat'];
      reasons: components['schemas']['DuplicateReason'][];
    };
    DuplicatesResponse: {
      items: components['schemas']['DuplicateResponse'][];
      similarInVillage: number;
    };
    RouteStepResponse: {
      party: components['schemas']['Party'];
      seats: components['schemas']['Seat'][];
    };
    FilingPreviewResponse: {
      severity: components['schemas']['Severity'];
      /** Format: date-time */
      targetDueAt: string;
      /** Format: date-time */
      ceilingDueAt: string;
      zone: components['schemas']['Zone'];
      route: components['schemas']['RouteStepResponse'][];
    };
    VillageResponse: {
      code: string;
      name: string;
      district: string;
      regency: string;
    };
    VillageListResponse: {
      items: components['schemas']['VillageResponse'][];
    };
    /** @enum {string} */
    DeadlineState: 'armed' | 'fired' | 'stopped' | 'spent';
    /** @enum {string} */
    ExplanationGround: 'kept' | 'armedOnly' | 'beyondCalendar';
    LayerResponse: {
      id: string;
      version: string;
      scope?: string;
    };
    ClockPauseResponse: {
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
      reason: components['schemas']['PauseReason'];
    };
    /** @enum {string} */
    Measure: 'workingSeconds' | 'workingDays' | 'calendarDays' | 'milliseconds';
    BetweenResponse: {
      workingDays: number;
      workingSeconds: number;
    };
    /** @enum {string} */
    Weekday: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
    /** @enum {string} */
    WhyNotCounted:
      | 'weekend'
      | 'nationalHoliday'
      | 'jointLeave'
      | 'regionalHoliday'
      | 'electionDay'
      | 'closure'
      | 'dayZero'
      | 'insteadOfDayZero'
      | 'outsideHours'
      | 'paused';
    SpanResponse: {
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
      seconds: number;
    };
    StretchResponse: {
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
    };
    /** @enum {string} */
    RowStatus: 'confirmed' | 'estimate';
    /** @enum {string} */
    HoursKind: 'workWeek' | 'ramadan' | 'halfDay' | 'roster' | 'always';
    HoursResponse: {
      name?: string;
      decree: string;
      status: components['schemas']['RowStatus'];
      calendar: string;
      kind: components['schemas']['HoursKind'];
    };
    DayOffResponse: {
      name?: string;
      decree: string;
      status: components['schemas']['RowStatus'];
      calendar: string;
      kind: components['schemas']['WhyNotCounted'];
    };
    ExplainedDayResponse: {
      /** Format: date */
      date: string;
      weekday: components['schemas']['Weekday'];
      counted: number;
      why?: components['schemas']['WhyNotCounted'];
      spans: components['schemas']['SpanResponse'][];
      breaks: components['schemas']['StretchResponse'][];
      pauses: components['schemas']['StretchResponse'][];
      hours?: components['schemas']['HoursResponse'];
      dayOff?: components['schemas']['DayOffResponse'];
      /** Format: date-time */
      closesAt?: string;
    };
    DayLineResponse: {
      /** Format: date */
      date: string;
      day: string;
      counted: string;
      why: string;
    };
    DeadlineExplanationResponse: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      complaintId: string;
      /** Format: uuid */
      taskId?: string;
      purpose: components['schemas']['DeadlinePurpose'];
      state: components['schemas']['DeadlineState'];
      isMeasured: boolean;
      /** Format: date-time */
      armedAt: string;
      /** Format: date-time */
      dueAt: string;
      zone: components['schemas']['Zone'];
      /** Format: date-time */
      stoppedAt?: string;
      /** Format: date-time */
      standsUntil?: string;
      ground: components['schemas']['ExplanationGround'];
      calendar: string;
      layers: components['schemas']['LayerResponse'][];
      policyVersion: string;
      /** Format: date-time */
      from?: string;
      duration?: components['schemas']['DurationResponse'];
      fraction?: number;
      norm?: string;
      extension?: components['schemas']['ExtensionResponse'];
      pauses: components['schemas']['ClockPauseResponse'][];
      measure?: components['schemas']['Measure'];
      budget?: number;
      isSame?: boolean;
      between?: components['schemas']['BetweenResponse'];
      /** Format: date */
      knownUntil?: string;
      days: components['schemas']['ExplainedDayResponse'][];
      sentences: string[];
      table: components['schemas']['DayLineResponse'][];
    };
    LinkRequest: {
      /** @description What stands behind the # of the link. */
      token: string;
    };
    AnswerPlaceResponse: {
      province?: string;
      regency?: string;
      district?: string;
      village?: string;
    };
    /** @enum {string} */
    Reply:
      | 'paidOut'
      | 'willPay'
      | 'onHold'
      | 'accountMissing'
      | 'cardReplaced'
      | 'cardReadyOn'
      | 'misuseFound'
      | 'notProven'
      | 'dataCorrected'
      | 'dataCorrectedOn'
      | 'dataConfirmed'
      | 'dataDiffers'
      | 'helped'
      | 'explained'
      | 'notOurs';
    /** @enum {string} */
    TaskLetter: 'request' | 'mandate';
    SubjectResponse: {
      name?: string;
      nik?: string;
      kk?: string;
      kksTail?: string;
    };
    LinkedTaskResponse: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      complaintId: string;
      complaintNumber: string;
      version: number;
      zone?: components['schemas']['Zone'];
      /** Format: date-time */
      stepDueAt?: string;
      ask?: components['schemas']['TaskAsk'];
      category?: components['schemas']['CategoryCode'];
    };
    LinkPageResponse: {
      due?: components['schemas']['RunningClockResponse'];
      institution?: string;
      position?: string;
      place: components['schemas']['AnswerPlaceResponse'];
      /** Format: date-time */
      filedAt: string;
      /** Format: date-time */
      sentAt?: string;
      isLate: boolean;
      replies: components['schemas']['Reply'][];
      letters: components['schemas']['TaskLetter'][];
      subject: components['schemas']['SubjectResponse'];
      devices: number;
      clock: components['schemas']['ClockResponse'];
      task: components['schemas']['LinkedTaskResponse'];
      isCodeFirst: boolean;
    };
    CodeSentResponse: {
      /** @enum {string} */
      status: 'queued';
    };
    ConfirmCodeRequest: {
      /** @description What stands behind the # of the link. */
      token: string;
      /** @example 483920 */
      code: string;
    };
    ProofResponse: {
      proof: string;
      /** Format: date-time */
      expiresAt: string;
    };
    ProvenLinkRequest: {
      /** @description What stands behind the # of the link. */
      token: string;
      /** @description What the code was exchanged for. */
      proof: string;
    };
    LetterByLinkRequest: {
      /** @description What stands behind the # of the link. */
      token: string;
      proof?: string;
      kind: components['schemas']['TaskLetter'];
    };
    ReplyByLinkRequest: {
      reply: components['schemas']['Reply'];
      /**
       * Format: date
       * @example 2026-03-13
       */
      on?: string;
      note?: string;
      proposedParty?: components['schemas']['ProposableParty'];
      lateCause?: components['schemas']['LateCause'];
      token: string;
      proof?: string;
    };
    AnswerPageResponse: {
      due?: components['schemas']['RunningClockResponse'];
      institution?: string;
      position?: string;
      place: components['schemas']['AnswerPlaceResponse'];
      /** Format: date-time */
      filedAt: string;
      /** Format: date-time */
      sentAt?: string;
      isLate: boolean;
      replies: components['schemas']['Reply'][];
      letters: components['schemas']['TaskLetter'][];
      subject: components['schemas']['SubjectResponse'];
      devices: number;
      clock: components['schemas']['ClockResponse'];
      task: components['schemas']['TaskResponse'];
    };
    ReplyRequest: {
      reply: components['schemas']['Reply'];
      /**
       * Format: date
       * @example 2026-03-13
       */
      on?: string;
      note?: string;
      proposedParty?: components['schemas']['ProposableParty'];
      lateCause?: components['schemas']['LateCause'];
    };
    TaskSheetRequest: {
      /** Format: byte */
      file: string;
    };
    SheetCountsResponse: {
      ready: number;
      answered: number;
      already: number;
      refused: number;
    };
    /** @enum {string} */
    SheetOutcome: 'ready' | 'answered' | 'already' | 'refused';
    SheetFaultResponse: {
      /** @example K7 */
      cell?: string;
      code: string;
      message: string;
    };
    SheetRowResponse: {
      row: number;
      outcome: components['schemas']['SheetOutcome'];
      /** Format: uuid */
      taskId?: string;
      complaintNumber?: string;
      reply?: components['schemas']['Reply'];
      faults: components['schemas']['SheetFaultResponse'][];
    };
    TaskSheetResponse: {
      isPreview: boolean;
      counts: components['schemas']['SheetCountsResponse'];
      rows: components['schemas']['SheetRowResponse'][];
    };
    LetterRequest: {
      kind: components['schemas']['TaskLetter'];
    };
    /** @enum {string} */
    LetterKind: 'request' | 'mandate' | 'referral';
    LetterResponse: {
      /** Format: uuid */
      id: string;
      /** @example 0412/PKH/XI/2026 */
      number: string;
      kind: components['schemas']['LetterKind'];
      /** Format: date-time */
      issuedAt: string;
      sha256: string;
    };
    ReferralLetterRequest: {
      /** Format: uuid */
      institutionId?: string;
    };
    /** @enum {string} */
    ReferralAsk: 'decide' | 'report';
    ReferralPageResponse: {
      /** Format: uuid */
      referralId: string;
      number: string;
      asks: components['schemas']['ReferralAsk'];
      institution?: string;
      zone: components['schemas']['Zone'];
      /** Format: date-time */
      sentAt?: string;
      /** Format: date-time */
      stepDueAt?: string;
      due?: components['schemas']['RunningClockResponse'];
      isUrgent: boolean;
      need?: components['schemas']['ReferralNeed'];
      place?: components['schemas']['AnswerPlaceResponse'];
      devices: number;
      clock: components['schemas']['ClockResponse'];
    };
    /** @enum {string} */
    ReferralReply:
      | 'takesOn'
      | 'noCapacity'
      | 'outOfArea'
      | 'incomplete'
      | 'notOurService'
      | 'served'
      | 'partlyServed'
      | 'notReached'
      | 'refusedByFamily'
      | 'underWay';
    ReferralPacketResponse: {
      need: components['schemas']['ReferralNeed'];
      kind: components['schemas']['CaseKind'];
      risk: components['schemas']['Risk'];
      place: components['schemas']['AnswerPlaceResponse'];
      shared: components['schemas']['PacketField'][];
      consent: components['schemas']['Consent'];
      packet?: string;
      replies: components['schemas']['ReferralReply'][];
      isLate: boolean;
      others: components['schemas']['OtherServiceResponse'][];
    };
    ReplyToReferralByLinkRequest: {
      /** @description What stands behind the # of the link. */
      token: string;
      proof?: string;
      reply: components['schemas']['ReferralReply'];
      note?: string;
      /** Format: uuid */
      proposedInstitutionId?: string;
      lateCause?: components['schemas']['LateCause'];
    };
    /** @enum {string} */
    ServiceName: 'postgres' | 'temporal' | 'redis' | 'processes' | 'worker' | 'notifier';
    /** @enum {string} */
    ServiceState: 'up' | 'late' | 'down' | 'unknown';
    ServiceResponse: {
      name: components['schemas']['ServiceName'];
      state: components['schemas']['ServiceState'];
      version?: string;
    };
    /** @enum {string} */
    OwnProcess: 'worker' | 'notifier';
    InstanceResponse: {
      process: components['schemas']['OwnProcess'];
      version: string;
      nodeVersion: string;
      /** Format: date-time */
      startedAt: string;
      /** Format: date-time */
      seenAt: string;
      isHeard: boolean;
    };
    /** @enum {string} */
    OutboxTopic: 'wake' | 'notice';
    BacklogResponse: {
      topic: components['schemas']['OutboxTopic'];
      rows: number;
      oldestSeconds: number;
      triedAgain: number;
    };
    /** @enum {string} */
    Stream: 'complaint' | 'task' | 'referral' | 'case';
    AggregateResponse: {
      stream: components['schemas']['Stream'];
      /** Format: uuid */
      id: string;
    };
    ClocksResponse: {
      armed: number;
      overdue: number;
      open: number;
      expected: number;
      running: number;
      missing: components['schemas']['AggregateResponse'][];
    };
    StuckResponse: {
      stream: components['schemas']['Stream'];
      /** Format: uuid */
      id: string;
      activity: string;
      /** Format: date-time */
      since: string;
      attempts: number;
      isHandedOver: boolean;
    };
    FailingMessageResponse: {
      /** Format: uuid */
      messageId: string;
      waitingSeconds: number;
    };
    QueueResponse: {
      waiting: number;
      active: number;
      delayed: number;
    };
    FailedExportResponse: {
      /** Format: uuid */
      exportId: string;
      waitingSeconds: number;
    };
    ExportsResponse: {
      waiting: number;
      running: number;
      left: number;
      oldestSeconds: number;
      refused: number;
      failed: components['schemas']['FailedExportResponse'][];
    };
    RuntimeResponse: {
      /** Format: date-time */
      asOf: string;
      /** Format: date-time */
      checkedAt: string;
      services: components['schemas']['ServiceResponse'][];
      instances: components['schemas']['InstanceResponse'][];
      appVersion: string;
      nodeVersion: string;
      migrationsApplied: number;
      migrationsKnown: number;
      lastMigration: string;
      /** Format: uri */
      temporalUi?: string;
      outbox: components['schemas']['BacklogResponse'][];
      clocks: components['schemas']['ClocksResponse'];
      rescued: number;
      assisted: number;
      stuck: components['schemas']['StuckResponse'][];
      messagesWaiting: number;
      failing: components['schemas']['FailingMessageResponse'][];
      queue?: components['schemas']['QueueResponse'];
      exports: components['schemas']['ExportsResponse'];
    };
    /** @enum {string} */
    RetryReason: 'channelRestored' | 'queueRestored' | 'configurationCorrected' | 'trial';
    RetryRequest: {
      reason: components['schemas']['RetryReason'];
    };
    RetriedResponse: {
      retried: number;
    };
    /** @enum {string} */
    ChangeReason: 'appointment' | 'transfer' | 'absence' | 'departure' | 'restructuring' | 'correction';
    /** @enum {string} */
    AssignmentKind: 'holding' | 'deputy' | 'duty';
    AssignRequest: {
      reason: components['schemas']['ChangeReason'];
      /** @example SK 12/PKH/2026 */
      reference?: string;
      kind: components['schemas']['AssignmentKind'];
      /** Format: uuid */
      positionId: string;
      /** Format: uuid */
      userId: string;
      /**
       * Format: date
       * @example 2026-03-13
       */
      from: string;
      /**
       * Format: date
       * @example 2026-03-13
       */
      to?: string;
    };
    /** @enum {string} */
    ChangeKind:
      | 'userAdded'
      | 'userDeactivated'
      | 'userReactivated'
      | 'positionAdded'
      | 'positionEnded'
      | 'reportingChanged'
      | 'assigned'
      | 'assignmentEnded'
      | 'leaveRecorded'
      | 'leaveCancelled'
      | 'institutionAdded'
      | 'institutionClosed';
    MoveResponse: {
      /** Format: uuid */
      taskId: string;
      complaintNumber: string;
      districtName?: string;
      /** Format: date-time */
      stepDueAt?: string;
      zone?: components['schemas']['Zone'];
      fromName?: string;
      toName?: string;
      toTitle?: string;
      isClimbing: boolean;
    };
    ChangeResponse: {
      isPreview: boolean;
      kind: components['schemas']['ChangeKind'];
      /** Format: uuid */
      subjectId?: string;
      version: number;
      /** Format: date-time */
      effectiveAt: string;
      moving: number;
      moves: components['schemas']['MoveResponse'][];
    };
    EndRequest: {
      reason: components['schemas']['ChangeReason'];
      /** @example SK 12/PKH/2026 */
      reference?: string;
      /**
       * Format: date
       * @example 2026-03-13
       */
      on: string;
    };
    LeaveForRequest: {
      reason: components['schemas']['ChangeReason'];
      /** @example SK 12/PKH/2026 */
      reference?: string;
      /** Format: uuid */
      userId: string;
      /**
       * Format: date
       * @example 2026-03-13
       */
      from: string;
      /**
       * Format: date
       * @example 2026-03-13
       */
      to: string;
      /** Format: uuid */
      deputyId?: string;
    };
    ChangeRequest: {
      reason: components['schemas']['ChangeReason'];
      /** @example SK 12/PKH/2026 */
      reference?: string;
    };
    /** @enum {string} */
    InstitutionKind: 'programme' | 'bank' | 'dinas' | 'dukcapil' | 'service' | 'ministry' | 'inspectorate';
    InstitutionItemResponse: {
      /** Format: uuid */
      id: string;
      version: number;
      kind: components['schemas']['InstitutionKind'];
      name: string;
      /** Format: uuid */
      parentId?: string;
      parentName?: string;
      regionCode?: string;
      regionName?: string;
      /** Format: date-time */
      until?: string;
      positions: number;
    };
    InstitutionPageResponse: {
      items: components['schemas']['InstitutionItemResponse'][];
      nextCursor?: string;
    };
    AddInstitutionRequest: {
      reason: components['schemas']['ChangeReason'];
      /** @example SK 12/PKH/2026 */
      reference?: string;
      kind: components['schemas']['InstitutionKind'];
      name: string;
      /** Format: uuid */
      parentId?: string;
      /** @example 33 */
      areaCode?: string;
    };
    /** @enum {string} */
    PositionState: 'held' | 'onLeave' | 'vacant' | 'ended';
    PositionItemResponse: {
      /** Format: uuid */
      id: string;
      version: number;
      seat: components['schemas']['Seat'];
      title: string;
      /** Format: uuid */
      institutionId: string;
      institutionName: string;
      /** Format: uuid */
      reportsToId?: string;
      reportsToTitle?: string;
      zone: components['schemas']['Zone'];
      areas: components['schemas']['AreaResponse'][];
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      until?: string;
      state: components['schemas']['PositionState'];
      /** Format: uuid */
      holderId?: string;
      holderName?: string;
      deputyName?: string;
      openTasks: number;
    };
    PositionPageResponse: {
      items: components['schemas']['PositionItemResponse'][];
      nextCursor?: string;
    };
    AddPositionRequest: {
      reason: components['schemas']['ChangeReason'];
      /** @example SK 12/PKH/2026 */
      reference?: string;
      seat: components['schemas']['Seat'];
      title: string;
      /** Format: uuid */
      institutionId: string;
      /** Format: uuid */
      reportsToId?: string;
      zone: components['schemas']['Zone'];
      /**
       * @example [
       *       "3325"
       *     ]
       */
      areas: string[];
      /**
       * Format: date
       * @example 2026-03-13
       */
      from: string;
    };
    AssignmentResponse: {
      /** Format: uuid */
      id: string;
      version: number;
      kind: components['schemas']['AssignmentKind'];
      /** Format: uuid */
      positionId: string;
      title: string;
      seat: components['schemas']['Seat'];
      zone: components['schemas']['Zone'];
      /** Format: uuid */
      userId: string;
      name?: string;
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      until?: string;
      isRunning: boolean;
      isEndable: boolean;
    };
    LineResponse: {
      /** Format: uuid */
      reportsToId?: string;
      reportsToTitle?: string;
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      until?: string;
    };
    ChangeNoteResponse: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['ChangeKind'];
      reason: components['schemas']['ChangeReason'];
      reference?: string;
      /** Format: date-time */
      effectiveAt: string;
      /** Format: date-time */
      decidedAt: string;
      decidedByName?: string;
      /** Format: date-time */
      carriedOutAt?: string;
      moved?: number;
    };
    PositionDetailResponse: {
      /** Format: uuid */
      id: string;
      version: number;
      seat: components['schemas']['Seat'];
      title: string;
      /** Format: uuid */
      institutionId: string;
      institutionName: string;
      /** Format: uuid */
      reportsToId?: string;
      reportsToTitle?: string;
      zone: components['schemas']['Zone'];
      areas: components['schemas']['AreaResponse'][];
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      until?: string;
      state: components['schemas']['PositionState'];
      /** Format: uuid */
      holderId?: string;
      holderName?: string;
      deputyName?: string;
      openTasks: number;
      assignments: components['schemas']['AssignmentResponse'][];
      lines: components['schemas']['LineResponse'][];
      changes: components['schemas']['ChangeNoteResponse'][];
    };
    ReportRequest: {
      reason: components['schemas']['ChangeReason'];
      /** @example SK 12/PKH/2026 */
      reference?: string;
      /** Format: uuid */
      reportsToId?: string;
      /**
       * Format: date
       * @example 2026-03-13
       */
      from: string;
    };
    /** @enum {string} */
    Language: 'id' | 'en';
    UserItemResponse: {
      /** Format: uuid */
      id: string;
      version: number;
      login: string;
      name?: string;
      language: components['schemas']['Language'];
      isActive: boolean;
      roles: components['schemas']['Role'][];
      positions: components['schemas']['AssignmentResponse'][];
    };
    UserPageResponse: {
      items: components['schemas']['UserItemResponse'][];
      nextCursor?: string;
    };
    AddUserRequest: {
      reason: components['schemas']['ChangeReason'];
      /** @example SK 12/PKH/2026 */
      reference?: string;
      /** @example supervisor.3375 */
      login: string;
      name: string;
      language: components['schemas']['Language'];
    };
    UserDetailResponse: {
      /** Format: uuid */
      id: string;
      version: number;
      login: string;
      name?: string;
      language: components['schemas']['Language'];
      isActive: boolean;
      roles: components['schemas']['Role'][];
      positions: components['schemas']['AssignmentResponse'][];
      assignments: components['schemas']['AssignmentResponse'][];
      leaves: components['schemas']['LeaveResponse'][];
      deputies: components['schemas']['StaffResponse'][];
      changes: components['schemas']['ChangeNoteResponse'][];
    };
    UnservedResponse: {
      code: string;
      name: string;
      /** Format: uuid */
      positionId?: string;
    };
    VacancyResponse: {
      /** Format: uuid */
      positionId: string;
      title: string;
      seat: components['schemas']['Seat'];
      hasDeputy: boolean;
    };
    AwayResponse: {
      /** Format: uuid */
      userId: string;
      name?: string;
      /** Format: uuid */
      positionId: string;
      title: string;
      /** Format: date-time */
      until: string;
      zone: components['schemas']['Zone'];
      openTasks: number;
    };
    LoadResponse: {
      /** Format: uuid */
      userId: string;
      name?: string;
      title: string;
      seat: components['schemas']['Seat'];
      openTasks: number;
      median: number;
    };
    ImbalanceResponse: {
      /** Format: date-time */
      asOf: string;
      unserved: components['schemas']['UnservedResponse'][];
      vacancies: components['schemas']['VacancyResponse'][];
      away: components['schemas']['AwayResponse'][];
      overloaded: components['schemas']['LoadResponse'][];
    };
    /** @enum {string} */
    ActorKind: 'user' | 'citizen' | 'system';
    AuditEntryResponse: {
      id: string;
      /** Format: date-time */
      at: string;
      /** Format: date-time */
      recordedAt: string;
      actorKind: components['schemas']['ActorKind'];
      /** Format: uuid */
      actorId: string;
      actorName?: string;
      action: string;
      /** Format: uuid */
      complaintId?: string;
      complaintNumber?: string;
      /** Format: uuid */
      subjectId?: string;
      traceId?: string;
      detail?: string;
    };
    AuditPageResponse: {
      items: components['schemas']['AuditEntryResponse'][];
      nextCursor?: string;
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
  auth_personas: {
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
          'application/json': components['schemas']['PersonaListResponse'];
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
  auth_session: {
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
          'application/json': components['schemas']['CurrentSessionResponse'];
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
  auth_logout: {
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
          'application/json': components['schemas']['LoggedOutResponse'];
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
  cases_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        status?: components['schemas']['CaseStatus'][];
        risk?: components['schemas']['Risk'][];
        complaintId?: string;
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
          'application/json': components['schemas']['CaseListResponse'];
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
  cases_read: {
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
          'application/json': components['schemas']['CaseFileResponse'];
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
  cases_screen: {
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
        'application/json': components['schemas']['ScreenRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseResponse'];
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
  cases_recordContact: {
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
        'application/json': components['schemas']['RecordContactRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseResponse'];
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
  cases_refer: {
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
        'application/json': components['schemas']['ReferRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferredResponse'];
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
  cases_close: {
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
        'application/json': components['schemas']['CloseCaseRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseResponse'];
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
  complaints_timeUsed: {
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
          'application/json': components['schemas']['TimeUsedResponse'];
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
  complaints_contact: {
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
          'application/json': components['schemas']['ContactResponse'];
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
  complaints_addInformation: {
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
        'application/json': components['schemas']['AddInformationRequest'];
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
  complaints_involve: {
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
        'application/json': components['schemas']['InvolveRequest'];
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
  complaints_accuse: {
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
        'application/json': components['schemas']['AccuseRequest'];
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
  complaints_confirmContact: {
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
        'application/json': components['schemas']['ConfirmContactRequest'];
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
  complaints_sendBack: {
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
        'application/json': components['schemas']['SendBackRequest'];
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
  complaints_askExtension: {
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
        'application/json': components['schemas']['AskExtensionRequest'];
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
  exports_request: {
    parameters: {
      query?: {
        periodDays?: 7 | 30 | 90 | 365;
        category?: components['schemas']['CategoryCode'][];
        region?: string;
        figure?: components['schemas']['MonitorFigure'];
        age?: components['schemas']['AgeBucket'];
        status?: components['schemas']['ComplaintStatus'][];
        waitingOn?: components['schemas']['MonitorWaiter'];
        usedBy?: components['schemas']['MonitorWaiter'];
        institutionId?: string;
        asked?: components['schemas']['AskedFigure'];
        cause?: components['schemas']['MonitorCause'];
      };
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewExportRequest'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportResponse'];
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
  exports_read: {
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
          'application/json': components['schemas']['ExportResponse'];
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
  exports_file: {
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
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
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
  institutions_list: {
    parameters: {
      query: {
        need: components['schemas']['ReferralNeed'];
        regionCode: string;
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
          'application/json': components['schemas']['InstitutionListResponse'];
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
  monitor_summary: {
    parameters: {
      query?: {
        periodDays?: 7 | 30 | 90 | 365;
        category?: components['schemas']['CategoryCode'][];
        region?: string;
        figure?: components['schemas']['MonitorFigure'];
        age?: components['schemas']['AgeBucket'];
        status?: components['schemas']['ComplaintStatus'][];
        waitingOn?: components['schemas']['MonitorWaiter'];
        usedBy?: components['schemas']['MonitorWaiter'];
        institutionId?: string;
        asked?: components['schemas']['AskedFigure'];
        cause?: components['schemas']['MonitorCause'];
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
          'application/json': components['schemas']['MonitorResponse'];
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
  monitor_complaints: {
    parameters: {
      query?: {
        periodDays?: 7 | 30 | 90 | 365;
        category?: components['schemas']['CategoryCode'][];
        region?: string;
        figure?: components['schemas']['MonitorFigure'];
        age?: components['schemas']['AgeBucket'];
        status?: components['schemas']['ComplaintStatus'][];
        waitingOn?: components['schemas']['MonitorWaiter'];
        usedBy?: components['schemas']['MonitorWaiter'];
        institutionId?: string;
        asked?: components['schemas']['AskedFigure'];
        cause?: components['schemas']['MonitorCause'];
        limit?: number;
        cursor?: string;
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
          'application/json': components['schemas']['MonitorListResponse'];
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
  monitorfiles_export: {
    parameters: {
      query?: {
        periodDays?: 7 | 30 | 90 | 365;
        category?: components['schemas']['CategoryCode'][];
        region?: string;
        figure?: components['schemas']['MonitorFigure'];
        age?: components['schemas']['AgeBucket'];
        status?: components['schemas']['ComplaintStatus'][];
        waitingOn?: components['schemas']['MonitorWaiter'];
        usedBy?: components['schemas']['MonitorWaiter'];
        institutionId?: string;
        asked?: components['schemas']['AskedFigure'];
        cause?: components['schemas']['MonitorCause'];
        what?: components['schemas']['Exported'];
        format?: components['schemas']['SheetFormat'];
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
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
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
  monitorfiles_memo: {
    parameters: {
      query?: {
        periodDays?: 7 | 30 | 90 | 365;
        category?: components['schemas']['CategoryCode'][];
        region?: string;
        figure?: components['schemas']['MonitorFigure'];
        age?: components['schemas']['AgeBucket'];
        status?: components['schemas']['ComplaintStatus'][];
        waitingOn?: components['schemas']['MonitorWaiter'];
        usedBy?: components['schemas']['MonitorWaiter'];
        institutionId?: string;
        asked?: components['schemas']['AskedFigure'];
        cause?: components['schemas']['MonitorCause'];
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
          'application/pdf': string;
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
  referrals_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        status?: components['schemas']['ReferralStatus'][];
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
          'application/json': components['schemas']['ReferralListResponse'];
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
  referrals_read: {
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
          'application/json': components['schemas']['ReferralFileResponse'];
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
  referrals_see: {
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
        'application/json': components['schemas']['SeeReferralRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralResponse'];
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
  referrals_accept: {
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
        'application/json': components['schemas']['AcceptReferralRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralResponse'];
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
  referrals_decline: {
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
        'application/json': components['schemas']['DeclineReferralRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralResponse'];
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
  referrals_progress: {
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
        'application/json': components['schemas']['ProgressRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralResponse'];
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
  referrals_complete: {
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
        'application/json': components['schemas']['CompleteReferralRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralResponse'];
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
  referrals_recordCall: {
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
        'application/json': components['schemas']['RecordCallRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralResponse'];
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
  referrals_confirmContact: {
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
        'application/json': components['schemas']['ConfirmReferralContactRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralResponse'];
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
  referrals_readdress: {
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
        'application/json': components['schemas']['ReaddressRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralResponse'];
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
  referrals_revoke: {
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
        'application/json': components['schemas']['RevokeReferralRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralResponse'];
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
  tasks_direct: {
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
        'application/json': components['schemas']['DirectRequest'];
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
  tasks_climb: {
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
        'application/json': components['schemas']['ClimbRequest'];
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
  desk_tiles: {
    parameters: {
      query?: {
        category?: components['schemas']['CategoryCode'][];
        party?: components['schemas']['Party'][];
        institutionId?: string;
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
          'application/json': components['schemas']['TilesResponse'];
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
  desk_items: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        tile?: components['schemas']['Tile'];
        whose?: 'mine' | 'visible';
        category?: components['schemas']['CategoryCode'][];
        party?: components['schemas']['Party'][];
        institutionId?: string;
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
          'application/json': components['schemas']['DeskItemListResponse'];
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
  desk_filters: {
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
          'application/json': components['schemas']['DeskFiltersResponse'];
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
  taskacts_recordVisit: {
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
        'application/json': components['schemas']['RecordVisitRequest'];
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
  taskacts_askDocuments: {
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
        'application/json': components['schemas']['DocumentsRequest'];
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
  taskacts_receiveDocuments: {
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
        'application/json': components['schemas']['DocumentsRequest'];
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
  taskacts_candidates: {
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
          'application/json': components['schemas']['CandidateListResponse'];
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
  taskacts_reassign: {
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
        'application/json': components['schemas']['ReassignRequest'];
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
  taskacts_reassignAll: {
    parameters: {
      query?: {
        dryRun?: 'true' | 'false';
      };
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReassignManyRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReassignedManyResponse'];
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
  taskpauses_preview: {
    parameters: {
      query: {
        reason: components['schemas']['PauseReason'];
        until?: string;
      };
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
          'application/json': components['schemas']['PausePreviewResponse'];
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
  taskpauses_pause: {
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
        'application/json': components['schemas']['PauseRequest'];
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
  taskpauses_resume: {
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
        'application/json': components['schemas']['ResumeRequest'];
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
  leaves_list: {
    parameters: {
      query?: {
        whose?: 'mine' | 'team';
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
          'application/json': components['schemas']['LeaveListResponse'];
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
  leaves_record: {
    parameters: {
      query?: {
        dryRun?: 'true' | 'false';
      };
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordLeaveRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaveWithTasksResponse'];
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
  leaves_below: {
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
          'application/json': components['schemas']['StaffListResponse'];
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
  leaves_deputies: {
    parameters: {
      query?: {
        userId?: string;
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
          'application/json': components['schemas']['StaffListResponse'];
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
  leaves_cancel: {
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
        'application/json': components['schemas']['CancelLeaveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaveResponse'];
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
  callbacks_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        status?: 'open';
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
          'application/json': components['schemas']['CallBackListResponse'];
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
  callbacks_read: {
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
          'application/json': components['schemas']['CallBackFileResponse'];
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
  callbacks_recordAttempt: {
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
        'application/json': components['schemas']['RecordAttemptRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallBackResponse'];
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
  calls_list: {
    parameters: {
      query?: {
        status?: 'open';
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
          'application/json': components['schemas']['CallListResponse'];
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
  calls_start: {
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
        'application/json': components['schemas']['StartCallRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallResponse'];
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
  calls_read: {
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
          'application/json': components['schemas']['CallResponse'];
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
  calls_checkCaller: {
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
        'application/json': components['schemas']['CheckCallerRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallResponse'];
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
  calls_payment: {
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
          'application/json': components['schemas']['CallerPaymentResponse'];
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
  calls_wrapUp: {
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
        'application/json': components['schemas']['WrapUpRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallResponse'];
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
  calls_talkingPoints: {
    parameters: {
      query?: {
        category?: components['schemas']['CategoryCode'];
        paymentState?: components['schemas']['PaymentState'];
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
          'application/json': components['schemas']['TalkingPointsResponse'];
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
  lookup_persons: {
    parameters: {
      query: {
        q: string;
        callId: string;
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
          'application/json': components['schemas']['PersonSearchResponse'];
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
  lookup_duplicates: {
    parameters: {
      query: {
        callId: string;
        personId?: string;
        nik?: string;
        phone?: string;
        name?: string;
        regionCode?: string;
        category?: components['schemas']['CategoryCode'];
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
          'application/json': components['schemas']['DuplicatesResponse'];
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
  lookup_preview: {
    parameters: {
      query: {
        category: components['schemas']['CategoryCode'];
        regionCode: string;
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
          'application/json': components['schemas']['FilingPreviewResponse'];
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
  lookup_villages: {
    parameters: {
      query: {
        q: string;
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
          'application/json': components['schemas']['VillageListResponse'];
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
  deadlines_explain: {
    parameters: {
      query?: {
        as?: 'json' | 'text';
      };
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
          'application/json': components['schemas']['DeadlineExplanationResponse'];
          'text/plain': string;
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
  answerlinks_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkPageResponse'];
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
  answerlinks_requestCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeSentResponse'];
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
  answerlinks_confirmCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmCodeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProofResponse'];
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
  answerlinks_provenPage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProvenLinkRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkPageResponse'];
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
  answerlinks_subject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProvenLinkRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubjectResponse'];
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
  answerlinks_letter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LetterByLinkRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
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
  answerlinks_reply: {
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
        'application/json': components['schemas']['ReplyByLinkRequest'];
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
  taskanswers_answerPage: {
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
          'application/json': components['schemas']['AnswerPageResponse'];
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
  taskanswers_subject: {
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
          'application/json': components['schemas']['SubjectResponse'];
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
  taskanswers_reply: {
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
        'application/json': components['schemas']['ReplyRequest'];
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
  tasksheets_take: {
    parameters: {
      query?: {
        rows?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description Tasks in the sheet. */
          'Row-Count'?: number;
          /** @description Tasks that wait. */
          'Row-Total'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
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
  tasksheets_fill: {
    parameters: {
      query?: {
        dryRun?: 'true' | 'false';
      };
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskSheetRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskSheetResponse'];
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
  letters_issueLetter: {
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
        'application/json': components['schemas']['LetterRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterResponse'];
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
  letters_issueReferralLetter: {
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
        'application/json': components['schemas']['ReferralLetterRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterResponse'];
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
  letters_letter: {
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
          'application/pdf': string;
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
  referrallinks_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralPageResponse'];
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
  referrallinks_packet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProvenLinkRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralPacketResponse'];
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
  referrallinks_letter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
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
  referrallinks_reply: {
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
        'application/json': components['schemas']['ReplyToReferralByLinkRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralResponse'];
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
  operations_runtime: {
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
          'application/json': components['schemas']['RuntimeResponse'];
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
  operations_retry: {
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
        'application/json': components['schemas']['RetryRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetriedResponse'];
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
  operations_retryFiles: {
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
        'application/json': components['schemas']['RetryRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetriedResponse'];
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
  adminassignments_assign: {
    parameters: {
      query?: {
        dryRun?: 'true' | 'false';
      };
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  adminassignments_end: {
    parameters: {
      query?: {
        dryRun?: 'true' | 'false';
      };
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
        'application/json': components['schemas']['EndRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  adminassignments_leave: {
    parameters: {
      query?: {
        dryRun?: 'true' | 'false';
      };
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveForRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  adminassignments_cancelLeave: {
    parameters: {
      query?: {
        dryRun?: 'true' | 'false';
      };
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
        'application/json': components['schemas']['ChangeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  admininstitutions_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        q?: string;
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
          'application/json': components['schemas']['InstitutionPageResponse'];
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
  admininstitutions_add: {
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
        'application/json': components['schemas']['AddInstitutionRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  admininstitutions_close: {
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
        'application/json': components['schemas']['EndRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  adminpositions_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        q?: string;
        seat?: components['schemas']['Seat'];
        region?: string;
        state?: components['schemas']['PositionState'];
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
          'application/json': components['schemas']['PositionPageResponse'];
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
  adminpositions_add: {
    parameters: {
      query?: {
        dryRun?: 'true' | 'false';
      };
      header: {
        /** @description The same key with the same body gets the same answer, for 30 days. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddPositionRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  adminpositions_read: {
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
          'application/json': components['schemas']['PositionDetailResponse'];
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
  adminpositions_report: {
    parameters: {
      query?: {
        dryRun?: 'true' | 'false';
      };
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
        'application/json': components['schemas']['ReportRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  adminpositions_end: {
    parameters: {
      query?: {
        dryRun?: 'true' | 'false';
      };
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
        'application/json': components['schemas']['EndRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  adminusers_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        q?: string;
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
          'application/json': components['schemas']['UserPageResponse'];
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
  adminusers_add: {
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
        'application/json': components['schemas']['AddUserRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  adminusers_read: {
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
          'application/json': components['schemas']['UserDetailResponse'];
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
  adminusers_deactivate: {
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
        'application/json': components['schemas']['ChangeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  adminusers_reactivate: {
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
        'application/json': components['schemas']['ChangeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeResponse'];
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
  watch_imbalance: {
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
          'application/json': components['schemas']['ImbalanceResponse'];
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
  watch_audit: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        actorId?: string;
        subjectId?: string;
        complaintNumber?: string;
        action?: string;
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['AuditPageResponse'];
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
