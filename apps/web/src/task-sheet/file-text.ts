/** Bytes that the server takes. */
const MOST_BYTES = 1_500_000;

export type FileText = { readonly base64: string } | { readonly fault: 'tooLarge' | 'unreadable' };

/** A chosen file as it is sent. A program that holds it open may keep it from being read. */
export async function readFile(file: File): Promise<FileText> {
  if (file.size > MOST_BYTES) return { fault: 'tooLarge' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return { base64: btoa(binary) };
  } catch {
    return { fault: 'unreadable' };
  }
}
