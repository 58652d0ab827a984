import { cutsOf } from './cuts';

const history = (types: string) => ({
  events: types.split(' ').map((type) => ({ eventType: `EVENT_TYPE_${type}` })),
});
const START = 'WORKFLOW_EXECUTION_STARTED WORKFLOW_TASK_SCHEDULED WORKFLOW_TASK_STARTED WORKFLOW_TASK_COMPLETED';
const TASK = 'WORKFLOW_TASK_SCHEDULED WORKFLOW_TASK_STARTED WORKFLOW_TASK_COMPLETED';

describe('cutting a history', () => {
  it('ends each cut with all that the workflow did in its last task', () => {
    const first = `${START} MARKER_RECORDED TIMER_STARTED`;
    const second = `${first} TIMER_FIRED ${TASK} MARKER_RECORDED TIMER_STARTED`;
    const last = `${second} TIMER_FIRED ${TASK} MARKER_RECORDED WORKFLOW_EXECUTION_COMPLETED`;
    expect(cutsOf(history(last))).toEqual([first, second, last].map(history));
  });

  it('leaves out nothing where a task is under way', () => {
    const underWay = `${START} TIMER_STARTED WORKFLOW_EXECUTION_SIGNALED WORKFLOW_TASK_SCHEDULED`;
    expect(cutsOf(history(underWay))).toEqual([`${START} TIMER_STARTED`, underWay].map(history));
  });
});
