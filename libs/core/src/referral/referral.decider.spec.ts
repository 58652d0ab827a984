import fc from 'fast-check';
import { candidate } from '../fixtures.spec-data';
import type { ReferralDeadlinePurpose } from './referral-silence';
import type { ReferralCommandType } from './referral-rules';
import { wasAsked } from './referral';
import { everybody, moves, officer, SERVICES, Told } from './referral.spec-data';

const shelter = moves('shelter');
const clinic = moves('clinic');
const police = moves('police');

describe('a referral, one service after another', () => {
  it('asks the first service, with a day to answer, a reminder and a warning before', () => {
    const told = new Told('medium').send();
    expect(told.statuses()).toEqual({ shelter: 'sent', clinic: 'waiting', police: 'waiting' });
    expect(told.told()).toEqual(['referralReceived officer-shelter']);
    expect(Object.keys(told.armed())).toEqual(['remind', 'warn', 'climb']);
    expect(told.last.arm.map(({ isMeasured }) => isMeasured)).toEqual([false, false, true]);
    expect(told.referral.stepDueAt).toBe(told.last.arm[2]?.due.dueAt);
  });

  it('is sent once', () => {
    expect(new Told('medium').send().send().events()).toEqual([]);
  });

  it('skips whoever may not know or is nobody now, and leaves them waiting', () => {
    const vacant = [officer('shelter', { holderId: undefined }), ...everybody.slice(1)];
    const told = new Told('medium', SERVICES, vacant).excluding('clinic').send();
    expect(told.statuses()).toEqual({ shelter: 'waiting', clinic: 'waiting', police: 'sent' });
  });

  it('tells nobody who is excluded, not even the only officer of a service', () => {
    const told = new Told('medium').excluding('officer-shelter', 'duty').send();
    expect(told.told()).toEqual(['referralReceived officer-clinic']);
  });

  it('goes to the next in the moment one declines', () => {
    const told = new Told('medium').send().does(shelter.decline);
    expect(told.events()).toEqual(['referralDeclined', 'referralDispatched']);
    expect(told.last.stop).toBe('all');
    expect(told.statuses()).toEqual({ shelter: 'declined', clinic: 'sent', police: 'waiting' });
    expect(told.told()).toEqual(['referralReceived officer-clinic']);
  });

  it('goes to the next when one stays silent, who is told that it waits no longer', () => {
    const told = new Told('medium').send().later(24).fires('climb');
    expect(told.events()).toEqual(['referralTimedOut', 'referralDispatched']);
    expect(told.told()).toEqual(['referralClosed officer-shelter', 'referralReceived officer-clinic']);
    expect(told.statuses()).toMatchObject({ shelter: 'timedOut', clinic: 'sent' });
  });

  it('is the duty manager and the sender to place when nobody is left, again and again', () => {
    const told = new Told('medium').send().does(shelter.decline).does(clinic.decline).later(24).fires('climb');
    expect(told.referral.status).toBe('unplaced');
    expect(told.told()).toEqual(['referralClosed officer-police', 'referralUnplaced duty', 'referralUnplaced sender']);
    expect(told.armed()).toEqual({ remind: 24 });
    told.later(24).fires('remind');
    expect(told.told()).toEqual(['referralUnplaced duty']);
    expect(told.armed()).toEqual({ remind: 24 });
  });

  it('is unplaced at once when nobody can be asked at all', () => {
    const told = new Told('medium', SERVICES, [candidate('dutyManager', { holderId: 'duty' })]).send();
    expect(told.events()).toEqual(['referralUnplaced']);
    expect(told.told()).toEqual(['referralUnplaced duty', 'referralUnplaced sender']);
  });

  it('is readdressed only to services that were not asked', () => {
    const told = new Told('medium', ['shelter']).send().does(shelter.decline);
    const refused = told.try({ type: 'readdress', byId: 'sender', institutionIds: ['shelter'] });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'noOtherAddressee' } });
    told.does({ type: 'readdress', byId: 'sender', institutionIds: ['shelter', 'clinic'] });
    expect(told.referral).toMatchObject({ status: 'open' });
    expect(told.last.stop).toBe('all');
    expect(told.send().statuses()).toEqual({ shelter: 'declined', clinic: 'sent' });
  });

  it('reminds whoever has not opened it, and warns whoever has not answered', () => {
    expect(new Told('medium').send().fires('remind').told()).toEqual(['referralReminder officer-shelter']);
    const seen = new Told('medium').send().does(shelter.see);
    expect(seen.last.stop).toEqual(['remind']);
    expect(seen.fires('warn').told()).toEqual(['referralWarning officer-shelter']);
  });

  it('asks whoever accepted how it goes, and tells the sender when nothing is heard', () => {
    const told = new Told('medium').send().does(shelter.accept);
    expect(told.statuses()).toEqual({ shelter: 'accepted', clinic: 'stoodDown', police: 'stoodDown' });
    expect(told.told()).toEqual(['referralAccepted sender']);
    expect(told.referral.addressees.filter(wasAsked).map(({ institutionId }) => institutionId)).toEqual(['shelter']);
    expect(Object.keys(told.armed())).toEqual(['warn', 'remind']);
    expect(told.fires('warn').told()).toEqual(['referralFeedback officer-shelter']);
    expect(told.fires('remind').told()).toEqual(['referralFeedback officer-shelter', 'referralFeedback sender']);
    expect(Object.keys(told.armed())).toEqual(['remind']);
  });

  it('comes back with its outcome', () => {
    const told = new Told('medium').send().does(shelter.accept).does(shelter.progress).does(shelter.complete);
    expect(told.referral).toMatchObject({ status: 'completed', outcome: 'served', stepDueAt: undefined });
    expect(told.last.stop).toBe('all');
    expect(told.told()).toEqual(['referralReturned sender']);
  });

  it('is taken back only before anybody works on it, and whoever was asked is told', () => {
    const revoked = new Told('medium').send().does(shelter.see).does(shelter.revoke);
    expect(revoked.told()).toEqual(['referralClosed officer-shelter']);
    expect(revoked.statuses()).toMatchObject({ shelter: 'stoodDown', clinic: 'stoodDown' });
    const inProgress = new Told('medium').send().does(shelter.accept).does(shelter.progress);
    expect(inProgress.try(shelter.revoke)).toMatchObject({
      ok: false,
      refusal: { code: 'notAllowedNow', from: 'inProgress', allowed: ['recordCall'] },
    });
  });
});

