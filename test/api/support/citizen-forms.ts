import type { StoryComplaint } from '#testing/world/story-world';
import type { ApiWorld, Received } from './api-world';

export const FORM = 'application/x-www-form-urlencoded';

/** Everything together in one name: markup, both directions, long, and beyond the basic plane. */
export const STRANGE_NAME = `Siti <script>alert(1)</script> " ' & ${'Nurhaliza'.repeat(24)} 🌸 مريم`.slice(0, 290);

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What a reporter without an account does: looks at pages, sends forms. */
export class Citizen {
  constructor(
    private readonly world: ApiWorld,
    /** The address of her telephone; every one has limits of its own. */
    private readonly from: string,
  ) {}

  get(url: string): Promise<Received> {
    return this.world.send({ method: 'GET', url, from: this.from, headers: { accept: 'text/html' } });
  }

  send(url: string, fields: Fields): Promise<Received> {
    const pairs = Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    );
    const payload = new URLSearchParams(pairs).toString();
    return this.world.send({ method: 'POST', url, payload, from: this.from, headers: { 'content-type': FORM } });
  }

  track(number: string, code: string, more: Fields = {}): Promise<Received> {
    return this.send('/lacak', { nomor: number, kode: code, ...more });
  }

  open(complaint: StoryComplaint, more: Fields = {}): Promise<Received> {
    return this.track(complaint.number, complaint.trackingCode, more);
  }
}

/** The value of a hidden field of the page. */
export function hiddenIn(page: Received, name: string): string {
  const [, value] = new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text) ?? [];
  if (value === undefined) throw new Error(`the page has no field ${name}: ${page.status} ${page.text.slice(0, 300)}`);
  return value;
}

/** Of the form to say something: pass and key. */
export const sayingIn = (page: Received): { readonly tanda: string; readonly kunci: string } => ({
  tanda: hiddenIn(page, 'tanda'),
  kunci: hiddenIn(page, 'kunci'),
});

/** What is read, without tags, entities as they are written. */
export const wordsOf = ({ text }: Received): string =>
  text
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** A filing complete enough to be taken. */
export const filing = (regionCode: string, more: Fields = {}): Fields => ({
  langkah: 'kirim',
  category: 'BYR-01',
  programme: 'PKH',
  regionCode,
  reporterKind: 'beneficiary',
  narrative: 'Bantuan tahap 4 belum masuk, tetangga sudah menerima.',
  'reporter.name': 'Ibu Contoh (rekaan)',
  'reporter.phone': '0812-3456-7890',
  kontak: 'message',
  ...more,
});

export const BYTES_OF_A_PAGE = 30_000;
export const bytesOf = ({ text }: Received): number => Buffer.byteLength(text);
