import { codesOf, INSTITUTION_KIND, SEAT } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import type { ChangeAct } from './change-dialog';

/** What may be added to each list. */
export function useNewActs(): Readonly<Record<'jabatan' | 'orang' | 'lembaga', ChangeAct>> {
  const t = useText('admin');
  const label = useLabel();
  return {
    jabatan: {
      title: t('act.addPosition'),
      path: '/api/v1/admin/positions',
      fields: [
        {
          name: 'seat',
          label: t('position.seat'),
          isRequired: true,
          input: { type: 'select', options: codesOf(SEAT).map((value) => ({ value, label: label(SEAT[value]) })) },
        },
        { name: 'title', label: t('field.title'), isRequired: true, input: { type: 'text' } },
        {
          name: 'institutionId',
          label: t('position.institution'),
          isRequired: true,
          input: { type: 'choice', of: 'institution' },
        },
        { name: 'reportsToId', label: t('field.reportsTo'), input: { type: 'choice', of: 'position' } },
        {
          name: 'zone',
          label: t('field.zone'),
          isRequired: true,
          input: {
            type: 'select',
            options: ['WIB', 'WITA', 'WIT'].map((value) => ({ value, label: label({ id: value, en: value }) })),
          },
        },
        { name: 'areas', label: t('position.areas'), help: t('field.areasHelp'), input: { type: 'areas' } },
        { name: 'from', label: t('field.from'), isRequired: true, input: { type: 'date' } },
      ],
    },
    orang: {
      title: t('act.addUser'),
      help: t('act.addUserHelp'),
      path: '/api/v1/admin/users',
      fields: [
        {
          name: 'login',
          label: t('field.login'),
          isRequired: true,
          help: t('field.loginHelp'),
          input: { type: 'text' },
        },
        { name: 'name', label: t('field.name'), isRequired: true, input: { type: 'text' } },
        {
          name: 'language',
          label: t('field.language'),
          isRequired: true,
          input: {
            type: 'select',
            options: [
              { value: 'id', label: t('field.indonesian') },
              { value: 'en', label: t('field.english') },
            ],
          },
        },
      ],
    },
    lembaga: {
      title: t('act.addInstitution'),
      path: '/api/v1/admin/institutions',
      fields: [
        {
          name: 'kind',
          label: t('field.kind'),
          isRequired: true,
          input: {
            type: 'select',
            options: codesOf(INSTITUTION_KIND).map((value) => ({ value, label: label(INSTITUTION_KIND[value]) })),
          },
        },
        { name: 'name', label: t('field.institutionName'), isRequired: true, input: { type: 'text' } },
        { name: 'parentId', label: t('field.parent'), input: { type: 'choice', of: 'institution' } },
        { name: 'areaCode', label: t('field.region'), help: t('field.regionHelp'), input: { type: 'text' } },
      ],
    },
  };
}
