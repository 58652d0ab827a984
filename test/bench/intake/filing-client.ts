import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { API_PORT } from '../stack';

/** Villages of one kabupaten, so that many pendamping get something to do. */
export class FilingClient {
  private readonly agent: Agent;

  constructor(
    private readonly token: string,
    private readonly villages: readonly string[],
    connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Files one synthetic complaint. @returns how long it took until the 201 was read (ms). */
  async file(index: number): Promise<number> {
    const body = JSON.stringify(this.complaint(index));
    const startedAt = performance.now();
    const status = await this.send(body);
    if (status !== 201) throw new Error(`POST /complaints answered ${status}`);
    return performance.now() - startedAt;
  }

  close(): void {
    this.agent.destroy();
  }

  private complaint(index: number): object {
    const serial = String((index % 9_998) + 1).padStart(4, '0');
    return {
      category: 'BYR-01',
      programme: 'PKH',
      stage: 4,
      stageYear: 2026,
      regionCode: this.villages[index % this.villages.length],
      channel: 'hotline',
      reporterKind: 'beneficiary',
      narrative:
        'Bantuan tahap 4 belum masuk ke rekening sampai hari ini, tetangga satu kelompok sudah menerima sejak minggu lalu.',
      reporter: {
        name: `Sintetis ${index} (rekaan)`,
        nik: `332501410785${serial}`,
        kk: `332501010115${serial}`,
        kksTail: serial,
        phone: '081234567890',
        safeChannel: 'sms',
      },
    };
  }

  private send(body: string): Promise<number> {
    const headers = {
      authorization: `Bearer ${this.token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': randomUUID(),
    };
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: API_PORT, path: '/api/v1/complaints', method: 'POST', agent: this.agent, headers },
        (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode ?? 0));
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