describe('a referral of high risk', () => {
  it('alerts every service and somebody on duty together', () => {
    const told = new Told('high').send();
    expect(told.statuses()).toEqual({ shelter: 'sent', clinic: 'sent', police: 'sent' });
    expect(told.told()).toEqual([...SERVICES.map((id) => `referralReceived officer-${id}`), 'dutyPaged duty']);
    expect(told.armed()).toEqual({ remind: 1, warn: 1.6, climb: 2 });
  });

  it('passes nobody over: it is the duty manager who is told again, and the sender', () => {
    const told = new Told('high').send().later(2).fires('climb');
    expect(told.events()).toEqual(['dutyManagerAlerted']);
    expect(told.told()).toEqual(['referralUnconfirmed duty', 'referralUnconfirmed sender']);
    expect(told.statuses()).toEqual({ shelter: 'sent', clinic: 'sent', police: 'sent' });
    expect(told.armed()).toEqual({ climb: 2 });
    expect(told.last.stop).toBe('none');
  });

  it('goes on alerting after acceptance, until a contact is confirmed', () => {
    const told = new Told('high').send().does(shelter.accept);
    expect(told.last.arm).toEqual([]);
    expect(told.last.stop).toEqual(['remind', 'warn']);
    expect(told.later(2).fires('climb').told()).toEqual(['referralUnconfirmed duty', 'referralUnconfirmed sender']);
    told.does(shelter.confirmContact);
    expect(told.last.stop).toBe('all');
    expect(Object.keys(told.armed())).toEqual(['warn', 'remind']);
    expect(told.told()).toEqual(['referralStoodDown officer-clinic', 'referralStoodDown officer-police']);
    expect(told.statuses()).toEqual({ shelter: 'accepted', clinic: 'stoodDown', police: 'stoodDown' });
    expect(told.fires('climb').events()).toEqual([]);
  });

  it('is not worked on before a contact is confirmed', () => {
    const told = new Told('high').send().does(shelter.accept);
    for (const move of [shelter.progress, shelter.complete])
      expect(told.try(move)).toMatchObject({ ok: false, refusal: { code: 'contactNotConfirmed' } });
    expect(told.try(clinic.progress)).toMatchObject({ ok: false, refusal: { code: 'notYourTask' } });
  });

  it('is theirs who have the family, also when another had accepted', () => {
    const told = new Told('high').send().does(clinic.accept).does(shelter.confirmContact);
    expect(told.referral).toMatchObject({ acceptedInstitutionId: 'shelter', acceptedById: undefined });
    expect(told.statuses()).toEqual({ shelter: 'accepted', clinic: 'stoodDown', police: 'stoodDown' });
    expect(told.told()).toContain('referralStoodDown officer-clinic');
    expect(told.try(clinic.progress)).toMatchObject({ ok: false, refusal: { code: 'notYourTask' } });
    expect(told.does(shelter.progress).referral.status).toBe('inProgress');
  });

  it('asks nobody else when one declines, and is unplaced when all have', () => {
    const told = new Told('high').send().does(shelter.decline);
    expect(told.events()).toEqual(['referralDeclined']);
    expect(told.last.stop).toBe('none');
    told.does(clinic.decline).does(police.decline);
    expect(told.events()).toEqual(['referralDeclined', 'referralUnplaced']);
    expect(told.told()).toEqual(['referralUnplaced duty', 'referralUnplaced sender']);
    expect(told.armed()).toEqual({ remind: 2 });
  });

  it('is confirmed only for a service that was alerted, and once', () => {
    const told = new Told('high').send();
    expect(told.try({ ...shelter.confirmContact, institutionId: 'school' })).toMatchObject({
      ok: false,
      refusal: { code: 'noOtherAddressee' },
    });
    told.does(shelter.confirmContact);
    expect(told.try(shelter.confirmContact)).toMatchObject({ ok: false, refusal: { code: 'notAllowedNow' } });
  });

  it('lets every service say that it has seen it', () => {
    const told = new Told('high').send().does(shelter.see).does(clinic.see);
    expect(told.statuses()).toEqual({ shelter: 'seen', clinic: 'seen', police: 'sent' });
    expect(told.try(clinic.see)).toMatchObject({ ok: false, refusal: { code: 'notAllowedNow' } });
    expect(told.fires('remind').told()).toEqual(['referralReminder officer-police']);
  });
});

