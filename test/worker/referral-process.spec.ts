import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { HandlersModule } from '#handlers/handlers.module';
import { ReferralProcess } from '#handlers/process/referral-process';
import { createDataSource } from '#persistence/data-source';
import { institutionIdOf } from '#persistence/seeds/demo-ids';
import { startTestServices } from '#platform/services/test-services';
import type { TestServices } from '#platform/services/test-services';
import { StoryWorld } from '#testing/world/story-world';
import { product } from '../stories/product';

const MANAGER = 'supervisor.3325';

/** Its process sleeps, for Temporal is away; what the process would do is asked for here, in the order of a race. */
describe('the process of a referral', () => {
  let services: TestServices;
  let world: StoryWorld;
  let source: DataSource;
  let context: INestApplicationContext;
  beforeAll(async () => {
    services = await startTestServices({ temporalStore: 'file' });
    world = await StoryWorld.begin({ services, product, at: '2026-11-22T22:00+07:00' });
    const { DATABASE_URL: url = '' } = world.world.environmentFor('tuntas_worker');
    source = await createDataSource({ url, poolSize: 1, applicationName: 'race' }).initialize();
    context = await NestFactory.createApplicationContext(HandlersModule.forProcess(source), { logger: false });
  });
  afterAll(async () => {
    await context?.close();
    await source?.destroy();
    await world?.end();
    await services?.stop();
  });

  it('sends it out when it got new addressees in the moment in which its clock ran out', async () => {
    const complaint = await world.files({ category: 'SOS-01', caseKind: 'violence' });
    await world.quiet();
    await world.onCase(complaint, 'screen', { risk: 'high', consent: 'given' });
    const referral = await world.refers(complaint, ['uptdppa.3325']);
    await world.quiet();
    await world.onReferral('uptdppa.3325', referral, 'decline', { reason: 'noCapacity' });
    await world.quiet();
    expect((await world.referral(referral)).status).toBe('unplaced');

    await services.stopTemporal();
    await world.onReferral(MANAGER, referral, 'readdress', { institutionIds: [institutionIdOf('balai.33')] });
    expect((await world.referral(referral)).status).toBe('open');
    await context.get(ReferralProcess).fire(referral, 'remind');
    expect(await world.addressees(referral)).toEqual(['declined', 'sent']);
    expect((await world.referral(referral)).status).toBe('sent');
  });
});
