import type { leave as inIndonesian } from '../id/leave';
import type { Texts } from '../texts';

export const leave = {
  title: 'Leave and deputies',
  intro:
    'During leave new tasks go to the deputy; without a deputy they pass this position by. What somebody holds already stays hers until it is handed on.',
  whose: { label: 'Show', mine: 'My leave', team: 'Mine and that of my team' },
  form: {
    title: 'Record leave',
    who: 'Who',
    myself: 'Myself',
    from: 'First day',
    to: 'Last day',
    deputy: 'Deputy',
    nobody: 'Nobody stands in',
    deputyHelp: 'The deputy gets the rights of this position during the leave, and only then.',
    preview: 'Check first',
    save: 'Save the leave',
    saved: 'The leave is saved.',
    missing: 'Fill in this date.',
    draftKept: 'The draft is kept on this device.',
  },
  tasks: {
    title: 'Open tasks it concerns',
    none: 'It concerns no open task.',
    due: 'due {{when}}',
    meanwhile: 'during the leave',
    handOn_one: 'Hand on {{count}} task',
    handOn_other: 'Hand on {{count}} tasks',
    ask: 'Ask the supervisor to hand on what falls due during the leave.',
  },
  list: {
    title: 'Leave',
    none: 'No leave is planned, running or lately over.',
    days: '{{from}} to {{to}}',
    deputy: 'deputy: {{name}}',
    nobody: 'nobody stands in',
    cancel: 'Cancel the leave',
    cancelAsk: 'Cancel this leave? From now on new tasks go to the holder again, and the rights of the deputy end.',
    cancelWhy: 'Choose the reason.',
    cancelDo: 'Yes, cancel it',
    cancelled: 'The leave was cancelled.',
  },
} as const satisfies Texts<typeof inIndonesian>;
