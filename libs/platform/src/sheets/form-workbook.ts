import { strToU8, zipSync } from 'fflate';
import { addressOf, columnName } from './cell-address';
import type { Cell } from './safe-cell';
import { escaped, OFFICE, PACKAGE, quoted, SHEET, SHEET_TYPE, WORKBOOK_TYPE, XML } from './xlsx-xml';

export interface FormColumn {
  readonly title: string;
  /** Of about one character. */
  readonly width: number;
  /** `open` is for filling in; everything else is locked. */
  readonly kind: 'shown' | 'open' | 'hidden';
}

export interface FormRow {
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
  /** What may be chosen, by column from one: the name of a list. */
  readonly choices: Readonly<Record<number, string>>;
}

export interface Form {
  readonly name: string;
  /** Of the sheet that holds what may be chosen; not shown. */
  readonly choicesName: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATION = 'application/vnd.openxmlformats-package.relationships+xml';
/** Cell formats, by their place in `STYLES`. */
const TITLE = 1;
const OPEN = 2;
const SHOWN = 3;

const STYLES = `<styleSheet xmlns="${SHEET}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"><alignment wrapText="1" vertical="top"/></xf><xf fillId="2" applyFill="1" applyProtection="1"><alignment wrapText="1" vertical="top"/><protection locked="0"/></xf><xf><alignment wrapText="1" vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * A workbook to be filled in: locked but for the columns that are open, with lists to choose from. Small enough to be made at
 * once; text is stored as text, never as a formula.
 */
export function formWorkbook(form: Form): Buffer {
  const sheetType = (part: string): string =>
    `<Override PartName="/xl/worksheets/${part}.xml" ContentType="${SHEET_TYPE}"/>`;
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELATION}"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/>${sheetType('sheet1')}${sheetType('sheet2')}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="${quoted(form.name)}" sheetId="1" r:id="rId1"/><sheet name="${quoted(form.choicesName)}" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'worksheet', 'worksheets/sheet2.xml')}${relation(3, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': formXml(form),
    'xl/worksheets/sheet2.xml': choicesXml(form),
  };
  const files = Object.entries(parts).map(([name, body]) => [name, strToU8(`${XML}${body}`)] as const);
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

function formXml({ columns, rows, lists, choicesName }: Form): string {
  const cols = columns.map(
    ({ width, kind }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${kind === 'hidden' ? ' hidden="1"' : ''}/>`,
  );
  const title = columns.map((column) => cellXml(column.title, TITLE)).join('');
  const styles = columns.map(({ kind }) => (kind === 'open' ? OPEN : SHOWN));
  const body = rows.map(
    ({ cells }, index) =>
      `<row r="${index + 2}">${columns.map((_, column) => cellXml(cells[column], styles[column] ?? SHOWN)).join('')}</row>`,
  );
  return `<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData><row r="1">${title}</row>${body.join('')}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>${validationsXml(rows, lists, choicesName)}</worksheet>`;
}

function cellXml(cell: Cell, style: number): string {
  if (cell === undefined) return `<c s="${style}"/>`;
  if (typeof cell === 'number') return `<c s="${style}"><v>${cell}</v></c>`;
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** One list below each title. */
function choicesXml({ lists }: Form): string {
  const columns = Object.values(lists);
  const longest = Math.max(0, ...columns.map((list) => list.length));
  const rows = Array.from(
    { length: longest },
    (_, row) => `<row r="${row + 1}">${columns.map((list) => cellXml(list[row], 0)).join('')}</row>`,
  );
  return `<worksheet xmlns="${SHEET}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** One rule for all the cells that choose from the same list in the same column. */
function validationsXml(rows: Form['rows'], lists: Form['lists'], choicesName: string): string {
  const names = Object.keys(lists);
  const cellsOf = new Map<string, { readonly list: string; readonly cells: string[] }>();
  for (const [index, { choices }] of rows.entries())
    for (const [column, list] of Object.entries(choices)) {
      const rule = cellsOf.get(`${column} ${list}`) ?? { list, cells: [] };
      rule.cells.push(addressOf({ row: index + 2, column: Number(column) }));
      cellsOf.set(`${column} ${list}`, rule);
    }
  const rules = [...cellsOf.values()].map(({ list, cells }) => {
    const column = columnName(names.indexOf(list) + 1);
    const range = `'${choicesName.replaceAll("'", "''")}'!$${column}$1:$${column}$${lists[list]?.length ?? 1}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells.join(' ')}"><formula1>${escaped(range)}</formula1></dataValidation>`;
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
