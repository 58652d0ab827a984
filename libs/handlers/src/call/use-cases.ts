import { CallPurpose } from './call-purpose';
import { CallerPayment } from './caller-payment.query';
import { CheckCaller } from './check-caller.handler';
import { DocumentCall } from './document-call';
import { ListCallBacks } from './list-call-backs.query';
import { ListTalkingPoints } from './list-talking-points.query';
import { ReadCall } from './read-call.query';
import { RecordAttempt } from './record-attempt.handler';
import { StartCall } from './start-call.handler';
import { WrapUpCall } from './wrap-up-call.handler';

/** What people do here, and ask. */
export const CALL = [
  CallPurpose,
  CallerPayment,
  CheckCaller,
  DocumentCall,
  ListCallBacks,
  ListTalkingPoints,
  ReadCall,
  RecordAttempt,
  StartCall,
  WrapUpCall,
];
