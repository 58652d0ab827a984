import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';

export type LinkPage = Schema['LinkPageResponse'];
/** What both ways show: by login all of it, by link what may be told. */
export type AnswerPage = Omit<LinkPage, 'isCodeFirst'>;
export type Subject = Schema['SubjectResponse'];
export type TaskLetter = AnswerPage['letters'][number];
export type ReplyBody = Schema['ReplyRequest'];

/** How the page was reached: what proves who one is. */
export type Way =
  | { readonly by: 'login'; readonly taskId: string }
  /** `proof`: the code has been entered to see the page. */
  | { readonly by: 'link'; readonly token: string; readonly proof?: string };

export const answerKey = (taskId: string) => ['answer', taskId] as const;

export const openTask = (id: string): Promise<AnswerPage> =>
  ask(client.GET('/api/v1/tasks/{id}/answer-page', { params: { path: { id } } }));

export const openLink = (token: string): Promise<LinkPage> =>
  ask(client.POST('/api/v1/answer-links/open', { body: { token } }));

/** All of it, once the code was entered. */
export const openProven = (token: string, proof: string): Promise<AnswerPage> =>
  ask(client.POST('/api/v1/answer-links/page', { body: { token, proof } }));

/** By link only with the proof that the code was entered. */
export const readSubject = (way: Way, proof = ''): Promise<Subject> =>
  way.by === 'link'
    ? ask(client.POST('/api/v1/answer-links/subject', { body: { token: way.token, proof } }))
    : ask(client.GET('/api/v1/tasks/{id}/subject', { params: { path: { id: way.taskId } } }));

export const requestCode = (token: string) =>
  ask(client.POST('/api/v1/answer-links/request-code', { body: { token } }));

export const confirmCode = (token: string, code: string) =>
  ask(client.POST('/api/v1/answer-links/confirm-code', { body: { token, code } }));
