import { AnswerCodes } from './answer-codes.handler';
import { AnswerLinks } from './answer-links';
import { AnswerPage } from './answer-page.query';
import { IssueLetter } from './issue-letter';
import { IssueReferralLetter } from './issue-referral-letter';
import { LetterAddress } from './letter-address';
import { LetterPress } from './letter-press';
import { Letters } from './letters.handler';
import { LinkOpenings } from './link-openings';
import { ReferralLetters } from './referral-letters.handler';
import { ReferralPage } from './referral-page.query';
import { ReplyToReferral } from './reply-to-referral.handler';
import { ReplyToTask } from './reply-to-task.handler';

/** What people do here, and ask. */
export const PARTNER = [
  AnswerCodes,
  AnswerLinks,
  AnswerPage,
  IssueLetter,
  IssueReferralLetter,
  LetterAddress,
  LetterPress,
  Letters,
  LinkOpenings,
  ReferralLetters,
  ReferralPage,
  ReplyToReferral,
  ReplyToTask,
];
