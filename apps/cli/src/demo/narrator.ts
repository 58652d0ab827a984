import { localEpochDay } from '#core/calendar/instant';
import type { EpochDay, Instant } from '#core/calendar/instant';
import type { Language } from '#notices/language';
import { SUPPRESSED } from '#notices/suppression';
import type { Say } from '../terminal';
import type { Course } from './course';
import type { Directory } from './directory';
import type { Happening } from './happening';
import type { MailItem } from './mail';
import { narrate } from './narrate';
import { narrateSoberly } from './narrate-soberly';
import { momentWords } from './words/when';
import { WORDS } from './words/words';

const MOMENT_WIDTH = 21;
const TAG_WIDTH = 24;

/** Turns events and messages into lines: when, which complaint, what. */
export class Narrator {
  private readonly shownTemplates = new Set<string>();
  private readonly toldSuppressed = new Set<string>();
  private day?: EpochDay;

  constructor(
    private readonly language: Language,
    private readonly directory: Directory,
    private readonly say: Say,
  ) {}

  event(course: Course, happening: Happening): void {
    const { event, streamId } = happening;
    if (course.lane === 'sober') {
      for (const text of narrateSoberly(event, course.sample.input.category, this.language))
        this.line(course, event.at, text);
      return;
    }
    if (!course.isTold) return;
    const scene = {
      language: this.language,
      zone: course.zone,
      village: this.directory.village(course.sample.input.regionCode),
      seating: course.seatingOf(streamId),
      text: course.wordsOf(happening),
      nameOf: this.directory.nameOf,
    };
    for (const text of narrate(event, scene)) this.line(course, event.at, text);
  }

  /** Every kind of message once, so that one sees what people read; held back ones once per complaint, with the reason. */
  mail(course: Course, item: MailItem, now: Instant): void {
    const words = WORDS[this.language].stage;
    if (item.status === 'suppressed' && item.reason) {
      if (this.toldSuppressed.has(course.id)) return;
      this.toldSuppressed.add(course.id);
      this.line(course, now, words.suppressed(SUPPRESSED[item.reason][this.language]));
    } else if (item.body && !this.shownTemplates.has(item.template)) {
      this.shownTemplates.add(item.template);
      this.say(words.message({ medium: item.medium ?? '', text: item.body }));
    }
  }

  private separateDays(at: Instant): void {
    const day = localEpochDay(at, 'WIB');
    if (this.day !== undefined && day !== this.day) this.say('');
    this.day = day;
  }

  private line(course: Course, at: Instant, text: string): void {
    this.separateDays(at);
    const moment = momentWords(at, course.zone, this.language).padEnd(MOMENT_WIDTH);
    const tag = `${shortNumber(course.number)} ${this.directory.district(course.sample.input.regionCode)}`;
    this.say(`${moment} ${tag.padEnd(TAG_WIDTH)} ${text}`);
  }
}

/** The running number and its check letter: enough to follow one complaint down the screen. */
const shortNumber = (number: string): string => number.split('-').slice(-2).join('-');
