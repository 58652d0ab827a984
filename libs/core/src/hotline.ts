/** Kemensos Command Center, day and night, at local tariff. */
export const HOTLINE = '171';
