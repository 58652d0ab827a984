import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';

export type AnswerPage = Schema['AnswerPageResponse'];
export type Subject = Schema['SubjectResponse'];
export type TaskLetter = AnswerPage['letters'][number];
export type ReplyBody = Schema['ReplyRequest'];

/** How the page was reached: what proves who one is. */
export type Way = { readonly by: 'login'; readonly taskId: string } | { readonly by: 'link'; readonly token: string };

export const openPage = (way: Way): Promise<AnswerPage> =>
  way.by === 'link'
    ? ask(client.POST('/api/v1/answer-links/open', { body: { token: way.token } }))
    : ask(client.GET('/api/v1/tasks/{id}/answer-page', { params: { path: { id: way.taskId } } }));

/** By link only with the proof that the code was entered. */
export const readSubject = (way: Way, proof = ''): Promise<Subject> =>
  way.by === 'link'
    ? ask(client.POST('/api/v1/answer-links/subject', { body: { token: way.token, proof } }))
    : ask(client.GET('/api/v1/tasks/{id}/subject', { params: { path: { id: way.taskId } } }));

export const requestCode = (token: string) =>
  ask(client.POST('/api/v1/answer-links/request-code', { body: { token } }));

export const confirmCode = (token: string, code: string) =>
  ask(client.POST('/api/v1/answer-links/confirm-code', { body: { token, code } }));
