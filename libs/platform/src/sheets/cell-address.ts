/** `D7`: rows and columns count from one. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Of ECMA-376. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

export const addressOf = ({ row, column }: CellPlace): string => `${columnName(column)}${row}`;

/** 1 is `A`, 27 is `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function findPlace(address: string): CellPlace | undefined {
  const [, letters = '', digits = ''] = ADDRESS.exec(address) ?? [];
  const row = Number(digits);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN ? { row, column } : undefined;
}
