import { CurrentSession } from './current-session.query';
import { DevLogin } from './dev-login.handler';
import { ListPersonas } from './personas.query';
import { LoadActor } from './load-actor.query';
import { LogOut } from './log-out.handler';

/** What people do here, and ask. */
export const SESSION = [CurrentSession, DevLogin, ListPersonas, LoadActor, LogOut];
