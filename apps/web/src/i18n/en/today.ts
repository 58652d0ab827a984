import type { today as inIndonesian } from '../id/today';
import type { Texts } from '../texts';

export const today = {
  title: 'Today',
  queueTitle: 'Queue',
  tiles: {
    label: 'Filters of today',
    overdue: 'overdue',
    today: 'due today',
    waiting: 'waiting for others',
    new: 'new',
    approval: 'need approval',
    integrity: 'locked (integrity)',
    mine: 'your turn',
    all: 'all open',
  },
  filters: {
    label: 'Narrow the queue',
    open: 'Filters',
    category: 'Category',
    party: 'Waiting for party',
    institution: 'Waiting for office',
    region: 'Region',
    any: 'All',
    clear: 'Clear filters',
  },
  list: {
    label: 'Queue by due time',
    next: 'Next page',
    first: 'To the first page',
    open: 'Open {{number}}',
    locked: 'locked',
  },
  empty: {
    nothing: 'There is no open complaint for you at the moment.',
    tile: 'Nothing is {{tile}}. Choose another filter above, or look at everything that is open.',
    filtered: 'Nothing matches these filters. Remove some of them.',
  },
  fresh: { asOf: 'as of {{time}}', refresh: 'Refresh', refreshing: 'Refreshing …' },
  next: {
    mine: 'Your turn: {{ask}}',
    waits: 'waiting for {{who}} since {{since}}',
    does: '{{ask}}',
    unread: 'not read yet',
    paused: 'Paused – {{reason}}, since {{since}}',
    route: 'The system is passing it on to a handler',
    conclude: 'The system is concluding it',
    objection: 'waiting for the reporter: may object until {{until}}',
    none: 'Closed',
    nobody: 'the first handler',
  },
  clocks: { step: 'Step deadline', target: 'Service target', ceiling: 'Legal limit', objectionEnd: 'Objection window' },
} as const satisfies Texts<typeof inIndonesian>;
