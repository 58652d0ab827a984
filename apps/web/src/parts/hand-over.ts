/** How long a browser may take to read a file that was handed to it (real ms). */
const READ_WITHIN_MS = 60_000;

/** Hands a file to the browser, to be kept under this name. */
export function handOver(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN_MS);
}

/** `attachment; filename="0412-PKH-XI-2026.pdf"`: what the server calls it. */
export const nameIn = ({ headers }: Response): string =>
  /filename="([\w.-]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'tuntas.pdf';
