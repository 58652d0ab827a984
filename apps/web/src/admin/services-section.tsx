import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon';
import { useFormat } from '../parts/use-format';
import type { Runtime } from './admin-queries';
import classes from './admin.module.css';

const ICON = { up: 'check', late: 'hourglass', down: 'cross', unknown: 'dash' } as const satisfies Record<
  Runtime['services'][number]['state'],
  IconName
>;

/** Servers and our own processes, each with its version. */
export function ServicesSection({ runtime }: { readonly runtime: Runtime }) {
  const t = useText('admin');
  const format = useFormat();
  const { services, instances, temporalUi } = runtime;
  return (
    <section aria-labelledby="layanan">
      <h2 id="layanan">{t('runtime.services')}</h2>
      <ul className={classes.list}>
        {services.map(({ name, state, version }) => (
          <li key={name} className={classes.item} data-service={name} data-state={state}>
            <span>
              <strong>{t(`runtime.service.${name}`)}</strong> {version && <Data>{version}</Data>}
            </span>
            <span className={state === 'down' ? classes.bad : undefined}>
              <Icon name={ICON[state]} /> {t(`runtime.state.${state}`)}
            </span>
            {state !== 'up' && <span className={classes.note}>{t(`runtime.without.${name}`)}</span>}
          </li>
        ))}
      </ul>
      {temporalUi !== undefined && (
        <p>
          <a href={temporalUi} target="_blank" rel="noreferrer">
            {t('runtime.temporalUi')}
          </a>
        </p>
      )}
      <h3>{t('runtime.versions')}</h3>
      <dl className={classes.facts}>
        <dt>{t('runtime.app')}</dt>
        <dd>
          <Data>{runtime.appVersion}</Data>
        </dd>
        <dt>{t('runtime.node')}</dt>
        <dd>
          <Data>{runtime.nodeVersion}</Data>
        </dd>
        <dt>{t('runtime.migrations')}</dt>
        <dd>
          {t('runtime.migrationsOf', { applied: runtime.migrationsApplied, known: runtime.migrationsKnown })}{' '}
          <Data>{runtime.lastMigration}</Data>
        </dd>
        {instances.map((instance) => (
          <Instance key={`${instance.process} ${instance.startedAt}`} instance={instance} since={format.instant} />
        ))}
      </dl>
    </section>
  );
}

function Instance(props: { readonly instance: Runtime['instances'][number]; readonly since: (at: string) => string }) {
  const t = useText('admin');
  const { process, version, nodeVersion, startedAt, seenAt, isHeard } = props.instance;
  return (
    <>
      <dt>{t(`runtime.service.${process}`)}</dt>
      <dd>
        <Data>{`${version} · Node.js ${nodeVersion}`}</Data>{' '}
        {isHeard
          ? t('runtime.since', { when: props.since(startedAt) })
          : t('runtime.silent', { when: props.since(seenAt) })}
      </dd>
    </>
  );
}
