import { Config } from './config';
import { DeploymentSettings } from './deployment-settings';
import { type Setting, settingsOf } from './setting.decorator';

const HEAD = [
  '# Every variable Tuntas reads. Made from the settings classes: `node dist/apps/cli/src/main.js env-example > .env.example`.',
  '# `npm start` needs none of them: it makes its own services, passwords and keys in .tuntas/.',
  '# For docker compose copy this file to .env and fill in what is empty.',
];

/** The text of .env.example: every setting with its description, secrets left empty. */
export function renderEnvExample(): string {
  const blocks = [
    HEAD,
    title('Every process: api, worker, notifier'),
    ...settingsOf(Config).map(block),
    title('Once per installation: tuntas migrate and docker-compose.yml'),
    ...settingsOf(DeploymentSettings).map(block),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const title = (text: string): string[] => [`# --- ${text} ---`];

function block({ env, doc, kind, fallback, example, isOptional }: Setting): string[] {
  const assignment = `${env}=${fallback ?? example ?? ''}`;
  // A key is optional for some processes only: whoever fills the file in is asked for it.
  const isLeftOut = isOptional && fallback === undefined && kind !== 'key';
  return [`# ${doc}`, isLeftOut ? `# ${assignment}` : assignment];
}
