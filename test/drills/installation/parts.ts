/** Every process of an installation, each of which may die at any moment. */
export const PARTS = ['api', 'worker', 'notifier', 'temporal', 'valkey', 'postgresql'] as const;
export type Part = (typeof PARTS)[number];