describe('whatever anybody does, a referral', () => {
  const services = fc.constantFrom(...SERVICES);
  const step = fc.oneof(
    fc.constantFrom<ReferralDeadlinePurpose>('remind', 'warn', 'climb').map((purpose) => ({ purpose })),
    fc
      .tuple(
        services,
        fc.constantFrom<ReferralCommandType>(
          'see',
          'accept',
          'decline',
          'progress',
          'complete',
          'recordCall',
          'confirmContact',
          'readdress',
          'revoke',
        ),
      )
      .map(([service, type]) => ({ command: moves(service)[type] })),
  );

  it('has always a clock while it is not over, one taker at most, and nobody asked twice', () => {
    fc.assert(
      fc.property(fc.constantFrom('high', 'low'), fc.array(step, { maxLength: 25 }), (risk, steps) => {
        const told = new Told(risk, SERVICES, [...everybody, officer('school')]).send();
        const asked: string[] = SERVICES.filter((id) => told.statuses()[id] === 'sent');
        for (const one of steps) {
          const before = told.referral;
          told.later(1);
          if ('purpose' in one) told.fires(one.purpose);
          else if (told.try(one.command).ok) told.does(one.command);
          else continue;
          if (told.referral.status === 'open') told.send();
          const newlyAsked = told.referral.addressees
            .filter(({ status }) => status === 'sent')
            .map(({ institutionId }) => institutionId)
            .filter((id) => before.addressees.find((other) => other.institutionId === id)?.status !== 'sent');
          expect(asked).not.toEqual(expect.arrayContaining(newlyAsked.length > 0 ? newlyAsked : ['nobody']));
          asked.push(...newlyAsked);
          const isOver = ['completed', 'revoked'].includes(told.referral.status);
          expect(told.referral.stepDueAt === undefined).toBe(isOver);
          expect(told.referral.addressees.filter(({ status }) => status === 'accepted').length).toBeLessThanOrEqual(1);
          if (risk === 'low')
            expect(
              told.referral.addressees.filter(({ status }) => ['sent', 'seen'].includes(status)).length,
            ).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
