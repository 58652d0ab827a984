import { FIELD, focusField } from './focus';

/** A page with one field and frames that come when they are asked for: what the browser gives `focusField`. */
function aPage() {
  const frames: (() => void)[] = [];
  const focused: string[] = [];
  const fields = new Map<string, { isDisabled: boolean }>();
  const window = new EventTarget();
  Object.assign(globalThis, {
    window,
    requestAnimationFrame: (frame: () => void) => frames.push(frame),
    document: {
      getElementById: (id: string) => {
        const field = fields.get(id);
        return field && { matches: () => field.isDisabled, focus: () => focused.push(id) };
      },
    },
  });
  return {
    focused,
    shows: (id: string, isDisabled = false) => fields.set(id, { isDisabled }),
    frame: () => frames.splice(0).forEach((frame) => frame()),
    does: (type: string, key?: string) => window.dispatchEvent(Object.assign(new Event(type), { key })),
    isWaiting: () => frames.length > 0,
  };
}

describe('the cursor of a call', () => {
  it('goes to the field in the next frame, once', () => {
    const page = aPage();
    page.shows(FIELD.narrative);
    focusField(FIELD.narrative);
    expect(page.focused).toEqual([]);
    page.frame();
    page.frame();
    expect(page.focused).toEqual([FIELD.narrative]);
  });

  it('waits for one that appears or is enabled later, and gives up after a while', () => {
    const page = aPage();
    focusField(FIELD.facts);
    page.frame();
    page.shows(FIELD.facts, true);
    page.frame();
    page.shows(FIELD.facts);
    page.frame();
    expect(page.focused).toEqual([FIELD.facts]);
    focusField('never-there');
    for (let frame = 0; frame < 61; frame += 1) page.frame();
    expect(page.isWaiting()).toBe(false);
  });

  it.each([
    ['points somewhere', 'pointerdown', undefined],
    ['walks on by Tab', 'keydown', 'Tab'],
    ['opens something by a key', 'keydown', 'F9'],
    ['leaves by Escape', 'keydown', 'Escape'],
  ])('stays where the person is who %s', (_what, type, key) => {
    const page = aPage();
    focusField(FIELD.facts);
    page.frame();
    page.does(type, key);
    page.shows(FIELD.facts);
    page.frame();
    expect(page.focused).toEqual([]);
  });

  it('takes along whoever types on, and follows the last wish only', () => {
    const page = aPage();
    focusField(FIELD.facts);
    focusField(FIELD.name);
    page.does('keydown', 'a');
    page.does('keydown', 'Enter');
    page.does('focusin');
    page.shows(FIELD.facts);
    page.shows(FIELD.name);
    page.frame();
    expect(page.focused).toEqual([FIELD.name]);
  });
});
